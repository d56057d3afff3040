from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppButtonTypeQuickReply(OpenStrEnum):
    """One of the values that the API knows."""

    QUICK_REPLY = "QUICK_REPLY"


WhatsAppButtonTypeQuickReplyLiteral: TypeAlias = Literal["QUICK_REPLY",]
