from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateStatusUpdatedNewState(OpenStrEnum):
    """One of the values that the API knows."""

    ARCHIVED = "ARCHIVED"
    DISABLED = "DISABLED"
    FLAGGED = "FLAGGED"
    PAUSED = "PAUSED"
    REINSTATED = "REINSTATED"
    UNPAUSED = "UNPAUSED"


WhatsAppTemplateStatusUpdatedNewStateLiteral: TypeAlias = Literal[
    "ARCHIVED",
    "DISABLED",
    "FLAGGED",
    "PAUSED",
    "REINSTATED",
    "UNPAUSED",
]
