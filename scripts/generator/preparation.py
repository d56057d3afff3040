"""From the description as downloaded to one that code can be generated from."""

from pathlib import Path
from typing import Any

from attrs import frozen

from generator import checking, events, mending, naming
from generator.document import Document, GeneratorError, Schema, callbacks, load, operations
from generator.overlay import apply_overlay
from generator.waiting import Waitable, read_waitable, refuse_unpolled

ERROR_CODE = "ErrorCode"


@frozen
class Prepared:
    """A description ready for generation, and what was counted on the way."""

    document: Document
    version: str
    public_names: dict[str, str]
    events: dict[str, str]
    waiting: dict[str, Waitable]
    warnings: list[str]


def prepare(spec: Path, data: Path, *, strict: bool) -> Prepared:
    """Read a description and mend, name and check it with the data beside our own (overlay, names, operations).

    `strict` is for the committed description: there, a correction that matches nothing is an error.
    """
    document = load(spec)
    if not isinstance(document, dict) or "paths" not in document or "components" not in document:
        raise GeneratorError(f"{spec.name} is no OpenAPI description")
    names: dict[str, Any] = load(data / "names.yaml")
    apply_overlay(document, load(data / "overlay.yaml"), source=data / "overlay.yaml", strict=strict)
    counted = count(document)
    codes = _collect_error_codes(document)
    _keep_stability(document)
    naming.name_operations(document, load(data / "operations.yaml"))
    waitable = read_waitable(names["waiting"])
    if strict:
        refuse_unpolled(document, waitable)
    mending.mend(document, fractional=names["fractional"], timestamps=names["timestamps"])
    public = naming.name_schemas(document, names)
    naming.rename_schemas(document, public)
    for schema in document["components"]["schemas"].values():
        if "x-submitted-as" in schema:
            schema["x-submitted-as"] = public[schema["x-submitted-as"]]
    document["components"]["schemas"][ERROR_CODE] = codes
    triggers = events.lift_events(document, names)
    public = naming.join_enums(document, public)
    mending.refuse_unknown_required(document)
    checking.refuse_inexpressible(document)
    if (counted["operations"], counted["callbacks"]) != (count(document)["operations"], count(document)["callbacks"]):
        raise GeneratorError(f"of {counted}, only {count(document)} are left")
    warnings = [f"no callback has the trigger {trigger}" for trigger in events.missing_events(document, triggers)]
    if strict:
        naming.refuse_long_names(document)
    if strict and warnings:
        raise GeneratorError("\n".join(warnings))
    return Prepared(document, document["info"]["version"], public, triggers, waitable, warnings)


def count(document: Document) -> dict[str, int]:
    """Count operations, schemas and callbacks."""
    every = list(operations(document))
    return {
        "operations": len(every),
        "schemas": len(document["components"]["schemas"]),
        "callbacks": sum(len(list(callbacks(operation))) for _, _, operation in every),
    }


def _collect_error_codes(document: Document) -> Schema:
    """Gather each operation's error codes from the samples of its answers, and all of them into one enum."""
    every: set[str] = set()
    for _, _, operation in operations(document):
        codes: dict[int, list[str]] = {}
        for status, response in operation["responses"].items():
            if str(status).startswith("2"):
                continue
            found = {code for sample in _samples(response) if isinstance(code := sample.get("errorCode"), str)}
            codes[int(status)] = sorted(found)
            every |= found
        operation["x-error-codes"] = codes
    return {
        "type": "string",
        "enum": sorted(every),
        "description": "What went wrong, for a program to act upon.",
    }


def _samples(body: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[Any] = []
    for content in body.get("content", {}).values():
        found.append(content.get("example"))
        found.extend(example.get("value") for example in content.get("examples", {}).values())
    return [sample for sample in found if isinstance(sample, dict)]


def _keep_stability(document: Document) -> None:
    for _, _, operation in operations(document):
        badges = [badge.get("name", "") for badge in operation.get("x-badges", ())]
        operation["x-stability"] = badges[0] if badges else "GA"
