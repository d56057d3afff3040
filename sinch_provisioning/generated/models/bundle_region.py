from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleRegion(OpenStrEnum):
    """Where the resources were created."""

    BR = "BR"
    EU = "EU"
    US = "US"


BundleRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
]
