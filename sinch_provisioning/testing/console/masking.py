"""Hides credentials in what the console shows."""

import re
from typing import Any, Final, cast

import orjson

HIDDEN: Final = "••••••••"
_WORDS: Final = (
    r"(?:secret|password|credential|authorization|cookie|api[-_]?key|(?<!page)(?<!page_)token(?!_type|_url|type|url))"
)
_NAME: Final = re.compile(_WORDS, re.IGNORECASE)
_USER: Final = re.compile(r"(//[^/@:?#\s]*):[^/@?#\s]+@")
# A name is looked at once, and only in part when it is long: a pattern without bounds takes a second for a long text.
_FIELD: Final = re.compile(rf"(?<![\w.-])([\w.-]{{0,100}}?{_WORDS}[\w.-]{{0,100}})=([^&\s\"'<>]+)", re.IGNORECASE)
_MEMBER: Final = re.compile(rf'("[^"]{{0,100}}?{_WORDS}[^"]{{0,100}}"\s*:\s*")((?:[^"\\]|\\.)*)', re.IGNORECASE)


def is_secret(name: str) -> bool:
    """Tell by its name whether a field or header holds a credential."""
    return _NAME.search(name) is not None


def mask(text: str) -> str:
    """Hide the credentials in an address, a form or a piece of JSON."""
    text = _USER.sub(rf"\1:{HIDDEN}@", text)
    text = _FIELD.sub(rf"\1={HIDDEN}", text)
    return _MEMBER.sub(rf"\g<1>{HIDDEN}", text)


def mask_headers(headers: dict[str, str], authorization: str | None = None) -> list[list[str]]:
    """List headers; of credentials only the scheme shows."""
    shown = [[name, HIDDEN if is_secret(name) else mask(value)] for name, value in headers.items()]
    if authorization is not None:
        scheme, _, value = authorization.partition(" ")
        shown.insert(0, ["authorization", f"{scheme} {HIDDEN}" if value else HIDDEN])
    return shown


def mask_value(value: Any) -> Any:
    """Hide the credentials in a JSON value."""
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        return {name: _mask_member(name, inner) for name, inner in named.items()}
    if isinstance(value, list):
        return [mask_value(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return mask(value) if isinstance(value, str) else value


def mask_body(content: bytes) -> str:
    """Write a body to be read: JSON indented, anything else as the text it is."""
    try:
        value = orjson.loads(content)
    except ValueError:
        return mask(content.decode(errors="replace"))
    return write(value)


def write(value: Any) -> str:
    """Write a JSON value to be read, without its credentials."""
    return orjson.dumps(mask_value(value), option=orjson.OPT_INDENT_2).decode()


def _mask_member(name: str, value: Any) -> Any:
    return HIDDEN if is_secret(name) and isinstance(value, str) and value else mask_value(value)
