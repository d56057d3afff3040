"""Bodies and headers that are not JSON: forms, files, texts and bytes."""

import re
from collections.abc import Mapping
from secrets import token_hex
from typing import Any, Final, cast
from urllib.parse import quote, quote_plus

import orjson
from attrs import field, frozen

from sinch_provisioning.errors import ValidationError, Violation
from sinch_provisioning.runtime.messages import kind_of
from sinch_provisioning.runtime.model import encode
from sinch_provisioning.runtime.operation import Operation

_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]").search
_BYTES: Final = (bytes, bytearray, memoryview)
_QUOTED: Final = {'"': "%22", "\r": "%0D", "\n": "%0A"}


@frozen(slots=True)
class File:
    """A file of a form; bytes by themselves are a file too, named after the form's field."""

    content: bytes = field(repr=False)
    name: str
    media_type: str = "application/octet-stream"


def new_boundary() -> str:
    """Return a line that separates the parts of a form and is in none of them."""
    return f"----sinch-provisioning-{token_hex(16)}"


def encode_multipart(fields: Mapping[str, Any], boundary: str) -> bytes:
    """Encode a form as multipart/form-data: bytes as files, texts as they are, anything else as JSON."""
    parts: list[bytes] = []
    for name, value in fields.items():
        for item in _items(value):
            head, content = _part(name, item)
            parts += [b"--", boundary.encode(), b"\r\n", head.encode(), b"\r\n\r\n", content, b"\r\n"]
    return b"".join([*parts, b"--", boundary.encode(), b"--\r\n"])


def _part(name: str, value: Any) -> tuple[str, bytes]:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if value.__class__ in _BYTES:
        value = File(bytes(cast("bytes", value)), name)
    if isinstance(value, File):
        if _CONTROL(value.media_type) is not None:
            raise ValidationError([Violation(name, "must have a media type without control characters", "a File")])
        return f'{head}; filename="{_quoted(value.name)}"\r\nContent-Type: {value.media_type}', value.content
    if isinstance(value, Mapping | list):
        return f"{head}\r\nContent-Type: application/json", orjson.dumps(value)
    return head, _text(value).encode()


def _quoted(name: str) -> str:
    return "".join(_QUOTED.get(each, each) for each in name)


def encode_form(fields: Mapping[str, Any]) -> bytes:
    """Encode a form as application/x-www-form-urlencoded: arrays as repeated names, objects as JSON."""
    pairs = [
        f"{quote_plus(name)}={quote_plus(_text(item))}" for name, value in fields.items() for item in _items(value)
    ]
    return "&".join(pairs).encode()


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else orjson.dumps(value).decode()


def as_bytes(value: object, operation: Operation) -> bytes:
    """Return the bytes of a binary body.

    Raises `errors.ValidationError` for anything else.
    """
    if value.__class__ in _BYTES:
        return bytes(cast("bytes", value))
    raise ValidationError([Violation("body", "must be bytes", kind_of(value))], operation=operation.name)


def as_text(value: object, operation: Operation) -> bytes:
    """Return the bytes of a text that is a body.

    Raises `errors.ValidationError` for anything else.
    """
    if isinstance(value, str):
        return value.encode(errors="replace")
    raise ValidationError([Violation("body", "must be a string", kind_of(value))], operation=operation.name)


def encode_headers(values: Mapping[str, Any], operation: Operation) -> dict[str, str]:
    """Write the values of headers: arrays separated by commas, booleans as true and false.

    Raises `errors.ValidationError` for a value that a header cannot have.
    """
    return {name: _header(name, value, operation) for name, value in values.items()}


def _header(name: str, value: Any, operation: Operation) -> str:
    text = ",".join(map(_text, _items(encode(value))))
    if _CONTROL(text) is not None or not text.isascii():
        violation = Violation(name, "must be ASCII without control characters", kind_of(value))
        raise ValidationError([violation], operation=operation.name)
    return text


def join(values: Any, separator: str = ",") -> Any:
    """Write an array as one value, for a parameter that the description says not to explode."""
    return separator.join(map(_text, _items(encode(values))))


def flatten(name: str, values: Any, *, deep: bool) -> dict[str, Any]:
    """Write an object as parameters: one for each of its keys, `name[key]` when `deep`.

    Raises `errors.ValidationError` when it is not an object.
    """
    plain = encode(values)
    if not isinstance(plain, Mapping):
        raise ValidationError([Violation(name, "must be an object", kind_of(values))])
    pairs = cast("Mapping[str, Any]", plain).items()
    return {query_name(f"{name}[{key}]" if deep else key): value for key, value in pairs}


def query_name(name: str) -> str:
    """Percent-encode the name of a parameter of the query."""
    return quote(name, safe="[]")


def as_json(value: Any) -> str:
    """Write a parameter that the description says is JSON."""
    return orjson.dumps(encode(value)).decode()
