"""The base of every generated model."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from functools import wraps
from math import isfinite
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeAlias, TypeVar, cast

import attrs
import orjson
from attrs import define

from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.timestamps import write_timestamp
from sinch_provisioning.runtime.unset import UNSET

MaybeNone: TypeAlias = Any
"""The rest of a type that the description requires and that an answer may leave out all the same.

``str | MaybeNone`` reads like ``str`` without a guard, and a comparison with None is no mistake to a type checker.
"""

new: Final = object.__new__
"""Makes a model without its constructor: decoding sets every field itself."""
set_raw: Final = object.__setattr__
"""Sets an attribute of a model as it is; `Model.__setattr__` keeps which fields are null."""
MASK = "**********"
HIDDEN = repr(MASK)
SECRET_NAMES = r"token|secret|password|authenticationCode|facebookCode"  # noqa: S105 - a pattern
"""What the names of credentials contain, as a pattern without regard to case."""
_SECRET = re.compile(SECRET_NAMES, re.IGNORECASE)
_NO_SECRET = re.compile(r"pageToken", re.IGNORECASE)
_SCHEMAS: dict[type, dict[str, Any]] = {}
_BLANKS: dict[type, Any] = {}
ModelT = TypeVar("ModelT", bound="Model")


@define(frozen=True, slots=True)
class _Original:
    """Carries a model through `attrs.evolve` to the constructor of its changed copy."""

    model: "Model"


class Model:
    """What all models share: which fields are there, comparison, a repr without secrets, and unknown fields.

    A field that is not there reads as None, and so does one that is null; `fields_set` tells them apart. Assigning
    None makes a field null, assigning `UNSET` or deleting it leaves it out.
    """

    if not TYPE_CHECKING:
        # mypy knows only those of attrs, and would take the fields below for others.
        __slots__ = ("__weakref__", "_additional", "_nulls")

    # Of the fields that read as None, `_nulls` has those that are null, by their wire names; None stands for no one.
    _additional: dict[str, Any] | None
    _nulls: tuple[str, ...] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Each field's name in Python and on the wire, in the description's order."""
    SECRETS: ClassVar[frozenset[str]] = frozenset()
    """The Python names of fields that are credentials; their values never show."""

    # `attrs.evolve` reads every attribute and hands it to the constructor, where a field that is absent would look
    # like one that is null. This attribute is the only one that it finds, and tells the constructor of the original.
    __attrs_attrs__: ClassVar[Any] = attrs.fields(
        attrs.make_class("_", {"_original": attrs.field(alias="_original", repr=False, eq=False)})
    )

    @property
    def _original(self) -> _Original:
        return _Original(self)

    def __init_subclass__(cls) -> None:
        init = vars(cls).get("__init__")
        # attrs makes a class with slots of one without, and both come by.
        if init is not None and not hasattr(init, "evolves"):
            type.__setattr__(cls, "__init__", _evolving(init))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        raise NotImplementedError

    def to_json(self) -> str:
        """Return the JSON of `to_dict`, credentials included; a str, as the field's other ``to_json`` do.

        Raises `errors.ValidationError` for what JSON cannot say.
        """
        try:
            return orjson.dumps(self.to_dict()).decode()
        except (orjson.JSONEncodeError, RecursionError) as error:
            # The cause may hold the values, and with them a secret.
            raise ValidationError([Violation(type(self).__name__, "must be JSON", str(error))]) from None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Return how pydantic, and with it FastAPI, reads and writes the model."""
        from sinch_provisioning.runtime import pydantic_schema  # noqa: PLC0415 - only for those who use pydantic

        return pydantic_schema.core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON Schema that FastAPI shows in its OpenAPI description."""
        from sinch_provisioning.runtime import pydantic_schema  # noqa: PLC0415 - only for those who use pydantic

        return pydantic_schema.json_schema(cls)

    @classmethod
    def schema(cls) -> dict[str, Any]:
        """Return the description's limits of this model, in JSON Schema's words."""
        known = _SCHEMAS.get(cls)
        if known is None:
            known = _SCHEMAS[cls] = cls._make_schema()
        return known

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        raise NotImplementedError

    @property
    def fields_set(self) -> frozenset[str]:
        """The Python names of the fields that are there; one that is null is among them, an absent one is not."""
        return frozenset(self._names_set())

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields of the JSON object that the description does not know, by their wire names; written back."""
        if self._additional is None:
            self._additional = {}
        return self._additional

    def _names_set(self) -> list[str]:
        nulls = self._nulls or ()
        return [name for name, wire in self.FIELDS if getattr(self, name) is not None or wire in nulls]

    def _fill(self, values: Mapping[str, Any], additional: Mapping[str, Any] | None) -> None:
        """Set the fields and nothing else: a constructor's work."""
        nulls: list[str] = []
        for name, value in values.items():
            if value is None:
                nulls.append(name)
            set_raw(self, name, None if value is UNSET else value)
        set_raw(self, "_nulls", tuple(wire for name, wire in self.FIELDS if name in nulls) if nulls else None)
        set_raw(self, "_additional", dict(additional) if additional else None)

    def _begin(self, model: type, blank_model: type) -> None:
        """Begin a generated constructor, which assigns the fields one by one: take a class that only stores them."""
        set_raw(self, "__class__", blank_model if self.__class__ is model else blank(self.__class__))

    def _finish(self, given: tuple[Any, ...], additional: Mapping[str, Any] | None) -> None:
        """End a generated constructor: keep which fields are null, and take the own class back."""
        self._nulls = None
        if None in given:
            self._nulls = tuple(wire for (_, wire), value in zip(self.FIELDS, given, strict=True) if value is None)
        self._additional = dict(additional) if additional else None
        set_raw(self, "__class__", self.__class__.__base__)

    def _fill_up(self, original: Self, changed: Mapping[str, Any]) -> None:
        """Take from the original what was not changed: the end of `attrs.evolve`."""
        nulls: list[str] = []
        for name, wire in self.FIELDS:
            source = self if name in changed else original
            if wire in (source._nulls or ()):  # noqa: SLF001 - of the same class
                nulls.append(wire)
            set_raw(self, name, getattr(source, name))
        set_raw(self, "_nulls", tuple(nulls) or None)
        if "additional_properties" not in changed and original._additional:
            set_raw(self, "_additional", dict(original._additional))

    def _add_surplus(self, data: dict[str, Any]) -> None:
        """Write what few objects have: fields that are null, and fields that the description does not know."""
        if self._nulls:
            data.update(dict.fromkeys(self._nulls))
        if self._additional:
            data.update(encode_mapping(self._additional))

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take any name for an attribute.
        def __setattr__(self, name: str, value: Any) -> None:
            set_raw(self, name, None if value is UNSET else value)
            if value is None or self._nulls:
                wire = dict(self.FIELDS).get(name)
                if wire is not None:
                    others = [null for null in self._nulls or () if null != wire]
                    nulls = (*others, wire) if value is None else tuple(others)
                    set_raw(self, "_nulls", nulls or None)

        def __delattr__(self, name: str) -> None:
            if name in dict(self.FIELDS):
                setattr(self, name, UNSET)
            else:
                object.__delattr__(self, name)

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._names_set()} | {"_additional": self._additional}

    def __setstate__(self, state: dict[str, Any]) -> None:
        values: dict[str, Any] = dict.fromkeys((name for name, _ in self.FIELDS), UNSET)
        self._fill(values | {name: state[name] for name in values if name in state}, None)
        set_raw(self, "_additional", state["_additional"])

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return (
            all(getattr(self, name) == getattr(other, name) for name, _ in self.FIELDS)
            and set(self._nulls or ()) == set(other._nulls or ())
            and (self._additional or {}) == (other._additional or {})
        )

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    @recursive_repr()
    def __repr__(self) -> str:
        shown: list[str] = []
        for name in self._names_set():
            value = getattr(self, name)
            shown.append(f"{name}={HIDDEN if name in self.SECRETS and value is not None else show(value)}")
        if self._additional:
            shown.append(f"additional_properties={show(self._additional)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _evolving(init: Callable[..., None]) -> Callable[..., None]:
    """Let a model's constructor take the original that `attrs.evolve` hands on; other calls pass through."""

    @wraps(init)
    def __init__(self: Model, **values: Any) -> None:  # noqa: N807 - it takes the method's place
        if "_original" not in values:
            init(self, **values)
            return
        original: _Original = values.pop("_original")
        # What has no default must be given, though the original has it.
        needed = {name for name, _ in self.FIELDS}.difference(init.__kwdefaults__ or (), values)
        init(self, **{name: getattr(original.model, name) for name in needed}, **values)
        self._fill_up(original.model, values)  # pyright: ignore[reportPrivateUsage]

    __init__.evolves = True  # type: ignore[attr-defined]
    return __init__


def names_only(_: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    """Keep `attrs.evolve` from handing fields to the constructor: those of a copy come with its original."""
    return [field if field.name == "_original" else field.evolve(init=False) for field in fields]


def blank(cls: type[ModelT]) -> type[ModelT]:
    """Return the class that a model has while it is decoded: one that does not look at each assignment."""
    known: type[ModelT] | None = _BLANKS.get(cls)
    if known is None:
        body: dict[str, Any] = {"__slots__": (), "__setattr__": set_raw, "__delattr__": object.__delattr__}
        known = _BLANKS[cls] = cast("type[ModelT]", type(cls.__name__, (cls,), body))
    return known


def keep_surplus(model: Model, data: Mapping[str, Any], known: frozenset[str], surplus: int) -> None:
    """Keep what few objects have: fields that are null, and fields that the description does not know."""
    additional = {wire: data[wire] for wire in data if wire not in known}
    set_raw(model, "_additional", additional or None)
    nulls = len(additional) < surplus
    set_raw(model, "_nulls", tuple([wire for wire in data if data[wire] is None and wire in known]) if nulls else None)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UnknownVariant(Model):
    """A JSON object that is none of the variants which the description lists in its place.

    Its constant field names a kind that this version of the description does not know. Everything in it is in
    `additional_properties`.
    """

    def __init__(self, *, additional_properties: Mapping[str, Any] | None = None) -> None:
        self._fill({}, additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Keep a JSON object as it is."""
        return cls(additional_properties=dict(data))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object back as it was."""
        return encode_mapping(self.additional_properties)

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {"type": ("object",), "properties": {}}


@recursive_repr()
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
