"""Where a WhatsApp sender can be created: which business manager goes with which region."""

from typing import NamedTuple

from sinch_provisioning.models import WhatsAppSenderBusinessManagerInput as BusinessManager
from sinch_provisioning.models import WhatsAppSenderRegion as Region
from sinch_provisioning.operations import OPERATIONS

__all__ = ["BusinessManager", "Placement", "Region", "allowed_placements"]


class Placement(NamedTuple):
    """A region and a business manager that can go together."""

    region: Region
    business_manager: BusinessManager


def allowed_placements(region: str | None = None, business_manager: str | None = None) -> tuple[Placement, ...]:
    """Return where a WhatsApp sender can be created: all placements, or those of a region or a business manager.

    With both given, the result is empty when they cannot go together. It holds for embedded sign-up and for
    partner-initiated onboarding alike. A request that breaks it is refused before it is sent.
    """
    (table,) = OPERATIONS["whatsapp.senders.create"].combinations
    return tuple(
        Placement(Region(each), BusinessManager(manager))
        for each, managers in table.allowed.items()
        for manager in managers
        if region in {None, each} and business_manager in {None, manager}
    )
