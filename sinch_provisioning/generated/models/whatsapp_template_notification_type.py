from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppTemplateNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"


WhatsAppTemplateNotificationTypeLiteral: TypeAlias = Literal[
    "COMMENT_ADDED",
    "CREATED",
    "DRAFT",
    "EDITED",
    "IN_PROGRESS",
    "REJECTED",
]
