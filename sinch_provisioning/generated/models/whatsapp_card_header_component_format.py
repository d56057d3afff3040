from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppCardHeaderComponentFormat(OpenStrEnum):
    """One of the values that the API knows."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"


WhatsAppCardHeaderComponentFormatLiteral: TypeAlias = Literal[
    "IMAGE",
    "VIDEO",
]
