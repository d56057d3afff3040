"""What a call costs, counted instead of timed: function calls, and objects that stay.

Each count is compared with raw aiohttp's, or with what the payload itself makes necessary, so that it does not depend
on the machine. Who makes a call costlier has to raise a limit here, and to say why.
"""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import FrameType
from typing import Any, Self

import orjson
import pytest

from benchmarks.description import Payloads, read_payloads
from benchmarks.processes import server
from benchmarks.sides import PAGE_SIZE, Ours, Raw, Side
from sinch_provisioning import models
from sinch_provisioning.runtime.timestamps import read_timestamp

REPEATED = 20
MOST_CALLS_ABOVE_RAW = {"get": 122, "create": 224}
"""Function calls, Python's and C's, that a call makes besides raw aiohttp's. A decorator or context manager around each
call is about ten more, a retry context some hundreds. Looking whether the server has closed the connection, or sent
something on it, takes twelve, keeping aiohttp from sending again six, and being ended when the client closes five. A
POST, raw's too, sometimes needs 15 for one more turn of the event loop."""
MOST_CALLS_PER_DECODED_SENDER = 80
MOST_CALLS_PER_ENCODED_SENDER = 12


@pytest.fixture(scope="module")
def payloads() -> Payloads:
    return read_payloads()


@pytest.fixture(scope="module")
def url(payloads: Payloads) -> Iterator[str]:
    with server(payloads) as url:
        yield url


@pytest.fixture(params=["get", "create"])
def work(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def sides(url: str, payloads: Payloads) -> AsyncIterator[tuple[Side, Side]]:
    raw, ours = Raw(url, payloads.sender["id"], payloads.body), Ours(url, payloads.sender["id"], payloads.body)
    await raw.open()
    await ours.open()
    yield raw, ours
    await ours.close()
    await raw.close()


class Profile:
    """Counts the function calls of a block, Python's and C's."""

    def __init__(self) -> None:
        self.calls = 0

    def __enter__(self) -> Self:
        self._before = sys.getprofile()
        sys.setprofile(self._count)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(self._before)

    def _count(self, frame: FrameType, event: str, argument: object) -> None:
        self.calls += event in {"call", "c_call"}


async def fewest_calls(call: Callable[[], Awaitable[Any]]) -> int:
    """Count a warm call's function calls; the fewest of some, since an answer may come in one piece or in several."""
    await call()
    counts: list[int] = []
    for _ in range(REPEATED):
        with Profile() as profile:
            await call()
        counts.append(profile.calls)
    return min(counts)


def calls_of(function: Callable[[], Any]) -> int:
    function()
    with Profile() as profile:
        function()
    return profile.calls


def blocks_kept(make: Callable[[], Any]) -> int:
    """Count the blocks of memory that a result holds, once the interpreter's free lists are used up."""
    kept = [make() for _ in range(3)]
    gc.collect()
    gc.disable()
    try:
        before = sys.getallocatedblocks()
        kept.append(make())
        return sys.getallocatedblocks() - before
    finally:
        gc.enable()


async def left_to_the_collector(call: Callable[[], Awaitable[Any]]) -> int:
    """Count the objects of some warm calls that only the garbage collector frees."""
    await call()
    gc.collect()
    gc.disable()
    try:
        for _ in range(REPEATED):
            await call()
        return gc.collect()
    finally:
        gc.enable()


def needed_blocks(data: Any) -> int:
    """Count the blocks that models of some JSON cannot do without: one an object, two an array, one a timestamp."""
    if isinstance(data, dict):
        return 1 + sum(needed_blocks(value) for value in data.values())
    if isinstance(data, list):
        return 2 + sum(needed_blocks(value) for value in data)
    return int(isinstance(data, str) and not isinstance(read_timestamp(data), str))


async def test_a_call_makes_few_function_calls_more_than_raw_aiohttp(sides: tuple[Side, Side], work: str) -> None:
    raw, ours = [await fewest_calls(getattr(side, work)) for side in sides]
    assert 0 < raw < ours <= raw + MOST_CALLS_ABOVE_RAW[work]


async def test_a_call_leaves_nothing_to_the_garbage_collector(sides: tuple[Side, Side], work: str) -> None:
    raw, ours = [await left_to_the_collector(getattr(side, work)) for side in sides]
    assert ours <= raw


async def test_a_page_costs_no_more_function_calls_than_its_request_and_its_senders(sides: tuple[Side, Side]) -> None:
    raw, ours = [await fewest_calls(side.list) for side in sides]
    # Arguments are checked and a page is made of the answer, for which a GET of one sender has less to do.
    assert ours <= raw + MOST_CALLS_ABOVE_RAW["create"] + MOST_CALLS_PER_DECODED_SENDER * PAGE_SIZE


def test_a_decoded_page_holds_an_object_a_model_and_nothing_else(payloads: Payloads) -> None:
    page = orjson.loads(orjson.dumps(payloads.page))
    assert needed_blocks(page) > 5 * PAGE_SIZE
    assert blocks_kept(lambda: models.WhatsAppSenderList.from_dict(page)) <= needed_blocks(page) + 10


def test_decoding_and_encoding_a_sender_make_few_function_calls(payloads: Payloads) -> None:
    page = orjson.loads(orjson.dumps(payloads.page))
    model = models.WhatsAppSenderList.from_dict(page)
    assert calls_of(lambda: models.WhatsAppSenderList.from_dict(page)) <= MOST_CALLS_PER_DECODED_SENDER * PAGE_SIZE
    assert calls_of(model.to_dict) <= MOST_CALLS_PER_ENCODED_SENDER * PAGE_SIZE


def test_a_profile_counts_python_and_c_functions() -> None:
    def call() -> None:
        len("")

    with Profile() as profile:
        call()
        asyncio.iscoroutinefunction(call)
    assert profile.calls > 3
