from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeCopyCode(OpenStrEnum):
    """One of the values that the API knows."""

    COPY_CODE = "COPY_CODE"


WhatsAppButtonTypeCopyCodeLiteral: TypeAlias = Literal["COPY_CODE",]
