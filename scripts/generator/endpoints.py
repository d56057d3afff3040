"""What the templates of endpoints, resources and the registry need to know of an operation."""

import re
from typing import Any, Final

from attrs import frozen

from generator.code import Code, sentence
from generator.document import PLACEHOLDER, Schema, kinds_of
from generator.errors import GeneratorError
from generator.operation_names import project_placeholder
from generator.resolving import BINARY, JSON, TEXT

_SAFE_TO_REPEAT: Final = frozenset({"get", "head", "options", "trace", "put", "delete"})
_TOKEN: Final = "pageToken"
_ERROR_MODEL: Final = "ErrorBody"
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.~\[\]-]+")
"""What needs no percent-encoding in the name of a parameter."""
_SEPARATORS: Final = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_MASK: Final = "fieldMask"


@frozen(kw_only=True)
class Parameter:
    """A parameter of an operation, besides the project."""

    name: str
    wire: str
    place: str
    annotation: str
    schema: str
    text: str
    required: bool
    deprecated: bool
    written: str | None
    """How it is written where it is not sent as it is given."""
    spread: bool
    """Whether `written` is a mapping of several parameters."""

    @property
    def constrained(self) -> bool:
        """Tell a parameter that is more than any string."""
        return self.schema != "{\"type\": ('string',)}"


@frozen(kw_only=True)
class Body:
    """The request body of an operation: its kind of content, and what it may be."""

    kind: str
    media_type: str
    schema: Schema
    annotation: str
    models: list[str]
    is_object: bool
    """Whether it is always one of the models."""


@frozen(kw_only=True)
class Outcome:
    """What an operation answers with, for one status or several."""

    condition: str
    """A Python condition on the status; empty for all statuses that are left."""
    kind: str
    schema: Schema | None
    annotation: str
    models: list[str]
    is_object: bool
    """Whether it is always one of the models."""
    unions: dict[tuple[str, ...], str]
    text: str

    @property
    def union(self) -> str:
        """The constant that tells the models apart."""
        return self.unions[tuple(self.models)]

    @property
    def is_empty(self) -> bool:
        """Tell an answer without a body."""
        return self.schema is None and self.kind == JSON


@frozen(kw_only=True)
class EndpointCode:
    """An operation, in the words of the templates."""

    operation_id: str
    method: str
    path: str
    name: str
    group: str
    function: str
    tags: tuple[str, ...]
    summary: str
    description: str
    stability: str
    deprecated: bool
    idempotent: bool
    error_codes: dict[int, list[str]]
    success: int
    path_format: str
    has_project: bool
    path_parameters: list[Parameter]
    query_parameters: list[Parameter]
    header_parameters: list[Parameter]
    body: Body | None
    successes: list[Outcome]
    errors: list[Outcome]
    items: str | None
    items_name: str | None
    item_annotations: list[str]
    components: list[str]
    error_components: list[str]
    decoders: list[str]
    combinations: list[dict[str, Any]]

    @property
    def listed(self) -> bool:
        """Tell a list, in pages or in one piece."""
        return self.items is not None

    @property
    def paginated(self) -> bool:
        """Tell a list that comes in pages."""
        return self.listed and any(parameter.wire == _TOKEN for parameter in self.query_parameters)

    @property
    def mask(self) -> str | None:
        """The parameter that asks for parts of the first of several models; without it, the answer is all of it."""
        masks = [parameter.name for parameter in self.query_parameters if parameter.wire == _MASK]
        return masks[0] if masks and len(self.response_models) > 1 else None

    @property
    def result(self) -> str:
        """The type of what the client's method returns."""
        return f"Listing[{' | '.join(self.item_annotations)}]" if self.listed else self.response_annotation

    @property
    def whole_result(self) -> str:
        """The type of what the client's method returns without a mask."""
        return f"Listing[{self.item_annotations[0]}]" if self.listed else self.response_models[0]

    @property
    def resource(self) -> str:
        """The public name of the resource that has the operation."""
        return self.name.rpartition(".")[0]

    @property
    def options(self) -> list[Parameter]:
        """The parameters that are given by name."""
        return [*self.query_parameters, *self.header_parameters]

    @property
    def response_annotation(self) -> str:
        """The type of a successful answer's body."""
        return " | ".join(dict.fromkeys(each.annotation for each in self.successes))

    @property
    def has_response(self) -> bool:
        """Tell an operation with a body in a successful answer."""
        return any(not each.is_empty for each in self.successes)

    @property
    def response_models(self) -> list[str]:
        """The models that a successful answer may be."""
        return list(dict.fromkeys(model for each in self.successes for model in each.models))

    @property
    def accept(self) -> str | None:
        """The media types to ask for; None for JSON."""
        kinds = [each for each in self.successes if not each.is_empty]
        other = [each for each in kinds if each.kind in (TEXT, BINARY)]
        return None if not other else "*/*"

    @property
    def token(self) -> str:
        """The argument that is a list's page token."""
        return next(each.name for each in self.query_parameters if each.wire == _TOKEN)


def endpoint_code(
    code: Code, path: str, method: str, operation: dict[str, Any], names: dict[tuple[str, str], str]
) -> EndpointCode:
    """Gather everything of an operation; `names` are those of its parameters in Python, by wire name and place."""
    name: str = operation["x-name"]
    resource, _, function = name.rpartition(".")
    project = project_placeholder(path)
    declared = {(each["name"], each["in"]): each for each in operation["parameters"]}
    placeholders = [wire for wire in PLACEHOLDER.findall(path) if wire != project]
    path_parameters = [_parameter(code, declared[wire, "path"], names, name) for wire in placeholders]
    query, headers = (
        [_parameter(code, each, names, name) for each in declared.values() if each["in"] == place]
        for place in ("query", "header")
    )
    body = _body(code, operation.get("requestBody", {}))
    successes = _successes(code, operation)
    errors = _errors(code, operation)
    items, item_annotations, items_name = _items(code, successes, name)
    used = [
        *(each["schema"] for (wire, _), each in declared.items() if wire != project),
        *([body.schema] if body else ()),
        *(each.schema for each in successes if each.schema is not None),
    ]
    in_errors = {model for each in errors if each.schema is not None for model in code.components_of(each.schema)}
    components = {component for schema in used for component in code.components_of(schema)}
    return EndpointCode(
        operation_id=operation.get("operationId", name),
        method=method.upper(),
        path=path,
        name=name,
        group=resource.replace(".", "_"),
        function=function,
        tags=tuple(operation.get("tags", ())),
        summary=sentence(operation.get("summary", "")),
        description=sentence(operation.get("description", "")),
        stability=operation["x-stability"],
        deprecated=bool(operation.get("deprecated")),
        idempotent=operation.get("x-idempotent", method in _SAFE_TO_REPEAT),
        error_codes=operation["x-error-codes"],
        success=_first_success(operation),
        path_format=_path_format(path, project, path_parameters),
        has_project=project is not None,
        path_parameters=path_parameters,
        query_parameters=query,
        header_parameters=headers,
        body=body,
        successes=successes,
        errors=errors,
        items=items,
        items_name=items_name,
        item_annotations=item_annotations,
        combinations=operation.get("x-combinations", []),
        components=sorted(components),
        error_components=sorted(in_errors - components),
        decoders=sorted(
            {
                component
                for each in successes
                if each.schema is not None and not each.is_object
                for component in code.components_of(each.schema)
                if component in code.schemas
            }
        ),
    )


def _path_format(path: str, project: str | None, parameters: list[Parameter]) -> str:
    """Write the path as the inside of an f-string."""
    named = {each.wire: each.name for each in parameters} | ({project: "project_id"} if project else {})
    pieces: list[str] = []
    end = 0
    for found in PLACEHOLDER.finditer(path):
        wire = found.group(1)
        pieces.append(_literal(path[end : found.start()]))
        pieces.append(f"{{path_segment({named[wire]!r}, {named[wire]}, OPERATION)}}")
        end = found.end()
    return "".join([*pieces, _literal(path[end:])])


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("{", "{{").replace("}", "}}")


def _parameter(code: Code, parameter: dict[str, Any], names: dict[tuple[str, str], str], place: str) -> Parameter:
    schema = parameter["schema"]
    described = {**schema, "description": parameter.get("description", schema.get("description", ""))}
    deprecated = bool(parameter.get("deprecated") or schema.get("deprecated"))
    name = names[parameter["name"], parameter["in"]]
    written, spread = _written(code, parameter, name, place)
    return Parameter(
        name=name,
        wire=parameter["name"],
        place=parameter["in"],
        annotation=code.annotation(schema, for_input=True),
        schema=code.schema_literal(schema),
        text=code.text(described | ({"deprecated": True} if deprecated else {})),
        required=bool(parameter.get("required")),
        deprecated=deprecated,
        written=written,
        spread=spread,
    )


def _written(code: Code, parameter: dict[str, Any], name: str, place: str) -> tuple[str | None, bool]:
    """Write how an argument becomes a parameter of the query, and whether it becomes several; None for no change."""
    wire = parameter["name"]
    if parameter["in"] == "cookie":
        raise GeneratorError(f"{place} parameter {wire}: a parameter in cookie cannot be expressed")
    if parameter["in"] != "query":
        return None, False
    if parameter.get("x-json"):
        return f"as_json({name})", False
    style = parameter.get("style", "form")
    schema = parameter["schema"]
    if code.models_in(schema) or any("object" in kinds_of(each) for each in code.branches(schema)):
        return f"flatten({wire!r}, {name}, deep={style == 'deepObject'})", True
    if style not in _SEPARATORS:
        raise GeneratorError(f"{place} parameter {wire}: the style {style!r} cannot be expressed")
    if not parameter.get("explode", style == "form"):
        return f"join({name}, {_SEPARATORS[style]!r})", False
    return (None, False) if _PLAIN.fullmatch(wire) else (name, False)


def _body(code: Code, body: dict[str, Any]) -> Body | None:
    if not body.get("content"):
        return None
    schema = next(iter(body["content"].values())).get("schema", {})
    kind = body["x-kind"]
    if kind in (TEXT, BINARY):
        annotation = "str" if kind == TEXT else "bytes"
        return Body(
            kind=kind, media_type=body["x-media-type"], schema={}, annotation=annotation, models=[], is_object=False
        )
    annotation = code.annotation(schema, for_input=True)
    models = code.models_in(schema)
    return Body(
        kind=kind,
        media_type=body["x-media-type"],
        schema=schema,
        annotation=annotation,
        models=models,
        is_object=bool(models) and len(models) == len(code.branches(schema)) and not code.is_nullable(schema),
    )


def _first_success(operation: dict[str, Any]) -> int:
    listed = [status for status in operation["responses"] if status.startswith("2")]
    exact = [int(status) for status in listed if status.isdigit()]
    return min(exact) if exact else 200


def _successes(code: Code, operation: dict[str, Any]) -> list[Outcome]:
    """Gather what a successful answer may be; `default` is one where the description has no other."""
    responses = {status: each for status, each in operation["responses"].items() if status.startswith("2")}
    if not responses:
        default = operation["responses"].get("default")
        responses = {"2XX": default if default is not None else {}}
    return _outcomes(code, responses, "response")


def _errors(code: Code, operation: dict[str, Any]) -> list[Outcome]:
    """Gather what an unsuccessful answer may be; the error body of the whole API where nothing is said."""
    responses = {status: each for status, each in operation["responses"].items() if not status.startswith("2")}
    if all(not each.get("content") for each in responses.values()) and _ERROR_MODEL in code.schemas:
        schema = {"$ref": f"#/components/schemas/{_ERROR_MODEL}"}
        responses = {"default": {"content": {"application/json": {"schema": schema}}, "x-kind": JSON}}
    return _outcomes(code, responses, "error")


def _outcomes(code: Code, responses: dict[str, Any], union: str) -> list[Outcome]:
    """Put statuses that are answered alike together; the last outcome holds for every status that is left."""
    alike: dict[str, tuple[list[str], dict[str, Any]]] = {}
    for status, response in responses.items():
        alike.setdefault(_alike(code, response), ([], response))[0].append(status)
    # What a range of statuses, or else most of them, are answered with holds for the rest.
    groups = sorted(alike.values(), key=lambda group: (not all(map(str.isdigit, group[0])), len(group[0])))
    found: list[Outcome] = []
    for statuses, response in groups:
        number = len(found) + 1
        condition = _condition(statuses) if number < len(groups) else ""
        found.append(_outcome(code, response, condition, f"{union}_{number}" if found else union))
    return found


def _alike(code: Code, response: dict[str, Any]) -> str:
    schema = _schema_of(response)
    return repr((response.get("x-kind"), schema and code.annotation(schema, for_input=False), schema is None))


def _schema_of(body: dict[str, Any]) -> Schema | None:
    return next((each.get("schema", {}) for each in body.get("content", {}).values()), None)


def _condition(statuses: list[str]) -> str:
    exact = [status for status in statuses if status.isdigit()]
    ranges = [status for status in statuses if status.endswith("XX")]
    parts = [f"status == {exact[0]}" if len(exact) == 1 else f"status in ({', '.join(exact)})"] if exact else []
    return " or ".join([*parts, *(f"{each[0]}00 <= status < {int(each[0]) + 1}00" for each in ranges)])


def _outcome(code: Code, response: dict[str, Any], condition: str, union: str) -> Outcome:
    schema = _schema_of(response)
    kind = response.get("x-kind", JSON)
    plain = {TEXT: "str", BINARY: "bytes"}.get(kind, "None" if schema is None else None)
    if plain is not None:
        schema = None
    models = code.models_in(schema) if schema else []
    return Outcome(
        condition=condition,
        kind=kind,
        schema=schema,
        annotation=plain or code.annotation(schema or {}, for_input=False),
        models=models,
        is_object=bool(models)
        and len(models) == len(code.branches(schema or {}))
        and not code.is_nullable(schema or {}),
        unions=code.unions_of(schema or {}, union),
        text=sentence(response.get("description", "")),
    )


def _items(code: Code, successes: list[Outcome], name: str) -> tuple[str | None, list[str], str | None]:
    """Find the array that a list's pages carry: its wire name, the types of its items, its Python name.

    Of several arrays it is the first one of models. What carries none is no list in pages.
    """
    models = [model for each in successes for model in each.models]
    if not name.rpartition(".")[2].startswith("list") or not all(each.is_object for each in successes):
        return None, [], None
    found: dict[str, list[str]] = {}
    for model in models:
        properties = code.schemas[model].get("properties", {})
        arrays = [wire for wire, schema in properties.items() if "array" in kinds_of(schema)]
        ordered = sorted(arrays, key=lambda wire: not code.models_in(properties[wire].get("items", {})))
        if not ordered:
            return None, [], None
        items = properties[ordered[0]].get("items", {})
        found.setdefault(ordered[0], []).append(code.annotation(items, for_input=False))
    if len(found) != 1:
        return None, [], None
    wire, types = found.popitem()
    return wire, types, code.field_names[models[0]][wire]
