"""What the description allows, in words for tables: used by the pages that are made from it."""

from collections.abc import Mapping
from typing import Any, Final

MOST_VALUES: Final = 6
_KINDS: Final = {"array": "list", "object": "mapping", "integer": "whole number", "boolean": "true or false"}
_LIMITS: Final = (
    ("minLength", "at least"),
    ("maxLength", "at most"),
    ("minItems", "at least"),
    ("maxItems", "at most"),
    ("minimum", "at least"),
    ("maximum", "at most"),
)
_STAGES: Final = {"SUBMIT": "needed to submit", "LAUNCH": "needed to launch"}


def values_of(field: Mapping[str, Any]) -> str:
    """List the first values of an enum, and say how many more there are."""
    values = [f"`{each}`" for each in map(str, field["enum"])]
    rest = f" and {len(values) - MOST_VALUES} more" if len(values) > MOST_VALUES else ""
    return ", ".join(values[:MOST_VALUES]) + rest


def type_of(field: Mapping[str, Any]) -> str:
    """Return the kind of a field's value with its limits, as in "string (at most 255)"."""
    if "enum" in field:
        return values_of(field)
    if "anyOf" in field:
        return " or ".join(dict.fromkeys(type_of(each) for each in field["anyOf"]))
    kinds = [each for each in field.get("type", ()) if each != "null"]
    words = " or ".join(_KINDS.get(each, each) for each in kinds) or "any"
    limits = [f"{word} {field[name]}" for name, word in _LIMITS if name in field]
    return f"{words} ({', '.join(limits)})" if limits else words


def stage_of(field: Mapping[str, Any]) -> str:
    """Say for which stage a field is needed; empty when it is for none."""
    return _STAGES.get(field.get("stage", ""), "")


def in_table(text: object) -> str:
    """Return a text for a cell of a table."""
    return str(text).replace("|", "\\|").replace("\n", " ")
