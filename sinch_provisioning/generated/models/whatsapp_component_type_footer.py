from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppComponentTypeFooter(OpenStrEnum):
    """One of the values that the API knows."""

    FOOTER = "FOOTER"


WhatsAppComponentTypeFooterLiteral: TypeAlias = Literal["FOOTER",]
