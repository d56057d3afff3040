"""States and triggers that a new version adds to the resources that can be waited for, classified by rule.

What they mean is data in sinch_provisioning/runtime/states.py; the rule writes there what it can tell from the word,
and a person confirms it.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator.document import Document, Schema, operations, reference_name
from generator.errors import GeneratorError
from generator.preparation import Prepared

_FAILURES: Final = frozenset(
    {
        "BANNED", "BLOCKED", "CANCELED", "CANCELLED", "CLOSED", "DELETED", "DENIED", "DISABLED", "ERROR", "EXPIRED",
        "FAILED", "FAILURE", "INACTIVE", "INVALID", "REJECTED", "REVOKED", "SUSPENDED", "TERMINATED", "UNLAUNCHED",
    }
)  # fmt: skip
"""Words of a state that nothing leads on from without somebody's help."""


@frozen(order=True)
class NewState:
    """A state or a trigger that the data lacks, and the part of the data that the rule puts it in."""

    resource: str
    part: str
    value: str


def classify(state: str) -> str:
    """Tell by its words whether a state is a failure; whether it is a goal, no rule can tell."""
    return "failures" if _FAILURES & set(state.split("_")) else "going_on"


def new_states(new: Prepared, data: Path) -> list[NewState]:
    """Find what the description lists, and the data of waits does not know."""
    source = data.read_text(encoding="utf-8")
    found: list[NewState] = []
    triggers = new.document["components"]["schemas"].get("WebhookTrigger", {}).get("enum", ())
    for resource in new.waiting:
        _, block, _ = _block(source, resource)
        known = set(re.findall(r'"([A-Z][A-Z0-9_]*)"', block + _shared(source, block)))
        attribute = re.search(r'state="(\w+)"', block)
        for prefix, state in _states_of(new.document, resource, attribute.group(1) if attribute else "state"):
            if state not in known:
                found.append(NewState(resource, prefix + classify(state), state))
        stem = _stem(resource)
        if "triggers=" in block:
            found += [
                NewState(resource, "triggers", each) for each in triggers if each.startswith(stem) and each not in known
            ]
            found += [
                NewState(resource, "deletions", each)
                for each in triggers
                if each == f"{stem}DELETED" and each not in known
            ]
    return sorted(set(found))


def add_states(source: str, states: list[NewState], mark: str) -> str:
    """Write states into the source of the data, each with a mark."""
    for each in states:
        before, block, after = _block(source, each.resource)
        source = before + _with(block, each, mark) + after
    return source


def _stem(resource: str) -> str:
    words = [word.removesuffix("s") for word in resource.split(".")]
    return "_".join(words).upper() + "_"


def _block(source: str, resource: str) -> tuple[str, str, str]:
    """Split the source around the data of a resource."""
    found = re.search(
        rf'^[A-Z_]+: Final = States\(\n    name="{re.escape(resource)}",\n.*?^\)\n', source, re.DOTALL | re.MULTILINE
    )
    if found is None:
        raise GeneratorError(
            f"runtime/states.py has no data of {resource}, which openapi/names.yaml says can be waited for"
        )
    return source[: found.start()], found.group(), source[found.end() :]


def _shared(source: str, block: str) -> str:
    """Give the sets that a block names instead of writing them out."""
    return "".join(
        found.group()
        for name in set(re.findall(r"\b_[A-Z_]+\b", block))
        for found in re.finditer(rf"^{name}: .*$", source, re.MULTILINE)
    )


def _with(block: str, state: NewState, mark: str) -> str:
    comment = f"    {mark}: {state.value}\n"
    addition = f' | {{"{state.value}"}}'
    found = re.search(rf"^    {state.part}=(.*?),\n(?=    \w|    #|\))", block, re.DOTALL | re.MULTILINE)
    if found is None:
        return block.removesuffix(")\n") + f'{comment}    {state.part}=frozenset({{"{state.value}"}}),\n)\n'
    return block[: found.start()] + comment + f"    {state.part}={found.group(1)}{addition},\n" + block[found.end() :]


def _states_of(document: Document, resource: str, attribute: str) -> Iterator[tuple[str, str]]:
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for _, _, operation in operations(document):
        if operation["x-name"] != f"{resource}.get":
            continue
        for status, response in operation["responses"].items():
            for content in response.get("content", {}).values() if status.startswith("2") else ():
                for name in _names(content.get("schema", {}))[:1]:
                    properties = schemas[name].get("properties", {})
                    yield from (("", each) for each in _values(schemas, properties.get(attribute, {})))
                    for changes in _names(properties.get("changes", {})):
                        inner = schemas[changes].get("properties", {})
                        yield from (("change_", each) for each in _values(schemas, inner.get("status", {})))


def _names(schema: Schema) -> list[str]:
    branches: list[Any] = [schema, *schema.get("allOf", ()), *schema.get("anyOf", ())]
    return [name for branch in branches if (name := reference_name(branch)) is not None]


def _values(schemas: dict[str, Schema], schema: Schema) -> list[str]:
    return [value for name in _names(schema) for value in schemas[name].get("enum", ())]
