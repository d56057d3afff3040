"""Measures how many POSTs a second the stand-in carries out: ``python benchmarks/standin.py``.

Each makes a WhatsApp sender in a project that has 5,000 of them, kept in a state file, while five consoles watch: every
one reads the stream of updates and the list of senders, as the page does. The stand-in runs in a process of its own,
bound to one core where the system can; so does the load. The lines before tell what each of it costs. The first lines
tell what 10,000 projects cost.
"""

import argparse
import asyncio
import contextlib
import os
import sys
import tempfile
import time
import tracemalloc
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import aiohttp

from sinch_provisioning.testing import StandInServer

AT_A_TIME: Final = 8
CONSOLES: Final = 5
SENDERS: Final = 5_000
PROJECTS: Final = 10_000

ROWS: Final = (
    ("in memory, no sender", False, 0, 0),
    ("in memory, 5,000 senders", False, SENDERS, 0),
    ("state file, 5,000 senders", True, SENDERS, 0),
    ("state file, 5,000 senders, 5 consoles", True, SENDERS, CONSOLES),
)


def bind_to(core: int) -> None:
    """Keep this process to one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})


def body(number: int) -> dict[str, Any]:
    """Make a sender that no other one is like."""
    return {
        "phoneNumberProvider": "CUSTOMER",
        "details": {
            "displayName": f"Sender {number}",
            "vertical": "RESTAURANT",
            "countryCode": "48",
            "phoneNumber": f"{700_000_000 + number}",
        },
    }


def serve(pipe: Connection, state: str | None) -> None:
    """Serve until told to end; says the address and the key first, and the CPU time whenever it is asked."""
    bind_to(0)

    async def run() -> None:
        async with StandInServer(state_file=state, console=True, keep_requests=1000) as server:
            pipe.send((server.url, server.project_id, server.key_id, server.key_secret))
            while await asyncio.to_thread(pipe.recv) == "time":
                pipe.send(time.process_time())

    asyncio.run(run())


async def watch(session: aiohttp.ClientSession, url: str) -> None:
    """Do what an open page of the console does: read the updates, and the list that is shown after each."""
    async with session.get(f"{url}/_console/events", timeout=aiohttp.ClientTimeout(total=None)) as stream:
        async for line in stream.content:
            if line.startswith(b"data:"):
                async with session.get(f"{url}/_console/resources", params={"group": "senders"}) as response:
                    await response.read()


async def post(session: aiohttp.ClientSession, url: str, first: int, count: int) -> float:
    """Make senders, and give the seconds that it took."""
    left = iter(range(first, first + count))

    async def work() -> None:
        for number in left:
            async with session.post(url, json=body(number)) as response:
                if response.status != 201:
                    raise RuntimeError(await response.text())

    started = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return time.perf_counter() - started


async def measure(pipe: Connection, senders: int, consoles: int, count: int) -> tuple[float, float]:
    """Give POSTs a second on the clock, and the server's CPU time for each in microseconds."""
    url, project, key_id, key_secret = pipe.recv()
    auth = aiohttp.BasicAuth(key_id, key_secret)
    api = f"{url}/v1/projects/{project}/whatsapp"
    connector = aiohttp.TCPConnector(limit=0)
    async with (
        aiohttp.ClientSession(auth=auth, connector=connector, read_bufsize=2**20) as session,
        asyncio.TaskGroup() as group,
    ):
        account = {"wabaName": "Example", "clientBusinessManagerId": "1"}
        details = {"displayName": "Example", "businessCategory": "OTHER"}
        async with session.post(api, json={**account, "senderDetails": details}) as response:
            response.raise_for_status()
        await post(session, f"{api}/senders", 0, senders or 1)
        watching = [group.create_task(watch(session, url)) for _ in range(consoles)]
        await post(session, f"{api}/senders", senders + 1, 200)
        pipe.send("time")
        before = pipe.recv()
        seconds = await post(session, f"{api}/senders", senders + 1_000, count)
        pipe.send("time")
        busy = pipe.recv() - before
        for task in watching:
            task.cancel()
    return count / seconds, busy / count * 1e6


async def add_projects(state: str | None, *, traced: bool) -> tuple[float, float, int]:
    """Give the seconds and CPU seconds that many projects take, and, when it is `traced`, the bytes that they hold."""
    async with StandInServer(state_file=state) as server:
        if traced:
            tracemalloc.start()
        began, began_cpu = time.perf_counter(), time.process_time()
        keys = server.add_projects(PROJECTS)
        ended, ended_cpu = time.perf_counter(), time.process_time()
        held = tracemalloc.get_traced_memory()[0] if traced else 0
        tracemalloc.stop()
        assert len(keys) == PROJECTS
        return ended - began, ended_cpu - began_cpu, held


def show_projects(folder: str) -> None:
    """Measure what projects cost: the time apart from the memory, since tracing that takes time."""
    for name, state in (("in memory", None), ("state file", str(Path(folder) / "projects.sqlite"))):
        seconds, cpu, _ = asyncio.run(add_projects(state, traced=False))
        print(f"{f'add_projects({PROJECTS:,}), {name}':<42} {seconds:8.2f} s         {cpu:8.2f} s of CPU")
    _, _, held = asyncio.run(add_projects(None, traced=True))
    print(f"{f'add_projects({PROJECTS:,})':<42} {held / 2**20:8.1f} MB")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2_000, help="how many POSTs a row (default: %(default)s)")
    count = parser.parse_args().count
    bind_to(1)
    with tempfile.TemporaryDirectory() as folder:
        show_projects(folder)
    context = get_context("spawn")
    for name, kept, senders, consoles in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            ours, theirs = context.Pipe()
            state = str(Path(folder) / "state.sqlite") if kept else None
            process = context.Process(target=serve, args=(theirs, state))
            process.start()
            theirs.close()
            try:
                rate, cost = asyncio.run(measure(ours, senders, consoles, count))
                print(f"{name:<42} {rate:8,.0f} POSTs/s   {cost:8,.0f} us of the server's CPU each")
                sys.stdout.flush()
            finally:
                with contextlib.suppress(OSError):
                    ours.send("end")
                process.join(10)


if __name__ == "__main__":
    main()
