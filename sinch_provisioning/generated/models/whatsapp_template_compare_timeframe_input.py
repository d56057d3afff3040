from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateCompareTimeframeInput(OpenStrEnum):
    """Lookback in days, counted from the request."""

    VALUE_30 = "30"
    VALUE_60 = "60"
    VALUE_7 = "7"
    VALUE_90 = "90"


WhatsAppTemplateCompareTimeframeInputLiteral: TypeAlias = Literal[
    "30",
    "60",
    "7",
    "90",
]
