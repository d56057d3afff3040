"""Requests a second and at a time."""

import asyncio
import math
from typing import Any

import pytest
from aiohttp import web

from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.errors import Outcome
from sinch_provisioning.limits import Pace, RateLimit
from sinch_provisioning.retrying import Retry
from tests.conftest import Serve

from .conftest import Connect


class Meter:
    """An API that allows so many requests a second: a bucket that fills with time, and 429 when it is empty."""

    def __init__(self, per_second: float, burst: float) -> None:
        self.per_second = per_second
        self.burst = burst
        self.tokens = burst
        self.last = asyncio.get_running_loop().time()
        self.allowed = 0
        self.refused = 0
        self.now = 0
        self.most = 0
        self.order: list[str] = []

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        now = asyncio.get_running_loop().time()
        self.tokens = min(self.burst, self.tokens + (now - self.last) * self.per_second)
        self.last = now
        if self.tokens < 1:
            self.refused += 1
            return web.json_response({"errorCode": "too_many_requests"}, status=429)
        self.tokens -= 1
        self.allowed += 1
        self.order.append(request.path.rpartition("/")[2])
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        self.now -= 1
        return web.json_response({"id": "w"})


async def run(client: ProvisioningClient, calls: int) -> float:
    """Make calls, all of them at once as far as the client lets them, and give the seconds that they took."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with asyncio.TaskGroup() as group:
        for number in range(calls):
            group.create_task(client.webhooks.get(str(number)))
    return loop.time() - began


@pytest.mark.parametrize(
    ("adaptive", "calls", "rate", "least"),
    [
        pytest.param(False, 600, 400, 0.9, id="fixed"),
        # Most of this time it does not know the rate yet.
        pytest.param(True, 150, 40, 0.5, id="adaptive"),
        pytest.param(False, 2000, 50, 0.9, id="fixed, long", marks=pytest.mark.chaos),
        pytest.param(True, 2000, 50, 0.9, id="adaptive, long", marks=pytest.mark.chaos),
    ],
)
async def test_nearly_all_that_is_allowed_and_nearly_no_refusal(
    serve: Serve, connect: Connect, adaptive: bool, calls: int, rate: int, least: float
) -> None:
    meter = Meter(rate, burst=rate / 5)
    limit = RateLimit(per_second=None if adaptive else rate, adaptive=adaptive)
    client = connect(await serve(meter), rate_limit=limit, retry=Retry(), retry_budget=100_000, deadline=None)
    took = await run(client, calls)
    share = calls / took / rate
    told = f"{calls} calls in {took:.1f} s: {share:.1%} of what is allowed, {meter.refused} refused"
    print(told)  # noqa: T201
    assert meter.allowed == calls
    assert meter.refused < max(calls / 100, 5), told
    assert share > least, told


async def test_so_many_at_a_time(serve: Serve, connect: Connect) -> None:
    meter = Meter(1e9, 1e9)
    free = connect(url := await serve(meter))
    await run(free, 60)
    assert meter.most > 3
    meter.most = 0
    bound = connect(url, rate_limit=RateLimit(concurrency=3))
    await run(bound, 60)
    assert 1 < meter.most <= 3


async def test_first_come_first_served(serve: Serve, connect: Connect) -> None:
    meter = Meter(1e9, 1e9)
    client = connect(await serve(meter), rate_limit=RateLimit(per_second=300, concurrency=1))
    await run(client, 60)
    assert meter.order == [str(number) for number in range(60)]


async def test_the_deadline_includes_the_turn(serve: Serve, connect: Connect) -> None:
    meter = Meter(1e9, 1e9)
    client = connect(await serve(meter), rate_limit=RateLimit(per_second=5, concurrency=3))
    results: list[Any] = await asyncio.gather(
        *(client.webhooks.delete("w", deadline=0.5) for _ in range(20)), return_exceptions=True
    )
    late = [each for each in results if isinstance(each, errors.RequestTimeoutError)]
    assert meter.allowed == 20 - len(late)
    assert len(late) >= 15
    assert {each.outcome for each in late} == {Outcome.NOT_SENT}
    assert "no turn within 0.5 s under the client's rate limit; nothing was sent" in str(late[0])
    # Those that gave up took nobody's turn.
    async with asyncio.timeout(5):
        await client.webhooks.get("w")


def test_the_rate_shows_in_the_stats(connect: Connect) -> None:
    assert connect("http://127.0.0.1:9").stats.rate is None
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(concurrency=1)).stats.rate is None
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(per_second=7)).stats.rate == 7
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(per_second=7, adaptive=True)).stats.rate == 7


def test_an_adaptive_pace() -> None:
    now = 100.0
    pace = Pace(None, clock=lambda: now)
    assert pace.rate == 10
    now += 3
    assert pace.rate == 80
    pace.slow_down()
    assert pace.rate == 40
    now += 0.4
    # It was under way when the pace slowed down.
    pace.slow_down()
    assert pace.rate == 40
    now += 3.1
    assert pace.rate == pytest.approx(52)
    pace.slow_down()
    assert pace.rate == pytest.approx(52 * 0.9)
    now += 1.5
    pace.slow_down()
    # It came back soon: what was taken back was not enough.
    assert pace.rate == pytest.approx(52 * 0.9 * 1.015 * 0.85)
    now += 3600
    assert pace.rate > 1000
    now += 1e9
    assert math.isfinite(pace.rate)


def test_a_pace_has_bounds() -> None:
    now = 0.0
    pace = Pace(5, clock=lambda: now)
    assert pace.rate == 5
    for _ in range(100):
        now += 1.5
        pace.slow_down()
    assert pace.rate == 1
    now += 1e6
    assert pace.rate == 5
    slow = Pace(0.1, clock=lambda: now)
    slow.slow_down()
    assert slow.rate == 0.1


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"per_second": 0},
        {"per_second": -1},
        {"per_second": math.inf},
        {"per_second": math.nan},
        {"concurrency": 0},
        {"concurrency": -3},
    ],
)
def test_limits_make_sense(bad: Any) -> None:
    with pytest.raises(errors.ConfigurationError):
        RateLimit(**bad)
