from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppConversationAppChannelStatus(OpenStrEnum):
    """State of the channel credentials."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppConversationAppChannelStatusLiteral: TypeAlias = Literal[
    "ACTIVE",
    "FAILING",
    "PENDING",
    "UNRECOGNIZED",
]
