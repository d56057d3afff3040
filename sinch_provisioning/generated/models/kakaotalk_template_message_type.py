from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateMessageType(OpenStrEnum):
    """One of the values that the API knows."""

    AD_INCLUDED = "AD_INCLUDED"
    BASIC = "BASIC"
    EXTRA_INFORMATION = "EXTRA_INFORMATION"
    MIXED = "MIXED"
    TEMPLATE_MESSAGE_TYPE_UNSPECIFIED = "TEMPLATE_MESSAGE_TYPE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"


KakaoTalkTemplateMessageTypeLiteral: TypeAlias = Literal[
    "AD_INCLUDED",
    "BASIC",
    "EXTRA_INFORMATION",
    "MIXED",
    "TEMPLATE_MESSAGE_TYPE_UNSPECIFIED",
    "UNRECOGNIZED",
]
KakaoTalkTemplateMessageTypeInputLiteral: TypeAlias = Literal[
    "AD_INCLUDED",
    "BASIC",
    "EXTRA_INFORMATION",
    "MIXED",
]
