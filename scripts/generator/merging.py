"""`allOf` in one schema: what holds for a value when two schemas do."""

from typing import Any, Final

from generator.document import Schema, kinds_of
from generator.errors import GeneratorError

_LOWEST: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_HIGHEST: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_TEXTS: Final = ("description", "title", "default", "example", "examples", "readOnly", "writeOnly")


def merge(first: Schema, second: Schema, place: str, *, notes_of_second: bool = False) -> Schema:
    """Merge two schemas that hold at once; of their texts, the first's are kept, or the second's on demand.

    Raises `GeneratorError` when no value can meet both.
    """
    merged = dict(first)
    for keyword, value in second.items():
        if keyword not in merged or (notes_of_second and keyword in _TEXTS):
            merged[keyword] = value
        elif merged[keyword] != value:
            merged[keyword] = _both(keyword, merged[keyword], value, place)
    if "type" in first and "type" in second:
        merged["type"] = _kinds(first, second, place)
    return merged


def _both(keyword: str, one: Any, other: Any, place: str) -> Any:
    if keyword == "properties":
        return {name: _property(one.get(name), other.get(name)) for name in {**one, **other}}
    if keyword == "required":
        return list(dict.fromkeys([*one, *other]))
    if keyword == "enum":
        common = [value for value in one if value in other]
        if not common:
            raise GeneratorError(f"{place}.allOf: no value is in both {one} and {other}")
        return common
    if keyword in _LOWEST and not isinstance(one, bool):
        return max(one, other)
    if keyword in _HIGHEST and not isinstance(one, bool):
        return min(one, other)
    if keyword in ("anyOf", "oneOf"):
        return [{"allOf": [left, right]} for left in one for right in other]
    if keyword in ("items", "additionalProperties"):
        if isinstance(one, bool) or isinstance(other, bool):
            return False if False in (one, other) else one if isinstance(other, bool) else other
        return {"allOf": [one, other]}
    if keyword in ("uniqueItems", "deprecated"):
        return one or other
    if keyword == "nullable":
        return one and other
    if keyword == "const":
        raise GeneratorError(f"{place}.allOf: no value is both {one!r} and {other!r}")
    return one


def _property(one: Any, other: Any) -> Any:
    if one is None or other is None or one == other:
        return other if one is None else one
    return {"allOf": [one, other]}


def _kinds(first: Schema, second: Schema, place: str) -> Any:
    one, other = kinds_of(first), kinds_of(second)
    common = [kind for kind in one if kind in other or (kind == "integer" and "number" in other)]
    common += [kind for kind in other if kind == "integer" and "number" in one and kind not in common]
    if not common:
        raise GeneratorError(f"{place}.allOf: no value is both of type {' or '.join(one)} and {' or '.join(other)}")
    return common if len(common) > 1 else common[0]
