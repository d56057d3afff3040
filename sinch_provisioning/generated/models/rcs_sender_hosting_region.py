from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderHostingRegion(OpenStrEnum):
    """Google's internal region for hosting."""

    ASIA_PACIFIC = "ASIA_PACIFIC"
    EUROPE = "EUROPE"
    NORTH_AMERICA = "NORTH_AMERICA"


RcsSenderHostingRegionLiteral: TypeAlias = Literal[
    "ASIA_PACIFIC",
    "EUROPE",
    "NORTH_AMERICA",
]
