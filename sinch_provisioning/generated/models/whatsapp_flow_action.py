from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppFlowAction(OpenStrEnum):
    """One of the values that the API knows."""

    DATA_EXCHANGE = "DATA_EXCHANGE"
    NAVIGATE = "NAVIGATE"
    UNKNOWN = "UNKNOWN"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppFlowActionLiteral: TypeAlias = Literal[
    "DATA_EXCHANGE",
    "NAVIGATE",
    "UNKNOWN",
    "UNRECOGNIZED",
]
WhatsAppFlowActionInputLiteral: TypeAlias = Literal[
    "DATA_EXCHANGE",
    "NAVIGATE",
]
