"""Cancelled at any moment, used for long lists, used for long."""

import asyncio
import gc
import random
import resource
import tracemalloc
from pathlib import Path
from typing import Any, Final

import aiohttp
import orjson
import pytest
from aiohttp import web

from sinch_provisioning import errors
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.testing import Fault, StandInServer
from tests.conftest import Serve

from .conftest import QUICK, RCS, Connect

MEBIBYTE: Final = 1024 * 1024


async def mixed(client: Any, number: int) -> None:
    body = {"target": f"https://example.com/{number}", "secret": "webhook-secret", "triggers": ["ALL"]}
    webhook = await client.webhooks.create(body)
    await client.webhooks.update(webhook.id, {"target": f"https://example.com/u{number}"})
    assert [each.id async for each in client.webhooks.list(page_size=2, prefetch=1)]
    await client.webhooks.delete(webhook.id)


@pytest.mark.parametrize("limited", [False, True])
async def test_cancelled_at_random_moments(stand_in: StandInServer, limited: bool) -> None:
    """At the connection, the token, the answer, between retries, in the queue of the rate limit."""
    loop = asyncio.get_running_loop()
    complaints: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: complaints.append(context))
    luck = random.Random(11)
    tasks = len(asyncio.all_tasks())
    stand_in.faults.plan(11, rate=0.2, kinds=(Fault(status=503), Fault(lost=True), Fault(delay=0.003)))
    connectors: list[aiohttp.TCPConnector] = []

    def make() -> aiohttp.TCPConnector:
        connectors.append(aiohttp.TCPConnector(limit=2))
        return connectors[-1]

    limit = RateLimit(per_second=3000, concurrency=2) if limited else None
    cancelled = 0
    for round_number in range(10):
        client = stand_in.client(retry=QUICK, connector=make, rate_limit=limit)
        for number in range(10):
            work = [asyncio.create_task(mixed(client, 100 * round_number + 10 * number + each)) for each in range(3)]
            # So many steps of the loop, or a little later: each await in the way of a call is met.
            for _ in range(luck.randrange(0, 60)):
                await asyncio.sleep(0)
            if luck.random() < 0.3:
                await asyncio.sleep(luck.random() * 0.02)
            for each in work:
                each.cancel()
            results = await asyncio.gather(*work, return_exceptions=True)
            cancelled += sum(isinstance(each, asyncio.CancelledError) for each in results)
            assert all(
                each is None or isinstance(each, asyncio.CancelledError | errors.ProvisioningError) for each in results
            ), results
        stand_in.faults.clear()
        # It is as good as new: no connection and no turn was lost.
        async with asyncio.timeout(10):
            pages = await asyncio.gather(*(client.webhooks.list() for _ in range(20)))
        assert len(pages) == 20
        for page in pages[:1]:
            for webhook in page.items:
                await client.webhooks.delete(str(webhook.id))
        await client.aclose()
        assert not connectors[-1]._acquired
        stand_in.faults.plan(round_number, rate=0.2, kinds=(Fault(status=503), Fault(lost=True), Fault(delay=0.003)))
    assert cancelled > 100
    await asyncio.sleep(0.05)
    gc.collect()
    assert complaints == []
    # The server's handlers of connections that were left end with these.
    assert len(asyncio.all_tasks()) <= tasks + 2


class LongList:
    """A list of any length that is made up page by page, on pages that fail now and then."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.luck = random.Random(4)
        self.requests = 0
        self.faults = 0
        self.cut: float = 0.2

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests += 1
        if self.luck.random() < self.cut:
            self.faults += 1
            if self.luck.random() < 0.5:
                return web.json_response({}, status=self.luck.choice([429, 500, 502, 503, 504]))
            assert request.transport is not None
            request.transport.close()
        start = int(request.query.get("pageToken", 0)) if isinstance(request, web.Request) else self._start(request)
        end = min(start + 100, self.size)
        senders = [{"id": f"s{number}", **RCS, "state": "DRAFT", "pad": "x" * 200} for number in range(start, end)]
        page = {"totalSize": self.size, "pageSize": 100, "senders": senders}
        if end < self.size:
            page["nextPageToken"] = str(end)
        return web.Response(body=orjson.dumps(page), content_type="application/json")

    def _start(self, request: web.BaseRequest) -> int:
        return int(request.rel_url.query.get("pageToken", "0"))


@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.parametrize("size", [10_000, pytest.param(100_000, marks=pytest.mark.chaos)])
async def test_a_long_list_under_faults(serve: Serve, connect: Connect, size: int, prefetch: int) -> None:
    listed = LongList(size)
    client = connect(await serve(listed), retry_budget=100_000, retry=QUICK, deadline=None)
    options: Any = {"attempts": 12, "prefetch": prefetch} if prefetch else {"attempts": 12}
    expected = 0
    gc.collect()
    tracemalloc.start()
    try:
        base, _ = tracemalloc.get_traced_memory()
        async for sender in client.rcs.senders.list(page_size=100, **options):
            assert sender.id == f"s{expected}"
            expected += 1
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert expected == size
    assert listed.faults > size / 1000
    assert peak - base < 20 * MEBIBYTE


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


@pytest.mark.chaos
async def test_soak(listen: Any, connect: Connect) -> None:
    """500,000 calls: the memory stays what it was after the first 100,000."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readuntil(b"\r\n\r\n"):
            writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{"id": "w", "target": "t"}\n')

    client = connect(await listen(talk))

    async def calls(number: int) -> None:
        for _ in range(number):
            await client.webhooks.get("w")

    sizes: list[int] = []
    for _ in range(5):
        await asyncio.gather(*(calls(100_000 // 32) for _ in range(32)))
        gc.collect()
        sizes.append(resident())
    assert client.stats.requests == 5 * 32 * (100_000 // 32)
    assert max(sizes[1:]) < sizes[0] * 1.02, sizes
