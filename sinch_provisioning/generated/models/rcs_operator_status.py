from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsOperatorStatus(OpenStrEnum):
    """One of the values that the API knows."""

    LAUNCHED = "LAUNCHED"
    NOT_LAUNCHED = "NOT_LAUNCHED"
    PENDING = "PENDING"
    PENDING_UNLAUNCHED = "PENDING_UNLAUNCHED"
    REJECTED = "REJECTED"
    SUSPENDED = "SUSPENDED"
    UNLAUNCHED = "UNLAUNCHED"
    INVALID_IN_GOOGLE_MY_BUSINESS = "INVALID_IN_GOOGLE_MY_BUSINESS"
    UNRECOGNIZED = "UNRECOGNIZED"


RcsOperatorStatusLiteral: TypeAlias = Literal[
    "LAUNCHED",
    "NOT_LAUNCHED",
    "PENDING",
    "PENDING_UNLAUNCHED",
    "REJECTED",
    "SUSPENDED",
    "UNLAUNCHED",
    "INVALID_IN_GOOGLE_MY_BUSINESS",
    "UNRECOGNIZED",
]
