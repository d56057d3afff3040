from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderBusinessManagerInput(OpenStrEnum):
    """One of the values that the API knows."""

    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_UK = "SINCH_UK"


WhatsAppSenderBusinessManagerInputLiteral: TypeAlias = Literal[
    "SINCH_BR",
    "SINCH_MX",
    "SINCH_UK",
]
