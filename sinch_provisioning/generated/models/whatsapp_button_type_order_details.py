from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeOrderDetails(OpenStrEnum):
    """One of the values that the API knows."""

    ORDER_DETAILS = "ORDER_DETAILS"


WhatsAppButtonTypeOrderDetailsLiteral: TypeAlias = Literal["ORDER_DETAILS",]
