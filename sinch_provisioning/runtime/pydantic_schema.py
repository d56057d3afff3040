"""Models as fields of pydantic, and so in FastAPI: written in pydantic's own terms, without importing it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from sinch_provisioning.runtime.model import Model

_SAME_KEYWORDS: Final = (
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "const",
)  # fmt: skip


def core_schema(model: "type[Model]") -> dict[str, Any]:
    """Return pydantic's schema: takes the model or a JSON object, which `from_dict` decodes; writes `to_dict`."""

    def decode(value: Any) -> Any:
        if isinstance(value, model):
            return value
        if isinstance(value, Mapping):
            return model.from_dict(cast("Mapping[str, Any]", value))
        # pydantic makes its own error of it.
        raise ValueError(f"must be a JSON object or a {model.__name__}")

    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": decode},
        "serialization": {"type": "function-plain", "function": model.to_dict},
    }


def json_schema(model: "type[Model]", within: "tuple[type[Model], ...]" = ()) -> dict[str, Any]:
    """Return the JSON Schema of a model, with those that it holds inside; one that holds itself is any object."""
    if model in within:
        return {"type": "object", "title": model.__name__}
    return {"title": model.__name__, **_convert(model.schema(), (*within, model))}


def _convert(schema: Mapping[str, Any], within: "tuple[type[Model], ...]") -> dict[str, Any]:
    if "anyOf" in schema:
        return {"anyOf": [_convert(each, within) for each in schema["anyOf"]]}
    if "model" in schema:
        inner = json_schema(schema["model"], within)
        return {"anyOf": [inner, {"type": "null"}]} if "null" in schema.get("type", ()) else inner
    converted: dict[str, Any] = {keyword: schema[keyword] for keyword in _SAME_KEYWORDS if keyword in schema}
    kinds = list(schema.get("type", ()))
    if kinds:
        converted["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in schema:
        converted["enum"] = [*map(_plain, schema["enum"]), *([None] if "null" in kinds else [])]
    if "properties" in schema:
        converted["properties"] = {name: _convert(each, within) for name, each in schema["properties"].items()}
    if schema.get("required"):
        converted["required"] = list(schema["required"])
    for keyword, word in (("items", "items"), ("additionalProperties", "values")):
        if word in schema:
            converted[keyword] = _convert(schema[word], within)
    if "prefix" in schema:
        converted["prefixItems"] = [_convert(each, within) for each in schema["prefix"]]
    if "text" in schema:
        converted["description"] = schema["text"]
    return converted


def _plain(value: Any) -> Any:
    return value.value if hasattr(value, "value") else value
