from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppQualityRating(OpenStrEnum):
    """One of the values that the API knows."""

    GREEN = "GREEN"
    RED = "RED"
    YELLOW = "YELLOW"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppQualityRatingLiteral: TypeAlias = Literal[
    "GREEN",
    "RED",
    "YELLOW",
    "UNKNOWN",
    "UNRECOGNIZED",
]
