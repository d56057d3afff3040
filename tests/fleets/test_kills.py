"""Runs that are killed at random moments, while answers are lost, and resumed: nothing is done twice or forgotten."""

import asyncio
import csv
import math
import os
import signal
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from attrs import define, field

from benchmarks.fleets import record
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
        stderr=asyncio.subprocess.PIPE,
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


@define
class Vitals:
    """What processes of the fleet have used: see `watched`."""

    cpu_until_work: list[float] = field(factory=list[float])
    memory: list[float] = field(factory=list[float])


def used(process: asyncio.subprocess.Process) -> tuple[float, float]:
    """Return the seconds of processor time and the megabytes that a process has used, nothing when it has ended."""
    with suppress(FileNotFoundError, ProcessLookupError):
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        ticks, pages = int(fields[11]) + int(fields[12]), int(fields[21])
        return ticks / os.sysconf("SC_CLK_TCK"), pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return 0.0, 0.0


async def watched(
    process: asyncio.subprocess.Process, servers: list[StandIn], vitals: Vitals, *, kill_after: float = math.inf
) -> tuple[int, bytes]:
    """Wait for the end of a process, or kill it after so many calls; return its exit code and its output."""
    seen = requests(servers)
    ending, working = asyncio.create_task(finish(process)), False
    while not ending.done() and (calls := requests(servers) - seen) < kill_after:
        cpu, memory = used(process)
        vitals.memory.append(memory)
        if calls and not working:
            working = True
            vitals.cpu_until_work.append(cpu)
        await asyncio.wait([ending], timeout=0.002 if kill_after < math.inf else 0.1)
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGKILL)
    return await ending


async def kill_and_resume(folder: Path, *, projects: int, kills: int, processes: int, seed: int) -> dict[str, Any]:
    """Kill runs of a fleet, let one complete, and look at what there is; return what they have used."""
    chance, vitals, last = Random(seed), Vitals(), Vitals()
    with standins(processes, projects) as servers:
        for server in servers:
            server.ask("lose answers", chance.getrandbits(32))
        write_fleet(folder, servers)
        # The whole of it is some 20 calls a project.
        most = 20 * projects // (kills + 1)
        fast = ("--rate", "100000")
        command = ["apply", "--yes", *fast]
        for number in range(kills):
            process = await begin(*command, "fleet.yaml", folder=folder)
            code, _ = await watched(process, servers, vitals, kill_after=chance.randint(1, most))
            assert code == -signal.SIGKILL, f"seed {seed}: it ended with {code} before kill {number + 1} of {kills}"
            command = ["resume", *fast]
        for server in servers:
            server.ask("clear")
        process = await begin("resume", "fleet.yaml", *fast, "-o", "jsonl", folder=folder)
        code, out = await watched(process, servers, last)
        told = [orjson.loads(line) for line in out.splitlines()]
        found: Counter[object] = sum((server.ask("contents") for server in servers), Counter())
        assert found == {tuple(sorted(WANTED.items())): projects}, told[-1]
        # Everything is submitted, and nobody has reviewed it.
        assert code == 3, told
        assert told[-1]["summary"]["counts"] == {"waiting": projects}
        assert told[-1]["summary"]["ending"] == "done"
    figures: dict[str, Any] = {
        "projects": projects,
        "kills": kills,
        "CPU seconds until a resume is at work": max(vitals.cpu_until_work[1:] + last.cpu_until_work),
        "MB at most": max(vitals.memory + last.memory),
        "MB at most in the first half of the last resume": max(last.memory[: len(last.memory) // 2]),
        "MB at most in its second half": max(last.memory[len(last.memory) // 2 :]),
        "load of the machine": os.getloadavg()[0],
    }
    assert figures["CPU seconds until a resume is at work"] <= 5
    assert figures["MB at most"] <= 400
    code, out = await run("status", "fleet.yaml", "-o", "json", folder=folder)
    assert orjson.loads(out)["run"] == told[-1]["summary"]
    code, _ = await run("report", "fleet.yaml", "--csv", "board.csv", folder=folder)
    assert code == 0
    with (folder / "board.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # The account, the sender and the four templates of each are under review.
    assert Counter(Counter(row["label"] for row in rows).values()) == {6: projects}
    assert {row["standing"] for row in rows} == {"waiting"}
    return figures


async def test_five_kills(tmp_path: Path) -> None:
    await kill_and_resume(tmp_path, projects=200, kills=5, processes=1, seed=20_261_121)


@pytest.mark.chaos
async def test_twenty_kills_of_ten_thousand_projects(tmp_path: Path) -> None:
    figures = await kill_and_resume(tmp_path, projects=10_000, kills=20, processes=3, seed=1)
    record("first apply, killed and resumed", figures)
