from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppBusinessManager(OpenStrEnum):
    """One of the values that the API knows."""

    SINCH_AMERICA = "SINCH_AMERICA"
    SINCH_BR = "SINCH_BR"
    SINCH_MX = "SINCH_MX"
    SINCH_SEP = "SINCH_SEP"
    SINCH_UK = "SINCH_UK"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppBusinessManagerLiteral: TypeAlias = Literal[
    "SINCH_AMERICA",
    "SINCH_BR",
    "SINCH_MX",
    "SINCH_SEP",
    "SINCH_UK",
    "UNRECOGNIZED",
]
WhatsAppBusinessManagerInputLiteral: TypeAlias = Literal[
    "SINCH_AMERICA",
    "SINCH_BR",
    "SINCH_MX",
    "SINCH_SEP",
    "SINCH_UK",
]
