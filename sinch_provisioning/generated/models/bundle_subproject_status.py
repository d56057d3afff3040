from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class BundleSubprojectStatus(OpenStrEnum):
    """One of the values that the API knows."""

    PENDING = "PENDING"
    READY = "READY"


BundleSubprojectStatusLiteral: TypeAlias = Literal[
    "PENDING",
    "READY",
]
