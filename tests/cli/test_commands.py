"""The commands that are no operations: wait, events, profiles, doctor, and what completion offers."""

import asyncio
import os
import shlex
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.machinery import SourceFileLoader
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from sinch_provisioning import OPERATIONS, ProvisioningClient, models, webhooks
from sinch_provisioning.cli import parameters
from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import PROGRAM, ROOT, Command
from tests.testing.harness import ACCOUNT, SENDER, WEBHOOK_SECRET


@pytest.fixture
async def sender(server: StandInServer) -> str:
    async with server.client() as client:
        await client.whatsapp.account.create(ACCOUNT)
        made = await client.whatsapp.senders.create(SENDER)
    assert isinstance(made.id, str)
    return made.id


async def test_wait_ends_with_the_state(command: Command, server: StandInServer, sender: str) -> None:
    server.approve(sender)
    reached = await command("wait", "whatsapp.senders", sender, "--state", "PENDING_VERIFICATION")
    assert (reached.code, reached.data["id"]) == (0, sender)


async def test_wait_names_the_rejection_and_its_comment(command: Command, server: StandInServer, sender: str) -> None:
    server.reject(sender, comment="The display name is not allowed.")
    rejected = await command("wait", "whatsapp.senders", sender)
    assert rejected.code == 8
    assert "The display name is not allowed." in rejected.err


async def test_wait_ends_when_its_time_is_over(command: Command, sender: str) -> None:
    late = await command("wait", "whatsapp.senders", sender, "--timeout", "0.2")
    assert (late.code, late.error["type"]) == (9, "WaitTimeout")


async def test_wait_shows_what_it_waits_for(command: Command, server: StandInServer, sender: str) -> None:
    def approve(terminal: Any) -> None:
        terminal.expect("waiting for PENDING_VERIFICATION")
        terminal.expect("IN_PROGRESS")
        loop.call_soon_threadsafe(server.approve, sender)

    loop = asyncio.get_running_loop()
    shown = await command.in_terminal(
        "wait", "whatsapp.senders", sender, "-s", "pending_verification", talk=approve, columns=200
    )
    assert shown.code == 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["whatsapp.senders", "1", "--state", "NONSENSE"], "has no state 'NONSENSE'"),
        (["whatsapp.senders"], "other ids"),
        (["webhooks", "1"], "cannot be waited for"),
    ],
)
async def test_wait_refuses_what_never_happens(command: Command, arguments: list[str], word: str) -> None:
    result = await command("wait", *arguments)
    assert result.code == 2
    assert word in result.error["message"]


@asynccontextmanager
async def listening(command: Command, *arguments: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """Run ``events listen``, and say at which URL."""
    process = await asyncio.create_subprocess_exec(
        *PROGRAM,
        *("events", "listen", "--port", "0", *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=command.environment({"SINCH_WEBHOOK_SECRET": WEBHOOK_SECRET}),
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(60):
            line = (await process.stderr.readline()).decode()
            yield process, line.split("listening on ")[1].split(";")[0]
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_events_are_listened_to_and_sent_on(command: Command, server: StandInServer) -> None:
    received: asyncio.Queue[tuple[bytes, dict[str, str]]] = asyncio.Queue()

    async def take(request: web.Request) -> web.Response:
        received.put_nowait((await request.read(), dict(request.headers)))
        return web.Response()

    app = web.Application()
    app.router.add_post("/", take)
    async with TestServer(app) as target, listening(command, "--forward", str(target.make_url("/"))) as (process, url):
        assert process.stdout is not None
        async with server.client() as client:
            await client.webhooks.create({"target": url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]})
            await client.whatsapp.account.create(ACCOUNT)
            sender = await client.whatsapp.senders.create(SENDER)
        server.reject(str(sender.id), comment="The display name is not allowed.")
        event = orjson.loads(await process.stdout.readline())
        body, headers = await received.get()
        process.terminate()
        await process.wait()
    assert process.returncode == 0
    assert event["type"] == orjson.loads(body)["type"]
    assert webhooks.verify(body, headers, secret=WEBHOOK_SECRET)


async def test_a_wrong_signature_is_refused_and_not_sent_on(command: Command) -> None:
    async with listening(command) as (process, url):
        async with aiohttp.ClientSession() as session, session.post(url, json={"type": "ALL"}) as answer:
            assert answer.status == 401
        process.terminate()
        out, err = await process.communicate()
    assert out == b""
    assert b"refused a delivery: 401" in err


async def test_the_types_of_events_are_listed(offline: Command) -> None:
    listed = (await offline("events", "types")).data
    assert {each["type"] for each in listed} == {str(each) for each in models.WebhookTrigger if each != "ALL"}


CONFIG = """
default = "acme"

[profiles.acme]
project_id = "{project}"
key_id = "{key}"
key_secret = {{ file = "secret.txt" }}
server = "{url}"
token_url = "{token_url}"
"""


async def test_a_profile_connects_where_nothing_else_says_so(
    offline: Command, command: Command, server: StandInServer
) -> None:
    (offline.folder / "config.toml").write_text(
        CONFIG.format(project=server.project_id, key=server.key_id, url=server.url, token_url=server.token_url)
    )
    (offline.folder / "secret.txt").write_text(server.key_secret + "\n")
    assert (await offline("webhooks", "list")).data == []
    [profile] = (await offline("profiles")).data
    assert (profile["name"], profile["default"], profile["secret"]) == ("acme", True, "file")
    # Options come before variables, and variables before the profile.
    elsewhere = await offline("webhooks", "list", variables={"SINCH_PROJECT_ID": "other"})
    assert elsewhere.error["status"] in {401, 404}
    back = await offline("webhooks", "list", "--project-id", server.project_id, variables={"SINCH_PROJECT_ID": "other"})
    assert back.data == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[profiles.acme]\nkey_secret = 'hunter'", "must say where the secret is"),
        ("[profiles.acme]\nprojectid = 'x'", "did you mean 'project_id'"),
        ("default = 'acm'\n[profiles.acme]\nproject_id = 'x'", "did you mean 'acme'"),
        ("[profiles.acme]\ntimeout = -1", "positive number"),
        ("[profiles", "cannot be read"),
        ("profiles = 3", "must be a table"),
    ],
)
async def test_a_wrong_profile_is_told_without_showing_a_secret(offline: Command, text: str, word: str) -> None:
    (offline.folder / "config.toml").write_text(text)
    result = await offline("webhooks", "list")
    assert result.code == 2
    assert word in result.error["message"]
    assert "hunter" not in result.err


@pytest.mark.parametrize(
    "source",
    [
        '{ env = "ACME_SECRET" }',
        '{ file = "secret.txt" }',
        f'{{ command = ["{sys.executable}", "-c", "print(\'key-secret\')"] }}',
    ],
    ids=["env", "file", "command"],
)
async def test_a_secret_is_read_from_where_it_is_kept(offline: Command, server: StandInServer, source: str) -> None:
    text = CONFIG.format(project=server.project_id, key=server.key_id, url=server.url, token_url=server.token_url)
    (offline.folder / "config.toml").write_text(text.replace('{ file = "secret.txt" }', source))
    (offline.folder / "secret.txt").write_text("key-secret")
    result = await offline("webhooks", "list", variables={"ACME_SECRET": "key-secret"})
    assert (result.code, result.data) == (0, [])


KEYRING = """
from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return "key-secret" if (service, username) == ("sinch", "acme") else None

    def set_password(self, service, username, password):
        raise NotImplementedError
"""


async def test_a_secret_is_read_from_the_keyring(offline: Command, server: StandInServer) -> None:
    text = CONFIG.format(project=server.project_id, key=server.key_id, url=server.url, token_url=server.token_url)
    (offline.folder / "own_keyring.py").write_text(KEYRING)
    variables = {
        "PYTHON_KEYRING_BACKEND": "own_keyring.Keyring",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(offline.folder)]),
    }
    for username, code in (("acme", 0), ("nobody", 2)):
        source = f'{{ keyring = "sinch", username = "{username}" }}'
        (offline.folder / "config.toml").write_text(text.replace('{ file = "secret.txt" }', source))
        result = await offline("webhooks", "list", variables=variables)
        assert result.code == code, result.err


async def test_doctor_finds_what_is_well_and_what_is_not(
    command: Command, offline: Command, server: StandInServer
) -> None:
    well = await command("doctor")
    assert (well.code, {each["result"] for each in well.data}) == (0, {"ok"})
    async with server.client() as client:
        for count, words in ((1, "has 1 webhook"), (2, "has 2 webhooks")):
            await client.webhooks.create(
                {"target": f"http://127.0.0.1:9/{count}", "secret": "webhook-secret", "triggers": ["ALL"]}
            )
            assert (await command("doctor")).data[-1]["detail"].endswith(words)
    nothing = await offline("doctor")
    assert nothing.code == 7
    [fault] = [each for each in nothing.data if each["result"] == "fault"]
    assert "SINCH_KEY_ID" in fault["advice"]
    wrong = await command("doctor", variables={"SINCH_KEY_SECRET": "not-the-secret"})
    assert wrong.code == 7
    assert "not-the-secret" not in wrong.out + wrong.err
    away = await command("doctor", variables={"SINCH_PROVISIONING_URL": "http://127.0.0.1:9"})
    assert away.code == 5


async def test_error_codes_are_explained(offline: Command) -> None:
    rows = (await offline("errors", "explain", "account_has_senders")).data
    assert rows[0]["operation"] == "whatsapp.account.delete"
    full = (await offline("errors", "explain", "webhook_limit_reached")).data
    assert {row["advice"] for row in full} == {"delete a webhook that is no longer needed"}
    close = await offline("errors", "explain", "account_has_sender")
    assert "account_has_senders" in close.error["message"]


async def complete(command: Command, *words: str, shell: str = "bash") -> list[str]:
    result = await command(
        variables={
            "_SINCH_PROVISIONING_COMPLETE": f"complete_{shell}",
            # bash says it in the first two, zsh and fish in the others.
            "COMP_WORDS": "\n".join(["sinch-provisioning", *words]),
            "COMP_CWORD": str(len(words)),
            "_TYPER_COMPLETE_ARGS": " ".join(["sinch-provisioning", *words]),
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        }
    )
    assert result.err == ""
    return result.out.split()


async def test_completion_offers_commands_options_and_choices(offline: Command) -> None:
    assert await complete(offline, "what") == ["whatsapp"]
    assert await complete(offline, "whatsapp", "senders", "re") == ["register"]
    assert "--filter-states" in await complete(offline, "whatsapp", "senders", "list", "--fi")
    assert await complete(offline, "whatsapp", "senders", "list", "--filter-states", "AC") == ["ACTIVE"]
    assert await complete(offline, "wait", "whatsapp.s") == ["whatsapp.senders"]
    assert "APPROVED" in await complete(offline, "wait", "whatsapp.templates", "a", "b", "--state", "AP")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
async def test_every_shell_is_completed(offline: Command, shell: str) -> None:
    assert "register" in " ".join(await complete(offline, "whatsapp", "senders", "re", shell=shell))
    shown = await offline(variables={"_SINCH_PROVISIONING_COMPLETE": f"source_{shell}"})
    assert "_SINCH_PROVISIONING_COMPLETE" in shown.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], []),
        (["whatsapp", "--help"], []),
        (["whatsapp", "senders", "list", "--help"], []),
        ([], ["whatsapp", "senders", "re"]),
        ([], ["whatsapp", "templates", "create", "--"]),
        ([], ["whatsapp", "senders", "list", "--filter-states", "A"]),
    ],
)
async def test_help_and_completion_import_little(offline: Command, arguments: list[str], words: list[str]) -> None:
    completion = {
        "_SINCH_PROVISIONING_COMPLETE": "complete_bash",
        "COMP_WORDS": "\n".join(["sinch-provisioning", *words]),
        "COMP_CWORD": str(len(words)),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-X", "importtime", "-m", "sinch_provisioning.cli", *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**offline.environment(), **(completion if words else {})},
    )
    out, err = await process.communicate()
    imported = {line.rpartition(b"|")[2].strip() for line in err.splitlines() if b"|" in line}
    assert process.returncode == 0
    assert out
    assert b"typer" in imported
    heavy = {b"aiohttp", b"asyncio", b"orjson", b"rich.console", b"sinch_provisioning.runtime.model"}
    assert heavy & imported == set()


def test_commands_are_described_alike_with_and_without_their_source(monkeypatch: pytest.MonkeyPatch) -> None:
    from_source = [parameters.describe(operation) for operation in OPERATIONS]
    assert all(described.text for described in from_source)

    def get_source(loader: SourceFileLoader, fullname: str) -> None:
        del loader, fullname

    monkeypatch.setattr(SourceFileLoader, "get_source", get_source)
    assert parameters.read_source(OPERATIONS["webhooks.list"].module) is None
    assert [parameters.describe(operation) for operation in OPERATIONS] == from_source


async def test_the_stand_in_prints_what_programs_need(offline: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    process = await asyncio.create_subprocess_exec(
        *PROGRAM,
        *("standin", "--port", "0", "--print-env"),
        stdout=asyncio.subprocess.PIPE,
        env=offline.environment(),
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            lines = [(await process.stdout.readline()).decode() for _ in range(5)]
        variables = dict(shlex.split(line)[1].split("=", 1) for line in lines)
        result = await offline("webhooks", "list", variables=variables)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        async with ProvisioningClient.from_env() as client:
            assert (await client.webhooks.list()).items == []
    finally:
        process.terminate()
        await process.wait()
    assert (result.code, result.data) == (0, [])
