"""The base of every generated model."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from math import isfinite
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from sinch_provisioning.runtime.errors import ValidationError, Violation
from sinch_provisioning.runtime.timestamps import write_timestamp
from sinch_provisioning.runtime.unset import UNSET

new = object.__new__
"""Makes a model without its constructor: decoding sets every field itself."""
MASK = "**********"
HIDDEN = repr(MASK)
SECRET_NAMES = r"token|secret|password|authenticationCode|facebookCode"  # noqa: S105 - a pattern
"""What the names of credentials contain, as a pattern without regard to case."""
_SECRET = re.compile(SECRET_NAMES, re.IGNORECASE)
_NO_SECRET = re.compile(r"pageToken", re.IGNORECASE)
_SHAPES: dict[type, dict[str, Any]] = {}


@define(slots=True, kw_only=True, repr=False, eq=False)
class Model:
    """What all models share: comparison, a repr without secrets, and fields that the description does not know."""

    _additional: dict[str, Any] | None = field(default=None, alias="additional_properties")

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Each field's name in Python and on the wire, in the description's order."""
    SECRETS: ClassVar[frozenset[str]] = frozenset()
    """The Python names of fields that are credentials; their values never show."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        raise NotImplementedError

    @classmethod
    def shape(cls) -> dict[str, Any]:
        """Give the description's limits of this model, in JSON Schema's words; see `sinch_provisioning.validation`."""
        known = _SHAPES.get(cls)
        if known is None:
            known = _SHAPES[cls] = cls._make_shape()
        return known

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        raise NotImplementedError

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields of the JSON object that the description does not know, by their wire names; written back."""
        if self._additional is None:
            self._additional = {}
        return self._additional

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in self.FIELDS) and (
            (self._additional or {}) == (other._additional or {})
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{name}={HIDDEN if name in self.SECRETS and value is not None else show(value)}"
            for name, _ in self.FIELDS
            if (value := getattr(self, name)) is not UNSET
        ]
        if self._additional:
            shown.append(f"additional_properties={show(self._additional)}")
        return f"{type(self).__name__}({', '.join(shown)})"


@define(slots=True, kw_only=True, repr=False, eq=False)
class UnknownVariant(Model):
    """A JSON object that is none of the variants which the description lists in its place.

    Its constant field names a kind that this version of the description does not know. Everything in it is in
    `additional_properties`.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Keep a JSON object as it is."""
        return cls(additional_properties=dict(data))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object back as it was."""
        return encode_mapping(self.additional_properties)

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {"type": ("object",), "properties": {}}


def show(value: Any) -> str:
    """Write a value like repr, with what its name tells to be a credential hidden in plain mappings too."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        shown = (f"{name!r}: {HIDDEN if has_secret_name(name) else show(inner)}" for name, inner in items)
        return "{" + ", ".join(shown) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(show(item) for item in cast("Iterable[Any]", value)) + "]"
    return repr(value)


def has_secret_name(name: str) -> bool:
    """Tell whether a field's name says that its value is a credential."""
    return _SECRET.search(name) is not None and _NO_SECRET.search(name) is None


def encode(value: Any) -> Any:
    """Turn a value of any field into plain JSON data; what is plain already stays as it is."""
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        if not isfinite(value):
            # JSON has no such number; it would go out as null.
            raise ValidationError([Violation("a number", "must be finite", repr(value))])
        # The API counts in whole numbers and refuses 50.0 where 50 is meant.
        return int(value) if value.is_integer() else value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return encode_mapping(cast("Mapping[str, Any]", value))
    if isinstance(value, list | tuple | set | frozenset):
        return [encode(item) for item in cast("Iterable[Any]", value)]
    if isinstance(value, datetime):
        return write_timestamp(value)
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    return value


def encode_mapping(values: Mapping[str, Any]) -> dict[str, Any]:
    """Turn a mapping into a plain JSON object; absent values are left out."""
    return {name: encode(value) for name, value in values.items() if value is not UNSET}
