from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppAccountNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_FACEBOOK_VERIFICATION = "PENDING_FACEBOOK_VERIFICATION"
    REJECTED = "REJECTED"


WhatsAppAccountNotificationTypeLiteral: TypeAlias = Literal[
    "COMMENT_ADDED",
    "CREATED",
    "DRAFT",
    "EDITED",
    "IN_PROGRESS",
    "PENDING_FACEBOOK_VERIFICATION",
    "REJECTED",
]
