from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsAccountNotificationType(OpenStrEnum):
    """One of the values that the API knows."""

    COMMENT_ADDED = "COMMENT_ADDED"
    CREATED = "CREATED"


RcsAccountNotificationTypeLiteral: TypeAlias = Literal[
    "COMMENT_ADDED",
    "CREATED",
]
