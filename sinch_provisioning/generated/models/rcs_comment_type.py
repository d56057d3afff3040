from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsCommentType(OpenStrEnum):
    """One of the values that the API knows."""

    CREATED = "CREATED"


RcsCommentTypeLiteral: TypeAlias = Literal["CREATED",]
