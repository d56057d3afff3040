"""States and triggers that a new version adds to the resources that can be waited for, classified by rule.

What they mean is data in openapi/names.yaml under `waiting`; the rule writes there what it can tell from the word, and
a person confirms it.
"""

from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from generator.document import Document, Schema, operations, reference_name
from generator.preparation import Prepared
from generator.waiting import Waitable

_FAILURES: Final = frozenset(
    {
        "BANNED", "BLOCKED", "CANCELED", "CANCELLED", "CLOSED", "DELETED", "DENIED", "DISABLED", "ERROR", "EXPIRED",
        "FAILED", "FAILURE", "INACTIVE", "INVALID", "REJECTED", "REVOKED", "SUSPENDED", "TERMINATED", "UNLAUNCHED",
    }
)  # fmt: skip
"""Words of a state that nothing leads on from without somebody's help."""


@frozen(order=True)
class NewState:
    """A state or a trigger that the data lacks, and where in the data of its resource the rule puts it."""

    resource: str
    part: tuple[str, ...]
    value: str


def classify(state: str) -> str:
    """Tell by its words whether a state is a failure; whether it is a goal, no rule can tell."""
    return "failures" if _FAILURES & set(state.split("_")) else "pending"


def new_states(new: Prepared) -> list[NewState]:
    """Find what the description lists, and the data of waits does not know."""
    found: list[NewState] = []
    triggers = new.document["components"]["schemas"].get("WebhookTrigger", {}).get("enum", ())
    for resource, waitable in new.waiting.items():
        known = {*waitable.goals, *waitable.failures, *waitable.pending}
        changes = {each for listed in waitable.changes.values() for each in listed}
        for part, state in _states_of(new.document, waitable):
            if state not in (changes if part else known):
                found.append(NewState(resource, (*part, classify(state)), state))
        stem = "_".join(word.removesuffix("s") for word in resource.split(".")).upper() + "_"
        for trigger in triggers if waitable.events else ():
            if trigger.startswith(stem) and trigger not in waitable.events:
                found.append(NewState(resource, ("events",), trigger))
            if trigger == f"{stem}DELETED" and trigger not in waitable.deletions:
                found.append(NewState(resource, ("deletions",), trigger))
    return sorted(set(found))


def add_state(lines: list[str], state: NewState, mark: str) -> None:
    """Write a state into the lines of names.yaml, with a mark."""
    begin, end = _block(lines, lines.index("waiting:"), f"  {state.resource}:")
    for depth, key in enumerate(state.part, 2):
        head = "  " * depth + f"{key}:"
        found = next((index for index in range(begin, end) if lines[index].split(" [")[0].rstrip() == head), None)
        if found is None:
            lines.insert(end, head if depth <= len(state.part) else f"{head} [{state.value}]  {mark}")
            if depth > len(state.part):
                return
            found = end
        begin, end = _block(lines, found, lines[found])
    if lines[begin].rstrip().endswith(":"):
        closing = next(index for index in range(begin, end) if lines[index].strip() == "]")
        lines.insert(closing, "  " * (len(state.part) + 3) + f"{state.value},  {mark}")
        return
    listed, _, comment = lines[begin].partition("]")
    joint = "" if listed.endswith("[") else ", "
    lines[begin] = f"{listed}{joint}{state.value}]{comment}  {mark}: {state.value}"


def _block(lines: list[str], start: int, head: str) -> tuple[int, int]:
    """Find where what stands under a line begins and ends."""
    begin = lines.index(head, start)
    indent = len(head) - len(head.lstrip())
    end = begin + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return begin, end


def _states_of(document: Document, waitable: Waitable) -> Iterator[tuple[tuple[str, ...], str]]:
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for _, _, operation in operations(document):
        if operation["x-name"] != f"{waitable.name}.get":
            continue
        for status, response in operation["responses"].items():
            for content in response.get("content", {}).values() if status.startswith("2") else ():
                for name in _names(content.get("schema", {}))[:1]:
                    properties = schemas[name].get("properties", {})
                    yield from (((), each) for each in _values(schemas, properties.get(waitable.state, {})))
                    for changes in _names(properties.get("changes", {})):
                        inner = schemas[changes].get("properties", {})
                        yield from ((("changes",), each) for each in _values(schemas, inner.get("status", {})))


def _names(schema: Schema) -> list[str]:
    branches: list[Any] = [schema, *schema.get("allOf", ()), *schema.get("anyOf", ())]
    return [name for branch in branches if (name := reference_name(branch)) is not None]


def _values(schemas: dict[str, Schema], schema: Schema) -> list[str]:
    return [value for name in _names(schema) for value in schemas[name].get("enum", ())]
