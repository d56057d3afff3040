from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderNumberProviderType(OpenStrEnum):
    """Who supplies the phone number."""

    CUSTOMER = "CUSTOMER"
    SINCH = "SINCH"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppSenderNumberProviderTypeLiteral: TypeAlias = Literal[
    "CUSTOMER",
    "SINCH",
    "UNRECOGNIZED",
]
WhatsAppSenderNumberProviderTypeInputLiteral: TypeAlias = Literal[
    "CUSTOMER",
    "SINCH",
]
