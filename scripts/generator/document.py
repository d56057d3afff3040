"""Reading descriptions and walking through their schemas."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.errors import GeneratorError
from generator.reading import load

__all__ = ["GeneratorError", "load"]

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
REFERENCE = "#/components/schemas/"

PLACEHOLDER = re.compile(r"\{([^}]*)\}")
"""A path's placeholder, with its name as the group."""

_KINDS_BY_KEYWORD = {
    **dict.fromkeys(
        ("properties", "additionalProperties", "patternProperties", "minProperties", "maxProperties"), "object"
    ),
    **dict.fromkeys(("items", "prefixItems", "minItems", "maxItems", "uniqueItems"), "array"),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), "string"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), "number"),
}

Document = dict[str, Any]
Schema = dict[str, Any]


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Go through all operations: path, method and the operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def callbacks(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Go through an operation's callbacks: the callback's name and its operation."""
    for name, callback in operation.get("callbacks", {}).items():
        for item in callback.values():
            for method in METHODS:
                if method in item:
                    yield name, item[method]


def children(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Go through the schemas directly inside a schema, with the words that lead there."""
    for name, inner in (schema.get("properties") or {}).items():
        yield f"properties.{name}", inner
    for name, inner in (schema.get("patternProperties") or {}).items():
        yield f"patternProperties.{name}", inner
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield keyword, schema[keyword]
    for keyword in ("prefixItems", "allOf", "anyOf", "oneOf"):
        for index, inner in enumerate(schema.get(keyword) or ()):
            yield f"{keyword}[{index}]", inner


def visit(schema: Schema, place: str, action: Callable[[Schema, str], None]) -> None:
    """Do something to a schema and all schemas inside it, outermost first; references are not followed."""
    if isinstance(schema, bool):
        # Any value, or none; there is nothing inside.
        return
    action(schema, place)
    for words, inner in children(schema):
        visit(inner, f"{place}.{words}", action)


def visit_all(document: Document, action: Callable[[Schema, str], None]) -> None:
    """Do something to every schema of a document, wherever it stands."""
    for name, schema in document["components"]["schemas"].items():
        visit(schema, f"components.schemas.{name}", action)
    for path, method, operation in operations(document):
        _visit_operation(operation, f"{method.upper()} {path}", action)


def _visit_operation(operation: dict[str, Any], place: str, action: Callable[[Schema, str], None]) -> None:
    for parameter in operation.get("parameters", ()):
        if "schema" in parameter:
            visit(parameter["schema"], f"{place} parameter {parameter.get('name')}", action)
    bodies = {"request body": operation.get("requestBody", {})}
    bodies |= {f"response {status}": response for status, response in operation.get("responses", {}).items()}
    for words, body in bodies.items():
        for media_type, content in body.get("content", {}).items():
            if "schema" in content:
                visit(content["schema"], f"{place} {words} {media_type}", action)
    for name, callback in callbacks(operation):
        _visit_operation(callback, f"{place} callback {name}", action)


def kinds_of(schema: Schema) -> list[str]:
    """Give the JSON types that a schema allows."""
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def infer_kind(schema: Schema) -> None:
    """Say the type that a schema leaves to be guessed from its keywords."""
    if "type" not in schema:
        kinds = {kind for keyword, kind in _KINDS_BY_KEYWORD.items() if keyword in schema}
        if len(kinds) == 1:
            schema["type"] = kinds.pop()


def reference_name(schema: Schema) -> str | None:
    """Give the component that a schema refers to."""
    target = schema.get("$ref")
    return None if target is None else str(target).removeprefix(REFERENCE)


def references(value: Any) -> set[str]:
    """Collect the components that a piece of a document refers to, not looking behind the references."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            target = current.get("$ref")
            if isinstance(target, str):
                found.add(target.removeprefix(REFERENCE))
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)
    return found


def reachable(document: Document, start: Any) -> set[str]:
    """Collect the components that a piece of a document refers to, directly or through others."""
    schemas = document["components"]["schemas"]
    found: set[str] = set()
    waiting = references(start)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            if name not in schemas:
                raise GeneratorError(f"a reference leads to components.schemas.{name}, which is not there")
            waiting |= references(schemas[name])
    return found
