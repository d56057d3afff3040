from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class SmsConversationApiAppRegion(OpenStrEnum):
    """One of the values that the API knows."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


SmsConversationApiAppRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
    "UNRECOGNIZED",
]
