from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class ConversationChannelStatus(OpenStrEnum):
    """State of the channel's integration."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"


ConversationChannelStatusLiteral: TypeAlias = Literal[
    "ACTIVE",
    "ERROR",
    "FAILING",
    "PENDING",
    "UNRECOGNIZED",
]
