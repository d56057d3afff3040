from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkAction(OpenStrEnum):
    """Whether to save a draft or submit; SUBMIT when omitted."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"


KakaoTalkActionLiteral: TypeAlias = Literal[
    "DRAFT",
    "SUBMIT",
]
