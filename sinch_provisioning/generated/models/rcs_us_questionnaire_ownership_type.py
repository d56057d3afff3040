from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireOwnershipType(OpenStrEnum):
    """Optional on create, mandatory for launch."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"


RcsUsQuestionnaireOwnershipTypeLiteral: TypeAlias = Literal[
    "PRIVATE",
    "PUBLIC",
]
