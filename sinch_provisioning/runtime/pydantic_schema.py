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
    return {"title": model.__name__, **_convert(model.shape(), (*within, model))}


def _convert(shape: Mapping[str, Any], within: "tuple[type[Model], ...]") -> dict[str, Any]:
    if "anyOf" in shape:
        return {"anyOf": [_convert(each, within) for each in shape["anyOf"]]}
    if "model" in shape:
        inner = json_schema(shape["model"], within)
        return {"anyOf": [inner, {"type": "null"}]} if "null" in shape.get("type", ()) else inner
    schema: dict[str, Any] = {keyword: shape[keyword] for keyword in _SAME_KEYWORDS if keyword in shape}
    kinds = list(shape.get("type", ()))
    if kinds:
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in shape:
        schema["enum"] = [*map(_plain, shape["enum"]), *([None] if "null" in kinds else [])]
    if "properties" in shape:
        schema["properties"] = {name: _convert(each, within) for name, each in shape["properties"].items()}
    if shape.get("required"):
        schema["required"] = list(shape["required"])
    for keyword, word in (("items", "items"), ("additionalProperties", "values")):
        if word in shape:
            schema[keyword] = _convert(shape[word], within)
    if "prefix" in shape:
        schema["prefixItems"] = [_convert(each, within) for each in shape["prefix"]]
    if "text" in shape:
        schema["description"] = shape["text"]
    return schema


def _plain(value: Any) -> Any:
    return value.value if hasattr(value, "value") else value
