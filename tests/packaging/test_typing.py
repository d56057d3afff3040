"""What type checkers take and refuse of what users write: strings of enums, mappings as bodies, None in answers."""

import os
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.validation import violations
from tests.models.examples import example_of, valid_body
from tests.packaging.test_package import diagnostics_of_pyright, report_of_pyright, run
from tests.samples import ROOT

# Each line that ends with `# wrong` must be refused, and nothing else.
CODE = """
import json
from collections.abc import Mapping
from typing import Any, assert_type

from sinch_provisioning import ProvisioningClient, models


async def enums(client: ProvisioningClient, sender: models.WhatsAppSender) -> None:
    client.whatsapp.senders.list(filter_states=["ACTIVE", models.WhatsAppSenderState.ERROR])
    client.whatsapp.senders.list(filter_states=["ACTVE"])  # wrong
    client.whatsapp.senders.list(filter_states="ACTIVE")  # wrong
    body = models.WhatsAppSenderInput(phone_number_id="1", region="EU")
    assert_type(body.region, models.WhatsAppSenderRegion | None)
    models.WhatsAppSenderInput(phone_number_id="1", region="UNRECOGNIZED")  # wrong
    models.WhatsAppSenderInput(phone_number_id="1", region="eu")  # wrong
    models.WhatsAppSenderInput(phone_number_id="1", regoin="EU")  # wrong
    models.WhatsAppSenderInput(region="EU")  # wrong
    region: models.WhatsAppSenderRegionInputLiteral = "US"
    models.WhatsAppSenderInput(phone_number_id="1", region=region)
    models.WhatsAppSenderInput(phone_number_id="1", region=sender.region)
    models.WebhookInput(target="https://example.com", secret="hush", triggers=["ALL"])
    models.WebhookInput(target="https://example.com", secret="hush", triggers=["EVERY"])  # wrong


async def bodies(client: ProvisioningClient, whole: Any, some: dict[str, Any]) -> None:
    senders = client.whatsapp.senders
    await senders.create({"phoneNumberId": "1", "region": "EU"})
    await senders.create({"phoneNumberId": "1", "region": models.WhatsAppSenderRegion.EU})
    await senders.create({"phoneNumberId": "1", "regoin": "EU"})  # wrong
    await senders.create({"phoneNumberId": 1})  # wrong
    await senders.create({"phoneNumberId": "1", "region": "eu"})  # wrong
    await senders.update("id", {"details": {"about": None}})
    await senders.update("id", {"details": {"abuot": None}})  # wrong
    await senders.update("id", {"details": models.WhatsAppSenderDetailsUpdateInput(about=None)})
    models.WhatsAppSenderUpdateInput(details={"about": None})
    models.WhatsAppSenderUpdateInput(details={"abuot": None})  # wrong
    webhook: models.WebhookInputDict = {"target": "https://example.com", "secret": "hush", "triggers": ["ALL"]}
    await client.webhooks.create(webhook)
    await client.webhooks.create({"target": "https://example.com", "triggers": ["ALL"]})  # wrong
    await client.webhooks.create(some)  # wrong
    await client.webhooks.create(models.WebhookInput.from_dict(some))
    await client.webhooks.create(whole)
    await client.webhooks.create(json.loads("{}"))
    template: models.WhatsAppTemplateInputDict = {
        "name": "order",
        "language": "EN",
        "category": "UTILITY",
        "details": {"components": [{"type": "BODY", "text": "Hello"}, models.WhatsAppFooterComponentInput(text="Bye")]},
    }
    await client.whatsapp.templates.create(template)


def answers(sender: models.WhatsAppSender, details: models.WhatsAppSenderDetails) -> None:
    sender.id.upper()
    if sender.id is None:
        print("the API left it out")
    sender.id.uper()  # wrong
    sender.state.lower()  # wrong
    assert_type(sender.phone_number, str | None)
    assert_type(sender.fields_set, frozenset[str])
    assert_type(sender.to_json(), str)
    sender.phone_number = None
    del sender.phone_number
    sender.phone_nubmer = None  # wrong
    models.WhatsAppSender.from_dict({"id": "1"}).to_dict()["anything"].else_()
    known: Mapping[str, Any] = details.additional_properties
    print(known)
"""
CALLS = """
from typing import Any

from sinch_provisioning import ProvisioningClient


async def bodies(client: ProvisioningClient, whole: Any) -> None:
"""


def misspelt(schema: Mapping[str, Any], data: Any) -> Iterator[Any]:
    """Copy a value as often as there are objects in it, each time with a misspelt key in one of them."""
    if "anyOf" in schema:
        yield from misspelt(schema["anyOf"][0], data)
    elif "model" in schema and data:
        properties = schema["model"].schema()["properties"]
        first = next(iter(data))
        yield {f"{name}z" if name == first else name: value for name, value in data.items()}
        for name, value in data.items():
            yield from ({**data, name: each} for each in misspelt(properties[name], value))
    elif "items" in schema and data:
        yield from ([each, *data[1:]] for each in misspelt(schema["items"], data[0]))


def body_calls() -> Iterator[str]:
    """Write calls of every operation that takes a body, with right and wrong dict literals for each of its models."""
    for operation in OPERATIONS:
        accepted = operation.request_models()
        arguments = "whole, " * (operation.path.count("{") - operation.path.count("{projectId}"))
        for model in accepted:
            example, required = example_of(model), valid_body(model)
            wrong = list(misspelt({"model": model}, example))
            wrong += [{**example, name: ...} for name in example]
            for name in required:
                incomplete = {key: value for key, value in required.items() if key != name}
                # What lacks a key of one model may be whole as another one.
                if all(violations(each, incomplete) for each in accepted):
                    wrong.append(incomplete)
            call = f"    await client.{operation.name}({arguments}"
            yield from (f"{call}{body!r})" for body in (example, required))
            yield from (f"{call}{body!r})  # wrong" for body in wrong)


def told_by_mypy(folder: Path, files: Collection[str]) -> set[tuple[str, int]]:
    cache = str(ROOT / ".mypy_cache")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--warn-unreachable", "--config-file=", "--cache-dir", cache]
    finished = run(*mypy, *(str(folder / file) for file in files))
    assert finished.returncode in (0, 1), finished.stderr
    return {(file, int(number)) for file, number in re.findall(r"(\w+\.py):(\d+): error", finished.stdout)}


def told_by_pyright(folder: Path, files: Collection[str]) -> set[tuple[str, int]]:
    found = diagnostics_of_pyright(folder, *files)
    return {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in found}


@pytest.mark.parametrize("told", [told_by_mypy, told_by_pyright])
def test_what_is_wrong_is_refused_and_nothing_else(
    told: Callable[[Path, Collection[str]], set[tuple[str, int]]], tmp_path: Path
) -> None:
    files = {"user.py": CODE.splitlines(), "bodies.py": [*CALLS.splitlines(), *body_calls()]}
    for file, lines in files.items():
        (tmp_path / file).write_text("\n".join(lines), encoding="utf-8")
    wrong = [
        (file, number)
        for file, lines in files.items()
        for number, line in enumerate(lines, 1)
        if line.endswith("# wrong")
    ]
    found = told(tmp_path, files)
    assert [files[file][number - 1] for file, number in sorted({*wrong} ^ found)] == []
    assert sum(file == "user.py" for file, _ in wrong) == 17
    assert sum(file == "bodies.py" for file, _ in wrong) > 250


def test_hardly_a_public_type_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    # pyright finds the package with the first Python of the path.
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    report = report_of_pyright("--verifytypes", "sinch_provisioning", "--ignoreexternal")["typeCompleteness"]
    unknown = [each["name"] for each in report["symbols"] if each["isExported"] and not each["isTypeKnown"]]
    assert sum(report["exportedSymbolCounts"].values()) > 10_000
    assert report["completenessScore"] >= 0.99, unknown
