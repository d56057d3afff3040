from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppMediaHeaderComponentFormat(OpenStrEnum):
    """One of the values that the API knows."""

    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"


WhatsAppMediaHeaderComponentFormatLiteral: TypeAlias = Literal[
    "DOCUMENT",
    "IMAGE",
    "VIDEO",
]
