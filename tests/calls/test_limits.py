"""Requests a second and at a time."""

import asyncio
import math
import random
from bisect import bisect_left
from collections.abc import Callable, Coroutine
from itertools import count
from time import monotonic
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.errors import Outcome
from sinch_provisioning.limits import AdaptiveRate, Limiter, RateLimit
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
    if calls > 1000:
        # The short form is run on busy machines, and says nothing about speed.
        assert meter.refused < calls / 100, told
        assert share > least, told


def most_in_a_second(arrivals: list[float]) -> int:
    """Give the largest number of arrivals in any second, wherever it begins."""
    arrivals = sorted(arrivals)
    return max(bisect_left(arrivals, begin + 1) - number for number, begin in enumerate(arrivals))


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock moves only when there is nothing to do, and then to the next timer."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        wait = self._selector.select  # type: ignore[attr-defined]

        def select(timeout: float | None) -> Any:
            assert timeout is not None, "everybody waits for ever"
            self.now += max(timeout, 0)
            return wait(0)

        self._selector.select = select  # type: ignore[attr-defined]

    def time(self) -> float:
        return self.now


def in_virtual_time(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(main())


@settings(max_examples=60, deadline=None)
@given(
    rate=st.one_of(st.integers(1, 60), st.floats(0.2, 60)),
    calls=st.integers(1, 150),
    latency=st.floats(0, 1.5),
    concurrency=st.sampled_from([None, None, 3]),
    adaptive=st.booleans(),
    seed=st.integers(0, 10_000),
)
def test_no_second_at_the_server_sees_more_than_the_figure(
    rate: float, calls: int, latency: float, concurrency: int | None, adaptive: bool, seed: int
) -> None:
    """Whatever time requests and responses take on their ways."""
    chance = random.Random(seed)
    arrivals: list[float] = []
    responses: list[float] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        limiter = Limiter(RateLimit(per_second=rate, concurrency=concurrency, adaptive=adaptive), clock=loop.time)

        async def call() -> None:
            await limiter.enter()
            try:
                await asyncio.sleep(chance.uniform(0, latency))
                arrivals.append(loop.time())
                await asyncio.sleep(chance.uniform(0, latency))
                responses.append(loop.time())
            finally:
                limiter.leave()

        began = loop.time()
        await asyncio.gather(*(call() for _ in range(calls)))
        if adaptive:
            return
        # Nearly as fast as it may be: as many as are allowed, each until a second after its response.
        allowed = max(1, int(rate)) if concurrency is None else min(concurrency, max(1, int(rate)))
        slowest = max(1.0, 1 / rate) + 2 * latency + 0.01
        assert loop.time() - began <= (calls / allowed + 1) * slowest + calls / rate

    in_virtual_time(main)
    assert len(arrivals) == calls
    assert most_in_a_second(arrivals) <= max(1, rate)


@pytest.mark.parametrize(
    ("clients", "allowed", "latency"), [(1, 50, 0.05), (40, 10, 0.05), (40, 10, 5.0), (40, 100, 0.5)]
)
def test_adaptive_clients_share_what_is_allowed(clients: int, allowed: int, latency: float) -> None:
    """Nearly all of it is used, and few requests are refused, whatever the responses take."""
    chance = random.Random(7)
    begin, end = 90, 180
    heard: list[tuple[float, bool]] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        tokens, last = float(allowed), began

        def is_allowed() -> bool:
            nonlocal tokens, last
            now = loop.time()
            tokens, last = min(allowed, tokens + (now - last) * allowed), now
            good = tokens >= 1
            tokens -= good
            heard.append((now - began, good))
            return good

        async def work(limiter: Limiter) -> None:
            while loop.time() - began < end:
                await limiter.enter()
                await asyncio.sleep(chance.uniform(0, latency))
                if not is_allowed():
                    limiter.slow_down()
                await asyncio.sleep(chance.uniform(0, latency))
                limiter.leave()

        limiters = [Limiter(RateLimit(adaptive=True), clock=loop.time) for _ in range(clients)]
        await asyncio.gather(*(work(each) for each in limiters for _ in range(200 // clients)))

    in_virtual_time(main)
    settled = [good for moment, good in heard if begin <= moment < end]
    assert sum(settled) > 0.8 * allowed * (end - begin)
    assert settled.count(False) < 0.35 * sum(settled)


def test_without_delays_the_figure_is_reached() -> None:
    async def main() -> None:
        limiter = Limiter(RateLimit(per_second=50))
        loop = asyncio.get_running_loop()
        began = loop.time()
        for _ in range(1000):
            await limiter.enter()
            limiter.leave()
        assert 999 / 50 <= loop.time() - began + 0.05 <= 20.2

    in_virtual_time(main)


def test_a_caller_that_gives_up_takes_nobodys_turn() -> None:
    async def main() -> None:
        limiter = Limiter(RateLimit(per_second=1))
        loop = asyncio.get_running_loop()
        began = loop.time()
        await limiter.enter()
        limiter.leave()
        waiting = [asyncio.create_task(limiter.enter()) for _ in range(20)]
        await asyncio.sleep(0)
        for each in waiting[:-1]:
            each.cancel()
        await waiting[-1]
        assert loop.time() - began < 1.1
        # Cancelled in the very moment in which its turn came.
        limiter.leave()
        queue = limiter._queue()
        start = queue._start

        def start_and_cancel() -> None:
            start()
            # Before its task goes on with the turn that it has got.
            loop.call_soon(late.cancel)

        queue._start = start_and_cancel  # type: ignore[method-assign]
        late, next_one = (asyncio.create_task(limiter.enter()) for _ in range(2))
        await next_one
        limiter.leave()
        assert late.cancelled()
        assert queue._active == 0

    in_virtual_time(main)


async def test_the_server_never_sees_more_in_a_second(serve: Serve, connect: Connect) -> None:
    """On real connections: what is asserted holds however busy the machine is."""
    arrivals: list[float] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        arrivals.append(monotonic())
        token = request.headers["Authorization"]
        if len(arrivals) % 7 == 0:
            await asyncio.sleep(0.01)
        if token == "Bearer token-0":
            # Those calls go out twice.
            expired = {"WWW-Authenticate": 'Bearer error="invalid_token", error_description="expired"'}
            return web.json_response({}, status=401, headers=expired)
        return web.json_response({"id": "w"}, status=429 if len(arrivals) % 13 == 0 else 200)

    tokens = count()

    async def give() -> str:
        return f"token-{next(tokens)}"

    limit = RateLimit(per_second=100)
    client = connect(await serve(handle), auth=BearerToken(give), rate_limit=limit, retry_budget=100_000, deadline=None)
    await asyncio.gather(*(client.webhooks.get("w", attempts=20) for _ in range(150)))
    assert len(arrivals) > 150
    assert most_in_a_second(arrivals) <= 100


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
    assert "timed out after 0.5 s waiting for the rate limiter; nothing was sent" in str(late[0])
    # Those that gave up took nobody's turn.
    async with asyncio.timeout(5):
        await client.webhooks.get("w")


def test_the_rate_shows_in_the_stats(connect: Connect) -> None:
    assert connect("http://127.0.0.1:9").stats.rate is None
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(concurrency=1)).stats.rate is None
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(per_second=7)).stats.rate == 7
    assert connect("http://127.0.0.1:9", rate_limit=RateLimit(per_second=7, adaptive=True)).stats.rate == 7


async def test_each_refusal_slows_a_client_down(serve: Serve, connect: Connect) -> None:
    async def refuse(request: web.BaseRequest) -> web.Response:
        return web.json_response({}, status=429 if request.path.endswith("busy") else 503)

    client = connect(await serve(refuse), rate_limit=RateLimit(adaptive=True), retry=None)
    with pytest.raises(errors.ServerError):
        await client.webhooks.get("down")
    assert client.stats.rate is not None
    assert client.stats.rate >= 10
    with pytest.raises(errors.RateLimitError):
        await client.webhooks.get("busy")
    assert client.stats.rate < 10


def test_an_adaptive_pace() -> None:
    now = 100.0
    pace = AdaptiveRate(None, clock=lambda: now)
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


def test_a_pace_restarts_from_what_was_sent_in_fact() -> None:
    now = 100.0
    pace = AdaptiveRate(None, clock=lambda: now)
    # Three are too few to tell.
    for _ in range(3):
        pace.sent()
        now += 1
    pace.slow_down()
    assert pace.rate == 40
    pace = AdaptiveRate(None, clock=lambda: now)
    for _ in range(5):
        now += 0.5
        pace.sent()
    pace.slow_down()
    assert pace.rate == pytest.approx(1)
    # Only the latest count, and a burst at once is no rate.
    pace = AdaptiveRate(100, clock=lambda: now)
    for _ in range(30):
        pace.sent()
        now += 1
    for _ in range(20):
        now += 0.1
        pace.sent()
    pace.slow_down()
    assert pace.rate == pytest.approx(5)
    pace = AdaptiveRate(None, clock=lambda: now)
    for _ in range(20):
        pace.sent()
    pace.slow_down()
    assert pace.rate == 5


def test_when_a_refusal_counts_again() -> None:
    now = 100.0
    pace = AdaptiveRate(None, clock=lambda: now)
    pace.slow_down()
    assert pace.rate == 5
    now += 0.5
    pace.slow_down()
    assert pace.rate == pytest.approx(5 * 0.85)
    now += 3
    pace.slow_down()
    assert pace.rate == pytest.approx(5 * 0.85 * (1 + 0.015 * 2.5) * 0.9)


def test_a_limiter_has_the_rate_that_its_limit_asks_for() -> None:
    assert Limiter(RateLimit(adaptive=True), clock=lambda: 0).rate == 10
    assert Limiter(RateLimit(adaptive=True, per_second=3), clock=lambda: 0).rate == 3
    assert Limiter(RateLimit(per_second=30)).rate == 30
    assert Limiter(RateLimit(concurrency=3)).rate is None


def test_a_pace_has_bounds() -> None:
    now = 0.0
    pace = AdaptiveRate(5, clock=lambda: now)
    assert pace.rate == 5
    for _ in range(100):
        now += 1.5
        pace.slow_down()
    assert pace.rate == 1 / 60
    now += 1e6
    assert pace.rate == 5
    slow = AdaptiveRate(0.01, clock=lambda: now)
    slow.slow_down()
    assert slow.rate == 0.01


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
        {"per_second": "5"},
        {"per_second": True},
        {"concurrency": 2.5},
        {"concurrency": True},
        {"adaptive": "yes"},
    ],
)
def test_limits_make_sense(bad: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(bad), "^a rate limit needs per_second")) as caught:
        RateLimit(**bad)
    assert not bad or str(caught.value).endswith(f"not {next(iter(bad.values()))!r}")
