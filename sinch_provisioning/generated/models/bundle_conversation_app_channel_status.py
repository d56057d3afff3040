from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppChannelStatus(OpenStrEnum):
    """How the SMS channel credentials integration stands."""

    ACTIVE = "ACTIVE"
    FAILING = "FAILING"
    PENDING = "PENDING"
    UNRECOGNIZED = "UNRECOGNIZED"


BundleConversationAppChannelStatusLiteral: TypeAlias = Literal[
    "ACTIVE",
    "FAILING",
    "PENDING",
    "UNRECOGNIZED",
]
