from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkSenderStatus(OpenStrEnum):
    """State that pending changes are in."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"


KakaoTalkSenderStatusLiteral: TypeAlias = Literal[
    "DRAFT",
    "IN_PROGRESS",
    "REJECTED",
]
