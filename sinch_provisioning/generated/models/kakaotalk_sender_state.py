from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkSenderState(OpenStrEnum):
    """One of the values that the API knows."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    INACTIVE = "INACTIVE"
    SUSPENDED = "SUSPENDED"
    VERIFYING = "VERIFYING"


KakaoTalkSenderStateLiteral: TypeAlias = Literal[
    "ACTIVE",
    "BLOCKED",
    "INACTIVE",
    "SUSPENDED",
    "VERIFYING",
]
