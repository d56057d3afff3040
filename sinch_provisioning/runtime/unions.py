"""Which of several models a JSON object is."""

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, Final, cast

from sinch_provisioning.runtime.model import Model, UnknownVariant
from sinch_provisioning.runtime.spelling import closest

_DEPTH: Final = 4
_FAULTS: Final = 5
"""How many parts of a misfit are faults; the rest decides between models that have the same."""


class Variants:
    """The models that may stand in one place, told apart by constant fields first and by the set of keys next.

    A model whose constant field has another value is out. Among the others, the best fit wins: the most constants
    met, then the fewest keys that the model does not know, the fewest required keys that it lacks, the fewest values
    of another kind or outside an enum, the most required keys, and the fewest keys in all. So an object with all its
    details is read as the whole resource, and one with some of them as its changes. Nested objects count too. Remaining
    ties go to the description's order. When constants rule every model out, the object is an `UnknownVariant`.
    """

    __slots__ = ("_by_tag", "_tag", "_variants")

    def __init__(self, *variants: type[Model]) -> None:
        self._variants: Final = variants
        self._tag: str | None = None
        self._by_tag: dict[Any, type[Model]] | None = None

    def decode(self, data: Any) -> Any:
        """Decode an object as the model that it is; keep anything else as it came."""
        if not isinstance(data, Mapping):
            return data
        known = cast("Mapping[str, Any]", data)
        return self.choose(known).from_dict(known)

    def choose(self, data: Mapping[str, Any]) -> type[Model]:
        """Choose the model that an object is."""
        if self._by_tag is None:
            self._find_tag()
        if self._tag is not None and self._by_tag is not None:
            tag = data.get(self._tag)
            if tag.__class__ is str and tag in self._by_tag:
                return self._by_tag[tag]
        return choose(self._variants, data)

    def _find_tag(self) -> None:
        """Find a constant that is different in every variant: one look-up then decides."""
        self._by_tag = {}
        constants = [constants_of(variant) for variant in self._variants]
        for name in constants[0]:
            values = [frozenset(each.get(name, ())) for each in constants]
            every = [value for group in values for value in group]
            if all(values) and len(set(every)) == len(every):
                self._tag = name
                self._by_tag = {
                    value: variant for variant, group in zip(self._variants, values, strict=True) for value in group
                }
                return


def choose(variants: Sequence[type[Model]], data: Mapping[str, Any]) -> type[Model]:
    """Choose the best fitting of several models for an object, as `Variants` says."""
    best: type[Model] = UnknownVariant
    best_score: tuple[int, ...] | None = None
    for variant in variants:
        score = _misfit(variant.schema(), data, _DEPTH)
        if score[0] == 0 and (best_score is None or score < best_score):
            best, best_score = variant, score
    return best


def closest_variant(variants: Sequence[type[Model]], data: Mapping[str, Any]) -> type[Model]:
    """Choose the model that an object which fits none was most likely meant for.

    A misspelt key counts as the key that it was meant for, unless another of the models has it. A wrong constant does
    not rule a model out.
    """
    right = {name for variant in variants for name in variant.schema()["properties"]}

    def faults(variant: type[Model]) -> tuple[int, ...]:
        known = variant.schema()["properties"]
        absent = [name for name in known if name not in data]
        respelt = {
            name if name in right else next(iter(closest(name, absent)), name): value for name, value in data.items()
        }
        # The keys that a model has besides do not count: among equals, the description's order is the better guess.
        broken, met, *others = _misfit(variant.schema(), respelt, _DEPTH)[:_FAULTS]
        # Faults inside of a field are no reason to take it for unknown.
        return broken, met, sum(name not in known for name in respelt), *others

    return min(variants, key=faults)


def constants_of(variant: type[Model]) -> dict[str, tuple[Any, ...]]:
    """Return the constant fields of a model, and the value or values of each: what tells it from other models."""
    properties = variant.schema()["properties"].items()
    return {name: schema["enum"] for name, schema in properties if schema.get("constant")}


def _misfit(schema: Mapping[str, Any], data: Mapping[str, Any], depth: int) -> tuple[int, ...]:
    """Score how badly an object fits; the lowest score fits best, and any broken constant does not fit at all."""
    properties: Mapping[str, Any] = schema["properties"]
    broken = met = unknown = wrong = nested_missing = 0
    for name, value in data.items():
        field = properties.get(name)
        if field is None:
            unknown += 1
        elif field.get("constant"):
            matches = is_one_of(value, field["enum"])
            met += matches
            broken += not matches
        elif depth:
            below = _misfit_of_value(field, value, depth - 1)
            unknown += below[0]
            nested_missing += below[1]
            wrong += below[2]
    required = schema.get("required", ())
    missing = sum(name not in data for name in required)
    return broken, -met, unknown, missing + nested_missing, wrong, -len(required), len(properties)


def _misfit_of_value(schema: Mapping[str, Any], value: Any, depth: int) -> tuple[int, int, int]:
    """Score a field's value: (unknown keys, missing keys, values of another kind or outside an enum)."""
    if value is None:
        return 0, 0, int(not allows_kind(schema, value))
    if "anyOf" in schema:
        return min(_misfit_of_value(each, value, depth) for each in schema["anyOf"])
    if "model" in schema:
        if not isinstance(value, Mapping):
            return 0, 0, 1
        inner = cast("Mapping[str, Any]", value)
        broken, _, unknown, missing, wrong, *_ = _misfit(schema["model"].schema(), inner, depth)
        return unknown, missing, wrong + broken
    if not allows_kind(schema, value):
        return 0, 0, 1
    if "items" in schema and isinstance(value, list) and value:
        # One item tells as much as all of them, and a page may have a thousand.
        return _misfit_of_value(schema["items"], value[0], depth)
    enum = schema.get("enum")
    return 0, 0, int(enum is not None and not is_one_of(value, enum))


def is_one_of(value: Any, values: Container[Any]) -> bool:
    """Whether a value, which may be of any kind, is among some."""
    return isinstance(value, str | int) and value in values


KINDS: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())
    ),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "array": lambda value: isinstance(value, list | tuple),
    # Asking for a mapping takes ten times as long, and nearly all are this one.
    "object": lambda value: value.__class__ is dict or isinstance(value, Mapping),
    "null": lambda value: value is None,
}
"""How to tell that a value is of a JSON kind."""


def accepts_kinds(kinds: Sequence[str]) -> Callable[[Any], bool]:
    """Make the function that tells whether a value is of one of some JSON kinds."""
    tests = [KINDS[kind] for kind in kinds]
    if len(tests) == 1:
        return tests[0]

    def accepts(value: Any) -> bool:
        for test in tests:  # noqa: SIM110 - `any` with a generator takes three times as long
            if test(value):
                return True
        return False

    return accepts


def allows_kind(schema: Mapping[str, Any], value: Any) -> bool:
    """Tell whether a field may have a value of this JSON kind."""
    kinds = schema.get("type")
    return kinds is None or any(KINDS[kind](value) for kind in kinds)
