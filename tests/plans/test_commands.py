"""The commands: what they print, and how they end."""

from pathlib import Path

import orjson
import pytest

from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import Command
from tests.plans.harness import WHOLE

WEBHOOK = """
webhooks:
  - target: https://hooks.example.com/sinch
    secret: {env: WEBHOOK_SECRET}
    triggers: [ALL]
"""


@pytest.fixture
def command(server: StandInServer, tmp_path: Path) -> Command:
    return Command(server, tmp_path, {"WEBHOOK_SECRET": "hunter2"})


async def test_a_customer_from_the_file_to_the_project_and_back(command: Command, server: StandInServer) -> None:
    (command.folder / "customer.yaml").write_text(WHOLE)
    planned = await command("plan", "customer.yaml", "--out", "plan.json")
    assert planned.code == 2, planned.err
    assert "  + webhooks/https://hooks.example.com/sinch" in planned.out
    assert "Plan: 9 to create." in planned.out
    assert not (command.folder / ".sinch-provisioning.sqlite").exists()
    applied = await command("apply", "customer.yaml", "--plan", "plan.json")
    assert (applied.code, applied.err) == (3, ""), applied.out
    assert "Apply: 9 done, 6 waiting." in applied.out
    assert (command.folder / ".sinch-provisioning.sqlite").exists()
    again = await command("plan", "customer.yaml", "-o", "json")
    assert again.code == 3
    assert again.data["changes"] == []
    assert len(again.data["waiting"]) == 6
    late = await command("apply", "customer.yaml", "--plan", "plan.json", "-o", "json")
    assert late.code == 1
    assert "is not what plan.json says" in late.error["message"]
    imported = await command("import", "imported.yaml")
    assert imported.code == 0
    assert (await command("import", "imported.yaml")).code == 2
    assert (await command("plan", "imported.yaml")).code == 3
    for result in (planned, applied, again, imported):
        assert "hunter2" not in result.out + result.err
    for path in command.folder.iterdir():
        assert b"hunter2" not in path.read_bytes(), path
    server.approve(server.project_id)
    assert (await command("plan", "customer.yaml")).code == 4


async def test_every_error_ends_with_1(command: Command, server: StandInServer) -> None:
    (command.folder / "broken.yaml").write_text("webhooks:\n  - target: x\n    triggers: [ALL]\n    secrt: 1\n")
    (command.folder / "customer.yaml").write_text(WEBHOOK)
    broken = await command("plan", "broken.yaml")
    assert broken.code == 1
    assert "broken.yaml:4:5: secrt: is not a known key; did you mean 'secret'?" in broken.err
    assert (await command("plan", "customer.yaml", "--frobnicate")).code == 1
    assert (await command("plan", "customer.yaml", "--output", "xml")).code == 1
    unasked = await command("apply", "customer.yaml")
    assert unasked.code == 1
    assert "cannot ask for confirmation without a terminal" in unasked.err
    server.faults.add(operation="webhooks.list", status=403, times=None)
    refused = await command("plan", "customer.yaml", "-o", "json")
    assert (refused.code, refused.error["exitCode"]) == (1, 1)


async def test_a_plan_whose_creation_lacks_a_secret_is_refused_as_its_apply_is(
    command: Command, server: StandInServer
) -> None:
    (command.folder / "customer.yaml").write_text(WEBHOOK)
    del command.variables["WEBHOOK_SECRET"]
    reason = (
        "customer.yaml:4:13: webhooks/https://hooks.example.com/sinch: "
        "environment variable WEBHOOK_SECRET (for secret) is not set"
    )
    planned = await command("plan", "customer.yaml")
    assert planned.code == 1
    assert planned.out.splitlines()[-2:] == [f"refused: {reason}", "Plan: 1 to create."]
    assert "not compared" not in planned.out
    applied = await command("apply", "customer.yaml", "--yes")
    assert (applied.code, applied.err.splitlines()[0]) == (1, f"error: {reason}")
    assert server.requests.count("webhooks.create") == 0


async def test_what_an_apply_has_done_is_shown_with_the_symbols_of_its_plan(command: Command) -> None:
    file = command.folder / "customer.yaml"
    address = "webhooks/https://hooks.example.com/sinch"
    for text, more, line in (
        (WEBHOOK, (), f"  + {address}: created"),
        (WEBHOOK.replace("ALL", "WHATSAPP_SENDER_ACTIVE"), (), f"  ~ {address}: updated"),
        ("webhooks: []", ("--prune",), f"  - {address}: deleted"),
    ):
        file.write_text(text)
        applied = await command("apply", "customer.yaml", "--yes", *more)
        assert line in applied.out.splitlines(), applied.out + applied.err


async def test_a_plan_is_confirmed_in_a_terminal(command: Command) -> None:
    (command.folder / "customer.yaml").write_text(WEBHOOK)

    def no(terminal: object) -> None:
        terminal.expect("Apply this plan")  # type: ignore[attr-defined]
        terminal.sendline("n")  # type: ignore[attr-defined]

    refused = await command.in_terminal("apply", "customer.yaml", talk=no, columns=200)
    assert refused.code == 1
    assert "not applied" in refused.text
    done = await command("apply", "customer.yaml", "--yes")
    assert (done.code, done.err) == (0, "")
    assert (await command("plan", "customer.yaml")).code == 0


async def test_the_schema_is_written(offline: Command) -> None:
    written = await offline("schema")
    assert written.code == 0
    assert written.data["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert (await offline("schema", "schema.json")).code == 0
    assert orjson.loads((offline.folder / "schema.json").read_bytes()) == written.data


@pytest.fixture
def offline(tmp_path: Path) -> Command:
    return Command(None, tmp_path)
