"""Generation proper: openapi-python-client reads the prepared description and renders our templates."""

import copy
import keyword
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from attrs import define, field
from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError
from openapi_python_client.strings import PythonIdentifier

from generator import code as codes
from generator.code import Code
from generator.document import PLACEHOLDER, Document, GeneratorError, kinds_of, operations
from generator.endpoints import EndpointCode, endpoint_code
from generator.mending import used_by_answers, used_by_requests
from generator.naming import resource_words
from generator.preparation import Prepared
from generator.waiting import Waitable

_SEPARATORS: Final = re.compile(r"[^\w]+")
_HUMPS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SPELLINGS: Final = {"WhatsApp": "Whatsapp", "KakaoTalk": "Kakaotalk"}
_USED_BUILTINS: Final = frozenset({"datetime", "list", "dict", "str", "int", "float", "bool"})
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

    @property
    def attribute(self) -> str:
        """The attribute that the parent has the resource as."""
        return self.name.rpartition(".")[2]


def generate(prepared: Prepared, *, config_file: Path, templates: Path, output: Path) -> None:
    """Write the whole generated package into `output`, which is wiped first.

    Raises `GeneratorError` when openapi-python-client cannot express something, or drops something.
    """
    document = _for_parser(prepared.document)
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        meta_type=MetaType.NONE,
        document_source=config_file,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    config.class_overrides = {
        name: ClassOverride(module_name=module_name(name)) for name in document["components"]["schemas"]
    }
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, ParserError):
        raise GeneratorError(f"{data.header}: {data.detail}")
    problems: list[ParserError] = list(data.errors)
    problems += [each for group in data.endpoint_collections_by_tag.values() for each in group.parse_errors]
    if problems:
        raise GeneratorError("\n".join(f"{problem.header}: {problem.detail}" for problem in problems))
    shutil.rmtree(output, ignore_errors=True)
    project = ProvisioningProject(prepared, openapi=data, config=config, custom_template_path=templates)
    problems = list(project.build())
    if problems:
        raise GeneratorError("\n".join(f"{problem.header}: {problem.detail}" for problem in problems))
    format_code(output)


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
    ]
    subprocess.run([*ruff, *check, *options, str(output)], check=True)
    subprocess.run([*ruff, "format", "--no-cache", *options, str(output)], check=True)


def module_name(name: str) -> str:
    """Name the module of a class: WhatsAppSender is in whatsapp_sender."""
    for spelled, plain in _SPELLINGS.items():
        name = name.replace(spelled, plain)
    return str(PythonIdentifier(name, "module_"))


def field_name(name: str) -> str:
    """Take back the underscore that opc puts behind builtins' names, where the name hides nothing that we use."""
    plain = name.removesuffix("_")
    return name if plain in _USED_BUILTINS or keyword.iskeyword(plain) else plain


def member_name(value: Any) -> str:
    """Name an enum's member after its value: details.components is DETAILS_COMPONENTS, 30 is VALUE_30."""
    words = _SEPARATORS.sub("_", _HUMPS.sub("_", str(value))).strip("_").upper()
    return words if words and words[0].isalpha() else f"VALUE_{words}"


def _for_parser(document: Document) -> Document:
    """Copy the description in the form that openapi-python-client makes the right classes of."""
    slim = copy.deepcopy(document)
    _drop_subsets(slim)
    for name, schema in slim["components"]["schemas"].items():
        if "enum" in schema:
            members = [member_name(value) for value in schema["enum"]]
            if len(set(members)) < len(members):
                twice = sorted({member for member in members if members.count(member) > 1})
                raise GeneratorError(f"components.schemas.{name}.enum: several values would be named {twice}")
            schema["x-enum-varnames"] = members
            if schema["type"] == "number":
                schema["type"] = "integer"
        for inner in schema.get("properties", {}).values():
            _leave_maps_open(inner)
    for _, _, operation in operations(slim):
        operation.pop("callbacks", None)
        operation["tags"] = [operation["x-name"].rpartition(".")[0].replace(".", "_")]
        operation["operationId"] = operation["x-name"].replace(".", "_")
    return slim


def _drop_subsets(value: Any) -> None:
    """Leave references with nothing beside them, as the parser wants them."""
    if isinstance(value, dict):
        value.pop("x-only", None)
        for inner in value.values():
            _drop_subsets(inner)
    elif isinstance(value, list):
        for inner in value:
            _drop_subsets(inner)


def _leave_maps_open(schema: dict[str, Any]) -> None:
    """Keep the parser from making a class of a mapping from names to values."""
    kinds = kinds_of(schema)
    if "object" in kinds and "properties" not in schema:
        for keyword in list(schema):
            if keyword != "description":
                del schema[keyword]
    if isinstance(schema.get("items"), dict):
        _leave_maps_open(schema["items"])


class ProvisioningProject(Project):
    """openapi-python-client's project with our layout: lazy models, endpoints, resources, the registry, events."""

    def __init__(self, prepared: Prepared, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.prepared = prepared
        enums = {str(enum.class_info.name): enum for enum in self.openapi.enums}
        models = {str(model.class_info.name): model for model in self.openapi.models}
        self.modules = {name: str(known.class_info.module_name) for name, known in sorted({**enums, **models}.items())}
        for name in prepared.document["components"]["schemas"]:
            codes.refuse_unknown(name, self.modules, "components.schemas")
        for name in self.modules:
            codes.refuse_unknown(name, prepared.document["components"]["schemas"], "an extra class")
        members = {
            name: dict(zip(prepared.document["components"]["schemas"][name]["enum"], enum.values, strict=True))
            for name, enum in enums.items()
        }
        self.code = Code(
            document=prepared.document,
            modules=self.modules,
            enum_members=members,
            inputs=used_by_requests(prepared.document),
            answers=used_by_answers(prepared.document),
        )
        self.literals = {each: self.modules[name] for name in sorted(enums) for each in self.code.literals(name)}
        self.code.modules = {**self.modules, **self.literals}
        self.python_names = {
            name: {
                prop.name.get_untrusted_value(): field_name(str(prop.python_name))
                for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
            }
            for name, model in models.items()
        }
        self.endpoints = self._collect_endpoints()
        self.env.globals.update(code=self.code, wrap=codes.wrap, sentence=codes.sentence, prepared=prepared)
        self.env.filters.update(repr=repr)

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")

    def _build_models(self) -> None:
        self._write("models/__init__.py", "models_init.py.jinja", modules=self.modules, types=self.literals)
        schemas = self.code.schemas
        for name, module in self.modules.items():
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
        names = self.python_names[name]
        properties = schema.get("properties", {})
        for wire in properties:
            codes.refuse_unknown(wire, names, f"components.schemas.{name}")
        components = {component for inner in properties.values() for component in self.code.components_of(inner)} - {
            name
        }
        return {
            "name": name,
            "schema": schema,
            "fields": [self.code.field(name, wire, names[wire]) for wire in properties],
            "unions": dict(self.code.unions(name, names)),
            "imports": sorted(each for each in components if not self.code.cycle(name, each)),
            "late_imports": sorted(each for each in components if self.code.cycle(name, each)),
            "schemas": {
                wire: self.code.schema_literal(inner | {"x-required": wire in schema.get("required", ())})
                for wire, inner in properties.items()
            },
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
            resources = [*resource.children.values(), resource]
            self._write(f"resources/{resource.name}.py", "resources.py.jinja", group=resource, resources=resources)

    def _collect_endpoints(self) -> list[EndpointCode]:
        parsed = {
            # opc renames the placeholders after its own names of the parameters.
            f"{endpoint.method} {PLACEHOLDER.sub('{}', endpoint.path.get_untrusted_value())}": endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        pages = {wire: name for names in self.python_names.values() for wire, name in names.items()}
        found: list[EndpointCode] = []
        for path, method, operation in operations(self.prepared.document):
            key = f"{method} {PLACEHOLDER.sub('{}', path)}"
            codes.refuse_unknown(key, parsed, operation["x-name"])
            names = {
                prop.name.get_untrusted_value(): field_name(str(prop.python_name))
                for prop in parsed[key].list_all_parameters()
            }
            found.append(endpoint_code(self.code, path, method, operation, pages | names))
        return found

    def _write(self, path: str, template: str, **values: Any) -> None:
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.env.get_template(template).render(**values), encoding="utf-8")
