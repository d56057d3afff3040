from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeUrl(OpenStrEnum):
    """One of the values that the API knows."""

    URL = "URL"


WhatsAppButtonTypeUrlLiteral: TypeAlias = Literal["URL",]
