from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class SmsConversationAppChannelStatus(OpenStrEnum):
    """State of the channel credentials integration."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"


SmsConversationAppChannelStatusLiteral: TypeAlias = Literal[
    "ACTIVE",
    "FAILING",
    "PENDING",
    "UNRECOGNIZED",
]
