from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppLocationHeaderComponentFormat(OpenStrEnum):
    """One of the values that the API knows."""

    LOCATION = "LOCATION"


WhatsAppLocationHeaderComponentFormatLiteral: TypeAlias = Literal["LOCATION",]
