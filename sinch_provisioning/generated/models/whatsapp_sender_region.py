from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderRegion(OpenStrEnum):
    """Where the sender is provisioned."""

    BR = "BR"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppSenderRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
    "UNRECOGNIZED",
]
WhatsAppSenderRegionInputLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
]
