"""Generation proper: openapi-python-client reads the prepared description and renders our templates."""

import io
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError

from generator import code as codes
from generator.code import Code
from generator.document import PLACEHOLDER, REFERENCE, Document, Schema, kinds_of, operations, reference_name
from generator.endpoints import EndpointCode, endpoint_code
from generator.errors import GeneratorError
from generator.identifiers import (
    argument_names,
    argument_names_in_use,
    field_names,
    is_key,
    member_names,
    module_names,
)
from generator.mending import used_by_answers, used_by_requests
from generator.naming import resource_words
from generator.operation_names import project_placeholder
from generator.preparation import Prepared, call_options, model_members
from generator.waiting import Waitable

_LINE_LENGTH: Final = 120


@define
class Resource:
    """A node of the tree of resources: its operations and its children."""

    name: str
    children: dict[str, "Resource"] = field(factory=dict)
    endpoints: list[EndpointCode] = field(factory=list)
    waiting: Waitable | None = None

    @property
    def class_name(self) -> str:
        """The class of the resource: whatsapp.senders is WhatsAppSendersResource."""
        return resource_words(self.name) + "Resource"

    def walk(self) -> Iterator["Resource"]:
        """Go through the resource and all under it, the innermost first."""
        for child in self.children.values():
            yield from child.walk()
        yield self

    @property
    def attribute(self) -> str:
        """The attribute that the parent has the resource as."""
        return self.name.rpartition(".")[2]


def generate(prepared: Prepared, *, config_file: Path, templates: Path, output: Path, formatted: bool = True) -> None:
    """Write the whole generated package into `output`, in place of what is there once all of it is written.

    Many can be formatted at once afterwards, with `format_code`, which takes a process each time.

    Raises `GeneratorError` when openapi-python-client cannot express something, or drops something.
    """
    names = name_everything(prepared.document, templates, call_options())
    document = _for_parser(prepared, names)
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        meta_type=MetaType.NONE,
        document_source=config_file,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output.parent / f".{output.name}.new",
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, ParserError):
        raise GeneratorError(f"{data.header}: {data.detail}")
    _refuse_problems(
        [*data.errors, *(each for group in data.endpoint_collections_by_tag.values() for each in group.parse_errors)]
    )
    project = ProvisioningProject(prepared, names, openapi=data, config=config, custom_template_path=templates)
    written = project.package_dir
    shutil.rmtree(written, ignore_errors=True)
    try:
        # openapi-python-client prints where it writes.
        with redirect_stdout(io.StringIO()):
            _refuse_problems(project.build())
        if formatted:
            format_code(written)
        shutil.rmtree(output, ignore_errors=True)
        written.rename(output)
    finally:
        shutil.rmtree(written, ignore_errors=True)


def _refuse_problems(problems: Sequence[ParserError]) -> None:
    if problems:
        raise GeneratorError("\n".join(f"{problem.header}: {problem.detail}" for problem in problems))


def format_code(output: Path) -> None:
    """Sort the imports and lay out the code, the same everywhere whatever is configured around the folder."""
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--quiet", "--line-length", str(_LINE_LENGTH), "--target-version", "py311"]
    check = [
        "check",
        "--no-cache",
        "--fix-only",
        "--select",
        "I,F401",
        "--config",
        "lint.isort.combine-as-imports=true",
        "--config",
        # Otherwise it is what has a folder where the generator happens to run.
        'lint.isort.known-first-party=["sinch_provisioning"]',
    ]
    subprocess.run([*ruff, *check, *options, str(output)], check=True)
    subprocess.run([*ruff, "format", "--no-cache", *options, str(output)], check=True)


def _for_parser(prepared: Prepared, names: "Names") -> Document:
    """Give openapi-python-client what it makes the right classes of: the components, and the parameters of operations.

    What a schema says beyond its kind is left out, and so are bodies and answers, of which it would copy all models
    for each operation: the templates read them from the prepared description.
    """
    document = prepared.document
    schemas: dict[str, Schema] = {}
    for name, schema in document["components"]["schemas"].items():
        if "enum" in schema:
            kind = "string" if schema["type"] == "string" else "integer"
            schemas[names.plain[name]] = {"type": kind, "enum": schema["enum"], "x-enum-varnames": names.members[name]}
        else:
            properties = {
                names.fields[name][wire]: _kind_alone(inner, names.plain)
                for wire, inner in schema.get("properties", {}).items()
            }
            schemas[names.plain[name]] = {"type": "object", "properties": properties}
    paths: dict[str, Any] = {}
    for path, method, operation in operations(document):
        arguments = names.arguments[operation["x-name"]]
        plain = path
        for wire in PLACEHOLDER.findall(path):
            plain = plain.replace(f"{{{wire}}}", f"{{{arguments[wire, 'path']}}}")
        paths.setdefault(plain, {})[method] = {
            "tags": [operation["x-name"].rpartition(".")[0].replace(".", "_")],
            "operationId": operation["x-name"].replace(".", "_"),
            "parameters": [
                {
                    "name": arguments[each["name"], each["in"]],
                    "in": each["in"],
                    "required": bool(each.get("required")) or each["in"] == "path",
                    "schema": {"type": "string"} if each["in"] != "query" else _kind_alone(each["schema"], names.plain),
                }
                for each in operation["parameters"]
            ],
            "responses": {"200": {"description": "Left to the templates."}},
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": document["info"]["title"], "version": prepared.version},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _kind_alone(schema: Schema, plain: dict[str, str]) -> Schema:
    """Reduce a schema to its kind, as far as openapi-python-client makes a class of it."""
    name = reference_name(schema) or (reference_name(schema["allOf"][0]) if "allOf" in schema else None)
    if name is not None:
        return {"$ref": f"{REFERENCE}{plain[name]}"}
    kinds = [kind for kind in kinds_of(schema) if kind != "null"]
    if kinds == ["array"]:
        return {"type": "array", "items": _kind_alone(schema.get("items", {}), plain)}
    if len(kinds) == 1 and kinds[0] in ("string", "integer", "number", "boolean"):
        return {"type": kinds[0]}
    return {}


@frozen
class Names:
    """Every name in Python: of modules, enum members, fields by model, and arguments by operation.

    `plain` are the classes in openapi-python-client, which would mend names like ``Any_``.
    """

    plain: dict[str, str]
    modules: dict[str, str]
    members: dict[str, list[str]]
    fields: dict[str, dict[str, str]]
    arguments: dict[str, dict[tuple[str, str], str]]


def name_everything(document: Document, templates: Path, options: frozenset[str]) -> Names:
    """Choose names in Python that hide nothing that the generated code uses."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    taken = argument_names_in_use(templates) | options
    members = model_members()
    return Names(
        plain={name: f"Class{number}" for number, name in enumerate(sorted(schemas), 1)},
        modules=module_names(sorted(schemas)),
        members={name: member_names(schema["enum"]) for name, schema in schemas.items() if "enum" in schema},
        fields={
            name: field_names(schema.get("properties", {}), members)
            for name, schema in schemas.items()
            if "enum" not in schema
        },
        arguments={
            operation["x-name"]: _name_arguments(path, operation, taken) for path, _, operation in operations(document)
        },
    )


def _name_arguments(path: str, operation: dict[str, Any], taken: frozenset[str]) -> dict[tuple[str, str], str]:
    """Name an operation's parameters, those of the path first; the project has one name everywhere."""
    project = project_placeholder(path)
    wires = [(wire, "path") for wire in PLACEHOLDER.findall(path) if wire != project]
    wires += [(each["name"], each["in"]) for each in operation["parameters"] if each["in"] != "path"]
    named = argument_names(wires, taken)
    return named if project is None else {**named, (project, "path"): "project_id"}


class _Compiled(BytecodeCache):
    """Keeps compiled templates for the next project of this process."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _Compiled()


class ProvisioningProject(Project):
    """openapi-python-client's project with our layout: lazy models, endpoints, resources, the registry, events."""

    def __init__(self, prepared: Prepared, names: Names, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.env.bytecode_cache = _COMPILED
        self.prepared = prepared
        self.names = names
        schemas: dict[str, Schema] = prepared.document["components"]["schemas"]
        parsed = {str(each.class_info.name) for each in [*self.openapi.enums, *self.openapi.models]}
        for name, plain in names.plain.items():
            codes.refuse_unknown(plain, parsed, f"components.schemas.{name}")
        self.code = Code(
            document=prepared.document,
            modules=names.modules,
            enum_members={
                name: dict(zip(schemas[name]["enum"], members, strict=True)) for name, members in names.members.items()
            },
            field_names=names.fields,
            inputs=used_by_requests(prepared.document),
            answers=used_by_answers(prepared.document),
        )
        literals = {each: names.modules[name] for name in sorted(names.members) for each in self.code.literals(name)}
        self.code.modules = {**names.modules, **literals}
        self.dicts = self.code.dicts()
        self.types = literals | dict.fromkeys(self.dicts, "input_dicts")
        self.endpoints = self._collect_endpoints()
        self.env.globals.update(code=self.code, wrap=codes.wrap, sentence=codes.sentence, prepared=prepared)
        self.env.tests.update(key=is_key)
        self.env.filters.update(repr=repr)

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")

    def _build_models(self) -> None:
        self._write("models/__init__.py", "models_init.py.jinja", modules=self.names.modules, types=self.types)
        schemas = self.code.schemas
        held = {
            component
            for name in self.code.inputs
            for inner in schemas[name].get("properties", {}).values()
            for component in self.code.components_of(inner)
        }
        self._write("models/input_dicts.py", "input_dicts.py.jinja", dicts=self.dicts, components=sorted(held))
        for name, module in self.names.modules.items():
            schema = schemas[name]
            if "enum" in schema:
                template = "int_enum.py.jinja" if schema["type"] in ("integer", "number") else "str_enum.py.jinja"
                members = [(member, value) for value, member in self.code.enum_members[name].items()]
                literals = self.code.literals(name)
                self._write(
                    f"models/{module}.py", template, name=name, schema=schema, members=members, literals=literals
                )
            else:
                self._write(f"models/{module}.py", "model.py.jinja", **self._model(name))

    def _model(self, name: str) -> dict[str, Any]:
        schema = self.code.schemas[name]
        names = self.names.fields[name]
        properties = schema.get("properties", {})
        values = schema.get("additionalProperties")
        inside = [*properties.values(), *([values] if isinstance(values, dict) else ())]
        components = {component for inner in inside for component in self.code.components_of(inner)} - {name}
        return {
            "name": name,
            "schema": schema,
            "fields": [self.code.field(name, wire, names[wire]) for wire in properties],
            "dicts": sorted({each for inner in inside for each in self.code.dicts_of(inner)}),
            "unions": dict(self.code.unions(name, names)),
            "imports": sorted(each for each in components if not self.code.cycle(name, each)),
            "late_imports": sorted(each for each in components if self.code.cycle(name, each)),
            "schemas": {
                wire: self.code.schema_literal(inner | {"x-required": wire in schema.get("required", ())})
                for wire, inner in properties.items()
            },
            "limits": self.code.limits_of_object(schema),
        }

    def _build_api(self) -> None:
        groups = sorted({endpoint.group for endpoint in self.endpoints})
        self._write("api/__init__.py", "api_init.py.jinja", groups=groups)
        for group in groups:
            functions = sorted(endpoint.function for endpoint in self.endpoints if endpoint.group == group)
            self._write(f"api/{group}/__init__.py", "endpoint_init.py.jinja", group=group, functions=functions)
        for endpoint in self.endpoints:
            self._write(f"api/{endpoint.group}/{endpoint.function}.py", "endpoint_module.py.jinja", endpoint=endpoint)
        self._write("operations.py", "operations.py.jinja", endpoints=self.endpoints)
        self._write("events.py", "events.py.jinja", events=self.prepared.events)
        self._write("schemas.py", "schemas.py.jinja", names=self.prepared.public_names)
        self._build_resources()

    def _build_resources(self) -> None:
        root = Resource("")
        for endpoint in self.endpoints:
            node = root
            words = endpoint.resource.split(".")
            for depth in range(len(words)):
                name = ".".join(words[: depth + 1])
                node = node.children.setdefault(words[depth], Resource(name))
            node.endpoints.append(endpoint)
            # What names.yaml says of a resource that this description does not have is left out.
            if endpoint.function == "get" and endpoint.response_models:
                node.waiting = self.prepared.waiting.get(endpoint.resource)
                if node.waiting is not None:
                    node.waiting.get = endpoint
        waitables = [each for each in self.prepared.waiting.values() if each.get is not None]
        self._write("waiting.py", "waiting.py.jinja", waitables=waitables)
        self._write("resources/__init__.py", "resources_init.py.jinja", root=root)
        for resource in root.children.values():
            resources = list(resource.walk())
            self._write(f"resources/{resource.name}.py", "resources.py.jinja", group=resource, resources=resources)

    def _collect_endpoints(self) -> list[EndpointCode]:
        parsed = {
            f"{endpoint.method} {PLACEHOLDER.sub('{}', endpoint.path.get_untrusted_value())}"
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        found: list[EndpointCode] = []
        for path, method, operation in operations(self.prepared.document):
            codes.refuse_unknown(f"{method} {PLACEHOLDER.sub('{}', path)}", parsed, operation["x-name"])
            arguments = self.names.arguments[operation["x-name"]]
            found.append(endpoint_code(self.code, path, method, operation, arguments))
        return found

    def _write(self, path: str, template: str, **values: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.env.get_template(template).render(**values), encoding="utf-8")
