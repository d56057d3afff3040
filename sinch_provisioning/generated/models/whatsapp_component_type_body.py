from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeBody(OpenStrEnum):
    """One of the values that the API knows."""

    BODY = "BODY"


WhatsAppComponentTypeBodyLiteral: TypeAlias = Literal["BODY",]
