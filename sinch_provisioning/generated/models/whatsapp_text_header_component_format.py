from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTextHeaderComponentFormat(OpenStrEnum):
    """One of the values that the API knows."""

    TEXT = "TEXT"


WhatsAppTextHeaderComponentFormatLiteral: TypeAlias = Literal["TEXT",]
