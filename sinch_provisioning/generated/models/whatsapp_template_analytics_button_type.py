from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsButtonType(OpenStrEnum):
    """One of the values that the API knows."""

    QUICK_REPLY = "QUICK_REPLY"
    UNIQUE_URL = "UNIQUE_URL"
    URL = "URL"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppTemplateAnalyticsButtonTypeLiteral: TypeAlias = Literal[
    "QUICK_REPLY",
    "UNIQUE_URL",
    "URL",
    "UNRECOGNIZED",
]
