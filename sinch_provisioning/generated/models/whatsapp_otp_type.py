from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppOtpType(OpenStrEnum):
    """One of the values that the API knows."""

    COPY_CODE = "COPY_CODE"
    ONE_TAP = "ONE_TAP"
    ZERO_TAP = "ZERO_TAP"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppOtpTypeLiteral: TypeAlias = Literal[
    "COPY_CODE",
    "ONE_TAP",
    "ZERO_TAP",
    "UNRECOGNIZED",
]
WhatsAppOtpTypeInputLiteral: TypeAlias = Literal[
    "COPY_CODE",
    "ONE_TAP",
    "ZERO_TAP",
]
