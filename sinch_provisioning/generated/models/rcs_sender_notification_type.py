from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    ACTIVE = "ACTIVE"
    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"
    DELETED = "DELETED"
    EDITED = "EDITED"
    INACTIVE = "INACTIVE"
    TEST = "TEST"


RcsSenderNotificationTypeLiteral: TypeAlias = Literal[
    "ACTIVE",
    "COMMENT_ADDED",
    "CREATED",
    "DELETED",
    "EDITED",
    "INACTIVE",
    "TEST",
]
