from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeOtp(OpenStrEnum):
    """One of the values that the API knows."""

    OTP = "OTP"


WhatsAppButtonTypeOtpLiteral: TypeAlias = Literal["OTP",]
