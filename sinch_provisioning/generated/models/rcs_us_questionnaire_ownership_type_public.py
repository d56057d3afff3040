from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsUsQuestionnaireOwnershipTypePublic(OpenStrEnum):
    """Optional at creation, needed before launch."""

    PUBLIC = "PUBLIC"


RcsUsQuestionnaireOwnershipTypePublicLiteral: TypeAlias = Literal["PUBLIC",]
