from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateStatus(OpenStrEnum):
    """DRAFT until the changes are submitted, then IN_PROGRESS."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"


WhatsAppTemplateStatusLiteral: TypeAlias = Literal[
    "DRAFT",
    "IN_PROGRESS",
    "REJECTED",
]
