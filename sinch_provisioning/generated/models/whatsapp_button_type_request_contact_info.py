from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeRequestContactInfo(OpenStrEnum):
    """One of the values that the API knows."""

    REQUEST_CONTACT_INFO = "REQUEST_CONTACT_INFO"


WhatsAppButtonTypeRequestContactInfoLiteral: TypeAlias = Literal["REQUEST_CONTACT_INFO",]
