"""What a new version of the description changes, by resource, and whom it breaks.

Two prepared descriptions are compared in public names. Each difference is told once, where it is made: a change of a
model is told of the model, not of every operation that uses it; what a new operation or field brings along is not told
again. Whom a change breaks follows from where the model is used: by those who call, by those who receive answers, or by
those who handle events.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from generator.document import PLACEHOLDER, Document, Schema, kinds_of, operations, reachable, reference_name
from generator.identifiers import snake_case
from generator.naming import is_event
from generator.operation_names import product_of, project_placeholder, template_of
from generator.preparation import ERROR_CODE, Prepared

EVERYWHERE: Final = "everywhere"
_TRIGGERS: Final = "WebhookTrigger"


class Side(StrEnum):
    """Whom a change may break."""

    CALLERS = "callers"
    """Who calls: what is sent is no longer accepted, or is called otherwise."""
    RECEIVERS = "receivers of answers"
    """Who reads answers: what was there may be missing, or be something else."""
    HANDLERS = "handlers of events"
    """Who handles events: what was there may be missing, or be something else."""


@frozen(order=True)
class Change:
    """One difference between two versions.

    `resource` is the public name of the resource that it is about, `subject` the operation, field, event or setting,
    and `text` what became of it.
    """

    resource: str
    subject: str
    text: str
    is_new: bool = field(default=False, order=False)
    breaks: frozenset[Side] = field(default=frozenset(), order=False)

    def __str__(self) -> str:
        broken = f" (breaks {' and '.join(sorted(self.breaks))})" if self.breaks else ""
        return f"{self.subject}: {self.text}{broken}"


def compare(old: Prepared, new: Prepared) -> list[Change]:
    """List every difference that a user of the package can notice, in a stable order."""
    found = [
        *_compare_document(old.document, new.document),
        *_compare_operations(old.document, new.document),
        *_compare_events(old, new),
        *_compare_models(old, new),
    ]
    return sorted(dict.fromkeys(found), key=lambda change: (change.resource != EVERYWHERE, change))


# -- what holds for all of the API


def _compare_document(old: Document, new: Document) -> Iterator[Change]:
    urls = [{each.get("url"): each for each in document.get("servers") or ()} for document in (old, new)]
    yield from _set_changes("server", urls[0], urls[1], callers=True)
    schemes = [document["components"].get("securitySchemes") or {} for document in (old, new)]
    yield from _set_changes("credentials", schemes[0], schemes[1], callers=True)
    for name in sorted(set(schemes[0]) & set(schemes[1])):
        if _without_texts(schemes[0][name]) != _without_texts(schemes[1][name]):
            text = f"was {_brief(schemes[0][name])}, is {_brief(schemes[1][name])}"
            yield Change(EVERYWHERE, f"credentials {name}", text, breaks=frozenset({Side.CALLERS}))
    yield from _compare_security(
        old.get("security"),
        new.get("security"),
        lambda text, breaks: Change(EVERYWHERE, "credentials", text, breaks=breaks),
    )


def _compare_security(old: Any, new: Any, tell: Callable[[str, frozenset[Side]], Change]) -> Iterator[Change]:
    """Tell what credentials are accepted; one more that is accepted breaks nobody."""
    before, after = _accepted(old), _accepted(new)
    if before != after:
        narrowed = not set(before) <= set(after) and "none" not in after
        yield tell(f"were {' or '.join(before)}, are {' or '.join(after)}", _callers(narrowed))


def _accepted(demands: Any) -> list[str]:
    return sorted(" and ".join(sorted(each)) or "none" for each in demands or ()) or ["none"]


def _set_changes(what: str, before: Mapping[str, Any], after: Mapping[str, Any], *, callers: bool) -> Iterator[Change]:
    for name in sorted(set(after) - set(before)):
        yield Change(EVERYWHERE, f"{what} {name}", "new", is_new=True)
    for name in sorted(set(before) - set(after)):
        yield Change(EVERYWHERE, f"{what} {name}", "removed", breaks=_callers(callers))


def _without_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_texts(inner) for name, inner in value.items() if name != "description"}
    return [_without_texts(inner) for inner in value] if isinstance(value, list) else value


def _brief(value: Any) -> str:
    plain = _without_texts(value)
    return ", ".join(f"{name} {plain[name]}" for name in plain) if isinstance(plain, dict) else repr(plain)


# -- operations


def _compare_operations(old: Document, new: Document) -> Iterator[Change]:
    before, after = _operations(old), _operations(new)
    security = old.get("security"), new.get("security")
    for key in [key for key in before if key not in after]:
        name = before[key][1]["x-name"]
        moved = next((each for each in after if each not in before and after[each][1]["x-name"] == name), None)
        if moved is None:
            yield _operation_change(before[key][1], f"removed; it was {_place(key)}", breaks=frozenset({Side.CALLERS}))
        else:
            yield _operation_change(before[key][1], f"is now {_place(moved)}, was {_place(key)}")
            yield from _compare_operation(before[key], after[moved], security)
    names = {operation["x-name"] for _, operation in before.values()}
    for key in [key for key in after if key not in before]:
        if after[key][1]["x-name"] not in names:
            yield _operation_change(after[key][1], f"new, {_place(key)}", is_new=True)
    for key in [key for key in after if key in before]:
        yield from _compare_operation(before[key], after[key], security)


_Key = tuple[str, str]
_Found = tuple[str, dict[str, Any]]


def _operations(document: Document) -> dict[_Key, _Found]:
    return {(template_of(path), method): (path, operation) for path, method, operation in operations(document)}


def _place(key: _Key) -> str:
    return f"{key[1].upper()} {key[0]}"


def _operation_change(
    operation: dict[str, Any], text: str, *, part: str = "", is_new: bool = False, breaks: frozenset[Side] = frozenset()
) -> Change:
    resource, _, _ = operation["x-name"].rpartition(".")
    subject = f"{operation['x-name']}(){f' {part}' if part else ''}"
    return Change(resource, subject, text, is_new, breaks)


def _callers(broken: bool) -> frozenset[Side]:
    return frozenset({Side.CALLERS}) if broken else frozenset()


def _compare_operation(before: _Found, after: _Found, security: tuple[Any, Any]) -> Iterator[Change]:
    old, new = before[1], after[1]
    if old["x-name"] != new["x-name"]:
        yield _operation_change(old, f"is now called {new['x-name']}", breaks=_callers(broken=True))
    for what, words in (("operationId", "the operationId"), ("x-stability", "the stability")):
        if old.get(what) != new.get(what):
            yield _operation_change(new, f"{words} was {old.get(what)}, is {new.get(what)}")
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield _operation_change(new, "deprecated" if new.get("deprecated") else "no longer deprecated")
    if old.get("x-idempotent") != new.get("x-idempotent"):
        yield _operation_change(new, "whether sending it again does no harm has changed")
    if old.get("security") != new.get("security"):
        # What an operation does not say, the API as a whole does.
        accepted, wanted = (each.get("security", whole) for each, whole in zip((old, new), security, strict=True))

        def tell(text: str, breaks: frozenset[Side]) -> Change:
            return _operation_change(new, text, part="credentials", breaks=breaks)

        yield from _compare_security(accepted, wanted, tell)
    yield from _compare_placeholders(before, after)
    yield from _compare_parameters(old, new)
    yield from _compare_bodies(old, new)
    yield from _compare_responses(old, new)


def _compare_placeholders(before: _Found, after: _Found) -> Iterator[Change]:
    """Tell arguments of the path that have another name, which matters to those who give them by name."""
    named = [
        [each for each in PLACEHOLDER.findall(path) if each != project_placeholder(path)]
        for path in (before[0], after[0])
    ]
    for one, other in zip(*named, strict=False):
        if one != other:
            yield _operation_change(
                after[1],
                f"is now called {snake_case(other)}",
                part=f"argument {snake_case(one)}",
                breaks=_callers(broken=True),
            )


def _compare_parameters(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    listed = [
        {(each["in"], each["name"]): each for each in operation.get("parameters", ()) if each["in"] != "path"}
        for operation in (old, new)
    ]
    moved = {
        (place, name): other
        for place, name in listed[0]
        if (place, name) not in listed[1]
        for other in [next((each for each in listed[1] if each[1] == name and each not in listed[0]), None)]
        if other is not None
    }
    for key, parameter in listed[0].items():
        part = _parameter_name(key)
        if key in moved:
            text = f"is sent in the {moved[key][0]}, was sent in the {key[0]}"
            yield _operation_change(new, text, part=part)
        elif key not in listed[1]:
            yield _operation_change(new, "removed", part=part, breaks=_callers(broken=True))
        other = listed[1].get(moved.get(key, key))
        if other is not None:
            yield from _compare_parameter(new, part, parameter, other)
    for key, parameter in listed[1].items():
        if key not in listed[0] and key not in moved.values():
            required = bool(parameter.get("required"))
            text = "new, and required" if required else "new"
            part = _parameter_name(key)
            yield _operation_change(new, text, part=part, is_new=not required, breaks=_callers(required))


def _parameter_name(key: tuple[str, str]) -> str:
    return f"parameter {key[1]}" if key[0] == "query" else f"{key[0]} parameter {key[1]}"


def _compare_parameter(
    operation: dict[str, Any], part: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    required = [bool(each.get("required")) for each in (old, new)]
    if required[0] != required[1]:
        text = "is required" if required[1] else "is no longer required"
        yield _operation_change(operation, text, part=part, breaks=_callers(required[1]))
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield _operation_change(operation, "deprecated" if new.get("deprecated") else "no longer deprecated", part=part)
    written = [(each.get("style"), each.get("explode"), each.get("x-json")) for each in (old, new)]
    if written[0] != written[1]:
        yield _operation_change(operation, "is written otherwise in the request", part=part)
    for text, tightened, _ in compare_values(old["schema"], new["schema"]):
        yield _operation_change(operation, text, part=part, breaks=_callers(tightened))


def _compare_bodies(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    bodies = [operation.get("requestBody") or {} for operation in (old, new)]
    schemas = [_content_schema(body) for body in bodies]
    if schemas[0] is None or schemas[1] is None:
        if schemas[1] is not None:
            yield _operation_change(new, "new", part="body", breaks=_callers(broken=True))
        elif schemas[0] is not None:
            yield _operation_change(new, "removed", part="body", breaks=_callers(broken=True))
        return
    if bodies[0].get("x-media-type") != bodies[1].get("x-media-type"):
        text = f"was {bodies[0].get('x-media-type')}, is {bodies[1].get('x-media-type')}"
        changed = bodies[0].get("x-kind") != bodies[1].get("x-kind")
        yield _operation_change(new, text, part="body", breaks=_callers(changed))
    for text, tightened, _ in compare_values(schemas[0], schemas[1]):
        yield _operation_change(new, text, part="body", breaks=_callers(tightened))


def _content_schema(body: dict[str, Any]) -> Schema | None:
    return next((each.get("schema", {}) for each in body.get("content", {}).values()), None)


def _compare_responses(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    statuses = list(dict.fromkeys([*old["responses"], *new["responses"]]))
    for status in statuses:
        before, after = (operation["responses"].get(status) for operation in (old, new))
        success = status.startswith("2")
        if before is None or after is None:
            codes = _codes(new if before is None else old, status)
            told = f", with the error code{'' if len(codes) == 1 else 's'} {', '.join(codes)}" if codes else ""
            text = f"{'new' if before is None else 'removed'}{told}"
            breaks = frozenset({Side.RECEIVERS}) if success else frozenset[Side]()
            yield _operation_change(
                new, text, part=f"status {status}", is_new=before is None and not success, breaks=breaks
            )
            continue
        yield from _compare_response(new, status, before, after)
        yield from _compare_codes(new, status, _codes(old, status), _codes(new, status))


def _compare_response(
    operation: dict[str, Any], status: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    part = f"status {status}"
    schemas = [_content_schema(each) for each in (old, new)]
    if old.get("x-kind") != new.get("x-kind"):
        text = f"the body was {old.get('x-media-type', 'empty')}, is {new.get('x-media-type', 'empty')}"
        yield _operation_change(operation, text, part=part, breaks=frozenset({Side.RECEIVERS}))
    elif schemas[0] is not None and schemas[1] is not None:
        for text, _, widened in compare_values(schemas[0], schemas[1]):
            breaks = frozenset({Side.RECEIVERS}) if widened else frozenset[Side]()
            yield _operation_change(operation, text, part=part, breaks=breaks)


def _codes(operation: dict[str, Any], status: str) -> list[str]:
    lowest = 0 if status == "default" else int(status.replace("X", "0"))
    found: list[str] = operation["x-error-codes"].get(lowest, [])
    return found


def _compare_codes(operation: dict[str, Any], status: str, old: list[str], new: list[str]) -> Iterator[Change]:
    for code in sorted(set(new) - set(old)):
        yield _operation_change(operation, "new", part=f"status {status} error code {code}", is_new=True)
    for code in sorted(set(old) - set(new)):
        yield _operation_change(operation, "removed", part=f"status {status} error code {code}")


# -- events


def _compare_events(old: Prepared, new: Prepared) -> Iterator[Change]:
    before, after = (_triggers(prepared) for prepared in (old, new))
    for trigger in sorted(set(after) - set(before)):
        yield Change("webhooks", f"event {trigger}", f"new{_class_of(new, trigger)}", is_new=True)
    for trigger in sorted(set(before) - set(after)):
        breaks = frozenset({Side.HANDLERS})
        yield Change("webhooks", f"event {trigger}", f"removed{_class_of(old, trigger)}", breaks=breaks)
    for trigger in sorted(set(before) & set(after)):
        if (trigger in old.events) != (trigger in new.events):
            described = trigger in new.events
            text = "its payload is described now" if described else "its payload is no longer described"
            yield Change(
                "webhooks",
                f"event {trigger}",
                text,
                described,
                frozenset[Side]() if described else frozenset({Side.HANDLERS}),
            )


def _triggers(prepared: Prepared) -> dict[str, None]:
    listed = prepared.document["components"]["schemas"].get(_TRIGGERS, {}).get("enum", ())
    return dict.fromkeys([*(each for each in listed if is_event(each)), *prepared.events])


def _class_of(prepared: Prepared, trigger: str) -> str:
    name = prepared.events.get(trigger)
    return f", as {name}" if name else ""


# -- models


@frozen
class _Uses:
    """Which models are used by whom, and by which resources."""

    sides: dict[str, set[Side]]
    resources: dict[str, set[str]]

    @classmethod
    def of(cls, document: Document, events: Iterable[str]) -> "_Uses":
        sides: dict[str, set[Side]] = {}
        resources: dict[str, set[str]] = {}
        for path, _, operation in operations(document):
            resource = operation["x-name"].rpartition(".")[0]
            parts = (
                (Side.CALLERS, [operation.get("requestBody"), operation.get("parameters")]),
                (Side.RECEIVERS, operation.get("responses")),
            )
            for side, part in parts:
                for name in reachable(document, part):
                    sides.setdefault(name, set()).add(side)
                    resources.setdefault(name, set()).add(resource or product_of(path))
        for event in events:
            for name in {event, *reachable(document, document["components"]["schemas"][event])}:
                sides.setdefault(name, set()).add(Side.HANDLERS)
                resources.setdefault(name, {"webhooks"})
        return cls(sides, resources)

    def resource_of(self, name: str) -> str:
        """Give the one resource that uses a model, or what is common to all that do."""
        users = sorted(self.resources.get(name, ()))
        if len(users) == 1:
            return users[0]
        products = {user.partition(".")[0] for user in users}
        return products.pop() if len(products) == 1 else EVERYWHERE


def _compare_models(old: Prepared, new: Prepared) -> Iterator[Change]:
    before: dict[str, Schema] = old.document["components"]["schemas"]
    after: dict[str, Schema] = new.document["components"]["schemas"]
    uses = [_Uses.of(prepared.document, prepared.events.values()) for prepared in (old, new)]
    for name in sorted({*before, *after} - {ERROR_CODE, _TRIGGERS}):
        if name in before and name in after:
            sides = uses[0].sides.get(name, set()) & uses[1].sides.get(name, set())
            resource = uses[1].resource_of(name)
            if name in old.events.values() and name in new.events.values():
                yield from _compare_model(resource, name, before[name], after[name], sides)
            elif "enum" in before[name] and "enum" in after[name]:
                yield from _compare_enum(resource, name, before[name], after[name], sides)
            elif ("enum" in before[name]) == ("enum" in after[name]):
                yield from _compare_model(resource, name, before[name], after[name], sides)
            else:
                text = f"was {_kind_of_model(before[name])}, is {_kind_of_model(after[name])}"
                yield Change(resource, name, text, breaks=frozenset(sides))
        elif name in after and not uses[1].sides.get(name):
            yield Change(EVERYWHERE, name, "new, and used by nothing", is_new=True)
        elif name in before and not uses[0].sides.get(name):
            yield Change(EVERYWHERE, name, "removed; it was used by nothing")


def _kind_of_model(schema: Schema) -> str:
    return "an enum" if "enum" in schema else "an object"


def _compare_enum(resource: str, name: str, old: Schema, new: Schema, sides: set[Side]) -> Iterator[Change]:
    if old["type"] != new["type"]:
        yield Change(resource, name, f"was {old['type']}, is {new['type']}", breaks=frozenset(sides))
        return
    for value in [each for each in new["enum"] if each not in old["enum"]]:
        yield Change(resource, f"{name}.{value}", "new", is_new=True)
    for value in [each for each in old["enum"] if each not in new["enum"]]:
        yield Change(resource, f"{name}.{value}", "removed", breaks=frozenset(sides & {Side.CALLERS}))


def _compare_model(resource: str, name: str, old: Schema, new: Schema, sides: set[Side]) -> Iterator[Change]:
    readers = sides - {Side.CALLERS}
    fields = [schema.get("properties", {}) for schema in (old, new)]
    required = [set(schema.get("required", ())) for schema in (old, new)]
    for wire in [each for each in fields[0] if each not in fields[1]]:
        yield Change(resource, f"{name}.{wire}", "removed", breaks=frozenset(sides))
    for wire in [each for each in fields[1] if each not in fields[0]]:
        kind = describe(fields[1][wire])
        demanded = wire in required[1] and Side.CALLERS in sides
        text = f"new, {kind}{', and required' if demanded else ''}"
        yield Change(resource, f"{name}.{wire}", text, not demanded, _callers(demanded))
    for wire in [each for each in fields[1] if each in fields[0]]:
        yield from _compare_field(resource, f"{name}.{wire}", fields[0][wire], fields[1][wire], sides)
        if (wire in required[0]) != (wire in required[1]):
            demanded = wire in required[1]
            stage = fields[1][wire].get("x-stage") if not demanded else None
            text = "is required" if demanded else f"is required only for {stage}" if stage else "is no longer required"
            broken = sides & {Side.CALLERS} if demanded else readers
            yield Change(resource, f"{name}.{wire}", text, breaks=frozenset(broken))
    for text, tightened, widened in _limits(old, new, ("minProperties", "maxProperties")):
        yield Change(resource, name, text, breaks=_sides(sides, tightened=tightened, widened=widened))
    extra = [describe_additional(schema) for schema in (old, new)]
    if extra[0] != extra[1]:
        yield Change(resource, name, f"{extra[0]} became {extra[1]}", breaks=frozenset(sides & {Side.CALLERS}))


def describe_additional(schema: Schema) -> str:
    """Say which keys an object may have besides its properties."""
    values = schema.get("additionalProperties")
    if values is False:
        return "no other keys"
    return "other keys" if values is None or not values else f"other keys with {describe(values)}"


def _compare_field(resource: str, subject: str, old: Schema, new: Schema, sides: set[Side]) -> Iterator[Change]:
    for text, tightened, widened in compare_values(old, new):
        yield Change(resource, subject, text, breaks=_sides(sides, tightened=tightened, widened=widened))
    for flag, words in (
        ("deprecated", "deprecated"),
        ("readOnly", "read only"),
        ("writeOnly", "write only"),
        ("x-secret", "a credential"),
    ):
        if bool(old.get(flag)) != bool(new.get(flag)):
            yield Change(resource, subject, words if new.get(flag) else f"no longer {words}")
    for stage in ("x-stage", "x-country"):
        if old.get(stage) != new.get(stage) and old.get(stage) and new.get(stage):
            yield Change(resource, subject, f"was needed for {old[stage]}, is needed for {new[stage]}")


def _sides(sides: set[Side], *, tightened: bool, widened: bool) -> frozenset[Side]:
    broken = sides & {Side.CALLERS} if tightened else set[Side]()
    return frozenset(broken | (sides - {Side.CALLERS} if widened else set[Side]()))


# -- values


_LIMIT_WORDS: Final[dict[str, str]] = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "the pattern {}",
    "format": "the format {}",
    "contentEncoding": "the encoding {}",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "multiples of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "uniqueItems": "no item twice",
    "minProperties": "at least {} keys",
    "maxProperties": "at most {} keys",
    "x-const": "only {}",
}
_LOWEST: Final = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_HIGHEST: Final = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")

_Difference = tuple[str, bool, bool]
"""What is different; whether fewer values are allowed than before; whether more, or others, may come than before."""


def compare_values(old: Schema, new: Schema) -> Iterator[_Difference]:
    """Tell how the values that a schema allows are different."""
    before, after = _alternatives(old), _alternatives(new)
    if set(before) != set(after):
        fewer, more = not set(before) <= set(after), not set(after) <= set(before)
        yield f"was {describe(old)}, is {describe(new)}", fewer, more
    for kind in before:
        if kind in after:
            yield from _limits(before[kind], after[kind], tuple(_LIMIT_WORDS))
            yield from _inside(before[kind], after[kind])
    values = [schema.get("enum") for schema in (old, new)]
    if values[0] != values[1]:
        gone = [each for each in values[0] or () if each not in (values[1] or ())]
        fewer = bool(gone) if values[1] else False
        yield f"was one of {values[0]}, is one of {values[1]}", fewer or not values[0], not values[1]
    if old.get("x-default") != new.get("x-default"):
        words = [repr(schema["x-default"]) if "x-default" in schema else "nothing" for schema in (old, new)]
        yield f"the default was {words[0]}, is {words[1]}", False, False
    if old.get("x-tags") != new.get("x-tags"):
        yield f"was one of {old.get('x-tags')}, is one of {new.get('x-tags')}", True, False


def _inside(old: Schema, new: Schema) -> Iterator[_Difference]:
    for keyword, words in (("items", "its items"), ("additionalProperties", "its values")):
        if isinstance(old.get(keyword), dict) and isinstance(new.get(keyword), dict):
            for text, tightened, widened in compare_values(old[keyword], new[keyword]):
                # What an array or a map is of is part of what it is called, and told already.
                if not text.startswith("was "):
                    yield f"{words}: {text}", tightened, widened


def _limits(old: Schema, new: Schema, keywords: Iterable[str]) -> Iterator[_Difference]:
    for keyword in keywords:
        before, after = old.get(keyword), new.get(keyword)
        if before == after:
            continue
        words = [
            _LIMIT_WORDS[keyword].format(each) if each is not None else "no such limit" for each in (before, after)
        ]
        tightened = after is not None and (
            before is None
            or (keyword in _LOWEST and after > before)
            or (keyword in _HIGHEST and after < before)
            or keyword not in (*_LOWEST, *_HIGHEST)
        )
        widened = keyword in ("format", "x-const") and before is not None
        yield f"{words[0]} became {words[1]}", tightened, widened


def _alternatives(schema: Schema) -> dict[str, Schema]:
    """Give what a value may be, in words, with the schema that says so."""
    found: dict[str, Schema] = {}
    for branch in schema.get("anyOf", (schema,)):
        name = _component(branch)
        if name is not None:
            found[name] = {}
            continue
        for kind in kinds_of(branch) or ["anything"]:
            # A whole number is a number, and null has no limits.
            found[_kind_in_words(branch, kind)] = {} if kind == "null" else branch
    return found


def _component(schema: Schema) -> str | None:
    name = reference_name(schema)
    return reference_name(schema["allOf"][0]) if name is None and "allOf" in schema else name


def _kind_in_words(branch: Schema, kind: str) -> str:
    if kind == "array":
        return f"an array of {describe(branch['items'])}" if branch.get("items") else "an array"
    if kind == "object":
        values = branch.get("additionalProperties")
        return f"a map of {describe(values)}" if isinstance(values, dict) and values else "an object"
    words = {"string": "a string", "integer": "a whole number", "number": "a number", "boolean": "a boolean"}
    return words.get(kind, kind)


def describe(schema: Schema) -> str:
    """Say in words what a value is."""
    return " or ".join(_alternatives(schema))
