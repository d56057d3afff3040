"""Stopping at what the generator cannot express, so that nothing is dropped silently."""

import re
from typing import Any

from generator.document import Document, GeneratorError, Schema, callbacks, operations, reference_name, visit_all

_SCHEMA_KEYWORDS = frozenset(
    {
        "$ref", "type", "description", "properties", "required", "items", "additionalProperties", "allOf", "anyOf",
        "enum", "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
        "uniqueItems", "readOnly", "writeOnly", "deprecated",
    }
)  # fmt: skip
_KINDS = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
_OPERATION_KEYWORDS = frozenset(
    {
        "operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "callbacks",
        "deprecated", "security",
    }
)  # fmt: skip
_METHODS = frozenset({"get", "put", "post", "patch", "delete"})
_JSON = "application/json"


def refuse_inexpressible(document: Document) -> None:
    """Raise `GeneratorError`, naming the place, for anything that generated code could not honour."""
    visit_all(document, _check_schema)
    for path, item in document["paths"].items():
        for key in item:
            if key not in _METHODS and not key.startswith("x-") and key not in ("summary", "description"):
                raise GeneratorError(f"{path}: {key} cannot be expressed; move parameters into the operations")
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        _check_operation(operation, place)
        _check_parameters(operation, path, place)
        for name, callback in callbacks(operation):
            _check_operation(callback, f"{place} callback {name}")


def _check_schema(schema: Schema, place: str) -> None:
    for keyword in schema:
        if keyword not in _SCHEMA_KEYWORDS and not keyword.startswith("x-"):
            raise GeneratorError(f"{place}: the keyword {keyword!r} cannot be expressed")
    kinds = schema.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind not in _KINDS:
            raise GeneratorError(f"{place}: the type {kind!r} cannot be expressed")
    if "pattern" in schema:
        try:
            re.compile(schema["pattern"])
        except re.error as error:
            raise GeneratorError(f"{place}.pattern: {schema['pattern']!r} cannot be expressed: {error}") from error
    values = schema.get("enum")
    if values is not None and (not values or len({type(value) for value in values}) > 1):
        raise GeneratorError(f"{place}.enum: values of one kind are expected, not {values}")
    if values is not None and not isinstance(values[0], str | int):
        raise GeneratorError(f"{place}.enum: strings or whole numbers are expected, not {values}")


def _check_operation(operation: dict[str, Any], place: str) -> None:
    for keyword in operation:
        if keyword not in _OPERATION_KEYWORDS and not keyword.startswith("x-"):
            raise GeneratorError(f"{place}: the keyword {keyword!r} cannot be expressed")
    bodies = {"request body": operation.get("requestBody", {})}
    bodies |= {f"response {status}": response for status, response in operation["responses"].items()}
    for words, body in bodies.items():
        if "$ref" in body:
            raise GeneratorError(f"{place} {words}: a reference to a shared body cannot be expressed")
        if set(body.get("content", {})) - {_JSON}:
            raise GeneratorError(f"{place} {words}: only {_JSON} can be expressed, not {list(body['content'])}")
    successes = [status for status in operation["responses"] if str(status).startswith("2")]
    if len(successes) != 1 or not str(successes[0]).isdigit():
        raise GeneratorError(f"{place}: one successful response is expected, not {successes}")


def _check_parameters(operation: dict[str, Any], path: str, place: str) -> None:
    for parameter in operation.get("parameters", ()):
        if reference_name(parameter):
            raise GeneratorError(f"{place}: a reference to a shared parameter cannot be expressed")
        words = f"{place} parameter {parameter['name']}"
        if parameter["in"] not in ("path", "query"):
            raise GeneratorError(f"{words}: a parameter in {parameter['in']} cannot be expressed")
        if "schema" not in parameter:
            raise GeneratorError(f"{words}: a schema is expected")
        if parameter["in"] == "path" and f"{{{parameter['name']}}}" not in path:
            raise GeneratorError(f"{words}: the path has no such placeholder")
        style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
        if style != ("form" if parameter["in"] == "query" else "simple"):
            raise GeneratorError(f"{words}: the style {style!r} cannot be expressed")
        if parameter["in"] == "query" and "object" in str(parameter["schema"].get("type")):
            raise GeneratorError(f"{words}: an object in a query cannot be expressed")
