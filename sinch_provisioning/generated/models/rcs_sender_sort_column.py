from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderSortColumn(OpenStrEnum):
    """One of the values that the API knows."""

    CREATED = "CREATED"
    MODIFIED = "MODIFIED"
    NAME = "NAME"
    STATE = "STATE"


RcsSenderSortColumnLiteral: TypeAlias = Literal[
    "CREATED",
    "MODIFIED",
    "NAME",
    "STATE",
]
