from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderRegistrationMethod(OpenStrEnum):
    """How the sender gets registered."""

    SMS = "SMS"
    VOICE = "VOICE"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppSenderRegistrationMethodLiteral: TypeAlias = Literal[
    "SMS",
    "VOICE",
    "UNRECOGNIZED",
]
WhatsAppSenderRegistrationMethodInputLiteral: TypeAlias = Literal[
    "SMS",
    "VOICE",
]
