"""How a command ends: its exit code, its error, and what it says when it is interrupted."""

import asyncio
import signal
import sys
from typing import Any

import pytest

from sinch_provisioning import __version__
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import PROGRAM, Command
from tests.testing.harness import ACCOUNT

SENDER_ID = "11111111-1111-4111-8111-111111111111"
HOOK = ["webhooks", "create", "--set", "target=http://127.0.0.1:9/", "--set", "triggers[0]=ALL"]


@pytest.mark.parametrize(
    ("arguments", "code", "kind"),
    [
        (["whatsapp", "senders", "get", SENDER_ID], 3, "NotFoundError"),
        (["webhooks", "create", "--set", "target=x"], 2, "ValidationError"),
        (["whatsapp", "senders", "list", "--page-size", "1000"], 2, "ValidationError"),
        (["whatsapp", "account", "delete"], 2, "CommandError"),
        (["whatsapp", "senders", "list", "--page-token", "nonsense"], 4, "BadRequestError"),
        (["wait", "whatsapp.sender", "1"], 2, "CommandError"),
        (["errors", "explain", "nonsense"], 2, "CommandError"),
    ],
)
async def test_the_exit_code_tells_what_went_wrong(
    command: Command, arguments: list[str], code: int, kind: str
) -> None:
    result = await command(*arguments)
    assert (result.code, result.error["type"], result.error["exitCode"], result.out) == (code, kind, code, "")


async def test_wrong_usage_is_told_with_a_guess(offline: Command) -> None:
    for arguments, guess in (
        (["whatsap", "senders", "list"], "whatsapp"),
        (["whatsapp", "senders", "lst"], "list"),
        (["whatsapp", "senders", "list", "--filter-state", "ACTIVE"], "--filter-states"),
    ):
        result = await offline(*arguments)
        assert result.code == 2
        assert guess in result.err
        assert "Traceback" not in result.err


async def test_credentials_that_are_missing_or_wrong_have_a_code_of_their_own(
    command: Command, offline: Command
) -> None:
    missing = await offline("webhooks", "list")
    wrong = await command("webhooks", "list", variables={"SINCH_KEY_SECRET": "not-the-secret"})
    assert (missing.code, wrong.code) == (7, 7)
    assert "SINCH_KEY_ID" in missing.error["advice"]
    assert "not-the-secret" not in wrong.err + wrong.out


async def test_a_network_that_is_not_there_has_a_code_of_its_own(command: Command) -> None:
    result = await command("webhooks", "list", variables={"SINCH_PROVISIONING_URL": "http://127.0.0.1:9"})
    assert (result.code, result.error["outcome"]) == (5, "not_sent")


async def test_a_token_endpoint_that_is_not_there_is_a_matter_of_the_network(command: Command) -> None:
    result = await command("webhooks", "list", variables={"SINCH_TOKEN_URL": "http://127.0.0.1:9"})
    assert (result.code, result.error["type"], result.error["outcome"]) == (5, "AuthenticationError", "not_sent")
    assert result.error["advice"] == "check the network or SINCH_TOKEN_URL with 'sinch-provisioning doctor'"


async def test_a_token_endpoint_that_fails_is_no_matter_of_the_credentials(
    command: Command, server: StandInServer
) -> None:
    server.faults.add(operation="token", status=500, times=None)
    result = await command("webhooks", "list")
    assert (result.code, result.error["type"]) == (5, "AuthenticationError")
    assert result.error["advice"] == "the token endpoint is failing: try again later"


async def test_a_project_that_is_missing_is_told_in_the_words_of_the_command(command: Command) -> None:
    (command.folder / "customer.yaml").write_text("sms: {apps: []}")
    for arguments, code in (
        (["webhooks", "list"], 2),
        (["webhooks", "list", "--dry-run"], 2),
        (["plan", "customer.yaml", "-o", "json"], 1),
        (["wait", "whatsapp.senders", SENDER_ID, "--state", "ACTIVE"], 2),
    ):
        result = await command(*arguments, variables={"SINCH_PROJECT_ID": ""})
        assert (result.code, result.error["message"]) == (code, "no project"), arguments
        assert result.error["advice"].startswith("set SINCH_PROJECT_ID, pass --project-id, or add project_id to")


async def test_the_version_is_shown(offline: Command) -> None:
    result = await offline("--version")
    assert (result.code, result.out, result.err) == (0, f"sinch-provisioning {__version__}\n", "")


async def test_an_outcome_that_is_unknown_has_a_code_of_its_own(command: Command, server: StandInServer) -> None:
    server.faults.add(operation="webhooks.create", lost=True, times=None)
    result = await command(*HOOK, "--secret", "secret=env:HOOK", variables={"HOOK": "webhook-secret"})
    assert (result.code, result.error["outcome"]) == (6, "unknown")
    assert "look before you repeat it" in result.error["advice"]


async def test_errors_are_words_on_a_terminal(command: Command) -> None:
    result = await command.in_terminal("whatsapp", "senders", "get", SENDER_ID)
    assert result.code == 3
    assert result.text.startswith("error: whatsapp.senders.get returned 404")


async def test_a_deletion_asks_on_a_terminal_and_nowhere_else(command: Command, server: StandInServer) -> None:
    async with server.client() as client:
        hook = await client.webhooks.create(
            {"target": "http://127.0.0.1:9/", "secret": "webhook-secret", "triggers": ["ALL"]}
        )

    def answer(text: str) -> Any:
        def talk(terminal: Any) -> None:
            terminal.expect("do it?")
            terminal.sendline(text)

        return talk

    refused = await command.in_terminal("webhooks", "delete", str(hook.id), talk=answer("n"))
    assert refused.code == 1
    assert server.requests.count("webhooks.delete") == 0
    silent = await command("webhooks", "delete", str(hook.id))
    assert (silent.code, server.requests.count("webhooks.delete")) == (2, 0)
    assert silent.error["message"] == f"refusing to run webhooks.delete {hook.id} without confirmation"
    assert "--yes" in silent.error["advice"]
    assert (await command.in_terminal("webhooks", "delete", str(hook.id), talk=answer("y"))).code == 0
    assert server.requests.count("webhooks.delete") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
async def test_an_interrupted_change_says_that_it_may_have_been_made(command: Command, server: StandInServer) -> None:
    server.faults.add(operation="webhooks.create", delay=30)
    process = await asyncio.create_subprocess_exec(
        *PROGRAM,
        *HOOK,
        *("--secret", "secret=env:HOOK"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=command.environment({"HOOK": "webhook-secret"}),
        cwd=command.folder,
    )
    async with asyncio.timeout(60):
        while not server.requests.count("webhooks.create"):  # noqa: ASYNC110 - another process makes it
            await asyncio.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, err = await process.communicate()
    assert process.returncode == 130
    assert b"webhooks.create may have been carried out" in err
    assert b"Traceback" not in err


async def test_a_dry_run_shows_the_request_and_sends_nothing(command: Command, server: StandInServer) -> None:
    result = await command(*HOOK, "--secret", "secret=env:HOOK", "--dry-run", variables={"HOOK": "webhook-secret"})
    shown = result.data
    assert (shown["method"], shown["body"]["secret"], shown["headers"]["Authorization"]) == ("POST", "*" * 10, "*" * 10)
    assert shown["url"].endswith(f"/v1/projects/{server.project_id}/webhooks")
    assert "webhook-secret" not in result.out
    assert len(server.requests) == 0
    refused = await command("webhooks", "create", "--set", "target=x", "--dry-run")
    assert (refused.code, refused.error["type"]) == (2, "ValidationError")


async def test_a_body_comes_from_a_file_standard_input_and_settings(command: Command, server: StandInServer) -> None:
    async with server.client() as client:
        await client.whatsapp.account.create(ACCOUNT)
    file = command.folder / "sender.yaml"
    file.write_text("# a comment\nwabaId: '1'\nphoneNumberId: '2'\nregion: US\n", encoding="utf-8")
    from_file = await command("whatsapp", "senders", "create", "--body", str(file), "--set", "region=EU", "--dry-run")
    assert from_file.data["body"] == {"wabaId": "1", "phoneNumberId": "2", "region": "EU"}
    piped = await command(
        "whatsapp", "senders", "create", "--body", "-", "--dry-run", stdin=b'{"wabaId": "1", "phoneNumberId": "0020"}'
    )
    assert piped.data["body"]["phoneNumberId"] == "0020"
    typed = await command(
        *("whatsapp", "templates", "update", "my_template", "EN", "--dry-run"),
        *("--set", "details.messageSendTtlSeconds=60", "--set", "allowCategoryChange=true"),
    )
    assert typed.data["body"] == {"details": {"messageSendTtlSeconds": 60}, "allowCategoryChange": True}
    text = await command("whatsapp", "senders", "create", "--set", "phoneNumberId=1234567890", "--dry-run")
    assert text.data["body"]["phoneNumberId"] == "1234567890"


async def test_unknown_keys_are_refused_unless_they_are_allowed(command: Command) -> None:
    update = ["whatsapp", "senders", "update", SENDER_ID, "--set", "details.displayname=Acme", "--dry-run"]
    refused = await command(*update)
    assert refused.code == 2
    assert "displayName" in refused.err
    allowed = await command(*update, "--allow-unknown")
    assert allowed.data["body"] == {"details": {"displayname": "Acme"}}


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--set", "target"], "path=value"),
        (["--set", "triggers[1]=ALL"], "leaves a gap"),
        (["--set", "target=x", "--set", "target.y=1"], "does not lead into an object"),
        (["--set", "secret=hunter"], "is a secret"),
        (["--secret", "secret=hunter"], "path=env:NAME"),
        (["--secret", "secret=env:NOT_THERE"], "NOT_THERE"),
        (["--body", "not-there.yaml"], "not-there.yaml"),
    ],
)
async def test_a_malformed_body_is_told_and_shows_no_secret(command: Command, arguments: list[str], word: str) -> None:
    result = await command("webhooks", "create", *arguments)
    assert result.code == 2
    assert word in result.error["message"]
    assert "hunter" not in result.err


async def test_every_operation_has_help(offline: Command) -> None:
    listed = await offline("operations", "--query", "[].name")
    assert set(listed.data) == {operation.name for operation in OPERATIONS}
    for name in ("whatsapp.senders.list", "rcs.questionnaire.get", "webhooks.delete", "conversation.get_viber"):
        shown = await offline(*(word.replace("_", "-") for word in name.split(".")), "--help")
        assert shown.code == 0
        assert OPERATIONS[name].path in " ".join(shown.out.split())
    assert "Closed Beta" in (await offline("conversation", "--help")).out
    assert "(deprecated)" in (await offline("whatsapp", "--help")).out.lower()
