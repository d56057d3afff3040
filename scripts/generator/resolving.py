"""Operations in one form: references followed, shared parameters moved in, one kind of content a body."""

import copy
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

from generator.document import METHODS, REFERENCE, Document, Schema
from generator.errors import GeneratorError

JSON: Final = "json"
FORM: Final = "form"
MULTIPART: Final = "multipart"
TEXT: Final = "text"
BINARY: Final = "binary"

_PREFERENCE: Final = (JSON, MULTIPART, FORM, BINARY, TEXT)
_OWN_HEADERS: Final = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI tells to ignore as parameters: the media types and the security say them."""
_JSON_TYPE: Final = re.compile(r"application/json|[^/]+/[^/]+\+json|\*/\*|application/\*")


def resolve_operations(document: Document) -> list[str]:
    """Bring every operation into the one form that the rest of the generator reads; give what it had to leave out.

    Raises `GeneratorError` for a reference that leads nowhere or into another file.
    """
    notes: list[str] = []
    seen: dict[tuple[str, str], str] = {}
    document["components"].setdefault("schemas", {})
    for path in [path for path in document["paths"] if not path.startswith("/")]:
        del document["paths"][path]
    for path, item in document["paths"].items():
        _resolve_path_item(document, item, path, notes)
        for method in METHODS:
            if method in item:
                template = re.sub(r"\{[^}]*\}", "{}", path)
                if (template, method) in seen:
                    raise GeneratorError(f"{method.upper()} {path}: the same path as {seen[template, method]}")
                seen[template, method] = path
                _check_placeholders(path, item[method], f"{method.upper()} {path}")
    return notes


def _resolve_path_item(document: Document, item: dict[str, Any], place: str, notes: list[str]) -> None:
    if "$ref" in item:
        item.update({**follow(document, item.pop("$ref"), place), **item})
    shared = [_resolved(document, each, place) for each in item.pop("parameters", ())]
    for method in METHODS:
        if method not in item:
            continue
        operation = item[method]
        here = f"{method.upper()} {place}"
        own = [_resolved(document, each, here) for each in operation.get("parameters", ())]
        known = {(each["name"], each["in"]) for each in own}
        every = [copy.deepcopy(each) for each in shared if (each["name"], each["in"]) not in known] + own
        operation["parameters"] = [_parameter(each) for each in every if not _is_ignored(each)]
        _resolve_bodies(document, operation, here, notes)
        for name, callback in _mapping(document, operation, "callbacks", here):
            for inner in callback.values():
                _resolve_path_item(document, inner, f"{place} callback {name}", notes)


def _resolve_bodies(document: Document, operation: dict[str, Any], place: str, notes: list[str]) -> None:
    if "requestBody" in operation:
        body = operation["requestBody"] = _resolved(document, operation["requestBody"], place)
        _choose_content(document, body, f"{place} request body", notes)
    responses = {str(status): each for status, each in operation.get("responses", {}).items()}
    operation["responses"] = {
        status: _resolved(document, each, f"{place} response {status}")
        for status, each in responses.items()
        if not status.startswith("x-")
    }
    for status, response in operation["responses"].items():
        _choose_content(document, response, f"{place} response {status}", notes)


def _mapping(document: Document, holder: dict[str, Any], name: str, place: str) -> Iterator[tuple[str, Any]]:
    found = {key: _resolved(document, each, place) for key, each in holder.get(name, {}).items()}
    if found:
        holder[name] = found
    yield from found.items()


def _is_ignored(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "header" and parameter["name"].lower() in _OWN_HEADERS


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    """Put the schema where parameters usually have it; a parameter of JSON says so."""
    if "schema" not in parameter:
        content: dict[str, Any] = next(iter(parameter.pop("content", {}).values()), {})
        parameter["schema"] = content.get("schema", {})
        parameter["x-json"] = bool(content)
    return parameter


def _choose_content(document: Document, body: dict[str, Any], place: str, notes: list[str]) -> None:
    """Keep one kind of content: JSON where there is a choice. ``x-kind`` and ``x-media-type`` say which it is."""
    content = body.get("content") or {}
    for each in content.values():
        each["examples"] = {
            name: _resolved(document, example, place) for name, example in each.get("examples", {}).items()
        }
        if not each["examples"]:
            del each["examples"]
    if not content:
        body.pop("content", None)
        return
    kinds = {media_type: _kind_of(media_type, each.get("schema")) for media_type, each in content.items()}
    chosen = min(kinds, key=lambda media_type: _PREFERENCE.index(kinds[media_type]))
    left_out = [media_type for media_type in kinds if media_type != chosen]
    if left_out and kinds[chosen] not in {kinds[each] for each in left_out}:
        notes.append(f"{place}: {chosen} is used, not {', '.join(left_out)}")
    body["content"] = {chosen: content[chosen]}
    body["x-kind"] = kinds[chosen]
    body["x-media-type"] = chosen.partition(";")[0].strip().lower()


def _kind_of(media_type: str, schema: Any) -> str:
    plain = media_type.partition(";")[0].strip().lower()
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    if _JSON_TYPE.fullmatch(plain) and not binary:
        return JSON
    if plain.startswith("multipart/"):
        return MULTIPART
    if plain == "application/x-www-form-urlencoded":
        return FORM
    return TEXT if not binary and (plain.startswith("text/") or plain.endswith(("/xml", "+xml"))) else BINARY


def _check_placeholders(path: str, operation: dict[str, Any], place: str) -> None:
    """Declare the placeholders that the operation forgot, and refuse arguments that the path has no place for."""
    placeholders = re.findall(r"\{([^}]*)\}", path)
    declared = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
    for name in declared:
        if name not in placeholders:
            raise GeneratorError(f"{place} parameter {name}: the path has no such placeholder")
    operation["parameters"] = [
        *operation["parameters"],
        *(
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in placeholders
            if name not in declared
        ),
    ]


def _resolved(document: Document, value: Any, place: str) -> Any:
    """Follow the references of anything but a schema; give a copy that is the reader's own."""
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        target = value["$ref"]
        if target in seen:
            raise GeneratorError(f"{place}: the reference {target} leads to itself")
        seen.add(target)
        beside = {name: inner for name, inner in value.items() if name in ("summary", "description")}
        value = {**copy.deepcopy(follow(document, target, place)), **beside}
    return value


def follow(document: Document, target: str, place: str) -> Any:
    """Give what a reference leads to.

    Raises `GeneratorError` when that is nothing, or in another file.
    """
    if not target.startswith("#/"):
        raise GeneratorError(f"{place}: the reference {target} leads out of the file")
    value: Any = document
    for step in target[2:].split("/"):
        name = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        elif isinstance(value, dict) and name in value:
            value = value[name]
        else:
            raise GeneratorError(f"{place}: a reference leads to {target[2:].replace('/', '.')}, which is not there")
    return value


def component_of(schema: Schema) -> str | None:
    """Name the component that a schema refers to as a whole; None for a reference to a part of one."""
    target = schema.get("$ref")
    if not isinstance(target, str) or not target.startswith(REFERENCE):
        return None
    name = unquote(target.removeprefix(REFERENCE)).replace("~1", "/").replace("~0", "~")
    return None if "/" in target.removeprefix(REFERENCE) else name
