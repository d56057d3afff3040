"""The commands: what they print, and how they end."""

import csv
from pathlib import Path
from typing import Any

import orjson
import pytest

from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import ROOT, Command
from tests.fleets.harness import SECRET, write_fleet
from tests.programs import run_python

WEBHOOK = 'webhooks: [{target: "https://hooks.example.com/${label}", secret: {env: FLEET_KEY_SECRET}, triggers: [ALL]}]'


@pytest.fixture
def command(server: StandInServer, tmp_path: Path) -> Command:
    """The command in a folder with a fleet of four projects, the last of which refuses its key."""
    keys = [server.access_key(server.add_project(key_secret="hunter2")) for _ in range(4)]
    write_fleet(tmp_path, server, keys)
    (tmp_path / "customer.yaml").write_text(WEBHOOK)
    csv = tmp_path / "customers.csv"
    csv.write_text("\n".join(line.rpartition(",")[0] for line in csv.read_text().splitlines()))
    server.revoke_access_key(keys[-1].key_id)
    return Command(server, tmp_path, {SECRET: "hunter2"})


async def test_a_fleet_from_the_plan_to_the_board(command: Command) -> None:
    planned = await command("fleet", "plan", "fleet.yaml")
    assert planned.code == 1
    assert "customer00000: not begun: 1 to create" in planned.out.splitlines()
    assert planned.out.splitlines()[-1] == "4 projects: 1 failed, 3 not begun."
    log: list[dict[str, Any]] = [orjson.loads(line) for line in planned.err.splitlines()]
    assert [each["event"] for each in log] == ["begun", *["project"] * 4]
    assert {each["projects"] for each in log} == {4}
    well = await command("fleet", "plan", "fleet.yaml", "--except", "customer00003", "--details")
    assert well.code == 2
    one = await command("fleet", "plan", "fleet.yaml", "--only", "customer00000")
    assert one.out.splitlines()[-1] == "1 project: 1 not begun."
    assert "  + webhooks/https://hooks.example.com/customer00002" in well.out
    refused = await command("fleet", "apply", "fleet.yaml")
    assert refused.code == 1
    assert "cannot ask for confirmation without a terminal" in refused.err
    assert "add --yes" in refused.err
    applied = await command("fleet", "apply", "fleet.yaml", "--yes", "--canary", "1", "-o", "jsonl")
    told = [orjson.loads(line) for line in applied.out.splitlines()]
    assert (applied.code, told[-1]["summary"]["counts"]) == (1, {"done": 3, "failed": 1})
    assert sorted(each["standing"] for each in told[:-1]) == ["done", "done", "done", "failed"]
    assert (await command("fleet", "drift", "fleet.yaml", "--only", "customer*0", "--only", "customer00001")).code == 0
    status = await command("fleet", "status", "fleet.yaml")
    assert status.code == 0
    assert status.out.startswith("customer00003: failed: could not obtain a token from http://127.0.0.1:")
    assert status.out.splitlines()[-1] == "2 projects: 2 done."
    again = await command("fleet", "plan", "fleet.yaml", "--failed", "-o", "jsonl")
    assert orjson.loads(again.out.splitlines()[-1])["summary"]["projects"] == 1
    written = await command(
        "fleet", "report", "fleet.yaml", "--html", "board.html", "--csv", "board.csv", "--json", "-"
    )
    assert written.code == 0
    assert {each["label"]: each["standing"] for each in written.data}["customer00003"] == "failed"
    with (command.folder / "board.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["standing"] for row in csv.DictReader(file)] == ["done", "done", "done", "failed"]
    assert "customer00003" in (command.folder / "board.html").read_text()
    everything = "".join(each.out + each.err for each in (planned, well, applied, status, written))
    assert "hunter2" not in everything


async def test_mistakes_are_told_before_anything_is_sent(command: Command, server: StandInServer) -> None:
    for arguments, told in (
        (["resume", "fleet.yaml"], "no run of fleet.yaml has begun"),
        (["plan", "nowhere.yaml"], "nowhere.yaml:1:1: cannot be read"),
        (
            ["plan", "fleet.yaml", "--only", "customer0000"],
            "only: the fleet has no project 'customer0000'; did you mean",
        ),
        (["report", "fleet.yaml"], "nothing to write"),
    ):
        found = await command("fleet", *arguments)
        assert (found.code, told in found.err) == (1, True), found.err
    assert not server.requests


async def test_the_progress_is_shown_on_a_terminal(command: Command) -> None:
    def yes(terminal: Any) -> None:
        terminal.expect("Apply to 3 projects")
        terminal.sendline("y")

    shown = await command.in_terminal(
        "fleet", "apply", "fleet.yaml", "--except", "customer00003", talk=yes, columns=160
    )
    assert shown.code == 0
    # The bar, which hides the cursor, does not draw over the question.
    assert shown.out.index("Apply to") < shown.out.index("\x1b[?25l")
    assert "0/3" in shown.text
    assert "3/3" in shown.text
    assert "3 done, 0 failed" in shown.text
    assert "3 projects: 3 done." in shown.text


async def test_the_question_can_be_interrupted(command: Command, server: StandInServer) -> None:
    def interrupt(terminal: Any) -> None:
        terminal.expect("Apply to 3 projects")
        terminal.sendintr()

    shown = await command.in_terminal("fleet", "apply", "fleet.yaml", "--except", "customer00003", talk=interrupt)
    assert shown.code == 1
    assert "error: not applied" in shown.text
    assert not server.requests


async def test_the_tour_runs() -> None:
    text = await run_python("examples/fleet/tour.py")
    assert "apply: 3 projects: 3 waiting." in text
    assert "plan: 3 projects: 1 needs a person, 2 waiting." in text
    assert "the reviewer writes: Say who is writing." in text


async def test_what_an_engine_lacks_is_told(command: Command, tmp_path: Path) -> None:
    for arguments, told in (
        (["apply", "fleet.yaml", "--yes", "--engine", "dbos"], "add --database URL, or set SINCH_FLEET_DATABASE"),
        (["worker", "fleet.yaml", "--database", "postgresql://127.0.0.1:1/none"], "the database cannot be used"),
    ):
        found = await command("fleet", *arguments)
        assert (found.code, told in found.err) == (1, True), found.err
    for module in ("dbos", "psycopg"):
        (tmp_path / f"{module}.py").write_text(f"raise ModuleNotFoundError(\"No module named '{module}'\")")
    without = {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    found = await command("fleet", "status", "fleet.yaml", "--database", "postgresql://127.0.0.1/x", variables=without)
    assert "pip install 'sinch-provisioning[fleet]'" in found.err
    # One machine does without.
    assert (await command("fleet", "plan", "fleet.yaml", "--except", "customer00003", variables=without)).code == 2


async def test_a_worker_and_a_run_of_several_machines(command: Command, database: str) -> None:
    engine = ("--engine", "dbos", "--database", database, "--rate", "100000")
    applied = await command("fleet", "apply", "fleet.yaml", "--yes", "--except", "customer00003", *engine)
    assert applied.code == 0, applied.err
    assert applied.out.splitlines()[-1] == "3 projects: 3 done."
    log: list[dict[str, Any]] = [orjson.loads(line) for line in applied.err.splitlines()]
    assert [each["event"] for each in log].count("project") == 3
    variables = {"SINCH_FLEET_DATABASE": database}
    status = await command("fleet", "status", "fleet.yaml", variables=variables)
    assert status.out.splitlines()[-1] == "3 projects: 3 done."
