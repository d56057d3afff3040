from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateQualityScore(OpenStrEnum):
    """One of the values that the API knows."""

    QUALITY_SCORE_GREEN = "QUALITY_SCORE_GREEN"
    QUALITY_SCORE_RED = "QUALITY_SCORE_RED"
    QUALITY_SCORE_YELLOW = "QUALITY_SCORE_YELLOW"
    QUALITY_SCORE_UNKNOWN = "QUALITY_SCORE_UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppTemplateQualityScoreLiteral: TypeAlias = Literal[
    "QUALITY_SCORE_GREEN",
    "QUALITY_SCORE_RED",
    "QUALITY_SCORE_YELLOW",
    "QUALITY_SCORE_UNKNOWN",
    "UNRECOGNIZED",
]
