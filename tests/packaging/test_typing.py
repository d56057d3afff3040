"""What type checkers take and refuse of what users write: strings of enums, mappings as bodies, None in answers."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.test_package import run
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
EXPECTED = {number for number, line in enumerate(CODE.splitlines(), 1) if line.endswith("# wrong")}


def told_by_mypy(folder: Path) -> set[int]:
    cache = str(ROOT / ".mypy_cache")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--warn-unreachable", "--config-file=", "--cache-dir", cache]
    finished = run(*mypy, str(folder / "user.py"))
    assert finished.returncode in (0, 1), finished.stderr
    return {int(number) for number in re.findall(r"user\.py:(\d+): error", finished.stdout)}


def told_by_pyright(folder: Path) -> set[int]:
    settings = {"include": ["user.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(folder)]
    finished = run(*pyright, "--outputjson", cwd=folder)
    try:
        report = json.loads(finished.stdout)
    except ValueError:
        # pyright's own program comes from another registry than Python packages do.
        pytest.skip(f"pyright cannot be started here: {(finished.stderr or finished.stdout).strip()[:200]}")
    return {each["range"]["start"]["line"] + 1 for each in report["generalDiagnostics"]}


@pytest.mark.parametrize("told", [told_by_mypy, told_by_pyright])
def test_what_is_wrong_is_refused_and_nothing_else(told: Callable[[Path], set[int]], tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(CODE)
    assert len(EXPECTED) == 17
    assert told(tmp_path) == EXPECTED
