"""What is left that generated code could not honour: nothing is dropped silently."""

import re

from generator.document import Document, GeneratorError, Schema, visit_all

_SCHEMA_KEYWORDS = frozenset(
    {
        "$ref", "type", "description", "properties", "required", "items", "prefixItems", "additionalProperties",
        "allOf", "anyOf", "enum", "format", "contentEncoding", "contentMediaType", "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
        "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated",
    }
)  # fmt: skip


def check_expressible(document: Document) -> list[str]:
    """Take away unknown keywords and patterns that Python cannot match; return a note with the place of each."""
    notes: list[str] = []
    visit_all(document, lambda schema, place: _check_schema(schema, place, notes))
    return notes


def _check_schema(schema: Schema, place: str, notes: list[str]) -> None:
    for keyword in [keyword for keyword in schema if keyword not in _SCHEMA_KEYWORDS and not keyword.startswith("x-")]:
        del schema[keyword]
        notes.append(f"{place}: the keyword {keyword!r} is not known, and left out")
    if "pattern" in schema:
        try:
            re.compile(schema["pattern"])
        except re.error as error:
            notes.append(f"{place}.pattern: {schema['pattern']!r} is not checked before sending: {error}")
            del schema["pattern"]
    for one, other in (("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")):
        if one in schema and other in schema and schema[one] > schema[other]:
            raise GeneratorError(f"{place}: no value has {one} {schema[one]} and {other} {schema[other]}")
