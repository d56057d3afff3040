from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleSmsAppRegion(OpenStrEnum):
    """One of the values that the API knows."""

    AU = "AU"
    BR = "BR"
    CA = "CA"
    EU = "EU"
    US = "US"
    UNRECOGNIZED = "UNRECOGNIZED"


BundleSmsAppRegionLiteral: TypeAlias = Literal[
    "AU",
    "BR",
    "CA",
    "EU",
    "US",
    "UNRECOGNIZED",
]
