"""Measures how many webhook deliveries one process handles: ``python benchmarks/events.py``.

The events are the description's own samples, signed; the split says where the time goes. The last line is the whole
way over HTTP on loopback, with the deliveries coming from another process.
"""

import argparse
import asyncio
import multiprocessing
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import aiohttp
import orjson
import yaml
from aiohttp import web

from sinch_provisioning import webhooks

SECRET: Final = "webhook-secret"
DESCRIPTION: Final = Path(__file__).parent.parent / "openapi" / "provisioning-api.yaml"
AT_A_TIME: Final = 32

Delivery = tuple[bytes, dict[str, str]]


def bodies() -> list[bytes]:
    """Give the callback samples of the description as they come over the wire."""
    document: Any = yaml.load(DESCRIPTION.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    found: list[bytes] = []
    for path in document["paths"].values():
        for operation in path.values():
            for callback in operation.get("callbacks", {}).values() if isinstance(operation, dict) else ():
                for item in callback.values():
                    content = item["post"]["requestBody"]["content"]["application/json"]
                    if "example" in content:
                        found.append(orjson.dumps(content["example"]))
    return found


def deliveries(count: int) -> list[Delivery]:
    """Sign as many deliveries as are asked for, each with a nonce of its own."""
    samples = bodies()
    chosen = (samples[number % len(samples)] for number in range(count))
    return [(body, webhooks.sign(body, SECRET)) for body in chosen]


def measure(name: str, work: Callable[[], int]) -> None:
    """Run some work three times and show the best CPU time for each of the items that it counts."""
    best = 0.0
    for _ in range(3):
        started = time.process_time()
        count = work()
        best = max(best, count / (time.process_time() - started))
    print(f"{name:<42} {1e6 / best:8.1f} us {best:12,.0f} /s")


def make_router() -> tuple[webhooks.EventRouter, list[int]]:
    """Make a router with a handler that counts."""
    router = webhooks.EventRouter()
    counted = [0]

    @router.default
    async def count(_: webhooks.Event) -> None:
        counted[0] += 1

    return router, counted


def split(count: int) -> None:
    """Measure verifying, parsing and dispatching by themselves, and then together."""
    signed = deliveries(count)
    verifier = webhooks.Verifier(SECRET)
    router, counted = make_router()
    events = [webhooks.parse(orjson.loads(body)) for body, _ in signed]

    def verify() -> int:
        for body, headers in signed:
            verifier.verify(body, headers)
        return count

    def parse() -> int:
        for body, _ in signed:
            webhooks.parse(orjson.loads(body))
        return count

    def dispatch() -> int:
        async def all_of_them() -> None:
            for event in events:
                await router.dispatch(event)

        asyncio.run(all_of_them())
        return count

    def receive() -> int:
        async def all_of_them() -> None:
            receiver = webhooks.Receiver(router, secret=SECRET)
            for body, headers in signed:
                reply = await receiver.receive(headers, body)
                if reply.status != 200:
                    raise RuntimeError(reply.text)

        asyncio.run(all_of_them())
        return count

    size = sum(len(body) for body, _ in signed) / count
    print(f"{count:,} deliveries of {len(bodies())} samples, {size:,.0f} bytes on average; CPU of one process")
    measure("verify", verify)
    measure("decode and parse", parse)
    measure("dispatch to one handler", dispatch)
    measure("all of it, nonces remembered (Receiver)", receive)
    if counted[0] != 6 * count:
        sys.exit(f"{counted[0]} events were handled")


def serve(connection: Connection) -> None:
    """Serve in a process of its own; says its address, and in the end its CPU time and how much was handled."""

    async def until_told() -> None:
        router, counted = make_router()
        runner = web.AppRunner(webhooks.aiohttp_app(router, secret=SECRET), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        connection.send(f"http://{host}:{port}/")
        started = time.process_time()
        await asyncio.get_running_loop().run_in_executor(None, connection.recv)
        connection.send((time.process_time() - started, counted[0]))
        await runner.cleanup()

    asyncio.run(until_told())


async def post_all(url: str, signed: list[Delivery]) -> float:
    """Deliver everything, and give the seconds that it took."""
    left = iter(signed)
    async with aiohttp.ClientSession() as session:

        async def post() -> None:
            for body, headers in left:
                async with session.post(url, data=body, headers=headers) as response:
                    response.raise_for_status()

        started = time.monotonic()
        await asyncio.gather(*(post() for _ in range(AT_A_TIME)))
        return time.monotonic() - started


def over_http(count: int) -> None:
    """Measure the aiohttp application with real deliveries."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,))
    process.start()
    try:
        seconds = asyncio.run(post_all(ours.recv(), deliveries(count)))
        ours.send("enough")
        busy, handled = ours.recv()
    finally:
        process.join(10)
    if handled != count:
        sys.exit(f"{handled} of {count} events were handled")
    print(
        f"{'over HTTP (aiohttp_app), CPU of the server':<42} {1e6 * busy / count:8.1f} us {count / busy:12,.0f} /s"
        f"   ({count / seconds:,.0f} /s on the clock, {AT_A_TIME} at a time)"
    )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="how many deliveries (default: 10000)")
    count = parser.parse_args().count
    split(count)
    over_http(count)


if __name__ == "__main__":
    main()
