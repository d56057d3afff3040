"""Callbacks: one event class a trigger, out of the callbacks that every operation declares for itself."""

import re
from typing import Any

from generator.document import Document, GeneratorError, Schema, callbacks, operations
from generator.naming import event_class_name, is_event, shorten

_TRIGGER = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_TRIGGERS = "WebhookTrigger"


def lift_events(document: Document, data: dict[str, Any]) -> dict[str, str]:
    """Make each callback's body a component, named after its trigger, and give the components by trigger.

    Callbacks with one trigger are the same event on several operations and share a component. Raises
    `GeneratorError` for a callback that no trigger can be found for, a trigger that no callback has, and callbacks
    with one trigger and different payloads.
    """
    schemas: dict[str, Schema] = document["components"]["schemas"]
    known = [trigger for trigger in schemas[_TRIGGERS]["enum"] if is_event(trigger)]
    events: dict[str, str] = {}
    for path, method, operation in operations(document):
        for callback, body in callbacks(operation):
            place = f"{method.upper()} {path} callback {callback}"
            content = _json_content(body.get("requestBody", {}), place)
            trigger = _find_trigger(content, known, place, data.get("callbacks", {}))
            name = event_class_name(trigger, data["products"])
            if trigger not in events and name in schemas:
                raise GeneratorError(f"{place}: the event would be named {name}, as a schema is already")
            events[trigger] = name
            schema = _as_event(content["schema"], trigger, body)
            schemas[name] = _merge(schemas[name], schema, place) if name in schemas else schema
            content["schema"] = {"$ref": f"#/components/schemas/{name}"}
            body["x-trigger"] = trigger
    for name in events.values():
        _name_enums(schemas, name, data)
    return events


def _name_enums(schemas: dict[str, Schema], event: str, data: dict[str, Any]) -> None:
    """Replace an event's own enums by the components with the same values, or make them components."""
    for name, inner in schemas[event]["properties"].items():
        if "enum" not in inner or inner.get("x-constant"):
            continue
        values = set(inner["enum"])
        same = [other for other, schema in schemas.items() if set(schema.get("enum", ())) == values]
        own = shorten(event + name[0].upper() + name[1:], data)
        target = same[0] if len(same) == 1 else own
        if target == own:
            schemas[own] = {"type": inner["type"], "enum": inner["enum"], "description": inner.get("description", "")}
        schemas[event]["properties"][name] = {
            "allOf": [{"$ref": f"#/components/schemas/{target}"}],
            "description": inner.get("description", ""),
        }


def _json_content(body: dict[str, Any], place: str) -> dict[str, Any]:
    content: dict[str, Any] = body.get("content", {})
    if list(content) != ["application/json"]:
        raise GeneratorError(f"{place}: a body of application/json is expected, not {list(content)}")
    return content["application/json"]  # type: ignore[no-any-return]


def _find_trigger(content: dict[str, Any], known: list[str], place: str, data: dict[str, str]) -> str:
    schema = content["schema"]
    kind = schema.get("properties", {}).get("type", {})
    samples = [content.get("example"), *(each.get("value") for each in content.get("examples", {}).values())]
    named = [
        *kind.get("enum", ()),
        *(sample["type"] for sample in samples if isinstance(sample, dict) and "type" in sample),
        *_TRIGGER.findall(kind.get("description", "")),
        *([data[place]] if place in data else ()),
    ]
    found = {trigger for trigger in named if trigger in known}
    if len(found) != 1:
        what = "names no trigger" if not found else f"names several triggers, {sorted(found)}"
        raise GeneratorError(f"{place}: {what}; name it under `callbacks` in openapi/names.yaml")
    return str(found.pop())


def _as_event(schema: Schema, trigger: str, body: dict[str, Any]) -> Schema:
    event = dict(schema, properties=dict(schema["properties"]))
    # An event about something that the API has no resource for carries no payload; it is kept when it comes.
    event["properties"].setdefault("payload", {"description": "Not described."})
    event["properties"]["type"] = {
        "allOf": [{"$ref": f"#/components/schemas/{_TRIGGERS}"}],
        "description": "The trigger that the event was sent for.",
        "x-value": trigger,
    }
    event["description"] = body.get("description") or body.get("summary") or ""
    event["x-event"] = trigger
    return event


def _merge(first: Schema, second: Schema, place: str) -> Schema:
    if _payload(first) != _payload(second):
        raise GeneratorError(f"{place}: its payload is {_payload(second)}, and {_payload(first)} on another operation")
    merged = dict(first, properties={**second["properties"], **first["properties"]})
    merged["required"] = [name for name in first.get("required", ()) if name in second.get("required", ())]
    return merged


def _payload(event: Schema) -> str:
    payload = event["properties"]["payload"]
    references = payload.get("allOf", [payload])
    return str(references[0].get("$ref"))


def missing_events(document: Document, events: dict[str, str]) -> list[str]:
    """Name the triggers that no callback has; in a whole description there is none."""
    known = document["components"]["schemas"][_TRIGGERS]["enum"]
    return [trigger for trigger in known if is_event(trigger) and trigger not in events]
