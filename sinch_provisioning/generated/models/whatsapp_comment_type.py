from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppCommentType(OpenStrEnum):
    """One of the values that the API knows."""

    CREATED = "CREATED"


WhatsAppCommentTypeLiteral: TypeAlias = Literal["CREATED",]
