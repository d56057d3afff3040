"""Enums that keep values which the API's description does not know yet."""

from enum import EnumType, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, cast

new_str = str.__new__
"""Makes a member of a string that is not listed: what calling the enum does, in a third of the time."""


class _OpenType(EnumType):
    """Makes a member of a value that is not listed, without what `Enum` stores of each member.

    An answer may be a list of millions of such values: this takes a third of the time and of the memory.
    """

    if not TYPE_CHECKING:  # It would hide from type checkers what calling an enum returns.

        def __call__(cls, value: Any, *args: Any, **kwargs: Any) -> Any:
            kind = cls._member_type_
            if isinstance(value, kind) and value.__class__ is not bool and not args and not kwargs:
                member = cls._value2member_map_.get(value)
                return kind.__new__(cls, kind(value)) if member is None else member
            return super().__call__(value, *args, **kwargs)


class _OwnValue:
    """The value of a member that stores none: the string or the number that it is."""

    def __get__(self, member: Any, owner: Any) -> Any:
        return owner._member_type_(member)


class _OwnName:
    def __get__(self, member: Any, owner: Any) -> Any:
        return str(member)


class _Open:
    """What both kinds of open enum share."""

    _value_: Any = _OwnValue()
    _name_: Any = _OwnName()

    @property
    def is_known(self) -> bool:
        """Whether the description of this version lists the value."""
        enum: Any = type(self)
        return self._value_ in enum._value2member_map_

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"<{name}.{self._name_}>" if self.is_known else f"<{name} unknown value {self._value_!r}>"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class OpenStrEnum(_Open, StrEnum, metaclass=_OpenType):
    """A string enum that any string is a value of.

    A value that the description lists is an ordinary member. Any other string becomes a member for itself: it
    equals its string, survives encoding, pickling and copying, and says through `is_known` that it is unknown.
    """

    if TYPE_CHECKING:
        _value_: str


class OpenIntEnum(_Open, IntEnum, metaclass=_OpenType):
    """An integer enum that any integer is a value of; see `OpenStrEnum`."""

    if TYPE_CHECKING:
        _value_: int


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
