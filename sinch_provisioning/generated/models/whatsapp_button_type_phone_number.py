from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypePhoneNumber(OpenStrEnum):
    """One of the values that the API knows."""

    PHONE_NUMBER = "PHONE_NUMBER"


WhatsAppButtonTypePhoneNumberLiteral: TypeAlias = Literal["PHONE_NUMBER",]
