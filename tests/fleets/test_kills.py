"""Runs that are killed at random moments, while answers are lost, and resumed: nothing is done twice or forgotten."""

import asyncio
import csv
import os
import signal
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import orjson
import pytest

from tests.cli.terminal import PROGRAM, ROOT
from tests.fleets.harness import SECRET, WANTED
from tests.fleets.standins import KEY_SECRET, StandIn, standins, write_fleet

LIMIT = 3600.0
"""Seconds after which a run hangs."""


async def begin(*arguments: str, folder: Path) -> asyncio.subprocess.Process:
    """Begin a command of the fleet."""
    return await asyncio.create_subprocess_exec(
        *PROGRAM,
        "fleet",
        *arguments,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT), SECRET: KEY_SECRET},
    )


async def finish(process: asyncio.subprocess.Process) -> tuple[int, bytes]:
    async with asyncio.timeout(LIMIT):
        out, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out


async def run(*arguments: str, folder: Path) -> tuple[int, bytes]:
    """Run a command of the fleet, and return its exit code and its output."""
    return await finish(await begin(*arguments, folder=folder))


def requests(servers: list[StandIn]) -> int:
    return sum(server.ask("requests") for server in servers)


async def killed(process: asyncio.subprocess.Process, servers: list[StandIn], calls: int) -> int:
    """Kill a process after so many calls have been received, and return its exit code."""
    seen = requests(servers)
    ending = asyncio.create_task(finish(process))
    while not ending.done() and requests(servers) - seen < calls:
        await asyncio.wait([ending], timeout=0.002)
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    return (await ending)[0]


async def kill_and_resume(folder: Path, *, projects: int, kills: int, processes: int, seed: int) -> None:
    chance = Random(seed)
    with standins(processes, projects) as servers:
        for server in servers:
            server.ask("lose answers", chance.getrandbits(32))
        write_fleet(folder, servers)
        # The whole of it is some 20 calls a project.
        most = 20 * projects // (kills + 1)
        fast = ("--rate", "100000")
        command = ["apply", "--yes", *fast]
        for number in range(kills):
            code = await killed(await begin(*command, "fleet.yaml", folder=folder), servers, chance.randint(1, most))
            assert code == -signal.SIGKILL, f"seed {seed}: it ended with {code} before kill {number + 1} of {kills}"
            command = ["resume", *fast]
        for server in servers:
            server.ask("clear")
        code, out = await run("resume", "fleet.yaml", *fast, "-o", "jsonl", folder=folder)
        told = [orjson.loads(line) for line in out.splitlines()]
        found: Counter[object] = sum((server.ask("contents") for server in servers), Counter())
        assert found == {tuple(sorted(WANTED.items())): projects}, told[-1]
        # Everything is submitted, and nobody has reviewed it.
        assert code == 3, told
        assert told[-1]["summary"]["counts"] == {"waiting": projects}
        assert told[-1]["summary"]["ending"] == "done"
    code, out = await run("status", "fleet.yaml", "-o", "json", folder=folder)
    assert orjson.loads(out)["run"] == told[-1]["summary"]
    code, _ = await run("report", "fleet.yaml", "--csv", "board.csv", folder=folder)
    assert code == 0
    with (folder / "board.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # The account, the sender and the four templates of each are under review.
    assert Counter(Counter(row["label"] for row in rows).values()) == {6: projects}
    assert {row["standing"] for row in rows} == {"waiting"}


async def test_five_kills(tmp_path: Path) -> None:
    await kill_and_resume(tmp_path, projects=200, kills=5, processes=1, seed=20_261_121)


@pytest.mark.chaos
async def test_twenty_kills_of_ten_thousand_projects(tmp_path: Path) -> None:
    await kill_and_resume(tmp_path, projects=10_000, kills=20, processes=3, seed=1)
