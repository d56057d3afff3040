"""How many requests a second the stand-in answers on one core: GET of one sender, 32 at a time.

The server runs in a process of its own, and so does the load: ``python examples/standin_throughput.py [REQUESTS]``.
On Linux each of the two is bound to a core.
"""

import asyncio
import os
import sys
import time
from base64 import b64encode
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection

import aiohttp

from sinch_provisioning.testing import StandInServer

CONCURRENCY = 32


def bind_to(core: int) -> None:
    """Keep this process to one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})


def serve(pipe: Connection) -> None:
    """Serve until the other end of the pipe is closed."""
    bind_to(0)

    async def run() -> None:
        async with StandInServer() as server, server.client() as client:
            sender = await client.whatsapp.senders.create({"wabaId": "1", "phoneNumberId": "2"})
            server.approve(sender.id)
            key = f"{server.key_id}:{server.key_secret}"
            credentials = f"Basic {b64encode(key.encode()).decode()}"
            url = f"{server.url}/v1/projects/{server.project_id}/whatsapp/senders/{sender.id}"
            pipe.send((url, credentials))
            await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


async def measure(url: str, credentials: str, count: int) -> float:
    """Give the requests a second."""
    connector = aiohttp.TCPConnector(limit=CONCURRENCY)
    async with aiohttp.ClientSession(headers={"Authorization": credentials}, connector=connector) as session:

        async def get(times: int) -> None:
            for _ in range(times):
                async with session.get(url) as response:
                    response.raise_for_status()
                    await response.read()

        await get(200)
        start = time.perf_counter()
        await asyncio.gather(*(get(count // CONCURRENCY) for _ in range(CONCURRENCY)))
        return count // CONCURRENCY * CONCURRENCY / (time.perf_counter() - start)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    ours, theirs = Pipe()
    server = Process(target=serve, args=(theirs,))
    server.start()
    # So that this end hears of it when the server fails.
    theirs.close()
    bind_to(1)
    url, credentials = ours.recv()
    try:
        print(f"{asyncio.run(measure(url, credentials, count)):,.0f} requests a second")
    finally:
        ours.send(None)
        server.join()


if __name__ == "__main__":
    main()
