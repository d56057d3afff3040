"""The parameters of an operation's command, from its signature, its docstring and the description's constraints."""

import inspect
import re
from collections.abc import Mapping
from importlib import import_module
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


def describe(operation: Operation) -> Description:
    """Read an operation's signature and documentation."""
    endpoint = import_module(operation.module)
    signature = inspect.signature(endpoint.asyncio)
    documentation = inspect.cleandoc(endpoint.asyncio.__doc__ or "")
    text, _, rest = documentation.partition("\n\nArgs:\n")
    helps = {name: " ".join(found.split()) for name, found in _ARGUMENT.findall(rest.partition("\n\nReturns:")[0])}
    constraints = {_plain(wire): each for wire, each in endpoint.schemas()["parameters"].items()}
    return Description(
        text=text,
        parameters=tuple(
            _parameter(each, constraints.get(_plain(each.name), {}), helps.get(each.name, ""))
            for each in signature.parameters.values()
            if each.name not in _CALLER
        ),
        has_body="body" in signature.parameters,
        body_help=helps.get("body", ""),
    )


def _parameter(parameter: inspect.Parameter, constraints: Mapping[str, Any], text: str) -> Parameter:
    multiple = "array" in constraints.get("type", ())
    inner = constraints.get("items", {}) if multiple else constraints
    kinds = inner.get("type", ())
    return Parameter(
        name=parameter.name,
        required=parameter.default is inspect.Parameter.empty,
        kind=bool if "boolean" in kinds else int if "integer" in kinds else str,
        multiple=multiple,
        choices=tuple(str(each) for each in inner.get("enum", ())),
        help=text,
    )


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
