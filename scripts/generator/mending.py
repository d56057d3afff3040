"""General rules that mend the description's faults wherever they occur, and take away what generates nothing."""

import re
from html.parser import HTMLParser
from typing import Any

from generator.document import (
    Document,
    GeneratorError,
    Schema,
    callbacks,
    infer_kind,
    kinds_of,
    operations,
    reachable,
    visit_all,
)

_DRAFT = re.compile(
    r"\b(not|isn't|needn't|no longer)\b[^.]*\b(required|needed|mandatory)\b[^.]*\bdrafts?\b"
    r"|\boptional\b[^.]*\bdrafts?\b"
    r"|\b(required|needed|mandatory)\b[^.]*\bsubmi\w+",
    re.IGNORECASE,
)
_LAUNCH = re.compile(r"\b(required|needed|mandatory)\b[^.]*\blaunch", re.IGNORECASE)
_ELSE_OPTIONAL = re.compile(r"\b(else|otherwise) optional\b", re.IGNORECASE)
_STRING_LIMITS = ("minLength", "maxLength", "pattern", "format")
_FRACTIONAL_FORMATS = ("float", "double", "decimal")


def mend_forms(document: Document) -> None:
    """Mend what is not written as OpenAPI 3.1 has it, before schemas are brought into one form."""
    rules = (
        _put_example_back,
        _drop_false,
        _list_mapped_enum,
        _make_limited_object_a_string,
        _say_null_as_a_type,
        _say_exclusive_bounds_as_numbers,
        _count_items_not_characters,
    )
    for rule in rules:
        visit_all(document, rule)


def mend_meanings(document: Document, *, fractional: list[str], timestamps: list[str]) -> None:
    """Mend what is written well and meant otherwise, when schemas are in one form."""
    for rule in (_mark_constant, _drop_noise):
        visit_all(document, rule)
    fractions = frozenset(fractional)
    visit_all(document, lambda schema, place: _count_in_whole_numbers(schema, place, fractions))
    _count_parameters_in_whole_numbers(document, fractions)
    visit_all(document, lambda schema, _: _tidy_text(schema))
    for _, _, operation in operations(document):
        _tidy_operation(operation)
        for _, callback in callbacks(operation):
            _tidy_operation(callback)
    _split_required_by_stage(document)
    _find_timestamps(document, frozenset(timestamps))


def _drop_false(schema: Schema, place: str) -> None:
    """Take away what says that nothing is demanded."""
    for keyword in ("uniqueItems", "nullable", "deprecated", "readOnly", "writeOnly"):
        if schema.get(keyword) is False:
            del schema[keyword]


def _put_example_back(schema: Schema, place: str) -> None:
    """Name the property `example` again where it became a list under the key `examples`."""
    properties = schema.get("properties")
    if not isinstance(properties, dict) or not isinstance(properties.get("examples"), list):
        return
    listed = properties["examples"]
    if len(listed) != 1 or "example" in properties:
        raise GeneratorError(f"{place}.properties.examples: a list of one schema in place of `example` is expected")
    schema["properties"] = {
        ("example" if name == "examples" else name): (listed[0] if name == "examples" else inner)
        for name, inner in properties.items()
    }
    schema["required"] = ["example" if name == "examples" else name for name in schema.get("required", ())]


def _list_mapped_enum(schema: Schema, place: str) -> None:
    """List the values of an enum that is written as a mapping from names to values."""
    if isinstance(schema.get("enum"), dict):
        schema["enum"] = list(schema["enum"].values())


def _make_limited_object_a_string(schema: Schema, place: str) -> None:
    """Read an object with limits of strings, and none of objects, as the nullable string that it is."""
    if (
        schema.get("type") == "object"
        and not any(keyword in schema for keyword in ("properties", "additionalProperties", "allOf", "anyOf", "oneOf"))
        and any(keyword in schema for keyword in _STRING_LIMITS)
    ):
        schema["type"] = ["string", "null"]


def _say_null_as_a_type(schema: Schema, place: str) -> None:
    """Say OpenAPI 3.0's `nullable` as the type null of OpenAPI 3.1."""
    if schema.pop("nullable", False):
        infer_kind(schema)
        kinds = schema.get("type", [])
        schema["type"] = [*(kinds if isinstance(kinds, list) else [kinds]), "null"]


def _say_exclusive_bounds_as_numbers(schema: Schema, place: str) -> None:
    """Say OpenAPI 3.0's true beside a bound as the bound of OpenAPI 3.1."""
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)


def _count_items_not_characters(schema: Schema, place: str) -> None:
    """Read the length of an array as its number of items."""
    if "array" in kinds_of(schema):
        for wrong, right in (("maxLength", "maxItems"), ("minLength", "minItems")):
            if wrong in schema:
                schema.setdefault(right, schema.pop(wrong))


def _mark_constant(schema: Schema, place: str) -> None:
    """Mark an enum of one value as the constant that it is."""
    if len(schema.get("enum", ())) == 1:
        schema["x-constant"] = True


def _drop_noise(schema: Schema, place: str) -> None:
    """Take away what says nothing, or nothing that code could be made of."""
    for keyword in ("x-enumDescriptions", "example", "examples", "title", "externalDocs", "xml"):
        schema.pop(keyword, None)
    if "default" in schema:
        schema["x-default"] = schema.pop("default")


def _count_in_whole_numbers(schema: Schema, place: str, fractional: frozenset[str]) -> None:
    """Read `number` as `integer`, except where a format or the property's name tells of fractions."""
    for name, inner in (schema.get("properties") or {}).items():
        _read_as_integer(inner, name, fractional)
    if place.startswith("components.schemas.") and place.count(".") == 2:
        _read_as_integer(schema, "", fractional)


def _count_parameters_in_whole_numbers(document: Document, fractional: frozenset[str]) -> None:
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            _read_as_integer(parameter.get("schema", {}), parameter["name"], fractional)


def _read_as_integer(schema: Schema, name: str, fractional: frozenset[str]) -> None:
    items = schema.get("items")
    if isinstance(items, dict):
        _read_as_integer(items, name, fractional)
    words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)}
    bounds = [schema[keyword] for keyword in ("minimum", "maximum", "multipleOf") if keyword in schema]
    whole = all(float(bound).is_integer() for bound in bounds)
    fixed = [*schema.get("enum", ()), *([schema["x-const"]] if "x-const" in schema else ())]
    whole = whole and not any(isinstance(value, float) for value in fixed)
    if "number" in kinds_of(schema) and whole and not words & fractional:
        if schema.get("format") in _FRACTIONAL_FORMATS:
            return
        kinds = ["integer" if kind == "number" else kind for kind in kinds_of(schema)]
        schema["type"] = kinds if len(kinds) > 1 else kinds[0]


class _Text(HTMLParser):
    """Collects the text between tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag in ("br", "p", "li", "ul", "ol", "div", "tr"):
            self.parts.append(" ")


def plain_text(text: str) -> str:
    """Take the tags out of a text, and every run of white space down to one space."""
    if "<" in text or "&" in text:
        parser = _Text()
        parser.feed(text)
        parser.close()
        text = "".join(parser.parts)
    return " ".join(text.split())


def _tidy_text(schema: Schema) -> None:
    if isinstance(schema.get("description"), str):
        schema["description"] = plain_text(schema["description"])


def _tidy_operation(operation: dict[str, Any]) -> None:
    for keyword in ("summary", "description"):
        if isinstance(operation.get(keyword), str):
            operation[keyword] = plain_text(operation[keyword])
    for parameter in operation.get("parameters", ()):
        if isinstance(parameter.get("description"), str):
            parameter["description"] = plain_text(parameter["description"])


def _split_required_by_stage(document: Document) -> None:
    """Move out of `required` what the texts, or the overlay, say is required only later.

    ``x-stage`` of a property then names the stage that needs it: SUBMIT or LAUNCH, and ``x-needed-if`` on what it
    depends. Answers are left alone: there, `required` only tells variants apart.
    """
    for schema in document["components"]["schemas"].values():
        for name, conditions in schema.pop("x-submit-needs", {}).items():
            schema["properties"][name].update({"x-stage": "SUBMIT", "x-needed-if": conditions})
        later: set[str] = set(schema.pop("x-not-required", ()))
        for name, inner in schema.get("properties", {}).items():
            text = inner.get("description", "")
            told = "LAUNCH" if _LAUNCH.search(text) else "SUBMIT" if _DRAFT.search(text) else None
            stage = inner.get("x-stage", None if _ELSE_OPTIONAL.search(text) else told)
            if stage is not None:
                inner["x-stage"] = stage
                later.add(name)
        if "required" in schema:
            schema["required"] = [name for name in schema["required"] if name not in later]


def _find_timestamps(document: Document, names: frozenset[str]) -> None:
    """Give strings in answers that are timestamps the format that says so."""
    in_requests = used_by_requests(document)
    for component, schema in document["components"]["schemas"].items():
        for name, inner in schema.get("properties", {}).items() if component not in in_requests else ():
            plain = set(inner) <= {"type", "description", "deprecated", "readOnly"} and "string" in kinds_of(inner)
            if plain and (name in names or "ISO 8601" in inner.get("description", "")):
                inner["format"] = "date-time"


def refuse_unknown_required(document: Document) -> None:
    """Complain about required properties that are not declared: a misspelt one would refuse every request."""
    for name, schema in document["components"]["schemas"].items():
        for required in schema.get("required", ()):
            if required not in schema.get("properties", {}):
                raise GeneratorError(f"components.schemas.{name}.required names {required}, which is no property")


def used_by_requests(document: Document) -> set[str]:
    """Collect the components that request bodies and parameters lead to."""
    return set().union(
        *(
            reachable(document, [operation.get("requestBody"), operation.get("parameters")])
            for _, _, operation in operations(document)
        )
    )


def used_by_answers(document: Document) -> set[str]:
    """Collect the components that answers and callbacks lead to."""
    return set().union(
        *(
            reachable(document, [operation.get("responses"), operation.get("callbacks")])
            for _, _, operation in operations(document)
        )
    )
