"""Applies that are killed at random moments, while answers are lost: nothing is created twice, nothing is missing."""

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest

from sinch_provisioning import plans
from sinch_provisioning.plans.kinds import KINDS
from sinch_provisioning.plans.reading import Reader
from sinch_provisioning.testing import Fault, StandInServer
from tests.cli.terminal import ROOT
from tests.plans import worlds

SETTLE = 0.02
MOST_CALLS = 4
"""An apply is killed after so many calls that change something, at most."""
SHORTLY = 0.01
"""Seconds that may go by between a call and the kill."""
LOST = (Fault(lost=True), Fault(reset="within"), Fault(truncate=True), Fault(status=500), Fault(reset="before"))


class Applier:
    """A process that applies files in forks of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def begin(self, **order: Any) -> int:
        """Begin to apply a file, and give the process that does."""
        assert self._process.stdin is not None
        self._process.stdin.write(orjson.dumps(order) + b"\n")
        await self._process.stdin.drain()
        return await self._answer()

    async def end(self) -> int:
        """Wait for the end of an apply, and give its exit code, or minus its signal."""
        return await self._answer()

    async def _answer(self) -> int:
        assert self._process.stdout is not None
        async with asyncio.timeout(120):
            return int(await self._process.stdout.readline())


@asynccontextmanager
async def applier() -> AsyncIterator[Applier]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.plans.applier",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "WEBHOOK_SECRET": "one"},
    )
    try:
        yield Applier(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def contents(server: StandInServer) -> Counter[tuple[str, Any]]:
    """Count what a project has, each by what it is known by."""
    async with server.client() as client:
        there = await Reader(client).read(KINDS.values())
    # A sender of an embedded sign-up has no key of its own, but its number.
    return Counter((name, view.keys) for name, views in there.items() for view in views)


async def kill_and_complete(killer: Applier, chance: Random, folder: Path, kills: int) -> int:
    """Kill applies of one file, then let one complete, and look at what there is; give how many were killed."""
    file = folder / "customer.json"
    document = worlds.document(chance)
    # The one kind of resource that nothing but its id tells from another.
    embedded = [{"phoneNumberId": f"7770{number}", "region": "EU"} for number in range(chance.randint(0, 2))]
    document["whatsapp"].setdefault("senders", []).extend(embedded)
    file.write_bytes(orjson.dumps(document))
    state = folder / "state.sqlite"
    async with StandInServer() as expected, expected.client() as client, AsyncExitStack() as stack:
        kept = stack.enter_context(plans.State())
        await plans.apply(client, await plans.plan(client, plans.load(file), state=kept), state=kept)
        wanted = await contents(expected)
        # What the API refuses is left over.
        left = await plans.plan(client, plans.load(file), state=kept)
    killed = 0
    async with StandInServer() as server:
        order = {
            "file": str(file),
            "state": str(state),
            "server": server.url,
            "project": server.project_id,
            "key_id": server.key_id,
            "key_secret": server.key_secret,
            "settle": SETTLE,
        }
        server.faults.plan(chance.getrandbits(32), rate=0.3, operation="*.create", kinds=LOST)
        server.faults.plan(chance.getrandbits(32), rate=0.3, operation="*.update", kinds=LOST)
        while killed < kills:
            process = await killer.begin(**order)
            ending = asyncio.ensure_future(killer.end())
            await moment(server, chance, ending)
            if not ending.done():
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            if await ending != -signal.SIGKILL:
                break
            killed += 1
        server.faults.clear()
        told = folder / "report"
        await killer.begin(**order, told=str(told))
        code = await killer.end()
        assert code in {0, 1, 3, 4}
        found = await contents(server)
        assert found == wanted, f"{found - wanted} too much, {wanted - found} missing; {told.read_text()}"
        async with server.client() as client:
            with plans.State(state) as kept:
                after = await plans.plan(client, plans.load(file), state=kept)
                for name in ("changes", "waiting", "needs_person"):
                    addresses = [{each.address for each in getattr(plan, name)} for plan in (left, after)]
                    assert addresses[0] == addresses[1], f"{name}: {left}\n{after}"
    return killed


async def moment(server: StandInServer, chance: Random, ending: asyncio.Future[int]) -> None:
    """Wait for a random moment: after some calls that change something, and some time."""
    wanted = chance.randint(0, MOST_CALLS)
    seen = len(server.requests)
    while not ending.done() and _changing(server, seen) < wanted:  # noqa: ASYNC110 - nobody tells of requests
        await asyncio.sleep(0.0005)
    await asyncio.wait([ending], timeout=chance.choice([0, chance.uniform(0, SHORTLY)]))


def _changing(server: StandInServer, seen: int) -> int:
    return sum(each.method != "GET" for each in server.requests[seen:])


async def _kill(seed: int, kills: int, folder: Path) -> None:
    chance, killed, number = Random(seed), 0, 0
    async with applier() as killer:
        while killed < kills:
            place = folder / str(number)
            place.mkdir()
            number += 1
            print(f"seed {seed}, file {number}, {killed} killed")  # noqa: T201 - shown when it fails
            killed += await kill_and_complete(killer, chance, place, kills - killed)
            assert number <= kills, "nearly every apply ended before it was killed"


async def test_fifty_kills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "one")
    await _kill(20_250_117, 50, tmp_path)


@pytest.mark.chaos
@pytest.mark.parametrize("seed", range(4))
async def test_a_thousand_kills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "one")
    await _kill(seed, 250, tmp_path)
