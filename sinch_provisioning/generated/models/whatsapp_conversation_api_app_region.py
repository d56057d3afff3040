from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppConversationApiAppRegion(OpenStrEnum):
    """One of the values that the API knows."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppConversationApiAppRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
    "UNRECOGNIZED",
]
