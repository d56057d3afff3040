from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsConversationAppChannelStatus(OpenStrEnum):
    """How the integration of the channel credentials is doing."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"


RcsConversationAppChannelStatusLiteral: TypeAlias = Literal[
    "ACTIVE",
    "FAILING",
    "PENDING",
    "UNRECOGNIZED",
]
