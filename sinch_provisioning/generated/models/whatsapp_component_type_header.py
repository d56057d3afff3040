from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeHeader(OpenStrEnum):
    """One of the values that the API knows."""

    HEADER = "HEADER"


WhatsAppComponentTypeHeaderLiteral: TypeAlias = Literal["HEADER",]
