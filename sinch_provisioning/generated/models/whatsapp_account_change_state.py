from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppAccountChangeState(OpenStrEnum):
    """State of the changes still pending."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"


WhatsAppAccountChangeStateLiteral: TypeAlias = Literal[
    "DRAFT",
    "IN_PROGRESS",
    "PENDING_FACEBOOK_VERIFICATION",
    "REJECTED",
]
