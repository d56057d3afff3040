from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateState(OpenStrEnum):
    """One of the values that the API knows."""

    APPROVED = "APPROVED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"


WhatsAppTemplateStateLiteral: TypeAlias = Literal[
    "APPROVED",
    "DISABLED",
    "PAUSED",
    "PENDING",
    "REJECTED",
]
