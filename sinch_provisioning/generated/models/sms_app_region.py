from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class SmsAppRegion(OpenStrEnum):
    """Regions an app can have."""

    AU = "AU"
    BR = "BR"
    CA = "CA"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


SmsAppRegionLiteral: TypeAlias = Literal[
    "AU",
    "BR",
    "CA",
    "EU",
    "US",
    "UNRECOGNIZED",
]
SmsAppRegionInputLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
]
