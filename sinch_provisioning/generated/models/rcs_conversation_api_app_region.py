from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsConversationApiAppRegion(OpenStrEnum):
    """One of the values that the API knows."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


RcsConversationApiAppRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
    "UNRECOGNIZED",
]
