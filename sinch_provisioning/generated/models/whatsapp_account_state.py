from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppAccountState(OpenStrEnum):
    """State the account is in."""

    ONBOARDED = "ONBOARDED"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"


WhatsAppAccountStateLiteral: TypeAlias = Literal[
    "ONBOARDED",
    "PENDING_FACEBOOK_VERIFICATION",
    "REJECTED",
]
