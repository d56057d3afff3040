"""From the description as downloaded to one that code can be generated from."""

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator import checking, events, lifting, mending, naming, operation_names, resolving
from generator.document import Document, Schema, callbacks, operations
from generator.errors import GeneratorError
from generator.identifiers import class_names_in_use
from generator.operation_names import NamedOperation
from generator.overlay import apply_overlay
from generator.reading import find_line, load, load_bytes
from generator.structure import check_structure
from generator.waiting import Waitable, read_waitable, refuse_unpolled

ERROR_CODE: Final = "ErrorCode"
_ROOT: Final = Path(__file__).resolve().parent.parent.parent
_PACKAGE: Final = _ROOT / "sinch_provisioning"
_TEMPLATES: Final = _ROOT / "openapi" / "templates"


@frozen
class Prepared:
    """A description ready for generation, and what was counted and decided on the way.

    `public_names` are the models by the description's names, `events` the events' classes by their triggers, `waiting`
    the classes that resources inherit. `named` are the operations that the rule has named, `products` those that it has
    made up, `warnings` what is expressed only in part.
    """

    document: Document
    version: str
    public_names: dict[str, str]
    events: dict[str, str]
    waiting: dict[str, Waitable]
    named: list[NamedOperation]
    products: dict[str, dict[str, Any]]
    warnings: list[str]


def read_description(spec: Path) -> Document:
    """Read a description and check that it is one of this API.

    Raises `GeneratorError`, in one line with its place.
    """
    content = spec.read_bytes()
    document = load_bytes(content, spec.name)
    check_structure(document, spec.name, line_of=lambda place: find_line(content, place))
    return document  # type: ignore[no-any-return]


def prepare(spec: Path, data: Path, *, strict: bool, kept: Mapping[str, str] | None = None) -> Prepared:
    """Read a description and mend, name and check it with the data beside our own (overlay, names, operations).

    `strict` is for the committed description: there, a correction that matches nothing, a name that is in no table and
    a trigger without an event are errors. `kept` are public names, by the description's, that no rule may change.
    """
    document = read_description(spec)
    names: dict[str, Any] = load(data / "names.yaml")
    names["schemas"] = {**(names.get("schemas") or {}), **(kept or {})}
    warnings = apply_overlay(document, load(data / "overlay.yaml"), source=data / "overlay.yaml", strict=strict)
    warnings += resolving.resolve_operations(document)
    counted = count(document)
    codes = _collect_error_codes(document)
    _keep_stability(document)
    named = operation_names.name_operations(document, load(data / "operations.yaml"))
    waitable = read_waitable(names["waiting"])
    if strict:
        refuse_unpolled(document, waitable)
    _refuse_shared_names(document, waitable)
    mending.mend_forms(document)
    warnings += lifting.lift_schemas(document)
    mending.mend_meanings(document, fractional=names["fractional"], timestamps=names["timestamps"])
    products = _new_products(document, names["products"])
    names["products"] = {**names["products"], **products}
    public = naming.name_schemas(document, names, _taken_class_names(document, waitable))
    naming.rename_schemas(document, public)
    for name, schema in document["components"]["schemas"].items():
        target = schema.pop("x-submitted-as", None)
        if target in public:
            schema["x-submitted-as"] = public[target]
        elif target is not None:
            warnings.append(f"{name}: x-submitted-as leads to components.schemas.{target}, which is not there")
    _add_error_codes(document, codes)
    triggers = events.lift_events(document, names)
    public = naming.join_enums(document, public)
    mending.refuse_unknown_required(document)
    warnings += checking.check_expressible(document)
    if (counted["operations"], counted["callbacks"]) != (count(document)["operations"], count(document)["callbacks"]):
        raise GeneratorError(f"of {counted}, only {count(document)} are left")
    warnings += [f"no callback has the trigger {trigger}" for trigger in events.missing_events(document, triggers)]
    if strict:
        _refuse_unconfirmed(named, products, events.missing_events(document, triggers))
        naming.refuse_long_names(document, set(names["schemas"].values()))
    return Prepared(document, document["info"]["version"], public, triggers, waitable, named, products, warnings)


def _refuse_unconfirmed(named: list[NamedOperation], products: dict[str, Any], triggers: list[str]) -> None:
    lines = [f"  {each.method} {each.path}: {each.name}" for each in named]
    lines += [f"  the product {product}" for product in products]
    lines += [f"  the trigger {trigger}" for trigger in triggers]
    if lines:
        raise GeneratorError("no table in openapi/ has these names; `make update` writes them:\n" + "\n".join(lines))


def _refuse_shared_names(document: Document, waiting: Mapping[str, Waitable]) -> None:
    client = _members(_PACKAGE / "client.py", "ProvisioningClient")
    common = _members(_PACKAGE / "waiting" / "base.py", "Waiting") - {"get"}
    inherited = {name: common | {wait.name for wait in each.waits} for name, each in waiting.items()}
    operation_names.refuse_shared_names(document, client, inherited)


def call_options() -> frozenset[str]:
    """Give what every method takes besides its own arguments."""
    return _members(_PACKAGE / "runtime" / "messages.py", "CallOptions")


def model_members() -> frozenset[str]:
    """Give what every model has besides its fields."""
    return _members(_PACKAGE / "runtime" / "model.py", "Model")


@cache
def _members(module: Path, name: str) -> frozenset[str]:
    """Give the names in the body of a class, without importing a package that may not be generated yet."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == name:
            for each in node.body:
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
                    found.add(each.name)
                elif isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                    found.add(each.target.id)
    if not found:
        raise GeneratorError(f"{module.name} has no class {name}")
    return frozenset(found)


def _taken_class_names(document: Document, waiting: Mapping[str, Waitable]) -> frozenset[str]:
    resources = {operation["x-name"].rpartition(".")[0] for _, _, operation in operations(document)}
    every = {
        ".".join(parts[:depth])
        for name in resources
        for parts in [name.split(".")]
        for depth in range(1, len(parts) + 1)
    }
    taken = {f"{naming.resource_words(name)}Resource" for name in every}
    return class_names_in_use(_TEMPLATES) | taken | {each.class_name for each in waiting.values()}


def _new_products(document: Document, known: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Make up what names.yaml says of a product for those that it does not know."""
    found = dict.fromkeys(operation_names.product_of(path) for path, _, _ in operations(document))
    return {
        product: {"words": [word], "name": word}
        for product in found
        if product and product not in known
        for word in [naming.camel_case(product)]
    }


def _add_error_codes(document: Document, codes: Schema) -> None:
    """Make the error codes of all operations an enum, together with those that an enum of the description lists."""
    schemas = document["components"]["schemas"]
    listed = schemas.get(ERROR_CODE, {})
    if listed and listed.get("type") != "string":
        raise GeneratorError(
            f"components.schemas.{listed['x-schemas'][0]} would be named {ERROR_CODE}, as the error codes are"
        )
    schemas[ERROR_CODE] = {**listed, **codes, "enum": sorted({*codes["enum"], *listed.get("enum", ())})}


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
            codes[_lowest(status)] = sorted({*codes.get(_lowest(status), ()), *found})
            every |= found
        operation["x-error-codes"] = codes
    return {
        "type": "string",
        "enum": sorted(every) or ["unknown"],
        "description": "What went wrong, for a program to act upon.",
    }


def _lowest(status: str) -> int:
    """Give a status as a number: the lowest of a range, and 0 for all that are not listed."""
    return 0 if status == "default" else int(status.replace("X", "0"))


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
