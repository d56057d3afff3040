"""Many adaptive clients, each in a process of its own, before one server that allows so many requests per second.

``python -m benchmarks.adaptive --clients 200 --allowed 50 --seconds 120`` prints what the server allowed and refused
over time, and how evenly it came to the clients. Nothing leaves 127.0.0.1.
"""

import argparse
import asyncio
import logging
import multiprocessing
import os
import time
from collections import Counter
from multiprocessing.connection import Connection

from aiohttp import web

from sinch_provisioning import BearerToken, ProvisioningClient, errors
from sinch_provisioning.limits import RateLimit

TASKS = 4
"""Calls that each client wants to make at a time."""
PARTS = 8


class Server:
    """A bucket that fills with time, and 429 when it is empty; counts by second and by client."""

    def __init__(self, allowed: float) -> None:
        self.allowed = allowed
        self.tokens = allowed / 5
        self.last = self.began = time.monotonic()
        self.by_second: Counter[tuple[int, int]] = Counter()
        self.by_client: Counter[str] = Counter()

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        now = time.monotonic()
        self.tokens = min(self.allowed / 5, self.tokens + (now - self.last) * self.allowed)
        self.last = now
        status = 200 if self.tokens >= 1 else 429
        self.by_second[int(now - self.began), status] += 1
        if status == 200:
            self.tokens -= 1
            self.by_client[request.path.split("/")[3]] += 1
        return web.json_response({"id": "w"}, status=status)


def run_client(url: str, name: str, seconds: float) -> None:
    """Make as many calls as the API allows."""

    async def work(client: ProvisioningClient) -> None:
        while True:
            try:
                await client.webhooks.get("w")
            except errors.ProvisioningError:
                # Refused four times, or the server is too busy to accept a connection.
                continue

    async def main() -> None:
        limit = RateLimit(adaptive=True)
        async with ProvisioningClient(name, auth=BearerToken("token"), server=url, rate_limit=limit) as client:
            workers = [asyncio.create_task(work(client)) for _ in range(TASKS)]
            await asyncio.wait(workers, timeout=seconds)
            for worker in workers:
                worker.cancel()
            await asyncio.wait(workers)

    asyncio.run(main())


def run_server(allowed: float, seconds: float, ready: Connection) -> None:
    """Serve for a while, and print what came."""

    async def main() -> None:
        server = Server(allowed)
        runner = web.ServerRunner(web.Server(server))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
        await site.start()
        ready.send(runner.addresses[0][1])
        await asyncio.sleep(seconds)
        await runner.cleanup()
        step = max(1, round(seconds / PARTS))
        for begin in range(0, round(seconds), step):
            good, bad = (
                sum(server.by_second[second, status] for second in range(begin, begin + step)) / step
                for status in (200, 429)
            )
            print(f"{begin:4d} to {begin + step:3d} s: {good:6.1f} allowed and {bad:6.1f} refused a second")
        counts = list(server.by_client.values())
        fairness = sum(counts) ** 2 / (len(counts) * sum(each**2 for each in counts))
        print(
            f"{len(counts)} clients, {min(counts)} to {max(counts)} calls each; Jain's index of fairness {fairness:.2f}"
        )

    asyncio.run(main())


def main() -> None:
    """Run the experiment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--allowed", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=120)
    options = parser.parse_args()
    # Otherwise each client logs each retry.
    logging.disable()
    # Forked, so that two hundred processes share the memory of what is imported.
    processes = multiprocessing.get_context("fork")
    ready, other = processes.Pipe()
    server = processes.Process(target=run_server, args=(options.allowed, options.seconds, other))
    server.start()
    url = f"http://127.0.0.1:{ready.recv()}"
    clients = [
        processes.Process(target=run_client, args=(url, f"client-{number}", options.seconds), daemon=True)
        for number in range(options.clients)
    ]
    print(f"{options.clients} clients, {options.allowed:g} requests allowed a second, {os.cpu_count()} cores")
    for client in clients:
        client.start()
    server.join()
    for client in clients:
        client.join()


if __name__ == "__main__":
    main()
