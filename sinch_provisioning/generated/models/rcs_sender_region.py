from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderRegion(OpenStrEnum):
    """Where the sender is provisioned."""

    BR = "BR"
    EU = "EU"
    US = "US"


RcsSenderRegionLiteral: TypeAlias = Literal[
    "BR",
    "EU",
    "US",
]
