"""Runs on PostgreSQL: workers share them, die in them, and take over from each other."""

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from benchmarks.fleets import record
from sinch_provisioning import fleets, plans
from sinch_provisioning.fleets import running, workers
from sinch_provisioning.testing import Fault, StandInServer
from tests.fleets import standins
from tests.fleets.conftest import Write, new_database
from tests.fleets.harness import SECRET, WANTED, contents
from tests.fleets.postgres import postgresql
from tests.fleets.test_kills import LIMIT, begin, requests
from tests.fleets.test_running import FAST, break_project, make_fleet, standings

TAKEN_OVER = 60.0
"""Seconds after which a worker has taken over from one that died, at most."""


@pytest.fixture
def few(server: StandInServer, write: Write, tmp_path: Path) -> Path:
    webhook = (
        'webhooks: [{target: "https://hooks.example.com/${label}", secret: {env: FLEET_KEY_SECRET}, triggers: [ALL]}]'
    )
    return make_fleet(server, tmp_path, 6, customer=webhook)


@pytest.fixture
async def worker(few: Path, database: str) -> AsyncIterator[fleets.Worker]:
    async with fleets.Worker(few, database, rate_limit=FAST) as working:
        yield working


async def kill_a_worker(
    folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, *, projects: int, processes: int, concurrency: int
) -> float:
    """Kill one of two workers on the way; return the seconds until the other one was through with what it had."""
    monkeypatch.setenv(SECRET, standins.KEY_SECRET)
    with standins.standins(processes, projects) as servers:
        path = standins.write_fleet(folder, servers)
        other = await begin("worker", path.name, "--database", url, "--rate", "100000", folder=folder)
        assert other.stderr is not None
        assert await other.stderr.readline() == b"working\n"
        async with fleets.Worker(path, url, rate_limit=FAST, concurrency=concurrency) as own:
            run = asyncio.create_task(fleets.apply(fleets.load(path), store=own.store, worker=own))
            async with asyncio.timeout(LIMIT):
                # On the way: the whole of it is some 20 calls a project.
                while requests(servers) < 5 * projects or not await _under_way(url, own):
                    assert not run.done(), await run
                    await asyncio.sleep(0.01)
                other.send_signal(signal.SIGKILL)
                await other.wait()
                killed, left = time.monotonic(), await _under_way(url, own)
                while left & await _not_through(url):  # noqa: ASYNC110 - the other process tells nobody
                    await asyncio.sleep(0.05)
                taken_over = time.monotonic() - killed
                summary = await run
        assert left
        found: Counter[Any] = sum((server.ask("contents") for server in servers), Counter())
        assert found == {tuple(sorted(WANTED.items())): projects}
    assert (summary.exit_code, summary.counts) == (3, {"waiting": projects})
    return taken_over


async def _ask(url: str, query: str, *parameters: Any) -> set[str]:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        rows = await (await connection.execute(query.encode(), parameters)).fetchall()
        return {str(row[0]) for row in rows}


async def _under_way(url: str, own: fleets.Worker) -> set[str]:
    """Return the projects that the other worker has under way."""
    table = "sinch_provisioning_dbos.workflow_status"
    query = f"SELECT workflow_uuid FROM {table} WHERE status = 'PENDING' AND executor_id != %s"
    return {each.split(":")[1] for each in await _ask(url, query, own.id)}


async def _not_through(url: str) -> set[str]:
    return await _ask(url, "SELECT project FROM sinch_provisioning.members WHERE state IN ('', 'begun')")


async def test_a_worker_takes_over_from_one_that_was_killed(
    tmp_path: Path, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = new_database(postgres)
    assert await kill_a_worker(tmp_path, url, monkeypatch, projects=40, processes=1, concurrency=1) < TAKEN_OVER


@pytest.mark.chaos
async def test_a_worker_takes_over_ten_thousand_projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with postgresql(durable=True) as url:
        begun = time.monotonic()
        seconds = await kill_a_worker(tmp_path, url, monkeypatch, projects=10_000, processes=3, concurrency=32)
        figures = {
            "projects": 10_000,
            "workers killed": 1,
            "seconds until another one had taken over": seconds,
            "seconds in all": time.monotonic() - begun,
            "load of the machine": os.getloadavg()[0],
        }
        assert seconds < TAKEN_OVER
    record("two workers of DBOS, one of them killed", figures)


async def test_the_canary_goes_first(server: StandInServer, few: Path, worker: fleets.Worker) -> None:
    fleet = fleets.load(few)
    break_project(server, fleet, 1)
    stopped = await fleets.apply(fleet, store=worker.store, worker=worker, canary=2)
    assert (stopped.exit_code, stopped.run.ending) == (1, running.CANARY)
    assert stopped.counts == {"done": 1, "failed": 1, "not begun": 4}
    aborted = await fleets.apply(fleet, store=worker.store, worker=worker, abort_above=10)
    assert (aborted.exit_code, aborted.run.ending) == (1, running.ABORTED)
    whole = await fleets.apply(fleet, store=worker.store, worker=worker)
    assert whole.counts == {"done": 5, "failed": 1}
    last = await fleets.status(few, worker.store)
    assert last is not None
    assert last.counts == whole.counts
    assert Counter((await standings(few, worker.store)).values()) == whole.counts


async def apply_until(fault: Fault, fleet: fleets.Fleet, worker: fleets.Worker, stop: asyncio.Event) -> fleets.Summary:
    """Begin a run, and stop it when all its projects have met a fault."""
    run = asyncio.create_task(fleets.apply(fleet, store=worker.store, worker=worker))
    async with asyncio.timeout(60):
        while fault.hits < len(fleet.members):  # noqa: ASYNC110 - the stand-in tells nobody
            await asyncio.sleep(0.01)
    stop.set()
    return await run


async def check_resumed(server: StandInServer, path: Path, database: str, run: str) -> None:
    """Resume a stopped run with a worker of its own, and look at what there is."""
    async with fleets.Worker(path, database, rate_limit=FAST) as worker:
        rest = await fleets.resume(path, worker.store, worker=worker)
    assert (rest.counts, rest.run.id) == ({"done": 6}, run)
    assert [contents(server, each.project_id)["webhooks"] for each in fleets.load(path).members] == [1] * 6


async def test_a_stopped_run_is_resumed(server: StandInServer, few: Path, database: str) -> None:
    fleet, stop = fleets.load(few), asyncio.Event()
    stop.set()
    async with fleets.Worker(few, database, rate_limit=FAST, stop=stop) as worker:
        stopped = await fleets.apply(fleet, store=worker.store, worker=worker)
        assert (stopped.exit_code, stopped.run.ending) == (1, running.STOPPED)
    # The event loop has threads as before.
    assert await asyncio.to_thread(len, fleet.members) == 6
    await check_resumed(server, few, database, stopped.run.id)


async def test_what_a_worker_was_at_when_it_was_closed_is_left_to_the_next(
    server: StandInServer, few: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_GRACE", 0.1)
    held = server.faults.add(operation="webhooks.list", delay=3600, times=None)
    fleet, stop = fleets.load(few), asyncio.Event()
    async with fleets.Worker(few, database, rate_limit=FAST, stop=stop) as worker:
        stopped = await apply_until(held, fleet, worker, stop)
    assert (stopped.run.ending, stopped.counts) == (running.STOPPED, {"not begun": 6})
    server.faults.clear()
    await check_resumed(server, few, database, stopped.run.id)


async def test_a_worker_that_is_stopped_completes_the_changes_under_way(
    server: StandInServer, few: Path, database: str
) -> None:
    slow = server.faults.add(operation="webhooks.create", delay=1, times=None)
    fleet, stop = fleets.load(few), asyncio.Event()
    async with fleets.Worker(few, database, rate_limit=FAST, stop=stop) as worker:
        await apply_until(slow, fleet, worker, stop)
    async with await fleets.Store.connect(database) as store:
        assert Counter((await standings(few, store)).values()) == {"done": 6}


async def test_what_waits_for_reviews_is_queued_with_a_delay(
    server: StandInServer, write: Write, tmp_path: Path, database: str
) -> None:
    path = make_fleet(
        server,
        tmp_path,
        2,
        customer="whatsapp: {account: {wabaName: A, clientBusinessManagerId: '1',"
        " senderDetails: {displayName: A, businessCategory: OTHER}}}",
    )
    fleet = fleets.load(path)

    left = [each.project_id for each in fleet.members]

    def observe(progress: fleets.Progress, _: fleets.Outcome | None) -> None:
        while left and progress.waiting == 2:
            server.approve(left.pop())

    async with fleets.Worker(path, database, rate_limit=FAST) as worker:
        summary = await fleets.apply(fleet, store=worker.store, worker=worker, wait=None, poll=1, observe=observe)
    # Approved by Meta, the account is confirmed at Facebook by a person.
    assert summary.counts == {"needs a person": 2}
    delayed = "SELECT workflow_uuid FROM sinch_provisioning_dbos.workflow_status WHERE delay_until_epoch_ms IS NOT NULL"
    assert len(await _ask(database, delayed)) >= 2


async def test_an_apply_of_one_machine_is_kept_away_from_those_of_another(few: Path, database: str) -> None:
    async with await fleets.Store.connect(database) as one, await fleets.Store.connect(database) as other:
        assert one.key == other.key
        async with one.database.lock_runs("fleet.yaml"):
            with pytest.raises(plans.LockedError):
                await fleets.apply(fleets.load(few), store=other)
            async with other.database.lock_runs("another.yaml"):
                pass
        entered = asyncio.Event()

        async def second() -> None:
            async with other.lock("project"):
                entered.set()

        async with one.lock("project"):
            waiting = asyncio.create_task(second())
            await asyncio.sleep(0.6)
            assert not entered.is_set()
        async with asyncio.timeout(60):
            await waiting


async def test_a_run_in_one_process_may_keep_its_state_in_the_database(few: Path, database: str) -> None:
    async with await fleets.Store.connect(database) as store:
        summary = await fleets.apply(fleets.load(few), store=store, rate_limit=FAST)
        assert summary.counts == {"done": 6}
        assert (await fleets.drift(fleets.load(few), store=store)).counts == {"done": 6}


async def test_what_is_wrong_with_the_database_is_told_without_its_password(few: Path) -> None:
    with pytest.raises(plans.StateError, match="the database cannot be used") as caught:
        await fleets.Store.connect("postgresql://fleet:hunter2@127.0.0.1:1/nothing")
    assert "hunter2" not in str(caught.value)
