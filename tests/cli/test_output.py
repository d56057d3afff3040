"""Results: tables on terminals of any width, JSON in pipes, and what is never shown."""

import asyncio
import csv
import io
from typing import Any

import pytest
from ruamel.yaml import YAML

from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import Command
from tests.testing.harness import ACCOUNT, SENDER


@pytest.fixture
async def sender(server: StandInServer) -> str:
    async with server.client() as client:
        await client.whatsapp.account.create(ACCOUNT)
        made = await client.whatsapp.senders.create(SENDER)
    assert isinstance(made.id, str)
    return made.id


async def make_webhooks(server: StandInServer, count: int) -> None:
    async with server.client() as client:
        for number in range(count):
            await client.webhooks.create(
                {"target": f"http://127.0.0.1:9/{number}", "secret": "never-shown", "triggers": ["BUNDLE_DONE"]}
            )


@pytest.mark.parametrize("columns", [60, 80, 200])
async def test_a_table_fits_its_terminal_and_cuts_nothing(
    command: Command, server: StandInServer, sender: str, columns: int
) -> None:
    server.reject(sender, comment="The display name is not allowed.")
    result = await command.in_terminal("whatsapp", "senders", "list", columns=columns)
    lines = result.text.splitlines()
    assert result.code == 0
    assert all(len(line.rstrip()) <= columns for line in lines)
    assert lines[0].split()[:2] == ["STATE", "NAME"]
    assert sender in result.text or columns < 70
    assert "…" not in result.text
    assert ("REGION" in lines[0]) == (columns == 200)


async def test_without_a_terminal_results_are_json(command: Command, sender: str) -> None:
    result = await command("whatsapp", "senders", "list")
    assert [each["id"] for each in result.data] == [sender]


async def test_json_lines_yaml_and_csv_say_the_same(command: Command, sender: str) -> None:
    forms = {
        name: await command("whatsapp", "senders", "list", "-o", name) for name in ("json", "jsonl", "yaml", "csv")
    }
    data = forms["json"].data
    assert forms["jsonl"].data == data[0]
    assert YAML(typ="safe", pure=True).load(forms["yaml"].out) == data
    [row] = csv.DictReader(io.StringIO(forms["csv"].out))
    assert (row["id"], row["changes.status"]) == (data[0]["id"], data[0]["changes"]["status"])


async def test_a_query_picks_from_the_result(command: Command, sender: str) -> None:
    result = await command("whatsapp", "senders", "list", "--query", "[].{id: id, state: state}")
    assert result.data == [{"id": sender, "state": "IN_PROGRESS"}]
    broken = await command("whatsapp", "senders", "list", "--query", "[[")
    assert (broken.code, broken.error["type"]) == (2, "CommandError")


async def test_secrets_are_masked_unless_they_are_asked_for(
    command: Command, server: StandInServer, sender: str
) -> None:
    server.approve(sender)
    server.approve(sender)
    async with server.client() as client:
        token = str((await client.whatsapp.senders.get(sender)).bearer_token)
    assert len(token) > 8
    for form in ("table", "json", "yaml", "csv"):
        hidden = await command("whatsapp", "senders", "get", sender, "-o", form)
        assert (hidden.code, token in hidden.out + hidden.err) == (0, False)
    shown = await command("whatsapp", "senders", "get", sender, "--show-secrets")
    assert shown.data["bearerToken"] == token


async def test_all_walks_every_page_and_limit_stops(command: Command, server: StandInServer) -> None:
    await make_webhooks(server, 12)
    every = await command("webhooks", "list", "--page-size", "5", "--all")
    some = await command("webhooks", "list", "--page-size", "5", "--limit", "7")
    first = await command("webhooks", "list", "--page-size", "5")
    assert [len(each.data) for each in (every, some, first)] == [12, 7, 5]
    assert "--page-token" in first.err
    assert every.err == some.err == ""
    token = first.err.split("--page-token ")[1].strip()
    second = await command("webhooks", "list", "--page-size", "5", "--page-token", token)
    assert second.data == every.data[5:10]


async def test_a_terminal_shows_page_by_page(command: Command, server: StandInServer) -> None:
    await make_webhooks(server, 12)

    def read_two_pages(terminal: Any) -> None:
        terminal.expect("5 of 12; Enter for more, q to stop")
        terminal.sendline("")
        terminal.expect("10 of 12; Enter for more, q to stop")
        terminal.sendline("q")

    result = await command.in_terminal("webhooks", "list", "--page-size", "5", talk=read_two_pages)
    assert result.code == 0
    assert (result.text.count("http://127.0.0.1:9/"), result.text.count("TARGET")) == (10, 2)


async def test_all_shows_its_progress_on_a_terminal(command: Command, server: StandInServer) -> None:
    await make_webhooks(server, 12)
    result = await command.in_terminal("webhooks", "list", "--page-size", "5", "--all")
    assert "Fetching" in result.text
    assert result.text.count("http://127.0.0.1:9/") == 12


async def test_data_cannot_control_the_terminal(command: Command, server: StandInServer) -> None:
    server.add_flow("\x1b]0;owned\x07\x1b[31mRed[/bold]", screens=("ONE",))
    result = await command.in_terminal("whatsapp", "flows", "list")
    assert result.code == 0
    assert "\x1b]0;" not in result.out
    assert "\x1b[31mRed" not in result.out
    assert "Red[/bold]" in result.text


async def test_no_color_is_honoured(command: Command, sender: str) -> None:
    coloured = await command.in_terminal("whatsapp", "senders", "list")
    plain = await command.in_terminal("whatsapp", "senders", "list", variables={"NO_COLOR": "1"})
    assert "\x1b[1m" in coloured.out
    assert "\x1b[3" not in plain.out


@pytest.mark.parametrize(
    "variables",
    [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LC_ALL": "C.UTF-8"}],
    ids=["C", "ASCII", "UTF-8"],
)
async def test_every_locale_gets_the_whole_result(
    command: Command, server: StandInServer, variables: dict[str, str]
) -> None:
    server.add_flow("설문 조사", screens=("ONE",))
    piped = await command("whatsapp", "flows", "list", variables=variables)
    assert piped.data[0]["name"] == "설문 조사"
    shown = await command.in_terminal("whatsapp", "flows", "list", variables=variables)
    assert shown.code == 0
    assert "Traceback" not in shown.text


async def test_a_reader_that_has_had_enough_is_no_error(command: Command, server: StandInServer) -> None:
    for number in range(300):
        server.add_flow(f"Survey {number}" + "x" * 500, screens=("ONE",))
    process = await asyncio.create_subprocess_shell(
        f'"{_python()}" -m sinch_provisioning.cli whatsapp flows list --all -o jsonl | head -n 1',
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=command.environment(),
        cwd=command.folder,
    )
    out, err = await asyncio.wait_for(process.communicate(), 60)
    assert (out.count(b"\n"), err) == (1, b"")


def _python() -> str:
    import sys

    return sys.executable
