"""Enums that keep values which the API's description does not know yet."""

from enum import Enum
from typing import Any, Self


class OpenStrEnum(str, Enum):
    """A string enum that any string is a value of.

    A value that the description lists is an ordinary member. Any other string becomes a member for itself: it
    equals its string, survives encoding, pickling and copying, and says through `is_known` that it is unknown.
    """

    __str__ = str.__str__
    __hash__ = str.__hash__
    _value_: str

    def __format__(self, format_spec: str) -> str:
        return format(self._value_, format_spec)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description of this version lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}>"
        return f"<{type(self).__name__} unknown value {self._value_!r}>"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class OpenIntEnum(int, Enum):
    """An integer enum that any integer is a value of; see `OpenStrEnum`."""

    __str__ = int.__repr__
    __hash__ = int.__hash__
    _value_: int

    def __format__(self, format_spec: str) -> str:
        return format(self._value_, format_spec)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description of this version lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}>"
        return f"<{type(self).__name__} unknown value {self._value_!r}>"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)
