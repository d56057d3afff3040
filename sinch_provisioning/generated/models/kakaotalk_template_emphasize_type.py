from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateEmphasizeType(OpenStrEnum):
    """One of the values that the API knows."""

    EMPHASIZE_TYPE_IMAGE = "EMPHASIZE_TYPE_IMAGE"
    EMPHASIZE_TYPE_NONE = "EMPHASIZE_TYPE_NONE"
    EMPHASIZE_TYPE_TEXT = "EMPHASIZE_TYPE_TEXT"
    EMPHASIZE_TYPE_UNSPECIFIED = "EMPHASIZE_TYPE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"


KakaoTalkTemplateEmphasizeTypeLiteral: TypeAlias = Literal[
    "EMPHASIZE_TYPE_IMAGE",
    "EMPHASIZE_TYPE_NONE",
    "EMPHASIZE_TYPE_TEXT",
    "EMPHASIZE_TYPE_UNSPECIFIED",
    "UNRECOGNIZED",
]
KakaoTalkTemplateEmphasizeTypeInputLiteral: TypeAlias = Literal[
    "EMPHASIZE_TYPE_IMAGE",
    "EMPHASIZE_TYPE_NONE",
    "EMPHASIZE_TYPE_TEXT",
]
