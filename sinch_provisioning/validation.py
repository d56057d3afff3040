"""Input checked against the API's description, before it is sent.

The schemas' constraints are checked: types, enums, lengths, patterns, bounds, numbers of items, required fields, the
keys of objects, and at least one variant of a union. What the description requires only for submission or for launch
is not refused, since drafts may lack it; `missing` lists it.

A key of a mapping that the description does not know is most likely misspelt, and a violation unless `allow_unknown`
says otherwise. What a model carries is let through: its `additional_properties` were put there on purpose, or came from
an API that is newer than this package.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, cast

import orjson
from attrs import define

from sinch_provisioning.drafts import Missing, Stage, missing
from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import (
    Request,
    find_unencodable,
    join_path,
    json_body,
    kind_of,
    locate,
    shown,
)
from sinch_provisioning.runtime.model import Model, UnknownVariant, encode
from sinch_provisioning.runtime.operation import Combination, Operation
from sinch_provisioning.runtime.spelling import closest
from sinch_provisioning.runtime.unions import KINDS, accepts_kinds, closest_variant, constants_of, is_one_of
from sinch_provisioning.runtime.unset import UNSET

__all__ = ["Missing", "Stage", "ValidationError", "Violation", "check", "missing", "violations"]

Schema = Mapping[str, Any]

_SHOWN_VALUES: Final = 12
_NEAREST_VALUES: Final = 3
_MOST_SUGGESTIONS: Final = 20
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_KIND_NAMES: Final = {
    "string": "a string",
    "boolean": "a boolean",
    "integer": "a whole number",
    "number": "a number",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


def check(request: Request, *, allow_unknown: bool = False) -> None:
    """Check a call's parameters and body against the schemas of its operation.

    Raises `errors.ValidationError` that lists every violation.
    """
    found = _check(request, allow_unknown=allow_unknown)
    if found:
        raise ValidationError(found, operation=request.operation.name)


def _check(request: Request, *, allow_unknown: bool) -> list[Violation]:
    # Apart from `check`, whose variables a traceback may show: the values of some findings are secrets.
    compiled = _compiled_operations.get(request.operation)
    if compiled is None:
        compiled = _compiled_operations[request.operation] = _compile_operation(request.schemas())
    names, parameters, body = compiled
    findings: list[_Finding] = []
    for values in (request.arguments, request.query):
        for name, value in values.items():
            if name in parameters:
                place = _Root(value, allow_unknown, names[name])
                try:
                    parameters[name](encode(value), place, findings)
                except (ValidationError, RecursionError):
                    findings.append((place, _tell_unencodable, value))
    if body is not None and request.body is not UNSET:
        place = _Root(request.source, allow_unknown, "")
        try:
            body(request.body, place, findings)
        except RecursionError:
            findings.append((place, _tell_unencodable, request.source))
        findings.extend(
            ((place, each.second), _tell_combination, (each, request.body))
            for each in request.operation.combinations
            if not each.holds(request.body)
        )
    return _tell(findings)


def violations(model: type[Model], data: Model | Mapping[str, Any], *, allow_unknown: bool = False) -> list[Violation]:
    """List every constraint of an input model that a value of it, or a mapping in its place, breaks.

    Raises `errors.ValidationError` when the value cannot be written as JSON.
    """
    findings: list[_Finding] = []
    _check_of_model(model)(json_body(data), _Root(data, allow_unknown, ""), findings)
    return _tell(findings)


# -- findings: what is wrong and where, put into words only when it is certain that nothing else fits


@define(slots=True, eq=False)
class _Root:
    """Where a check begins: the input as it was given, and the name that messages call it by."""

    source: object
    allow_unknown: bool
    name: str


_Place = tuple["_Place", str | int] | _Root
"""A place in input: the place that holds it and the key there; nothing is allocated for it but a tuple."""
_Tell = Callable[[_Place, Any], Iterable[Violation]]
_Finding = tuple[_Place, _Tell, Any]
_Check = Callable[[Any, _Place, list[_Finding]], None]


def _tell(findings: list[_Finding]) -> list[Violation]:
    return [violation for place, tell, value in findings for violation in tell(place, value)]


def _locate(place: _Place) -> tuple[str, object]:
    """Give the path to a place in the words of the input, and what the input has there."""
    keys: list[str | int] = []
    while not isinstance(place, _Root):
        place, key = place
        keys.append(key)
    return locate(place.source, reversed(keys), place.name)


def _path(place: _Place) -> str:
    return _locate(place)[0]


def _is_strict(place: _Place) -> bool:
    """Whether an object at a place may have only the keys that the description knows."""
    root = place
    while not isinstance(root, _Root):
        root = root[0]
    return not root.allow_unknown and not isinstance(_locate(place)[1], Model)


def _tell_unencodable(place: _Place, value: Any) -> Iterable[Violation]:
    found = find_unencodable(value, _path(place))
    yield found or Violation(_path(place) or "body", "is nested too deeply")


def _tell_combination(place: _Place, value: tuple[Combination, Mapping[str, Any]]) -> Iterable[Violation]:
    combination, body = value
    allowed = "; ".join(f"{first} with {' or '.join(others)}" for first, others in combination.allowed.items())
    got = f"{shown(body[combination.first])} with {shown(body[combination.second])}"
    yield Violation(_path(place), f"must go with {combination.first}: {allowed}", got)


# -- schemas, compiled once into functions that append what they find


_compiled_operations: dict[Operation, tuple[Mapping[str, str], dict[str, _Check], _Check | None]] = {}
_compiled_models: dict[type[Model], _Check] = {}


def _compile_operation(schemas: Mapping[str, Any]) -> tuple[Mapping[str, str], dict[str, _Check], _Check | None]:
    parameters = {name: _compile(schema) for name, schema in schemas["parameters"].items()}
    return schemas["names"], parameters, _compile(schemas["body"]) if "body" in schemas else None


def _check_of_model(model: type[Model]) -> _Check:
    known = _compiled_models.get(model)
    if known is None:
        known = _compiled_models[model] = _compile_object(model.schema())
    return known


def _compile_object(schema: Schema) -> _Check:
    required: tuple[str, ...] = schema.get("required", ())
    fields: dict[str, _Check | None] = {}
    properties: Mapping[str, Schema] = schema["properties"]
    others = _compile(schema["values"]) if "values" in schema else None
    bounds = list(_compile_bounds(schema, hidden=False))

    def tell_keys(place: _Place, data: Mapping[Any, Any]) -> Iterable[Violation]:
        path = _path(place)
        absent = [name for name in properties if name not in data]
        unknown: list[Violation] = []
        for name in data if others is None and _is_strict(place) else ():
            if not isinstance(name, str):
                unknown.append(Violation(path or "body", "must have strings as keys", kind_of(name)))
            elif name not in properties:
                unknown.append(_unknown_key(path, name, absent if len(unknown) < _MOST_SUGGESTIONS else (), properties))
        suggested = {each.suggestion for each in unknown}
        for name in required:
            # What is there under another name is not told twice.
            if name not in data and name not in suggested:
                yield Violation(_path((place, name)), "is required")
        yield from unknown

    def check_object(value: Any, place: _Place, findings: list[_Finding]) -> None:
        if value.__class__ is not dict and not isinstance(value, Mapping):
            findings.append((place, _tell_value("must be an object"), value))
            return
        data = cast("Mapping[str, Any]", value)
        incomplete = unknown = False
        for name in required:
            if name not in data:
                incomplete = True
        for name in data:
            if name not in properties:
                unknown = True
        if incomplete or (unknown and others is None and _is_strict(place)):
            findings.append((place, tell_keys, data))
        for name, inner in data.items():
            if name in properties:
                if name not in fields:
                    # Compiled when first met: most requests use a small part of a schema.
                    fields[name] = _compile_or_none(properties[name])
                known = fields[name]
                if known is not None:
                    known(inner, (place, name), findings)
            elif others is not None:
                others(inner, (place, name), findings)
        for bound in bounds:
            bound(data, place, findings)

    return check_object


def _unknown_key(path: str, name: str, absent: Iterable[str], known: Iterable[str]) -> Violation:
    found = closest(name, absent)
    if found:
        return Violation(join_path(path, name), "is not a known field", suggestion=found[0])
    return Violation(join_path(path, name), f"is not a known field; known are {_listed(list(known))}")


def _listed(words: Sequence[object], shown_at_most: int = _SHOWN_VALUES) -> str:
    rest = len(words) - shown_at_most
    return ", ".join(map(str, words[:shown_at_most])) + (f" and {rest} more" if rest > 0 else "")


def _compile_or_none(schema: Schema) -> _Check | None:
    return _compile(schema) if schema.keys() - {"text", "stage", "country", "needed_if", "secret"} else None


def _compile(schema: Schema, *, hidden: bool = False) -> _Check:
    hidden = hidden or schema.get("secret", False)
    if "anyOf" in schema:
        return _compile_union(schema["anyOf"], hidden=hidden)
    kinds: tuple[str, ...] = schema.get("type", ())
    parts = list(_compile_parts(schema, hidden=hidden))
    accepts = accepts_kinds(kinds) if kinds else None
    tell = _tell_value("must be " + " or ".join(_KIND_NAMES[kind] for kind in kinds), hidden=hidden)

    def check_value(value: Any, place: _Place, findings: list[_Finding]) -> None:
        if accepts is not None and not accepts(value):
            findings.append((place, tell, value))
        elif value is not None:
            for part in parts:
                part(value, place, findings)

    return check_value


def _tell_value(limit: str, *, hidden: bool = False) -> _Tell:
    def tell(place: _Place, value: Any) -> Iterable[Violation]:
        got = None if value is UNSET else kind_of(value) if hidden else shown(value)
        yield Violation(_path(place) or "body", limit, got)

    return tell


def _compile_parts(schema: Schema, *, hidden: bool) -> Iterable[_Check]:
    if "model" in schema:
        yield _compile_reference(schema["model"])
    if "enum" in schema:
        yield _compile_enum(tuple(schema["enum"]), hidden=hidden)
    yield from _compile_bounds(schema, hidden=hidden)
    if "pattern" in schema:
        yield _compile_pattern(schema["pattern"], schema.get("pattern_text"), hidden=hidden)
    if schema.get("format") == "email":
        yield _compile_email(hidden=hidden)
    if "items" in schema:
        yield _compile_items(_compile(schema["items"], hidden=hidden))
    if "values" in schema:
        yield _compile_values(_compile(schema["values"], hidden=hidden))
    if schema.get("uniqueItems"):
        yield _compile_uniqueness(hidden=hidden)
    if "prefix" in schema:
        yield _compile_prefix([_compile(each, hidden=hidden) for each in schema["prefix"]])
    for test, limit in _tests(schema):
        yield _compile_test(test, _tell_value(limit, hidden=hidden))


def _tests(schema: Schema) -> Iterable[tuple[Callable[[Any], bool], str]]:
    """Give what few schemas demand: whether a value meets it, and the words for it."""
    if "exclusiveMinimum" in schema:
        lowest = schema["exclusiveMinimum"]
        yield lambda value: value > lowest, f"must be more than {lowest}"
    if "exclusiveMaximum" in schema:
        highest = schema["exclusiveMaximum"]
        yield lambda value: value < highest, f"must be less than {highest}"
    if "multipleOf" in schema:
        # As decimals: in binary, 0.3 is not a multiple of 0.1.
        step = Decimal(str(schema["multipleOf"]))
        yield lambda value: Decimal(str(value)) % step == 0, f"must be a multiple of {step}"
    if "const" in schema:
        only = _as_json(schema["const"])
        yield lambda value: _as_json(value) == only, f"must be {only.decode()}"
    if schema.get("contentEncoding") == "base64":
        yield lambda value: _BASE64(value) is not None, "must be encoded as base64"


_BASE64: Final = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?").fullmatch


def _compile_test(test: Callable[[Any], bool], tell: _Tell) -> _Check:
    def check_test(value: Any, place: _Place, findings: list[_Finding]) -> None:
        if not test(value):
            findings.append((place, tell, value))

    return check_test


def _compile_prefix(checks: Sequence[_Check]) -> _Check:
    def check_prefix(value: Any, place: _Place, findings: list[_Finding]) -> None:
        for index, (check_item, item) in enumerate(zip(checks, value, strict=False)):
            check_item(item, (place, index), findings)

    return check_prefix


def _compile_reference(model: type[Model]) -> _Check:
    def check_model(value: Any, place: _Place, findings: list[_Finding]) -> None:
        # Looked up only now, since a model may contain itself.
        _check_of_model(model)(value, place, findings)

    return check_model


def _compile_enum(values: Sequence[Any], *, hidden: bool) -> _Check:
    allowed = frozenset(values)
    tell = _tell_enum(values, hidden=hidden)

    def check_enum(value: Any, place: _Place, findings: list[_Finding]) -> None:
        if value not in allowed:
            findings.append((place, tell, value))

    return check_enum


def _tell_enum(values: Sequence[Any], *, hidden: bool = False) -> _Tell:
    def tell(place: _Place, value: Any) -> Iterable[Violation]:
        near = [] if hidden else closest(value, values, count=_NEAREST_VALUES)
        limit = "must be one of " if len(values) > 1 else "must be "
        if near and len(values) > _SHOWN_VALUES:
            limit += f"{', '.join(near)} and {len(values) - len(near)} more"
        else:
            limit += _listed(values)
        yield Violation(_path(place), limit, kind_of(value) if hidden else shown(value), near[0] if near else None)

    return tell


_Measure = Callable[[Any], float]
_BOUNDS: Final[dict[str, tuple[_Measure | None, bool, str]]] = {
    "minLength": (len, True, "must have at least {} character"),
    "maxLength": (len, False, "must have at most {} character"),
    "minItems": (len, True, "must have at least {} item"),
    "maxItems": (len, False, "must have at most {} item"),
    "minimum": (None, True, "must be at least {}"),
    "maximum": (None, False, "must be at most {}"),
    "minProperties": (len, True, "must have at least {} key"),
    "maxProperties": (len, False, "must have at most {} key"),
}
"""For each keyword: what is measured (None for the value itself), whether the bound is the lowest, and the words."""


def _compile_bounds(schema: Schema, *, hidden: bool) -> Iterable[_Check]:
    for keyword, (measure, lowest, words) in _BOUNDS.items():
        if keyword in schema:
            bound = schema[keyword]
            plural = "s" if measure is len and bound != 1 else ""
            tell = _tell_value(words.format(bound) + plural, hidden=hidden)
            yield _compile_bound(measure, bound, tell, lowest=lowest)


def _compile_bound(measure: _Measure | None, bound: float, tell: _Tell, *, lowest: bool) -> _Check:
    def check_bound(value: Any, place: _Place, findings: list[_Finding]) -> None:
        measured = value if measure is None else measure(value)
        if measured < bound if lowest else measured > bound:
            findings.append((place, tell, value))

    return check_bound


def _compile_pattern(pattern: str, text: str | None, *, hidden: bool) -> _Check:
    # The description's patterns are ECMAScript's: digits are 0 to 9, and $ is the very end.
    matches = re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII).search
    return _compile_text(matches, _tell_value(text or f"must match {pattern}", hidden=hidden))


def _compile_email(*, hidden: bool) -> _Check:
    return _compile_text(_EMAIL.fullmatch, _tell_value("must be an e-mail address", hidden=hidden))


def _compile_text(matches: Callable[[str], object], tell: _Tell) -> _Check:
    def check_text(value: Any, place: _Place, findings: list[_Finding]) -> None:
        if matches(value) is None:
            findings.append((place, tell, value))

    return check_text


def _compile_items(check_item: _Check) -> _Check:
    def check_items(value: Any, place: _Place, findings: list[_Finding]) -> None:
        for index, item in enumerate(value):
            check_item(item, (place, index), findings)

    return check_items


def _compile_values(check_inner: _Check) -> _Check:
    def check_values(value: Any, place: _Place, findings: list[_Finding]) -> None:
        for name, inner in value.items():
            check_inner(inner, (place, name), findings)

    return check_values


def _compile_uniqueness(*, hidden: bool) -> _Check:
    tell = _tell_value("must not repeat an earlier item", hidden=hidden)

    def check_unique(value: Any, place: _Place, findings: list[_Finding]) -> None:
        seen: set[bytes] = set()
        for index, item in enumerate(value):
            try:
                # As JSON, true and 1 differ, and objects can be looked up.
                text = _as_json(item)
            except orjson.JSONEncodeError:
                # Writing the body raises the same, and says where.
                continue
            if text in seen:
                findings.append(((place, index), tell, item))
            seen.add(text)

    return check_unique


def _as_json(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS, default=repr)


# -- unions


def _compile_union(branches: Sequence[Schema], *, hidden: bool) -> _Check:
    """Check that a value meets at least one branch; when it meets none, report on the branch that it was meant for."""
    checks = [(branch, _compile(branch, hidden=hidden)) for branch in branches]
    by_model = {branch["model"]: check_branch for branch, check_branch in checks if "model" in branch}
    kinds = dict.fromkeys(kind for branch in branches for kind in branch.get("type", ()))
    tell = _tell_value("must be " + (" or ".join(_KIND_NAMES[kind] for kind in kinds) or "anything"), hidden=hidden)

    def check_union(value: Any, place: _Place, findings: list[_Finding]) -> None:
        # A model says itself which branch it is.
        meant = by_model.get(place.source.__class__) if isinstance(place, _Root) else None
        if meant is not None:
            broken_of_meant: list[_Finding] = []
            meant(value, place, broken_of_meant)
            if not broken_of_meant:
                return
        failures: list[tuple[Schema, list[_Finding]]] = []
        for branch, check_branch in checks:
            broken: list[_Finding] = []
            check_branch(value, place, broken)
            if not broken:
                return
            failures.append((branch, broken))
        if by_model and isinstance(value, Mapping):
            findings.extend(_meant_object(cast("Mapping[str, Any]", value), place, failures))
            return
        for branch, broken in failures:
            if any(KINDS[kind](value) for kind in branch.get("type", ())):
                findings.extend(broken)
                return
        findings.append((place, tell, cast("object", value)))

    return check_union


def _meant_object(
    data: Mapping[str, Any], place: _Place, failures: list[tuple[Schema, list[_Finding]]]
) -> list[_Finding]:
    """Choose what to report of an object that is none of several models."""
    broken = {branch["model"]: found for branch, found in failures if "model" in branch}
    given = _locate(place)[1]
    if isinstance(given, UnknownVariant):
        # A variant that this version does not know, as the API sent it.
        return []
    if type(given) in broken:
        return broken[type(given)]
    variants = list(broken)
    for name in dict.fromkeys(name for each in variants for name in constants_of(each)):
        enums = {each: each.schema()["properties"].get(name, {}).get("enum") for each in variants}
        values = list(dict.fromkeys(value for enum in enums.values() for value in enum or ()))
        if name in data:
            variants = [each for each in variants if enums[each] is None or is_one_of(data[name], enums[each])]
            if not variants:
                return [((place, name), _tell_enum(values), data[name])]
        elif len(variants) > 1 and all(name in each.schema().get("required", ()) for each in variants):
            return [((place, name), _tell_value(f"is required: one of {_listed(values)}"), UNSET)]
    return broken[closest_variant(variants, data)]
