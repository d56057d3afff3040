from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSortDirection(OpenStrEnum):
    """One of the values that the API knows."""

    ASC = "ASC"
    DESC = "DESC"


RcsSortDirectionLiteral: TypeAlias = Literal[
    "ASC",
    "DESC",
]
