"""Is a file an OpenAPI description at all, and is everything in it of the kind that OpenAPI says?

Checked before anything else, so that whatever comes later may rely on it, and a fault is one line with its place.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from generator.document import METHODS
from generator.errors import GeneratorError

TITLE: Final = "Provisioning API"

Place = tuple[str | int, ...]
Fault = tuple[Place, str]
_Check = Callable[[Any, Place], Iterator[Fault]]


def check_structure(document: Any, name: str, *, line_of: Callable[[Place], int | None]) -> None:
    """Raise `GeneratorError`, in one line with its place, for the first thing that OpenAPI does not allow."""
    for place, message in _faults(document):
        line = line_of(place)
        where = f"{name} line {line}: " if line is not None else f"{name}: "
        words = ".".join(map(str, place))
        raise GeneratorError(f"{where}{words + ': ' if words else ''}{message}")


def _faults(document: Any) -> Iterator[Fault]:
    if not isinstance(document, Mapping) or "openapi" not in document:
        yield (), "the file is not an OpenAPI description"
        return
    if not str(document["openapi"]).startswith("3."):
        yield ("openapi",), f"OpenAPI 3 is expected, not {document['openapi']!r}"
    yield from _info(document.get("info"), ("info",))
    if "webhooks" in document:
        yield ("webhooks",), "top-level webhooks cannot be expressed; the API describes its events as callbacks"
    for key, check in (("paths", _paths), ("components", _components)):
        if key not in document:
            yield (), f"{key} is missing; the file may be cut off"
        else:
            yield from check(document[key], (key,))


def _info(info: Any, place: Place) -> Iterator[Fault]:
    yield from _fields(
        info, place, {"title": _text, "version": _text, "description": _text}, needed=("title", "version")
    )
    if isinstance(info, Mapping) and info.get("title") != TITLE:
        yield (*place, "title"), f"the file describes {info.get('title')!r} instead of {TITLE!r}"


# -- kinds of values


def _kind(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    if isinstance(value, Mapping):
        return "a mapping"
    return "a list" if isinstance(value, list) else f"the number {value}"


def _expect(kind: type | tuple[type, ...], words: str) -> _Check:
    def check(value: Any, place: Place) -> Iterator[Fault]:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            yield place, f"{words} is expected, not {_kind(value)}"

    return check


_text = _expect(str, "a text")
_flag = _expect(bool, "true or false")
_number = _expect((int, float), "a number")
_count = _expect(int, "a whole number")


def _anything(value: Any, place: Place) -> Iterator[Fault]:
    yield from ()


def _fields(value: Any, place: Place, known: Mapping[str, _Check], *, needed: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Check a mapping whose names mean something; unknown names are left to others."""
    if not isinstance(value, Mapping):
        yield place, f"a mapping is expected, not {_kind(value)}"
        return
    for name in needed:
        if name not in value and "$ref" not in value:
            yield place, f"{name} is missing"
    if "$ref" in value:
        yield from _text(value["$ref"], (*place, "$ref"))
    for name, check in known.items():
        if name in value:
            yield from check(value[name], (*place, name))


def _map_of(check: _Check) -> _Check:
    def check_map(value: Any, place: Place) -> Iterator[Fault]:
        if not isinstance(value, Mapping):
            yield place, f"a mapping is expected, not {_kind(value)}"
            return
        for name, inner in value.items():
            if not str(name).startswith("x-"):
                yield from check(inner, (*place, name))

    return check_map


def _list_of(check: _Check) -> _Check:
    def check_list(value: Any, place: Place) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield place, f"a list is expected, not {_kind(value)}"
            return
        for index, inner in enumerate(value):
            yield from check(inner, (*place, index))

    return check_list


# -- schemas


def _schema(value: Any, place: Place) -> Iterator[Fault]:
    if isinstance(value, bool):
        return
    if not isinstance(value, Mapping):
        yield place, f"a schema is expected, not {_kind(value)}"
        return
    for name, inner in value.items():
        check = _KEYWORDS.get(name)
        if check is not None:
            yield from check(inner, (*place, name))


def _type(value: Any, place: Place) -> Iterator[Fault]:
    kinds = value if isinstance(value, list) else [value]
    for kind in kinds:
        if kind not in ("string", "integer", "number", "boolean", "array", "object", "null"):
            yield place, f"{kind!r} is not a type"


def _properties(value: Any, place: Place) -> Iterator[Fault]:
    if not isinstance(value, Mapping):
        yield place, f"a mapping is expected, not {_kind(value)}"
        return
    for name, inner in value.items():
        if name == "examples" and isinstance(inner, list):
            # A fault of the published file that `mending` puts right.
            yield from _list_of(_schema)(inner, (*place, name))
        else:
            yield from _schema(inner, (*place, name))


def _required(value: Any, place: Place) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield place, f"a list of names is expected, not {_kind(value)}; it belongs to the object around the property"
        return
    yield from _list_of(_text)(value, place)


def _enum(value: Any, place: Place) -> Iterator[Fault]:
    # A mapping is a fault of the published file that `mending` puts right.
    if not isinstance(value, list | Mapping):
        yield place, f"a list of values is expected, not {_kind(value)}"
    elif not value:
        yield place, "no value is allowed"


def _bound(value: Any, place: Place) -> Iterator[Fault]:
    # OpenAPI 3.0 says true beside `minimum`, OpenAPI 3.1 the number itself.
    if not isinstance(value, bool):
        yield from _number(value, place)


_KEYWORDS: Final[dict[str, _Check]] = {
    "$ref": _text,
    "type": _type,
    "title": _text,
    "description": _text,
    "format": _text,
    "pattern": _text,
    "contentEncoding": _text,
    "contentMediaType": _text,
    "properties": _properties,
    "patternProperties": _map_of(_schema),
    "required": _required,
    "enum": _enum,
    "minLength": _count,
    "maxLength": _count,
    "minItems": _count,
    "maxItems": _count,
    "minProperties": _count,
    "maxProperties": _count,
    "minimum": _number,
    "maximum": _number,
    "exclusiveMinimum": _bound,
    "exclusiveMaximum": _bound,
    "multipleOf": _number,
    "uniqueItems": _flag,
    "nullable": _flag,
    "readOnly": _flag,
    "writeOnly": _flag,
    "deprecated": _flag,
    "items": _schema,
    "prefixItems": _list_of(_schema),
    "additionalProperties": _schema,
    "allOf": _list_of(_schema),
    "anyOf": _list_of(_schema),
    "oneOf": _list_of(_schema),
    "not": _schema,
}


# -- operations


def _media_type(value: Any, place: Place) -> Iterator[Fault]:
    yield from _fields(value, place, {"schema": _schema, "examples": _map_of(_example)})


def _example(value: Any, place: Place) -> Iterator[Fault]:
    yield from _fields(value, place, {})


_content = _map_of(_media_type)


def _parameter(value: Any, place: Place) -> Iterator[Fault]:
    known = {
        "name": _text,
        "in": _text,
        "required": _flag,
        "deprecated": _flag,
        "explode": _flag,
        "style": _text,
        "description": _text,
        "schema": _schema,
        "content": _content,
    }
    yield from _fields(value, place, known, needed=("name", "in"))


def _response(value: Any, place: Place) -> Iterator[Fault]:
    yield from _fields(value, place, {"description": _text, "content": _content, "headers": _map_of(_anything)})


def _request_body(value: Any, place: Place) -> Iterator[Fault]:
    known = {"description": _text, "required": _flag, "content": _content}
    yield from _fields(value, place, known, needed=("content",))


def _responses(value: Any, place: Place) -> Iterator[Fault]:
    if not isinstance(value, Mapping):
        yield place, f"a mapping is expected, not {_kind(value)}"
        return
    for status, response in value.items():
        text = str(status)
        if text.startswith("x-"):
            continue
        number, digits = text[:1], text[1:]
        if text != "default" and not (number in "12345" and len(text) == 3 and (digits.isdigit() or digits == "XX")):
            yield (*place, status), f"a status such as 200, 4XX or default is expected, not {text!r}"
        yield from _response(response, (*place, status))


def _callback(value: Any, place: Place) -> Iterator[Fault]:
    yield from _map_of(_path_item)(value, place)


def _operation(value: Any, place: Place) -> Iterator[Fault]:
    known = {
        "operationId": _text,
        "summary": _text,
        "description": _text,
        "tags": _list_of(_text),
        "deprecated": _flag,
        "parameters": _list_of(_parameter),
        "requestBody": _request_body,
        "responses": _responses,
        "callbacks": _map_of(_callback),
        "security": _list_of(_map_of(_anything)),
    }
    yield from _fields(value, place, known)


def _path_item(value: Any, place: Place) -> Iterator[Fault]:
    known: dict[str, _Check] = dict.fromkeys(METHODS, _operation)
    yield from _fields(value, place, {**known, "parameters": _list_of(_parameter), "summary": _text})


def _paths(value: Any, place: Place) -> Iterator[Fault]:
    if not value or not isinstance(value, Mapping):
        yield place, f"a mapping of paths is expected, not {_kind(value)}"
        return
    for path in value:
        if not str(path).startswith(("/", "x-")):
            yield (*place, path), "a path starts with /"
    yield from _map_of(_path_item)(value, place)


def _components(value: Any, place: Place) -> Iterator[Fault]:
    known = {
        "schemas": _map_of(_schema),
        "parameters": _map_of(_parameter),
        "responses": _map_of(_response),
        "requestBodies": _map_of(_request_body),
        "examples": _map_of(_example),
        "headers": _map_of(_anything),
        "callbacks": _map_of(_callback),
        "pathItems": _map_of(_path_item),
    }
    yield from _fields(value, place, known)
