from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class WhatsAppSenderNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    ERROR = "ERROR"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    REGISTERED = "REGISTERED"
    REJECTED = "REJECTED"
    VERIFIED = "VERIFIED"


WhatsAppSenderNotificationTypeLiteral: TypeAlias = Literal[
    "ACTIVE",
    "COMMENT_ADDED",
    "CREATED",
    "DRAFT",
    "EDITED",
    "ERROR",
    "IN_PROGRESS",
    "INACTIVE",
    "REGISTERED",
    "REJECTED",
    "VERIFIED",
]
