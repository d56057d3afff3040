from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleConversationAppProcessingMode(OpenStrEnum):
    """One of the values that the API knows."""

    CONVERSATION = "CONVERSATION"
    DISPATCH = "DISPATCH"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"


BundleConversationAppProcessingModeLiteral: TypeAlias = Literal[
    "CONVERSATION",
    "DISPATCH",
    "UNRECOGNIZED",
    "UNSPECIFIED",
]
BundleConversationAppProcessingModeInputLiteral: TypeAlias = Literal[
    "CONVERSATION",
    "DISPATCH",
]
