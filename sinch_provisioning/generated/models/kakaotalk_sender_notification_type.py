from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkSenderNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DRAFT = "DRAFT"
    EDITED = "EDITED"
    IN_PROGRESS = "IN_PROGRESS"
    INACTIVE = "INACTIVE"
    REJECTED = "REJECTED"


KakaoTalkSenderNotificationTypeLiteral: TypeAlias = Literal[
    "ACTIVE",
    "COMMENT_ADDED",
    "CREATED",
    "DRAFT",
    "EDITED",
    "IN_PROGRESS",
    "INACTIVE",
    "REJECTED",
]
