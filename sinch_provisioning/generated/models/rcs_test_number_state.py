from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsTestNumberState(OpenStrEnum):
    """State of a test phone."""

    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    INVALID = "INVALID"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    UNVERIFIED = "UNVERIFIED"
    VERIFIED = "VERIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"


RcsTestNumberStateLiteral: TypeAlias = Literal[
    "DECLINED",
    "EXPIRED",
    "FAILED",
    "INVALID",
    "PENDING",
    "REJECTED",
    "UNVERIFIED",
    "VERIFIED",
    "UNRECOGNIZED",
]
