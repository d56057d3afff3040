from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateCompareBlockReason(OpenStrEnum):
    """Why recipients blocked."""

    NO_LONGER_NEEDED = "NO_LONGER_NEEDED"
    NO_REASON = "NO_REASON"
    NO_REASON_GIVEN = "NO_REASON_GIVEN"
    NO_SIGN_UP = "NO_SIGN_UP"
    OFFENSIVE_MESSAGES = "OFFENSIVE_MESSAGES"
    OTHER = "OTHER"
    OTP_DID_NOT_REQUEST = "OTP_DID_NOT_REQUEST"
    SPAM = "SPAM"
    UNKNOWN_BLOCK_REASON = "UNKNOWN_BLOCK_REASON"
    UNRECOGNIZED = "UNRECOGNIZED"


WhatsAppTemplateCompareBlockReasonLiteral: TypeAlias = Literal[
    "NO_LONGER_NEEDED",
    "NO_REASON",
    "NO_REASON_GIVEN",
    "NO_SIGN_UP",
    "OFFENSIVE_MESSAGES",
    "OTHER",
    "OTP_DID_NOT_REQUEST",
    "SPAM",
    "UNKNOWN_BLOCK_REASON",
    "UNRECOGNIZED",
]
