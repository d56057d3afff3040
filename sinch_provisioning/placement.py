"""Which business manager can go with which region, when a WhatsApp sender is created."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple, cast

from sinch_provisioning.errors import ValidationError, Violation


class Region(StrEnum):
    """Where a WhatsApp sender is created."""

    BR = "BR"
    EU = "EU"
    US = "US"


class BusinessManager(StrEnum):
    """Sinch's business manager that a WhatsApp sender is created in."""

    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_UK = "SINCH_UK"


class Placement(NamedTuple):
    """A region and a business manager that can go together."""

    region: Region
    business_manager: BusinessManager


_ALLOWED: Final[Mapping[Region, tuple[BusinessManager, ...]]] = {
    Region.BR: (BusinessManager.SINCH_BR, BusinessManager.SINCH_MX),
    Region.EU: (BusinessManager.SINCH_UK,),
    Region.US: (BusinessManager.SINCH_BR, BusinessManager.SINCH_MX, BusinessManager.SINCH_UK),
}


def allowed_placements(region: str | None = None, business_manager: str | None = None) -> tuple[Placement, ...]:
    """Answer where a WhatsApp sender can be created: all placements, or those of a region or a business manager.

    With both given, the answer is empty when they cannot go together. It holds for embedded sign-up and for
    partner-initiated onboarding alike.
    """
    return tuple(
        Placement(each, manager)
        for each, managers in _ALLOWED.items()
        for manager in managers
        if region in {None, each} and business_manager in {None, manager}
    )


def check_placement(body: object, *, operation: str | None = None) -> None:
    """Refuse the body of a new WhatsApp sender whose region and business manager cannot go together.

    A value that is absent or unknown is left to the API. Raises `errors.ValidationError`.
    """
    if not isinstance(body, Mapping):
        return
    values = cast("Mapping[str, object]", body)
    region, manager = values.get("region"), values.get("businessManager")
    if region not in tuple(Region) or manager not in tuple(BusinessManager):
        return
    if allowed_placements(str(region), str(manager)):
        return
    table = "; ".join(f"{each} with {' or '.join(managers)}" for each, managers in _ALLOWED.items())
    limit = f"cannot be {manager} in region {region}; allowed are {table}"
    raise ValidationError([Violation("businessManager", limit, f"{manager} with {region}")], operation=operation)
