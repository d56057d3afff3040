"""State in a file: it outlives the server, also one that is killed."""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from sinch_provisioning import BasicAuth, OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.errors import ConnectionFailedError, UnauthorizedError
from sinch_provisioning.testing import StandInServer
from sinch_provisioning.testing.__main__ import main
from sinch_provisioning.testing.state import Record
from sinch_provisioning.testing.storage import Storage
from tests.testing.conftest import Connect
from tests.testing.harness import ACCOUNT, ROOT, SENDER, TEMPLATE, WEBHOOK_SECRET, Receiver


def _records(server: StandInServer) -> dict[tuple[str, str, str], tuple[int, object, object]]:
    return {
        (project.id, kind, record.key): (record.number, record.data, record.hidden)
        for project in server.world.store.projects.values()
        for kind in project.kinds()
        for record in project.all(kind)
    }


@pytest.mark.skipif(os.name != "posix", reason="there are no modes of files")
@pytest.mark.parametrize("umask", [0o000, 0o022])
async def test_nobody_else_can_read_the_state(connect: Connect, tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        async with StandInServer(state_file=tmp_path / "state.sqlite") as server:
            await connect(server)("sms.apps.create", body={"name": "x", "region": "EU"})
            modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}  # noqa: ASYNC240
    finally:
        os.umask(before)
    assert len(modes) > 1
    assert set(modes.values()) == {0o600}


async def test_a_state_file_of_the_users_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.touch(mode=0o640)
    path.chmod(0o640)
    async with StandInServer(state_file=path):
        assert path.stat().st_mode & 0o777 == 0o640


async def test_everything_comes_back(connect: Connect, receiver: Receiver, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    async with StandInServer(state_file=path, delivery_pauses=(3600,)) as server:
        api = connect(server)
        await api("webhooks.create", body={"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]})
        await api("whatsapp.account.create", body=ACCOUNT)
        sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
        receiver.answers = [500]
        server.approve(sender)
        await server.deliveries.settled()
        await api("whatsapp.senders.register", sender, body={"method": "SMS"})
        await api("whatsapp.templates.create", body=TEMPLATE)
        await api("sms.apps.create", body={"name": "x", "region": "EU"})
        page = await api("whatsapp.senders.list", query={"pageSize": 1})
        other = server.add_project()
        server.advance(hours=2)
        await server.deliveries.settled()
        before, now = _records(server), server.now
    async with StandInServer(state_file=path, delivery_pauses=(3600,)) as again:
        assert again.project_id == server.project_id
        assert again.now >= now
        assert _records(again) == before
        assert other in again.world.store.projects
        api = connect(again)
        await api("whatsapp.senders.verify", sender, body={"code": "123456"})
        assert (await api("whatsapp.senders.get", sender))["state"] == "ACTIVE"
        await again.deliveries.settled()
        assert receiver.types == ["WHATSAPP_SENDER_PENDING_VERIFICATION"] * 2 + ["WHATSAPP_SENDER_ACTIVE"]
        assert page["totalSize"] == 1


async def test_tokens_and_page_tokens_hold_after_a_restart(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    async with StandInServer(state_file=path) as server:
        api = connect(server)
        for _ in range(2):
            await api("sms.apps.create", body={"name": "x", "region": "EU"})
        token = (await api("sms.apps.list", query={"pageSize": 1}))["nextPageToken"]
        async with server.client() as client:
            await client.webhooks.list()
        bearer = server.requests.find("webhooks.list")[0].authorization
    async with StandInServer(state_file=path) as again:
        api = connect(again)
        assert (await api("sms.apps.list", query={"pageToken": token}))["totalSize"] == 2
        api.authorization = bearer or ""
        await api("sms.apps.list")


async def test_pending_deliveries_and_timers_go_on(connect: Connect, receiver: Receiver, tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    options = {"state_file": path, "bundle_delay": timedelta(hours=1), "delivery_pauses": (3600,)}
    async with StandInServer(**options) as server:  # type: ignore[arg-type]
        api = connect(server)
        await api(
            "webhooks.create", body={"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["BUNDLE_DONE"]}
        )
        made = await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True})
        receiver.answers = [500]
        server.advance(hours=1)
        await server.deliveries.settled()
        assert server.deliveries[0].state == "pending"
        late = await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True})
    async with StandInServer(**options) as again:  # type: ignore[arg-type]
        api = connect(again)
        again.advance(hours=2)
        await again.deliveries.settled()
        assert again.deliveries[0].state == "delivered"
        for bundle in (made, late):
            assert (await api("bundles.get", bundle["id"]))["state"] == "DONE"
        assert receiver.types == ["BUNDLE_DONE"] * 3


async def test_memory_and_file_agree_after_every_change(connect: Connect, tmp_path: Path) -> None:
    """A handler that forgets to save what it changed is found here."""
    from tests.testing.test_tour import tour

    path = tmp_path / "state.sqlite"
    async with StandInServer(state_file=path) as server:
        api = connect(server)
        checked = 0

        def compare() -> None:
            nonlocal checked
            with sqlite3.connect(path) as connection:
                rows = connection.execute("SELECT project, kind, key, number, data, hidden FROM records").fetchall()
            connection.close()
            import orjson

            stored = {tuple(row[:3]): (row[3], orjson.loads(row[4]), orjson.loads(row[5])) for row in rows}
            assert stored == _records(server)
            checked += 1

        await tour(api, after_each=compare)
        assert checked >= 90


async def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_text("This is no database, but a text that is long enough to be looked at.")
    with pytest.raises(ValueError, match="is no state file"):
        StandInServer(state_file=path)
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(ValueError, match="version 99"):
        StandInServer(state_file=path)


def test_a_failed_write_loses_nothing(tmp_path: Path) -> None:
    from sinch_provisioning.testing.state import Store

    storage, store = Storage(tmp_path / "state.sqlite"), Store()
    project = store.add_project("project")
    good: Record = project.add("kind", "good", {"a": 1})
    bad = project.add("kind", "bad", {"a": object()})
    with pytest.raises(TypeError):
        storage.save(store)
    bad.data["a"] = 2
    storage.save(store)
    storage.close()
    restored, storage = Store(), Storage(tmp_path / "state.sqlite")
    storage.load(restored)
    storage.close()
    assert [record.data for record in restored.projects["project"].all("kind")] == [good.data, {"a": 2}]


# -- the command


@asynccontextmanager
async def command(*arguments: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, dict[str, str]]]:
    """Run the command and read what it prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "sinch_provisioning.testing",
        "--port",
        "0",
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    assert process.stdout is not None
    printed: dict[str, str] = {}
    try:
        async with asyncio.timeout(30):
            while "Console" not in printed:
                name, _, value = (await process.stdout.readline()).decode().partition(":")
                assert name, "the command ended early"
                printed[name] = value.strip()
        yield process, printed
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


def _client(printed: dict[str, str]) -> ProvisioningClient:
    auth = OAuth2ClientCredentials(printed["Key id"], printed["Key secret"], token_url=printed["Token URL"])
    return ProvisioningClient(printed["Project id"], auth=auth, server=printed["URL"])


async def test_state_survives_kill_9(tmp_path: Path) -> None:
    path = str(tmp_path / "state.sqlite")
    made: list[str] = []
    async with command("--state", path) as (process, printed):
        async with _client(printed) as client:

            async def create() -> None:
                while True:
                    app = await client.sms.apps.create({"name": "x", "region": "EU"})
                    made.append(app.id)
                    if len(made) == 20:
                        process.send_signal(signal.SIGKILL)

            results = await asyncio.gather(*(create() for _ in range(20)), return_exceptions=True)
        assert await process.wait() == -signal.SIGKILL
        assert {type(result) for result in results} == {ConnectionFailedError}
    async with command("--state", path) as (_, again):
        assert again["Project id"] == printed["Project id"]
        async with _client(again) as client:
            kept = {app.id async for app in client.sms.apps.list()}
    # Every app that was answered for is there.
    assert set(made) <= kept


async def test_command_prints_how_to_use_it_and_ends_in_peace() -> None:
    options = (
        "--project-id",
        "my-project",
        "--key-id",
        "my-key",
        "--key-secret",
        "my-secret",
        "--review-delay",
        "0.01",
    )
    async with command(*options) as (process, printed):
        assert printed["Project id"] == "my-project"
        async with ProvisioningClient(
            "my-project", auth=BasicAuth("my-key", "my-secret"), server=printed["URL"]
        ) as client:
            await client.whatsapp.account.create(ACCOUNT)
            async with asyncio.timeout(10):
                while (await client.whatsapp.account.get()).to_dict().get("state") != "ONBOARDED":  # noqa: ASYNC110 - of another process
                    await asyncio.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, complaints = await process.communicate()
        assert process.returncode == 0
        assert complaints == b""


async def test_command_says_why_it_cannot_start(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_text("This is no database, but a text that is long enough to be looked at.")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "sinch_provisioning.testing",
        "--state",
        str(path),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    _, complaints = await process.communicate()
    assert process.returncode == 3
    assert b"is no state file" in complaints
    assert b"Traceback" not in complaints


async def test_projects_from_the_command_line(tmp_path: Path) -> None:
    path = str(tmp_path / "state.sqlite")
    async with command("--projects", "3", "--state", path) as (_, printed):
        keys = [printed[f"Project {number}"].split() for number in (2, 3)]
        for project, key_id, secret in keys:
            async with ProvisioningClient(project, auth=BasicAuth(key_id, secret), server=printed["URL"]) as client:
                await client.webhooks.list()
        strange = ProvisioningClient(keys[0][0], auth=BasicAuth(*keys[1][1:]), server=printed["URL"])
        async with strange as client:
            with pytest.raises(UnauthorizedError):
                await client.webhooks.list()
    async with command("--projects", "3", "--state", path) as (_, again):
        assert {name: value for name, value in again.items() if name.startswith("Project")} == {
            name: value for name, value in printed.items() if name.startswith("Project")
        }


async def test_projects_from_a_file(tmp_path: Path) -> None:
    names = ("first", "second")
    listed = [{"projectId": each, "keyId": f"{each}-key", "keySecret": f"{each}-opens"} for each in names]
    (tmp_path / "projects.json").write_text(json.dumps(listed))
    async with command("--projects", str(tmp_path / "projects.json")) as (_, printed):
        assert (printed["Project id"], printed["Key id"]) == ("first", "first-key")
        for each in listed:
            auth = BasicAuth(each["keyId"], each["keySecret"])
            async with ProvisioningClient(each["projectId"], auth=auth, server=printed["URL"]) as client:
                await client.webhooks.list()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[]", "must be a JSON list"),
        ('{"projectId": "a"}', "must be a JSON list"),
        ('[{"projectId": "a", "keyId": "b"}]', "projectId, keyId, keySecret"),
        ('[{"projectId": 1, "keyId": "b", "keySecret": "c"}]', "the texts"),
        (
            json.dumps([{"projectId": each, "keyId": "b", "keySecret": "c"} for each in "ab"]),
            "keyId 'b' more than once",
        ),
        ("[", "Expecting value"),
        (None, "No such file"),
    ],
)
def test_wrong_lists_of_projects_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, told: str
) -> None:
    path = tmp_path / "projects.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(SystemExit) as ended:
        main(["--projects", str(path)])
    assert ended.value.code == 2
    assert told in capsys.readouterr().err
