from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateState(OpenStrEnum):
    """One of the values that the API knows."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


KakaoTalkTemplateStateLiteral: TypeAlias = Literal[
    "APPROVED",
    "REJECTED",
]
