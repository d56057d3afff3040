"""Enums that keep values which the API's description does not know yet."""

from enum import IntEnum, StrEnum
from typing import Any, Self, cast


class OpenStrEnum(StrEnum):
    """A string enum that any string is a value of.

    A value that the description lists is an ordinary member. Any other string becomes a member for itself: it
    equals its string, survives encoding, pickling and copying, and says through `is_known` that it is unknown.
    """

    _value_: str

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description of this version lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self._name_}>" if self.is_known else _show_unknown(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """An integer enum that any integer is a value of; see `OpenStrEnum`."""

    _value_: int

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
        return f"<{type(self).__name__}.{self._name_}>" if self.is_known else _show_unknown(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


def _show_unknown(member: OpenStrEnum | OpenIntEnum) -> str:
    return f"<{type(member).__name__} unknown value {member.value!r}>"


def as_member(enum: type[Any], value: Any) -> Any:
    """Return the member that a value stands for; what stands for none is left to the checks before sending."""
    try:
        return enum(value)
    except ValueError:
        return value


def as_members(enum: type[Any], values: Any) -> Any:
    """Return a list of the members that a list of values stands for; see `as_member`."""
    if not isinstance(values, list | tuple):
        return values
    return [as_member(enum, value) for value in cast("list[Any]", values)]
