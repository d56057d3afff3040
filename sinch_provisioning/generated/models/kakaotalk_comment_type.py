from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkCommentType(OpenStrEnum):
    """One of the values that the API knows."""

    CREATED = "CREATED"


KakaoTalkCommentTypeLiteral: TypeAlias = Literal["CREATED",]
