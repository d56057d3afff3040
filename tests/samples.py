"""The sample payloads that stand in the description, and how two JSON documents are compared."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.document import callbacks, load, operations
from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.runtime.timestamps import read_timestamp

ROOT = Path(__file__).parent.parent
DESCRIPTION = ROOT / "openapi" / "provisioning-api.yaml"
OLDER_DESCRIPTION = ROOT / "tests" / "description" / "provisioning-api-1.2.36-excerpt.yaml"


class Sample(NamedTuple):
    operation: Operation
    kind: str
    status: int
    name: str
    value: Any

    def __str__(self) -> str:
        return f"{self.operation.name} {self.kind} {self.status or ''} {self.name}"


@cache
def description() -> dict[str, Any]:
    document: dict[str, Any] = load(DESCRIPTION)
    return document


@cache
def samples() -> tuple[Sample, ...]:
    found: list[Sample] = []
    for (_, _, described), operation in zip(operations(description()), OPERATIONS, strict=True):
        assert described["operationId"] == operation.operation_id
        for name, value in _in_content(described.get("requestBody", {})):
            found.append(Sample(operation, "request", 0, name, value))
        for status, response in described["responses"].items():
            kind = "response" if status.startswith("2") else "error"
            found.extend(Sample(operation, kind, int(status), name, value) for name, value in _in_content(response))
        for callback, body in callbacks(described):
            for _, value in _in_content(body["requestBody"]):
                found.append(Sample(operation, "callback", 0, callback, value))
    return tuple(found)


def of_kind(*kinds: str) -> list[Sample]:
    return [sample for sample in samples() if sample.kind in kinds]


def _in_content(body: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for content in body.get("content", {}).values():
        if "example" in content:
            yield "example", content["example"]
        for name, example in content.get("examples", {}).items():
            yield name, example["value"]


def meaning(value: Any) -> Any:
    """Reduce JSON to its meaning: a timestamp is the moment that it names."""
    if isinstance(value, dict):
        return {name: meaning(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [meaning(inner) for inner in value]
    return read_timestamp(value) if isinstance(value, str) else value
