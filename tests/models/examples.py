"""JSON objects for every model, made of its schema: one with all fields, and one with no more than is required."""

from collections.abc import Mapping
from typing import Any

from sinch_provisioning import models
from sinch_provisioning.generated.models import MODULES
from sinch_provisioning.models import Model

_BY_KIND = {"string": "text", "integer": 7, "number": 1.5, "boolean": True, "object": {"key": "value"}, "null": None}


def all_models() -> list[type[Model]]:
    classes = [getattr(models, name) for name in MODULES]
    return [each for each in classes if issubclass(each, Model)]


def example_of(model: type[Model], depth: int = 6) -> dict[str, Any]:
    return {
        name: _example_of_value(limits, depth - 1)
        for name, limits in model.schema()["properties"].items()
        if depth or not _is_nested(limits)
    }


def _is_nested(limits: Mapping[str, Any]) -> bool:
    return "model" in limits or "anyOf" in limits or "items" in limits


def _example_of_value(limits: Mapping[str, Any], depth: int) -> Any:
    if "anyOf" in limits:
        return _example_of_value(limits["anyOf"][0], depth)
    if "model" in limits:
        return example_of(limits["model"], max(depth, 0))
    if "enum" in limits:
        return next(iter(limits["enum"]))
    if "items" in limits:
        return [_example_of_value(limits["items"], depth)] * 2 if depth > 0 else []
    if limits.get("format") == "email":
        return "text@example.com"
    return _BY_KIND[limits["type"][0]] if limits.get("type") else {"any": ["thing"]}


def valid_body(model: type[Model]) -> dict[str, Any]:
    """Make the smallest JSON object that the model's constraints allow."""
    return _valid_object(model.schema())


def _valid_object(schema: dict[str, Any]) -> dict[str, Any]:
    return {name: _valid_value(schema["properties"][name]) for name in schema.get("required", ())}


def _valid_value(schema: dict[str, Any]) -> Any:
    if "anyOf" in schema:
        return _valid_value(schema["anyOf"][0])
    if "model" in schema:
        return _valid_object(schema["model"].schema())
    if "enum" in schema:
        return next(iter(schema["enum"]))
    if "items" in schema:
        return [_valid_value(schema["items"])]
    if "pattern" in schema:
        return {"6": "+46123456", "a": "name"}["6" if "6" in schema["pattern"] else "a"]
    text = "x" * max(schema.get("minLength", 1), 1)
    return {"string": text, "integer": schema.get("minimum", 1), "number": 1, "boolean": True, "object": {}}[
        schema["type"][0]
    ]
