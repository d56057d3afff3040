from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderState(OpenStrEnum):
    """One of the values that the API knows."""

    DRAFT = "DRAFT"
    IN_PROGRESS = "IN_PROGRESS"
    IN_TEST = "IN_TEST"
    LAUNCHED = "LAUNCHED"
    LAUNCHING = "LAUNCHING"
    PREPARING_LAUNCH = "PREPARING_LAUNCH"
    UNLAUNCHED = "UNLAUNCHED"
    UNKNOWN = "UNKNOWN"


RcsSenderStateLiteral: TypeAlias = Literal[
    "DRAFT",
    "IN_PROGRESS",
    "IN_TEST",
    "LAUNCHED",
    "LAUNCHING",
    "PREPARING_LAUNCH",
    "UNLAUNCHED",
    "UNKNOWN",
]
