from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleServicesState(OpenStrEnum):
    """One of the values that the API knows."""

    DONE = "DONE"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"


BundleServicesStateLiteral: TypeAlias = Literal[
    "DONE",
    "FAILED",
    "IN_PROGRESS",
]
