"""The value of a field that is not there."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`; an enum, so that ``is not UNSET`` narrows a field's type."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""Marks a field as absent, which is something else than null (None): a PATCH leaves an absent field alone."""
