from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppConversationAppRegion(OpenStrEnum):
    """Regions of Conversation API apps that may use the sender."""

    BR = "br"
    EU = "eu"
    US = "us"


WhatsAppConversationAppRegionLiteral: TypeAlias = Literal[
    "br",
    "eu",
    "us",
]
