from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderState(OpenStrEnum):
    """One of the values that the API knows."""

    ACTIVE = "ACTIVE"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    SUSPENDED = "SUSPENDED"
    ERROR = "ERROR"


WhatsAppSenderStateLiteral: TypeAlias = Literal[
    "ACTIVE",
    "IN_PROGRESS",
    "INACTIVE",
    "PENDING_VERIFICATION",
    "SUSPENDED",
    "ERROR",
]
