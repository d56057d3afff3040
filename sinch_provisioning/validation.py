"""The description's limits: checked before a request is sent, and what a later stage still needs.

Limits come from the schemas of the description: kinds of values, enums, lengths, patterns, bounds, numbers of items,
required fields, and at least one branch of a union. What the description says is required only for submission or
for launch is not refused, since drafts are allowed to lack it; `missing` lists it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, cast

import orjson
from attrs import frozen

from sinch_provisioning import models
from sinch_provisioning.generated.operations import OPERATIONS
from sinch_provisioning.runtime.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import Request, kind_of
from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping
from sinch_provisioning.runtime.operation import Operation
from sinch_provisioning.runtime.unions import KINDS, choose
from sinch_provisioning.runtime.unset import UNSET

__all__ = ["Missing", "Stage", "ValidationError", "Violation", "check", "missing", "violations"]

Check = Callable[[Any, str, list[Violation]], None]
Shape = Mapping[str, Any]

_SHOWN_VALUES: Final = 12
_KIND_NAMES: Final = {
    "string": "a string",
    "boolean": "a boolean",
    "integer": "a whole number",
    "number": "a number",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


def check(request: Request) -> None:
    """Check a call's parameters and body against the limits of its operation.

    Raises `errors.ValidationError` that lists every violation.
    """
    checks = _checks_of_operation.get(request.operation)
    if checks is None:
        checks = _checks_of_operation[request.operation] = _compile_operation(request.limits())
    parameters, body = checks
    found: list[Violation] = []
    for values in (request.arguments, request.query, request.headers):
        for name, value in values.items():
            if name in parameters:
                parameters[name](encode(value), name, found)
    if body is not None and request.body is not UNSET:
        body(request.body, "", found)
    if found:
        raise ValidationError(found, operation=request.operation.name)


def violations(model: type[Model], data: Model | Mapping[str, Any]) -> list[Violation]:
    """List every limit of an input model that a value of it, or a mapping in its place, breaks."""
    found: list[Violation] = []
    plain = data.to_dict() if isinstance(data, Model) else encode_mapping(data)
    _check_of_model(model)(plain, "", found)
    return found


class Stage(StrEnum):
    """A stage that demands more than a draft does."""

    SUBMIT = "SUBMIT"
    """A draft is submitted for review."""
    LAUNCH = "LAUNCH"
    """A sender is launched."""


@frozen
class Missing:
    """A field that a later stage needs: its path in the wire's names, and what the description says of it."""

    path: str
    description: str
    stage: Stage | None
    """The stage that needs it first; None when every request does."""

    def __str__(self) -> str:
        return f"{self.path}: {self.description}" if self.description else self.path


def missing(
    body: Model | Mapping[str, Any],
    *,
    stage: Stage,
    model: type[Model] | None = None,
) -> list[Missing]:
    """List what a draft or a sender still lacks for a stage.

    Args:
        body: An input model, what the API returned, or a mapping with the wire's names.
        stage: The stage to come; LAUNCH needs all that SUBMIT needs.
        model: The input model that a mapping stands for. When left out, it is the one among those with demands of
            a later stage that the mapping fits best.

    Returns:
        Every field that is absent or null, in the description's order; what an absent object would need in turn is
        listed with it.

    Raises:
        TypeError: The body is neither a model nor a mapping, or no model with such demands fits the mapping.
    """
    if isinstance(body, Model):
        plain = body.to_dict()
        model = model or type(body)
    elif isinstance(body, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        plain = encode_mapping(body)
    else:
        raise TypeError(f"body must be a model or a mapping, not {kind_of(body)}")
    if model is None:
        model = _guess_model(plain)
    demanding = model.shape().get("submitted_as")
    if demanding is not None:
        model = cast("type[Model]", getattr(models, demanding))
    stages = {Stage.SUBMIT} if stage is Stage.SUBMIT else {Stage.SUBMIT, Stage.LAUNCH}
    finder = _MissingFinder(frozenset(stages), _countries(plain) if stage is Stage.LAUNCH else frozenset())
    finder.look_at_object(model.shape(), plain, "")
    return finder.found


# -- what is missing


class _MissingFinder:
    """Walks through a value and the limits of its model at once, and notes what is not there."""

    def __init__(self, stages: frozenset[Stage], countries: frozenset[str]) -> None:
        self.found: list[Missing] = []
        self._stages = stages
        self._countries = countries

    def look_at_object(self, shape: Shape, data: Mapping[str, Any], path: str) -> None:
        required = shape.get("required", ())
        for name, limits in shape["properties"].items():
            value = data.get(name)
            here = f"{path}.{name}" if path else name
            stage = self._first_stage(limits)
            needed = name in required or stage in self._stages
            if value is None and needed and not limits.get("constant"):
                self.found.append(Missing(here, limits.get("text", ""), None if name in required else stage))
            if value is not None or needed:
                self._look_inside(limits, {} if value is None else value, here)

    def _first_stage(self, limits: Shape) -> Stage | None:
        if limits.get("country") in self._countries:
            return Stage.LAUNCH
        return Stage(limits["stage"]) if "stage" in limits else None

    def _look_inside(self, limits: Shape, value: Any, path: str) -> None:
        if "items" in limits and value.__class__ is list:
            for index, item in enumerate(value):
                self._look_inside(limits["items"], item, f"{path}[{index}]")
        if isinstance(value, Mapping):
            inner = cast("Mapping[str, Any]", value)
            variants = _models_of(limits)
            chosen = choose(variants, inner) if len(variants) > 1 else next(iter(variants), UnknownVariant)
            if chosen is not UnknownVariant:
                self.look_at_object(chosen.shape(), inner, path)


def _countries(data: Mapping[str, Any]) -> frozenset[str]:
    """Give the countries that a sender is to be launched in."""
    details: Any = data.get("details")
    countries: Any = cast("Mapping[str, Any]", details).get("countries") if isinstance(details, Mapping) else None
    return frozenset(map(str, countries)) if countries.__class__ is list else frozenset()


def _models_of(limits: Shape) -> list[type[Model]]:
    return [branch["model"] for branch in limits.get("anyOf", (limits,)) if "model" in branch]


def _guess_model(data: Mapping[str, Any]) -> type[Model]:
    """Find the input model that a mapping fits best, among those that a later stage demands something of."""
    chosen = choose(_demanding_models(), data)
    if chosen is UnknownVariant or not set(data) & set(chosen.shape()["properties"]):
        raise TypeError("no model with demands of a later stage fits the mapping; give it as model=")
    return chosen


def _demanding_models() -> list[type[Model]]:
    if not _demanding:
        for operation in OPERATIONS:
            if operation.has_request and operation.method == "POST":
                _demanding.extend(
                    model
                    for model in operation.request_models()
                    if model not in _demanding and _demands_later(model, set())
                )
    return _demanding


def _demands_later(model: type[Model], seen: set[type[Model]]) -> bool:
    if model in seen:
        return False
    seen.add(model)
    for limits in model.shape()["properties"].values():
        if "stage" in limits:
            return True
        inner = [*_models_of(limits), *_models_of(limits.get("items", {}))]
        if any(_demands_later(each, seen) for each in inner):
            return True
    return False


_demanding: list[type[Model]] = []


# -- limits: compiled once into functions that append what they find


_checks_of_operation: dict[Operation, tuple[dict[str, Check], Check | None]] = {}
_checks_of_models: dict[type[Model], Check] = {}


def _compile_operation(limits: Shape) -> tuple[dict[str, Check], Check | None]:
    parameters = {name: _compile(shape) for name, shape in limits["parameters"].items()}
    return parameters, _compile(limits["body"]) if "body" in limits else None


def _check_of_model(model: type[Model]) -> Check:
    known = _checks_of_models.get(model)
    if known is None:
        known = _checks_of_models[model] = _compile_object(model.shape())
    return known


def _compile_object(shape: Shape) -> Check:
    required: tuple[str, ...] = shape.get("required", ())
    fields: dict[str, Check | None] = {}
    shapes: Mapping[str, Shape] = shape["properties"]
    others = _compile(shape["values"]) if "values" in shape else None
    closed = bool(shape.get("closed"))
    bounds = list(_compile_bounds(shape))

    def check_object(value: Any, path: str, found: list[Violation]) -> None:
        if not isinstance(value, Mapping):
            found.append(Violation(path or "body", "must be an object", kind_of(value)))
            return
        data = cast("Mapping[str, Any]", value)
        found.extend(
            Violation(f"{path}.{name}" if path else name, "is required", "nothing")
            for name in required
            if name not in data
        )
        for name, inner in data.items():
            if name in shapes:
                if name not in fields:
                    # Compiled when first met: most requests use a small part of a schema.
                    fields[name] = _compile_or_none(shapes[name])
                known = fields[name]
                if known is not None:
                    known(inner, f"{path}.{name}" if path else name, found)
            elif closed:
                found.append(Violation(f"{path}.{name}" if path else name, "must not be there", kind_of(inner)))
            elif others is not None:
                others(inner, f"{path}.{name}" if path else name, found)
        for bound in bounds:
            bound(data, path or "body", found)

    return check_object


def _compile_or_none(shape: Shape) -> Check | None:
    return _compile(shape) if shape.keys() - {"text", "stage", "secret"} else None


def _compile(shape: Shape) -> Check:
    if "anyOf" in shape:
        return _compile_union(shape["anyOf"])
    kinds: tuple[str, ...] = shape.get("type", ())
    parts = list(_compile_parts(shape))
    accepts = tuple(KINDS[kind] for kind in kinds)
    limit = "must be " + " or ".join(_KIND_NAMES[kind] for kind in kinds)

    def check_value(value: Any, path: str, found: list[Violation]) -> None:
        if accepts and not any(accept(value) for accept in accepts):
            found.append(Violation(path, limit, kind_of(value)))
        elif value is not None:
            for part in parts:
                part(value, path, found)

    return check_value


def _compile_parts(shape: Shape) -> Iterable[Check]:
    if "model" in shape:
        yield _compile_reference(shape["model"])
    if "enum" in shape:
        yield _compile_enum(tuple(shape["enum"]))
    yield from _compile_bounds(shape)
    if "pattern" in shape:
        yield _compile_pattern(shape["pattern"])
    if "items" in shape:
        yield _compile_items(_compile(shape["items"]))
    if "values" in shape:
        yield _compile_values(_compile(shape["values"]))
    if shape.get("uniqueItems"):
        yield _check_unique
    yield from _compile_rare(shape)


def _compile_rare(shape: Shape) -> Iterable[Check]:
    """Check what few schemas limit."""
    if "exclusiveMinimum" in shape:
        lowest = shape["exclusiveMinimum"]
        yield _compile_test(lambda value: value > lowest, f"must be more than {lowest}")
    if "exclusiveMaximum" in shape:
        highest = shape["exclusiveMaximum"]
        yield _compile_test(lambda value: value < highest, f"must be less than {highest}")
    if "multipleOf" in shape:
        # As decimals: in binary, 0.3 is no multiple of 0.1.
        step = Decimal(str(shape["multipleOf"]))
        yield _compile_test(lambda value: Decimal(str(value)) % step == 0, f"must be a multiple of {step}")
    if "const" in shape:
        only = orjson.dumps(shape["const"], option=orjson.OPT_SORT_KEYS)
        yield _compile_test(lambda value: _as_json(value) == only, f"must be {only.decode()}")
    if shape.get("contentEncoding") == "base64":
        yield _compile_test(lambda value: _BASE64(value) is not None, "must be encoded as base64")
    if "prefix" in shape:
        yield _compile_prefix([_compile(each) for each in shape["prefix"]])


_BASE64: Final = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?").fullmatch


def _compile_test(test: Callable[[Any], bool], limit: str) -> Check:
    def check_test(value: Any, path: str, found: list[Violation]) -> None:
        if not test(value):
            found.append(Violation(path, limit, kind_of(value)))

    return check_test


def _compile_prefix(checks: Sequence[Check]) -> Check:
    def check_prefix(value: Any, path: str, found: list[Violation]) -> None:
        for index, (check_item, item) in enumerate(zip(checks, value, strict=False)):
            check_item(item, f"{path}[{index}]", found)

    return check_prefix


def _compile_reference(model: type[Model]) -> Check:
    def check_model(value: Any, path: str, found: list[Violation]) -> None:
        # Looked up only now, since a model may contain itself.
        _check_of_model(model)(value, path, found)

    return check_model


def _compile_enum(values: Sequence[Any]) -> Check:
    allowed = frozenset(values)
    shown = ", ".join(map(str, values[:_SHOWN_VALUES]))
    rest = f" and {len(values) - _SHOWN_VALUES} more" if len(values) > _SHOWN_VALUES else ""
    limit = f"must be one of {shown}{rest}" if len(values) > 1 else f"must be {shown}"

    def check_enum(value: Any, path: str, found: list[Violation]) -> None:
        if value not in allowed:
            found.append(Violation(path, limit, kind_of(value)))

    return check_enum


_Measure = Callable[[Any], float]
_BOUNDS: Final[dict[str, tuple[_Measure, bool, str]]] = {
    "minLength": (len, True, "must have at least {} character"),
    "maxLength": (len, False, "must have at most {} character"),
    "minItems": (len, True, "must have at least {} item"),
    "maxItems": (len, False, "must have at most {} item"),
    "minimum": (float, True, "must be at least {}"),
    "maximum": (float, False, "must be at most {}"),
    "minProperties": (len, True, "must have at least {} key"),
    "maxProperties": (len, False, "must have at most {} key"),
}
"""For each limit: what is measured, whether it is the lowest value that is allowed, and the words for it."""


def _compile_bounds(shape: Shape) -> Iterable[Check]:
    for keyword, (measure, lowest, words) in _BOUNDS.items():
        if keyword in shape:
            bound = shape[keyword]
            plural = "s" if measure is len and bound != 1 else ""
            yield _compile_bound(measure, bound, lowest=lowest, limit=words.format(bound) + plural)


def _compile_bound(measure: _Measure, bound: float, *, lowest: bool, limit: str) -> Check:
    def check_bound(value: Any, path: str, found: list[Violation]) -> None:
        measured = measure(value)
        # Written so that NaN, which compares with nothing, is out of bounds.
        if not (measured >= bound if lowest else measured <= bound):
            found.append(Violation(path, limit, kind_of(value)))

    return check_bound


def _compile_pattern(pattern: str) -> Check:
    # The description's patterns are ECMAScript's: digits are 0 to 9, and $ is the very end.
    matches = re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII).search

    def check_pattern(value: Any, path: str, found: list[Violation]) -> None:
        if matches(value) is None:
            found.append(Violation(path, f"must match {pattern}", kind_of(value)))

    return check_pattern


def _compile_items(check_item: Check) -> Check:
    def check_items(value: Any, path: str, found: list[Violation]) -> None:
        for index, item in enumerate(value):
            check_item(item, f"{path}[{index}]", found)

    return check_items


def _compile_values(check_inner: Check) -> Check:
    def check_values(value: Any, path: str, found: list[Violation]) -> None:
        for name, inner in value.items():
            check_inner(inner, f"{path}.{name}", found)

    return check_values


def _check_unique(value: Any, path: str, found: list[Violation]) -> None:
    seen: set[bytes] = set()
    for index, item in enumerate(value):
        # As JSON, true and 1 differ, and objects can be looked up.
        text = _as_json(item)
        if text in seen:
            found.append(Violation(f"{path}[{index}]", "must not repeat an earlier item", kind_of(item)))
        seen.add(text)


def _as_json(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS, default=repr)


def _compile_union(branches: Sequence[Shape]) -> Check:
    """Check that a value meets at least one branch.

    When it meets none, what it breaks of the branch that it was meant for is reported.
    """
    checks = [(branch, _compile(branch)) for branch in branches]
    limit = "must be " + " or ".join(dict.fromkeys(_describe(branch) for branch in branches))

    def check_union(value: Any, path: str, found: list[Violation]) -> None:
        failures: list[tuple[Shape, list[Violation]]] = []
        for branch, check_branch in checks:
            broken: list[Violation] = []
            check_branch(value, path, broken)
            if not broken:
                return
            failures.append((branch, broken))
        found.extend(_meant(value, failures) or [Violation(path or "body", limit, kind_of(value))])

    return check_union


def _meant(value: Any, failures: list[tuple[Shape, list[Violation]]]) -> list[Violation]:
    if isinstance(value, Mapping):
        variants = [branch["model"] for branch, _ in failures if "model" in branch]
        chosen = choose(variants, cast("Mapping[str, Any]", value))
        matching = [broken for branch, broken in failures if branch.get("model") is chosen]
        return matching[0] if matching else []
    fitting = [
        broken
        for branch, broken in failures
        if branch.get("type") and "model" not in branch and any(KINDS[kind](value) for kind in branch["type"])
    ]
    return fitting[0] if fitting else []


def _describe(branch: Shape) -> str:
    if "model" in branch:
        return cast("type[Model]", branch["model"]).__name__
    return " or ".join(_KIND_NAMES[kind] for kind in branch.get("type", ())) or "anything"
