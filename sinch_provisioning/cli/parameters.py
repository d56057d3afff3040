"""The parameters of an operation's command, from its signature, its docstring and the description's constraints."""

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec, resolve_name
from typing import Any, Final

from attrs import frozen

from sinch_provisioning.operations import Operation

_CALLER: Final = frozenset({"client", "project_id", "options", "body"})
_ARGUMENT: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {8,}.*)*)", re.MULTILINE)
_SHOWN_CHOICES: Final = 6


@frozen(kw_only=True)
class Parameter:
    """One parameter of an operation.

    `name` is the one in Python; `required` parameters are the arguments of the command, all others its options.
    `kind` is the type of a value, of which there may be several when `multiple`; `choices` are its known values.
    """

    name: str
    required: bool
    kind: type[str] | type[int] | type[bool]
    multiple: bool
    choices: tuple[str, ...]
    help: str

    @property
    def option(self) -> str:
        """The option's name on the command line."""
        return "--" + self.name.replace("_", "-")

    @property
    def metavar(self) -> str | None:
        """What stands for a value in the help; None for the usual."""
        return "|".join(self.choices) if 0 < len(self.choices) <= _SHOWN_CHOICES else None


@frozen(kw_only=True)
class Description:
    """What the help of an operation's command says, and the parameters that it takes."""

    text: str
    parameters: tuple[Parameter, ...]
    has_body: bool
    body_help: str


@frozen(kw_only=True)
class Endpoint:
    """What is read of an endpoint's module: its function's arguments, whether each is required, and their schemas."""

    documentation: str
    arguments: Mapping[str, bool]
    schemas: Mapping[str, Any]


def describe(operation: Operation) -> Description:
    """Read an operation's signature and documentation."""
    endpoint = read_source(operation.module) or read_module(operation.module)
    text, _, rest = endpoint.documentation.partition("\n\nArgs:\n")
    helps = {name: " ".join(found.split()) for name, found in _ARGUMENT.findall(rest.partition("\n\nReturns:")[0])}
    schemas = {_plain(wire): each for wire, each in endpoint.schemas.items()}
    return Description(
        text=text,
        parameters=tuple(
            _parameter(name, schemas.get(_plain(name), {}), helps.get(name, ""), required=required)
            for name, required in endpoint.arguments.items()
            if name not in _CALLER
        ),
        has_body="body" in endpoint.arguments,
        body_help=helps.get("body", ""),
    )


def read_module(name: str) -> Endpoint:
    """Import an endpoint and read it."""
    endpoint = import_module(name)
    arguments = inspect.signature(endpoint.asyncio).parameters
    return Endpoint(
        documentation=inspect.cleandoc(endpoint.asyncio.__doc__ or ""),
        arguments={each.name: each.default is inspect.Parameter.empty for each in arguments.values()},
        schemas=endpoint.schemas()["parameters"],
    )


def read_source(name: str) -> Endpoint | None:
    """Read an endpoint without importing it; None where there is no source code, as in a frozen program.

    Importing it imports the models of its bodies, which takes longer than all else that help and completion do.
    """
    spec = find_spec(name)
    get_source = getattr(spec and spec.loader, "get_source", None)
    source = get_source(name) if get_source else None
    if spec is None or source is None:
        return None
    tree = ast.parse(source)
    # Of overloads the last one counts.
    functions = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    of_parameters = next(
        value
        for each in ast.walk(functions["schemas"])
        if isinstance(each, ast.Dict)
        for key, value in zip(each.keys, each.values, strict=True)
        if isinstance(key, ast.Constant) and key.value == "parameters"
    )
    return Endpoint(
        documentation=ast.get_docstring(functions["asyncio"]) or "",
        arguments=dict(_arguments(functions["asyncio"].args)),
        schemas=_evaluate(of_parameters, tree, spec.parent),
    )


def _evaluate(expression: ast.expr, tree: ast.Module, package: str | None) -> Any:
    """Evaluate an expression of a module, with only those of its imports that the expression needs."""
    wanted = {each.id for each in ast.walk(expression) if isinstance(each, ast.Name)}
    names = {
        alias.name: getattr(import_module(resolve_name("." * each.level + (each.module or ""), package)), alias.name)
        for each in tree.body
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
        if alias.name in wanted
    }
    code = compile(ast.Expression(expression), "<schemas>", "eval")
    return eval(code, names)  # noqa: S307 - this package's own source


def _arguments(arguments: ast.arguments) -> Iterator[tuple[str, bool]]:
    given = [*arguments.posonlyargs, *arguments.args]
    for index, each in enumerate(given):
        yield each.arg, index < len(given) - len(arguments.defaults)
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield each.arg, default is None


def _parameter(name: str, schema: Mapping[str, Any], text: str, *, required: bool) -> Parameter:
    multiple = "array" in schema.get("type", ())
    inner = schema.get("items", {}) if multiple else schema
    kinds = inner.get("type", ())
    return Parameter(
        name=name,
        required=required,
        kind=bool if "boolean" in kinds else int if "integer" in kinds else str,
        multiple=multiple,
        choices=tuple(str(each) for each in inner.get("enum", ())),
        help=text,
    )


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
