from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireOwnershipTypePrivate(OpenStrEnum):
    """Optional at creation, needed before launch."""

    PRIVATE = "PRIVATE"


RcsUsQuestionnaireOwnershipTypePrivateLiteral: TypeAlias = Literal["PRIVATE",]
