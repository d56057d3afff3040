from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireVersion(OpenStrEnum):
    """One of the values that the API knows."""

    V1 = "v1"
    V2 = "v2"


RcsUsQuestionnaireVersionLiteral: TypeAlias = Literal[
    "v1",
    "v2",
]
