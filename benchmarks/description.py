"""What is sent and answered while measuring, taken from the description, and the description itself for the peers."""

import json
import sys
from pathlib import Path
from typing import Any, Final, cast

from attrs import frozen

from benchmarks.sides import PAGE_SIZE

ROOT: Final = Path(__file__).resolve().parent.parent
_EVENT: Final = "WHATSAPP_SENDER_ACTIVE"

# The generator is run as a script and has its folder on the path; so do its tests.
sys.path.insert(0, str(ROOT / "scripts"))

from generator import document as documents  # noqa: E402
from generator.preparation import prepare  # noqa: E402

SPEC: Final = ROOT / "openapi" / "provisioning-api.yaml"


@frozen
class Payloads:
    """One sender as the description's sample has it, a page of a hundred of them, and what would create it."""

    sender: dict[str, Any]
    page: dict[str, Any]
    body: dict[str, Any]


def read_payloads() -> Payloads:
    """Take the sender of the callback sample; the senders of the page differ in their ids."""
    sender = _sample()
    senders = [{**sender, "id": f"{sender['id'][:-3]}{number:03}"} for number in range(PAGE_SIZE)]
    page = {"totalSize": PAGE_SIZE, "pageSize": PAGE_SIZE, "nextPageToken": None, "senders": senders}
    body = {
        "region": sender["region"],
        "metaLocalStorage": sender["metaLocalStorage"],
        "details": {
            "countryCode": sender["countryCode"],
            "phoneNumber": sender["phoneNumber"],
            "displayName": sender["details"]["displayName"],
        },
    }
    return Payloads(sender, page, body)


def write_prepared(target: Path) -> None:
    """Write the description with its faults mended and without what no peer reads: callbacks, extensions."""
    prepared = prepare(SPEC, ROOT / "openapi", strict=True)
    target.write_text(json.dumps(_without_extras(prepared.document), indent=1), encoding="utf-8")


def write_multiplied(target: Path, times: int) -> None:
    """Write the description with all that it has so many times, each copy under paths and names of its own."""
    document = documents.load(SPEC)
    copies = [_renamed(document, f"x{number}") if number else document for number in range(times)]
    for copy in copies[1:]:
        document["paths"].update(copy["paths"])
        for section, parts in copy["components"].items():
            document["components"][section].update(parts)
    target.write_text(json.dumps(document), encoding="utf-8")


def _renamed(document: dict[str, Any], mark: str) -> dict[str, Any]:
    """Copy a description; its paths, operations and schemas end with a mark."""

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(each) for each in node]
        if not isinstance(node, dict):
            return node
        return {name: renamed(name, value) for name, value in node.items()}

    def renamed(name: str, value: Any) -> Any:
        if name == "$ref" and isinstance(value, str) and value.startswith("#/components/"):
            return f"{value}{mark}"
        return f"{value}{mark}" if name == "operationId" else walk(value)

    return {
        "paths": {
            f"{path}/{mark}n{number}": walk(item) for number, (path, item) in enumerate(document["paths"].items())
        },
        "components": {
            section: {f"{name}{mark}": walk(part) for name, part in parts.items()}
            for section, parts in document["components"].items()
            if section != "securitySchemes"
        },
    }


def _sample() -> dict[str, Any]:
    for _, _, operation in documents.operations(documents.load(SPEC)):
        for _, body in documents.callbacks(operation):
            for content in body["requestBody"]["content"].values():
                if content.get("example", {}).get("type") == _EVENT:
                    return cast("dict[str, Any]", content["example"]["payload"])
    raise LookupError(f"the description has no sample of {_EVENT}")


def _without_extras(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            str(name): _without_extras(inner)
            for name, inner in value.items()
            if name != "callbacks" and not str(name).startswith("x-")
        }
    if isinstance(value, list):
        return [_without_extras(inner) for inner in value]
    return value
