from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsDateRange(OpenStrEnum):
    """One of the values that the API knows."""

    DAY = "DAY"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    WEEK = "WEEK"


WhatsAppTemplateAnalyticsDateRangeLiteral: TypeAlias = Literal[
    "DAY",
    "MONTH",
    "QUARTER",
    "WEEK",
]
