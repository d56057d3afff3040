"""What the templates of endpoints, resources and the registry need to know of an operation."""

from typing import Any, Final

from attrs import frozen

from generator.code import Code, sentence
from generator.document import PLACEHOLDER, GeneratorError, Schema

_SAFE_TO_REPEAT: Final = frozenset({"get", "put", "delete"})
_TOKEN: Final = "pageToken"
_MASK: Final = "fieldMask"


@frozen(kw_only=True)
class Parameter:
    """A parameter of an operation, besides the project."""

    name: str
    wire: str
    annotation: str
    schema: str
    text: str
    required: bool
    deprecated: bool

    @property
    def constrained(self) -> bool:
        """Tell a parameter that is more than any string."""
        return self.schema != "{\"type\": ('string',)}"


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
    success_text: str
    path_format: str
    path_parameters: list[Parameter]
    query_parameters: list[Parameter]
    body: Schema | None
    body_annotation: str
    body_models: list[str]
    response_annotation: str
    response_models: list[str]
    error_model: str
    items: str | None
    items_name: str | None
    item_annotations: list[str]
    components: list[str]
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


def endpoint_code(
    code: Code, path: str, method: str, operation: dict[str, Any], python_names: dict[str, str]
) -> EndpointCode:
    """Gather everything of an operation; `python_names` are those that opc gives to the parameters."""
    name: str = operation["x-name"]
    resource, _, function = name.rpartition(".")
    placeholders = PLACEHOLDER.findall(path)
    declared = {parameter["name"]: parameter for parameter in operation.get("parameters", ())}
    path_parameters = [_parameter(code, declared[wire], python_names) for wire in placeholders[1:]]
    query = [_parameter(code, each, python_names) for each in declared.values() if each["in"] == "query"]
    body = _json_schema(operation.get("requestBody", {}))
    success, response, success_text = _success(operation)
    items, item_annotations, items_name = _items(code, response, name, python_names)
    used = [each["schema"] for each in declared.values()] + [each for each in (body, response) if each is not None]
    error_model = _error_model(code, operation, name)
    return EndpointCode(
        operation_id=operation["operationId"],
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
        success=success,
        success_text=success_text,
        path_format=_path_format(path, path_parameters),
        path_parameters=path_parameters,
        query_parameters=query,
        body=body,
        body_annotation=f"{code.annotation(body, for_input=True)}" if body else "",
        body_models=code.models_in(body) if body else [],
        response_annotation=code.annotation(response, for_input=False) if response else "None",
        response_models=code.models_in(response) if response else [],
        error_model=error_model,
        items=items,
        items_name=items_name,
        item_annotations=item_annotations,
        combinations=operation.get("x-combinations", []),
        components=sorted({component for schema in used for component in code.components_of(schema)} | {error_model}),
    )


def _path_format(path: str, parameters: list[Parameter]) -> str:
    """Write the path as the inside of an f-string."""
    names = iter(_segment(name) for name in ("project_id", *(each.name for each in parameters)))
    return PLACEHOLDER.sub(lambda _: f"{{{next(names)}}}", path)


def _segment(name: str) -> str:
    return f"path_segment('{name}', {name}, OPERATION)"


def _parameter(code: Code, parameter: dict[str, Any], python_names: dict[str, str]) -> Parameter:
    schema = parameter["schema"]
    if parameter.get("explode") is False:
        raise GeneratorError(f"parameter {parameter['name']}: an array as one value (explode: false) is not supported")
    described = {**schema, "description": parameter.get("description", schema.get("description", ""))}
    deprecated = bool(parameter.get("deprecated") or schema.get("deprecated"))
    annotation = code.annotation(schema, for_input=True)
    return Parameter(
        name=python_names[parameter["name"]],
        wire=parameter["name"],
        annotation=annotation,
        schema=code.schema_literal(schema),
        text=code.text(described | ({"deprecated": True} if deprecated else {})),
        required=bool(parameter.get("required")),
        deprecated=deprecated,
    )


def _json_schema(body: dict[str, Any]) -> Schema | None:
    for content in body.get("content", {}).values():
        return content.get("schema")  # type: ignore[no-any-return]
    return None


def _success(operation: dict[str, Any]) -> tuple[int, Schema | None, str]:
    for status, response in operation["responses"].items():
        if str(status).startswith("2"):
            return int(status), _json_schema(response), sentence(response.get("description", ""))
    raise GeneratorError(f"{operation['x-name']}: no successful response")


def _error_model(code: Code, operation: dict[str, Any], name: str) -> str:
    models = {
        model
        for status, response in operation["responses"].items()
        if not str(status).startswith("2") and (schema := _json_schema(response)) is not None
        for model in code.models_in(schema)
    }
    if len(models) != 1:
        raise GeneratorError(f"{name}: one body for all errors is expected, not {sorted(models)}")
    return models.pop()


def _items(
    code: Code, response: Schema | None, name: str, python_names: dict[str, str]
) -> tuple[str | None, list[str], str | None]:
    """Find the array that a list's pages carry: its wire name, the types of its items, its Python name."""
    if response is None or not name.rpartition(".")[2].startswith("list"):
        return None, [], None
    found: dict[str, list[str]] = {}
    for model in code.models_in(response):
        arrays = {
            wire: schema
            for wire, schema in code.schemas[model]["properties"].items()
            if "array" in str(schema.get("type"))
        }
        if len(arrays) != 1:
            raise GeneratorError(f"{name}: a page with one array is expected, {model} has {sorted(arrays)}")
        for wire, schema in arrays.items():
            found.setdefault(wire, []).append(code.annotation(schema["items"], for_input=False))
    if len(found) != 1:
        raise GeneratorError(f"{name}: pages with one array are expected, not {sorted(found)}")
    wire, types = found.popitem()
    return wire, types, python_names[wire]
