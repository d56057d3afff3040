"""Measures what many concurrent waits cost: ``python benchmarks/waits.py``.

All waits are of one client, each for another WhatsApp sender, against the stand-in in another process. First they only
poll, at the default intervals. Then they listen to a router, until they are cancelled, and again, until an event for
each arrives from the stand-in over HTTP.
"""

import argparse
import asyncio
import gc
import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from attrs import define, field

from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient, webhooks
from sinch_provisioning.testing import StandInServer

SECRET: Final = "webhook-secret"
ACCOUNT: Final = {
    "wabaName": "Example Ltd",
    "clientBusinessManagerId": "1234567890",
    "senderDetails": {"displayName": "Example", "businessCategory": "NON_PROFIT"},
}
DETAILS: Final = {"displayName": "Example", "vertical": "PROFESSIONAL_SERVICES", "countryCode": "48"}
AT_A_TIME: Final = 100
UNTIL: Final = "PENDING_VERIFICATION"


def serve(connection: Connection, count: int) -> None:
    """Run the stand-in in a process of its own, with as many senders as are asked for, and do what it is told."""

    async def until_told() -> None:
        async with StandInServer() as server, server.client() as client:
            await client.whatsapp.account.create(ACCOUNT)
            server.approve(server.project_id)
            server.approve(server.project_id)
            senders: list[str] = []
            while len(senders) < count:
                body = {"phoneNumberProvider": "CUSTOMER", "details": DETAILS}
                made = await asyncio.gather(*(client.whatsapp.senders.create(body) for _ in range(AT_A_TIME)))
                senders += [each.id for each in made]
            connection.send((server.url, server.token_url, server.project_id, senders[:count]))
            while (told := await asyncio.get_running_loop().run_in_executor(None, connection.recv)) != "enough":
                if told == "approve":
                    for start in range(0, count, AT_A_TIME):
                        for sender in senders[:count][start : start + AT_A_TIME]:
                            server.approve(sender)
                        await server.deliveries.settled()
                connection.send(len(server.requests))

    asyncio.run(until_told())


def resident() -> int:
    """Give the bytes of memory that the process holds."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def timers() -> int:
    """Count the timers of waits."""
    loop: Any = asyncio.get_running_loop()
    return sum("_wake" in repr(timer) and not timer.cancelled() for timer in loop._scheduled)  # noqa: SLF001


@define
class Stopwatch:
    """Measures clock and CPU of this process."""

    clock: float = field(factory=time.monotonic)
    cpu: float = field(factory=time.process_time)

    def show(self, text: str) -> None:
        """Show what was measured since it was made."""
        print(f"{text:<58} {time.monotonic() - self.clock:7.2f} s, CPU {time.process_time() - self.cpu:6.2f} s")


async def until(condition: Callable[[], bool]) -> None:
    """Look every now and then whether something is so."""
    async with asyncio.timeout(120):
        while not condition():  # noqa: ASYNC110 - a benchmark is told by nobody
            await asyncio.sleep(0.05)


async def measure(ours: Connection, seconds: float) -> None:
    """Measure waits that poll, waits that listen, and cancelling."""
    url, token_url, project_id, ids = ours.recv()
    count = len(ids)
    router = webhooks.EventRouter()
    runner = web.AppRunner(webhooks.aiohttp_app(router, secret=SECRET), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]

    def asked() -> int:
        ours.send("asked")
        return int(ours.recv())

    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=token_url)
    async with ProvisioningClient(project_id, auth=auth, server=url) as client:
        senders = client.whatsapp.senders
        # Connections and code are there before anything is measured.
        await asyncio.gather(*(senders.get(each) for each in ids[:AT_A_TIME]))
        others = len(asyncio.all_tasks())

        def start(**options: Any) -> list[asyncio.Task[Any]]:
            return [asyncio.create_task(senders.wait_for(each, until=UNTIL, **options)) for each in ids]

        before, stopwatch, calls = resident(), Stopwatch(), asked()
        waits = start()
        await until(lambda: asked() - calls >= count)
        stopwatch.show(f"{count:,} waits start and poll once")
        grown = resident() - before
        print(
            f"{'memory':<58} {grown / 2**20:7.1f} MiB, {grown / count / 1024:.1f} KiB a wait, its last sender included"
        )
        stopwatch, calls = Stopwatch(), asked()
        await asyncio.sleep(seconds)
        stopwatch.show(f"polling at the default intervals: {asked() - calls:,} polls")
        await cancel(waits)

        waits = start(router=router)
        await until(lambda: timers() == count)
        stopwatch, calls = Stopwatch(), asked()
        await asyncio.sleep(seconds)
        print(f"{'listening':<58} {timers():,} timers, {len(asyncio.all_tasks()) - others:,} tasks")
        stopwatch.show(f"listening: {asked() - calls:,} polls")
        stopwatch = Stopwatch()
        await cancel(waits)
        stopwatch.show(f"{count:,} waits are cancelled")
        print(f"{'left of them':<58} {timers()} timers, {len(asyncio.all_tasks()) - others} tasks")

        await client.webhooks.create({"target": f"http://{host}:{port}/", "secret": SECRET, "triggers": ["ALL"]})
        waits = start(router=router)
        await until(lambda: timers() == count)
        stopwatch = Stopwatch()
        calls = asked()
        ours.send("approve")
        found = await asyncio.gather(*waits)
        stopwatch.show(f"{count:,} deliveries over HTTP end {len(found):,} waits")
        polls = await asyncio.get_running_loop().run_in_executor(None, ours.recv) - calls
        print(f"{'':<58} {polls} polls, {timers()} timers left")
    await runner.cleanup()


async def cancel(waits: list[asyncio.Task[Any]]) -> None:
    """Cancel waits and see them end."""
    for each in waits:
        each.cancel()
    for each in waits:
        with suppress(asyncio.CancelledError):
            await each


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=5_000, help="how many waits (default: 5000)")
    parser.add_argument("--seconds", type=float, default=20, help="how long to let them be (default: 20)")
    given = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, given.count))
    process.start()
    try:
        asyncio.run(measure(ours, given.seconds))
    finally:
        with suppress(OSError):
            ours.send("enough")
        process.join(10)
    sys.exit(process.exitcode)


if __name__ == "__main__":
    main()
