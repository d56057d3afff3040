"""State files that cannot be used, and writes that fail: one line, an exit code, and nothing half kept."""

import asyncio
import contextlib
import os
import resource
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sinch_provisioning import models
from sinch_provisioning.testing import StandInServer, StateFileError
from sinch_provisioning.testing.state import Store
from sinch_provisioning.testing.storage import Storage
from tests.testing.conftest import Connect
from tests.testing.harness import ROOT, WEBHOOK_SECRET, Receiver, wait_for
from tests.testing.test_storage import _client, command

APP: models.SmsAppInputDict = {"name": "x", "region": "EU"}


async def _fail(*arguments: str) -> tuple[int | None, str]:
    """Run the command with options that it cannot start with."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "sinch_provisioning.testing", "--port", "0", *arguments),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        _, complaints = await process.communicate()
    return process.returncode, complaints.decode()


def _stored(path: Path, kind: str) -> list[str]:
    connection = sqlite3.connect(path)
    with contextlib.closing(connection):
        return [key for (key,) in connection.execute("SELECT key FROM records WHERE kind = ?", (kind,))]


def _damaged(path: Path) -> None:
    storage, store = Storage(path), Store()
    for number in range(500):
        store.add_project("project").add("kind", f"{number}", {"text": "x" * 100})
    storage.save(store)
    storage.close()
    content = bytearray(path.read_bytes())
    content[5000:-5000] = b"\xff" * (len(content) - 10_000)
    path.write_bytes(content)


def _foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE customers (name TEXT)")
    connection.close()


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()


def _text(path: Path) -> None:
    path.write_text("This is no database, but a text that is long enough to be looked at.")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_damaged, "damaged"),
        (_foreign, "is the database of another program"),
        (_newer, "has state of version 99"),
        (_text, "is no state file"),
        (_folder, "cannot be opened"),
    ],
)
async def test_a_file_that_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, spoil: Callable[[Path], None], told: str
) -> None:
    path = tmp_path / "state.sqlite"
    spoil(path)
    before = None if path.is_dir() else path.read_bytes()
    code, complaints = await _fail("--state", str(path))
    assert code == 3
    assert complaints.startswith(f"The stand-in cannot start: {path}")
    assert told in complaints
    assert complaints.count("\n") == 1
    with pytest.raises(StateFileError, match=told):
        StandInServer(state_file=path)
    if before is not None:
        assert path.read_bytes() == before, "what is not ours is left alone"


async def test_a_missing_folder_is_told_in_one_line(tmp_path: Path) -> None:
    code, complaints = await _fail("--state", str(tmp_path / "nowhere" / "state.sqlite"))
    assert (code, complaints.count("\n")) == (3, 1)
    assert "No such file or directory" in complaints


AS_NOBODY = """
import os, sys
from sinch_provisioning.testing.__main__ import main
if os.geteuid() == 0:
    os.seteuid(65534)
sys.exit(main(sys.argv[1:]))
"""
"""The command for somebody whom permissions hold for, which they do not for root."""


async def test_a_read_only_file_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    async with StandInServer(state_file=path):
        pass
    path.chmod(0o444)
    for folder in (tmp_path, *tmp_path.parents):
        if os.geteuid() == 0 and folder.stat().st_mode & 0o055 != 0o055:
            folder.chmod(folder.stat().st_mode | 0o055)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", AS_NOBODY, "--port", "0", "--state", str(path)),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        _, complaints = await process.communicate()
    assert (process.returncode, complaints.count(b"\n")) == (3, 1), complaints
    assert b"cannot be opened: Permission denied" in complaints


async def test_two_servers_do_not_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    async with command("--state", str(path)) as (process, _):
        code, complaints = await _fail("--state", str(path))
        assert (code, complaints.count("\n")) == (3, 1)
        assert "is in use by another stand-in" in complaints
        with pytest.raises(StateFileError, match="is in use"):
            StandInServer(state_file=path)
        process.send_signal(signal.SIGKILL)
        await process.wait()
    async with StandInServer(state_file=path):
        with pytest.raises(StateFileError, match="is in use"):
            StandInServer(state_file=path)
    async with StandInServer(state_file=path):
        pass


def _fill_disk(server: StandInServer, *, full: bool) -> None:
    """Let SQLite find no room for another page, as on a full disk."""
    assert server._storage is not None
    connection = server._storage._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages if full else 1_000_000}")


async def test_a_write_that_fails_is_nowhere(
    connect: Connect, receiver: Receiver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "state.sqlite"
    async with StandInServer(state_file=path) as server:
        api = connect(server)
        hook = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
        await api("webhooks.create", body=hook)
        made = await api("sms.apps.create", body=APP)
        assert server._storage is not None
        server._storage._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _fill_disk(server, full=True)
        another = {"name": "y" * 30, "region": "EU"}
        answered = []
        for _ in range(200):
            answer = await api.call("sms.apps.create", body=another)
            if answer.status != 201:
                break
            answered.append(answer["id"])
        assert (answer.status, answer.code) == (500, "internal_error")
        assert str(path) in answer["message"]
        assert "full" in answer["message"]
        assert server.failed_writes == 1
        assert caplog.text.count("\n") == 1
        # Neither in memory nor in the file nor told to anybody.
        kept = sorted([made["id"], *answered])
        page = await api("sms.apps.list", query={"pageSize": 100})
        assert page["totalSize"] == len(kept)
        assert sorted(_stored(path, "sms.apps")) == kept
        assert server.requests.created("sms.apps.create") == len(kept)
        account = {"wabaName": "A" * 200, "clientBusinessManagerId": "1" * 200}
        more = {**account, "senderDetails": {"displayName": "A" * 200, "businessCategory": "OTHER"}}
        while (await api.call("whatsapp.account.create", body=more)).status == 201:
            await api("whatsapp.account.delete")
        with pytest.raises(StateFileError, match="full"):
            server.add_projects(50)
        assert len(server.world.projects()) == 1
        _fill_disk(server, full=False)
        await api("sms.apps.create", body=APP)
        await server.deliveries.settled()
        assert receiver.received == []
    async with StandInServer(state_file=path) as again:
        assert len(await _list_apps(again)) == len(kept) + 1


async def test_an_event_of_a_refused_write_is_not_told(connect: Connect, receiver: Receiver, tmp_path: Path) -> None:
    async with StandInServer(state_file=tmp_path / "state.sqlite") as server:
        api = connect(server)
        hook = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
        await api("webhooks.create", body=hook)
        bundle = await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True})
        (tmp_path / "state.sqlite").rename(tmp_path / "elsewhere")
        before = server.now
        with pytest.raises(StateFileError, match="was deleted or replaced"):
            server.approve(bundle["id"])
        with pytest.raises(StateFileError, match="was deleted or replaced"):
            server.advance(hours=1)
        assert (server.now - before).total_seconds() < 3000
        assert len(server.deliveries) == 0
        assert (await api("bundles.get", bundle["id"]))["state"] == "IN_PROGRESS"
        (tmp_path / "elsewhere").rename(tmp_path / "state.sqlite")
        assert server.approve(bundle["id"]) == "DONE"
        await server.deliveries.settled()
        assert receiver.types == ["BUNDLE_DONE"]


async def test_a_timer_that_cannot_be_kept_is_tried_again(connect: Connect, tmp_path: Path) -> None:
    from datetime import timedelta

    path, elsewhere = tmp_path / "state.sqlite", tmp_path / "elsewhere"
    async with StandInServer(state_file=path, bundle_delay=timedelta(milliseconds=300)) as server:
        api = connect(server)
        bundle = await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True})
        path.rename(elsewhere)
        await wait_for(lambda: server.failed_writes > 0)
        assert (await api("bundles.get", bundle["id"]))["state"] == "IN_PROGRESS"
        elsewhere.rename(path)
        await wait_for(lambda: server.world.store.projects[server.project_id].all("bundles")[0].data["state"] == "DONE")


async def _list_apps(server: StandInServer) -> list[str]:
    async with server.client() as client:
        return [app.id async for app in client.sms.apps.list()]


async def test_the_command_ends_with_3_when_a_write_failed(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    async with command("--state", str(path)) as (process, printed):
        async with _client(printed) as client:
            await client.sms.apps.create(APP)
            limit = path.with_name("state.sqlite-wal").stat().st_size
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (limit, limit))
            made = 1
            with pytest.raises(Exception, match="cannot be written"):
                for _ in range(2000):
                    await client.with_options(retry=None).sms.apps.create({"name": "y" * 30, "region": "EU"})
                    made += 1
            assert (await client.sms.apps.list()).total_size == made
        process.send_signal(signal.SIGINT)
        _, complaints = await process.communicate()
        assert process.returncode == 3
        assert b"Traceback" not in complaints
        assert 1 <= complaints.count(b"\n") <= 2
    assert len(_stored(path, "sms.apps")) == made
