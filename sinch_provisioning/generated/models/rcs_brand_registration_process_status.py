from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsBrandRegistrationProcessStatus(OpenStrEnum):
    """Where the brand registration process stands."""

    ARCHIVED = "ARCHIVED"
    COMPLETED = "COMPLETED"
    INCOMPLETE = "INCOMPLETE"
    MANUAL_REVIEW = "MANUAL_REVIEW"
    NEW = "NEW"
    PENDING = "PENDING"
    PENDING_REVIEW = "PENDING_REVIEW"
    REJECTED = "REJECTED"
    UNRECOGNIZED = "UNRECOGNIZED"
    UNSPECIFIED = "UNSPECIFIED"


RcsBrandRegistrationProcessStatusLiteral: TypeAlias = Literal[
    "ARCHIVED",
    "COMPLETED",
    "INCOMPLETE",
    "MANUAL_REVIEW",
    "NEW",
    "PENDING",
    "PENDING_REVIEW",
    "REJECTED",
    "UNRECOGNIZED",
    "UNSPECIFIED",
]
