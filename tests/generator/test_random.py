"""Names and shapes made at random: whatever the description says, the code imports and loses nothing."""

import importlib
import inspect
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any, get_type_hints

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sinch_provisioning.runtime.model import Model
from tests.generator.made import SENDER, SENDERS, make, properties, reference, schemas

# What the generated code uses itself, what Python reserves, and what is hard to make a name of.
AWKWARD = (
    "Any", "Mapping", "Model", "Self", "Sequence", "Variants", "Unset", "Request", "Response", "datetime", "list",
    "dict", "str", "None", "True", "class", "def", "import", "self", "cls", "options", "timeout", "body",
    "client", "prefetch", "project_id", "projectId", "value", "model", "get", "data", "item", "key", "encode",
    "new", "UNSET", "FIELDS", "schema", "from_dict", "to_dict", "additional_properties", "schemas", "build",
    "parse", "OPERATION", "asyncio", "query", "page_token", "pageToken", "pageSize", "status", "answer",
    "headers", "arguments", "styled", "x", "X", "_x", "x_", "__init__", "1st", "a b", "a-b", "a.b", "a_b",
    "aB", "AB", "größe", "名前", "say \"hi\"", "it's", "back\\slash", "{brace}", "$ref", "@type", "Enum", "Dto",
    "Input", "Update", "ErrorBody", "File", "ClassVar", "Optional",
)  # fmt: skip

names = st.sampled_from(AWKWARD) | st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=6
)
component_names = st.from_regex(r"[A-Za-z][A-Za-z0-9._-]{0,8}", fullmatch=True) | st.sampled_from(
    [name for name in AWKWARD if name.replace("_", "").isalnum() and name.isascii()]
)
values = st.text(max_size=5) | st.sampled_from(AWKWARD)

plain: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(dict, type=st.sampled_from(["string", "integer", "number", "boolean", "null"])),
    st.just({}),
    st.just({"type": "object"}),
    st.just({"type": "array"}),
    st.just({"type": ["string", "null"], "format": "date-time"}),
    st.builds(lambda listed: {"type": "string", "enum": listed}, st.lists(values, min_size=1, max_size=4, unique=True)),
    st.builds(
        lambda listed: {"type": "integer", "enum": listed},
        st.lists(st.integers(-9, 9), min_size=1, max_size=3, unique=True),
    ),
    st.builds(
        lambda listed: {"enum": listed},
        st.lists(values | st.integers() | st.none(), min_size=1, max_size=3, unique=True),
    ),
    st.builds(lambda value: {"const": value}, values | st.integers() | st.booleans() | st.none()),
)


def shapes(known: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Make schemas that may refer to components."""
    leaves = st.one_of(plain, st.builds(reference, st.sampled_from(known)))
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda items: {"type": "array", "items": items}, inner),
            st.builds(lambda items: {"type": "object", "additionalProperties": items}, inner),
            st.builds(
                lambda fields: {"type": "object", "properties": fields}, st.dictionaries(names, inner, max_size=3)
            ),
            st.builds(lambda branches: {"anyOf": branches}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(
                lambda branches: {"oneOf": branches, "description": 'Say "so"'}, st.lists(inner, min_size=1, max_size=3)
            ),
            st.builds(lambda only: {"allOf": [only], "nullable": True}, inner),
            st.builds(lambda items: {"type": "array", "prefixItems": items}, st.lists(inner, min_size=1, max_size=2)),
        ),
        max_leaves=6,
    )


@st.composite
def descriptions(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """Make components by name, the properties of a model that uses them, and names of parameters."""
    known = draw(
        st.lists(component_names, min_size=1, max_size=5, unique_by=lambda name: name.lower().replace("_", ""))
    )
    known = [f"{name}Z{index}" if index % 2 else name for index, name in enumerate(known)]
    components = {name: draw(shapes(known)) for name in known}
    for name in known:
        if draw(st.booleans()):
            components[name] = {"type": "object", "properties": draw(st.dictionaries(names, shapes(known), max_size=4))}
    fields = draw(st.dictionaries(names, shapes(known), max_size=6))
    parameters = draw(st.lists(names.filter(bool), max_size=6, unique=True))
    return components, fields, parameters


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def like(schema: dict[str, Any], known: dict[str, Any], draw: st.DrawFn, depth: int = 4) -> Any:
    """Make data that a schema may be for, or anything else."""
    if depth == 0 or draw(st.integers(0, 9)) == 0:
        return draw(JSON)
    if "$ref" in schema:
        return like(known[schema["$ref"].rpartition("/")[2]], known, draw, depth - 1)
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            return like(draw(st.sampled_from(schema[keyword])), known, draw, depth - 1)
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    if "properties" in schema:
        return {name: like(inner, known, draw, depth - 1) for name, inner in schema["properties"].items()}
    if "items" in schema:
        return [like(schema["items"], known, draw, depth - 1) for _ in range(2)]
    if "additionalProperties" in schema:
        return {"a": like(schema["additionalProperties"], known, draw, depth - 1)}
    return draw(JSON)


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    report_multiple_bugs=False,
    # Making an example smaller would generate hundreds of packages.
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(descriptions(), st.data())
def test_any_description_becomes_code_that_works(
    made: tuple[dict[str, Any], dict[str, Any], list[str]], data: Any
) -> None:
    components, fields, parameters = made

    def change(document: dict[str, Any]) -> None:
        schemas(document).update(components)
        properties(document, "WhatsappSenderDto").update(fields)
        properties(document, "WhatsappSenderInputDto").update(fields)
        for path, place in ((SENDERS, "query"), (SENDER, "header")):
            listed = document["paths"][path]["get"]["parameters"]
            taken = {each["name"] for each in listed}
            ascii_only = [name for name in parameters if place == "query" or name.isascii()]
            listed += [
                {"name": name, "in": place, "schema": {"type": "string"}} for name in ascii_only if name not in taken
            ]

    before, path = set(sys.modules), list(sys.path)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            found = make(change, Path(folder))
            sender = found.models.WhatsAppSender
            check_package(found.package)
            value = like({"properties": {"id": {"type": "string"}, **fields}}, components, data.draw)
            answer = {"id": "s", **(value if isinstance(value, dict) else {})}
            model = sender.from_dict(answer)
            assert model.to_dict() == answer
            assert sender.from_dict(model.to_dict()) == model
            repr(model)
        finally:
            sys.path[:] = path
            for name in set(sys.modules) - before:
                if name.startswith("made_"):
                    del sys.modules[name]


def check_package(package: str) -> None:
    """Import every module, and ask every class and function what it takes."""
    models = importlib.import_module(f"{package}.models")
    # Modules import what only their annotations name for type checkers alone.
    named = {name: getattr(models, name) for name in [*models.MODULES, *models.TYPES]}
    for name in models.MODULES:
        kind = named[name]
        assert kind.__name__ == name
        if issubclass(kind, Model):
            get_type_hints(kind, localns=named)
            kind.schema()
    for operation in importlib.import_module(f"{package}.operations").OPERATIONS:
        module = importlib.import_module(operation.module)
        module.schemas()
        inspect.signature(module.asyncio)
        get_type_hints(module.build, localns=named)
    importlib.import_module(f"{package}.resources.whatsapp")
    importlib.import_module(f"{package}.events")
