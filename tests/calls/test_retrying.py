"""Which calls are sent again, when, and what is said in the end."""

import asyncio
import logging
import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from time import monotonic
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from sinch_provisioning import ProvisioningClient, errors, retrying
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.errors import Outcome
from sinch_provisioning.hooks import EventHooks, RequestEvent, ResponseEvent, RetryEvent
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.retrying import Budget, CallPolicy, Retry, RetryState, with_total
from sinch_provisioning.secrets import Secret
from sinch_provisioning.settings import make_timeout
from tests.conftest import Serve

from .conftest import CANARY, QUICK, RCS, Call, Connect, Listen

BODY: Any = {"target": "https://example.com/hook", "secret": "webhook-secret", "triggers": ["ALL"]}


class Script:
    """Answers requests with statuses, one after the other and the last one for ever; 0 closes the connection."""

    def __init__(self, *statuses: int, headers: dict[str, str] | None = None) -> None:
        self.statuses = list(statuses)
        self.headers = headers or {}
        self.seen: list[str] = []

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        self.seen.append(request.method)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if status == 0:
            assert request.transport is not None
            request.transport.close()
        body = {"id": "w"} if status < 300 else {"errorCode": "internal_error", "message": "m"}
        return web.json_response(body, status=status or 500, headers=self.headers if status >= 300 else {})


async def test_a_passing_failure_is_not_seen(serve: Serve, connect: Connect) -> None:
    script = Script(503, 0, 429, 200)
    client = connect(await serve(script))
    assert (await client.webhooks.get("w")).id == "w"
    assert len(script.seen) == 4
    stats = client.stats
    assert (stats.requests, stats.retries, stats.rate_limited) == (4, 3, 1)
    assert stats.retry_budget == 500


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429, 0])
async def test_after_three_retries_it_is_told(serve: Serve, connect: Connect, status: int) -> None:
    script = Script(status)
    with pytest.raises((errors.ApiError, errors.ConnectionFailedError)) as caught:
        await connect(await serve(script)).webhooks.get("w")
    assert len(script.seen) == 4
    assert "this was attempt 4 of at most 4" in caught.value.__notes__


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 424, 501, 505, 301])
async def test_what_does_not_pass_is_told_at_once(serve: Serve, connect: Connect, status: int) -> None:
    script = Script(status)
    with pytest.raises(errors.ApiError):
        await connect(await serve(script)).webhooks.get("w")
    assert len(script.seen) == 1


@pytest.mark.parametrize(("status", "sent"), [(500, 1), (502, 1), (503, 1), (504, 1), (0, 1), (429, 4)])
async def test_a_creation_is_sent_again_only_when_it_was_not_carried_out(
    serve: Serve, connect: Connect, status: int, sent: int
) -> None:
    script = Script(status)
    client = connect(await serve(script))
    calls: list[Call] = [lambda: client.webhooks.create(BODY), lambda: client.webhooks.update("w", BODY)]
    for call in calls:
        script.seen.clear()
        with pytest.raises((errors.ApiError, errors.ConnectionFailedError)) as caught:
            await call()
        assert len(script.seen) == sent
        outcome = Outcome.REJECTED if status == 429 else Outcome.UNKNOWN
        assert getattr(caught.value, "outcome", None) is outcome


async def test_a_creation_that_never_left_is_sent_again(
    serve: Serve, connect: Connect, unused_tcp_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect(f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(errors.ConnectionFailedError) as caught:
        await client.webhooks.create(BODY)
    assert caught.value.outcome is Outcome.NOT_SENT
    assert client.stats.retries == 3


async def test_the_get_that_invites_counts_as_a_creation(serve: Serve, connect: Connect) -> None:
    assert [each.name for each in OPERATIONS if each.method == "GET" and not each.idempotent] == [
        "rcs.senders.retry_test_number"
    ]
    script = Script(503)
    with pytest.raises(errors.ServerError) as caught:
        await connect(await serve(script)).rcs.senders.retry_test_number("s", "46700000000")
    assert (script.seen, caught.value.outcome) == (["GET"], Outcome.UNKNOWN)


async def test_a_call_can_be_called_idempotent(serve: Serve, connect: Connect) -> None:
    script = Script(503, 201)
    client = connect(await serve(script))
    assert (await client.webhooks.create(BODY, idempotent=True)).id == "w"
    assert script.seen == ["POST", "POST"]
    script.statuses, script.seen = [503], []
    with pytest.raises(errors.ServerError):
        await client.webhooks.delete("w", idempotent=False)
    assert script.seen == ["DELETE"]


@pytest.mark.parametrize(("last", "kind"), [(404, errors.NotFoundError), (409, errors.ConflictError)])
async def test_a_refusal_after_a_lost_attempt_admits_doubt(
    serve: Serve, connect: Connect, last: int, kind: type[errors.ApiError]
) -> None:
    """The lost one may have deleted what is not found any more."""
    script = Script(0, last)
    client = connect(await serve(script))
    with pytest.raises(kind) as caught:
        await client.webhooks.delete("w")
    assert caught.value.outcome is Outcome.UNKNOWN
    assert "an earlier attempt had no answer and may have been carried out" in caught.value.__notes__
    script.statuses = [0, 429, 429, last]
    with pytest.raises(kind) as caught:
        await client.webhooks.delete("w")
    assert caught.value.outcome is Outcome.UNKNOWN
    script.statuses = [0, last]
    with pytest.raises(kind) as caught:
        await client.webhooks.get("w")
    assert caught.value.outcome is Outcome.REJECTED
    script.statuses = [429, last]
    with pytest.raises(kind) as caught:
        await client.webhooks.delete("w")
    assert caught.value.outcome is Outcome.REJECTED


@pytest.mark.parametrize("off", [{"attempts": 1}, {}])
async def test_retrying_can_be_switched_off(serve: Serve, connect: Connect, off: Any) -> None:
    script = Script(503)
    url = await serve(script)
    client = connect(url) if off else connect(url, retry=None)
    with pytest.raises(errors.ServerError):
        await client.webhooks.get("w", **off)
    assert len(script.seen) == 1
    with pytest.raises(errors.ServerError):
        await client.webhooks.get("w", attempts=2)
    assert len(script.seen) == 3
    with pytest.raises(errors.ServerError):
        await client.with_options(retry=None).webhooks.get("w")
    assert len(script.seen) == 4


@pytest.mark.parametrize("bad", [0, -1, 1.5, True, "3", None])
async def test_attempts_are_a_number(connect: Connect, bad: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="attempts"):
        await connect("http://127.0.0.1:9").webhooks.get("w", attempts=bad)
    with pytest.raises(errors.ConfigurationError) as caught:
        Retry(attempts=bad)
    assert str(caught.value) == f"attempts must be a whole number, 1 or more, not {bad!r}"


@pytest.mark.parametrize("bad", [{"deadline": 0}, {"deadline": -1}, {"deadline": math.nan}, {"deadline": "1"}])
async def test_a_deadline_is_positive(connect: Connect, bad: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="deadline must be a positive number"):
        await connect("http://127.0.0.1:9").webhooks.get("w", **bad)
    with pytest.raises(errors.ConfigurationError, match="deadline must be a positive number"):
        connect("http://127.0.0.1:9", **bad)
    with pytest.raises(errors.ConfigurationError):
        Retry(first_delay=11)


# Delays


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_delays_are_a_random_part_of_what_doubles(chance: float) -> None:
    retry = Retry(chance=lambda: chance)
    full = [0.5, 1, 2, 4, 8, 10, 10]
    assert [retry.delay_after(number) for number in range(1, 8)] == [chance * each for each in full]
    assert retry.delay_after(10_000) == chance * 10


def waits(events: Sequence[RetryEvent]) -> list[float]:
    return [event.delay for event in events]


async def test_retry_after_is_the_least_delay(serve: Serve, connect: Connect) -> None:
    events: list[RetryEvent] = []
    script = Script(429, 429, 200, headers={"Retry-After": "0.05"})
    client = connect(await serve(script), on_retry=events.append)
    await client.webhooks.create(BODY)
    assert waits(events) == [0.05, 0.05]
    script.statuses, script.headers = [503, 200], {"Retry-After": "0"}
    await client.webhooks.get("w")
    assert 0 <= waits(events)[2] <= 0.002


@pytest.mark.parametrize(
    "value",
    [
        "86400",
        "999999999999999",
        "9" * 16,
        "9" * 400,
        "Fri, 31 Dec 2100 23:59:59 GMT",
        format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True),
    ],
    ids=["day", "15 digits", "16 digits", "400 digits", "far date", "date in an hour"],
)
@pytest.mark.parametrize("deadline", [5, None])
async def test_a_retry_after_beyond_the_deadline_is_told_at_once(
    serve: Serve, connect: Connect, value: str, deadline: float | None
) -> None:
    script = Script(429, headers={"Retry-After": value})
    client = connect(await serve(script), deadline=deadline)
    async with asyncio.timeout(4):
        with pytest.raises(errors.RateLimitError, match="429") as caught:
            await client.webhooks.get("w")
    assert len(script.seen) == 1
    assert caught.value.retry_after is not None
    assert "would take too long" in caught.value.__notes__[0]


@pytest.mark.parametrize("value", ["", "soon", "-5", "nan", "inf", "1e999", "\x80", "Fri, 99 Foo 0000", "0x10", "٣"])
async def test_an_absurd_retry_after_is_as_none(listen: Listen, connect: Connect, value: str) -> None:
    sent = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await reader.readuntil(b"\r\n\r\n")
        sent += 1
        line = f"Retry-After: {value}\r\n".encode() if sent < 3 else b""
        status = b"429 Slow" if sent < 3 else b"200 OK"
        writer.write(b"HTTP/1.1 " + status + b"\r\n" + line + b"Content-Length: 12\r\nConnection: close\r\n\r\n")
        writer.write(b'{"id": "w1"}')
        await writer.drain()

    assert (await connect(await listen(talk)).webhooks.get("w")).id == "w1"
    assert sent == 3


async def test_a_deadline_includes_the_waiting(serve: Serve, connect: Connect) -> None:
    script = Script(503)
    steady = Retry(first_delay=0.4, longest_delay=0.4, attempts=100, chance=lambda: 1)
    client = connect(await serve(script), retry=steady)
    with pytest.raises(errors.ServerError, match="503") as caught:
        await client.webhooks.get("w", deadline=1)
    # At 0.0, 0.4 and 0.8 seconds: the next wait would end too late.
    assert 2 <= len(script.seen) <= 3
    assert any("would take too long" in note for note in caught.value.__notes__)


async def test_a_deadline_ends_an_attempt(listen: Listen, connect: Connect) -> None:
    sent = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sent.set()
        await reader.read()

    client = connect(await listen(hang))
    with pytest.raises(errors.RequestTimeoutError) as caught:
        await client.webhooks.get("w", deadline=1)
    assert (caught.value.outcome, sent.is_set()) == (Outcome.UNKNOWN, True)
    assert client.stats.retries == 0
    for unlimited in (aiohttp.ClientTimeout(total=0), aiohttp.ClientTimeout(), None):
        with pytest.raises(errors.RequestTimeoutError):
            await client.with_options(timeout=unlimited, deadline=0.05).webhooks.get("w")
    assert client.stats.retries == 0
    with pytest.raises(errors.RequestTimeoutError, match=r"within 0\.05 s"):
        await client.webhooks.get("w", timeout=0.05, attempts=3)
    assert client.stats.retries == 2


async def test_a_later_attempt_has_what_is_left_of_the_deadline(
    listen: Listen, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = 0.0

    async def fail_and_hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        if not passed:
            writer.write(b"HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n")
        await reader.read()

    def pass_time(_: RetryEvent) -> None:
        nonlocal passed
        passed = 1000.0

    monkeypatch.setattr(retrying, "monotonic", lambda: monotonic() + passed)
    at_once = Retry(first_delay=0, longest_delay=0)
    client = connect(await listen(fail_and_hang), deadline=1000.2, timeout=None, retry=at_once, on_retry=pass_time)
    async with asyncio.timeout(30):
        with pytest.raises(errors.RequestTimeoutError, match=r"within 0\.\d+ s"):
            await client.webhooks.get("w")
    assert client.stats.requests == 2


async def test_the_timeout_of_an_attempt_begins_with_its_turn(listen: Listen, connect: Connect) -> None:
    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    client = connect(await listen(hang), timeout=0.3, retry=None, deadline=None, rate_limit=RateLimit(concurrency=1))
    async with asyncio.timeout(30):
        ends = await asyncio.gather(*(client.webhooks.get("w") for _ in range(3)), return_exceptions=True)
    assert [type(end) for end in ends] == [errors.RequestTimeoutError] * 3


async def test_the_token_that_a_call_is_sent_with_is_that_of_its_turn(serve: Serve, connect: Connect) -> None:
    """While it waited for the rate limiter, a newer one came."""
    seen: list[str] = []
    arrived, both = asyncio.Event(), asyncio.Event()

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.headers["Authorization"])
        arrived.set()
        await both.wait()
        return web.json_response({"id": "w"})

    class Changing(BearerToken):
        value = "old"

        def current(self, via: Any) -> Any:
            return Secret(f"Bearer {self.value}")

    auth = Changing("unused")
    client = connect(await serve(handle), auth=auth, rate_limit=RateLimit(concurrency=1))
    async with asyncio.TaskGroup() as group:
        group.create_task(client.webhooks.get("1"))
        await arrived.wait()
        group.create_task(client.webhooks.get("2"))
        await asyncio.sleep(0)
        auth.value = "new"
        both.set()
    assert seen == ["Bearer old", "Bearer new"]


async def test_a_call_with_a_renewed_token_waits_for_another_turn(serve: Serve, connect: Connect) -> None:
    tokens = ["new", "old"]
    now = most = 0

    async def give() -> str:
        return tokens.pop()

    async def handle(request: web.BaseRequest) -> web.Response:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        if request.headers["Authorization"] == "Bearer new":
            return web.json_response({"id": "w"})
        challenge = 'Bearer error="invalid_token", error_description="The token expired"'
        return web.json_response({}, status=401, headers={"WWW-Authenticate": challenge})

    client = connect(await serve(handle), auth=BearerToken(give), rate_limit=RateLimit(concurrency=1))
    assert [each.id for each in await asyncio.gather(*(client.webhooks.get("w") for _ in range(5)))] == ["w"] * 5
    assert tokens == []
    assert most == 1


# The budget


async def test_a_call_cancelled_in_its_delay_costs_nothing(serve: Serve, connect: Connect) -> None:
    script = Script(503)
    waiting = asyncio.Event()
    slow = Retry(first_delay=50, longest_delay=50, chance=lambda: 1)
    client = connect(await serve(script), retry=slow, on_retry=lambda _: waiting.set())
    for _ in range(30):
        waiting.clear()
        call = asyncio.create_task(client.webhooks.get("w"))
        await waiting.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    assert client.stats.retry_budget == 500
    script.statuses, waiting = [503, 503, 200], asyncio.Event()
    quick = connect(client.settings()["server"], retry=QUICK, retry_budget=20)
    await quick.webhooks.get("w")
    assert quick.stats.retry_budget == 20


def test_a_budget() -> None:
    budget = Budget(10)
    assert budget.spend(5)
    assert budget.spend(5)
    assert not budget.spend(5)
    budget.earn()
    assert budget.left == 1
    budget.earn(100)
    assert budget.left == 10


def state_of(policy: CallPolicy) -> RetryState:
    return RetryState("webhooks.get", OPERATIONS["webhooks.get"], policy, Budget(100), EventHooks(), started=1000.0)


def test_a_timeout_costs_twice_as_much_and_success_puts_all_of_it_back() -> None:
    state = state_of(CallPolicy(make_timeout(9), retry=QUICK))
    assert state.next_delay(errors.ConnectionFailedError("lost", outcome=Outcome.UNKNOWN)) is not None
    assert state.budget.left == 95
    assert state.next_delay(errors.RequestTimeoutError("late", outcome=Outcome.UNKNOWN)) is not None
    assert state.budget.left == 85
    state.succeed()
    assert state.budget.left == 100


class Seconds:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(retrying, "monotonic", lambda: self.now)


# Timeout of an attempt and deadline of the call, and what is left of them for requests after seconds.
@pytest.mark.parametrize(
    ("timeout", "deadline", "left"),
    [
        (None, None, {0: None, 500: None}),
        (10, None, {0: 10, 4: 6, 9.9: 0.1, 11: 0.001}),
        (None, 20, {0: 20, 5: 15, 25: 0.001}),
        (10, 20, {0: 10, 4: 6}),
        (10, 7, {0: 7, 4: 3}),
    ],
)
def test_what_is_left_for_a_request(
    monkeypatch: pytest.MonkeyPatch, timeout: float | None, deadline: float | None, left: dict[float, float | None]
) -> None:
    clock = Seconds(monkeypatch)
    policy = CallPolicy(make_timeout(timeout), deadline)
    state = state_of(policy)
    assert policy.first.total == left[0]
    for after, expected in left.items():
        clock.now = 1000 + after
        assert state.limits().total == (None if expected is None else pytest.approx(expected))
        assert state.left() == (None if deadline is None else deadline - after)


async def test_waiting_for_a_turn_counts_towards_the_deadline_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Seconds(monkeypatch)
    state = state_of(CallPolicy(make_timeout(10), 30))
    assert state.fresh
    clock.now += 6
    state.pause(6)
    assert not state.fresh
    assert state.limits().total == 10
    clock.now += 3
    state.pause(1)
    assert state.limits().total == 8
    clock.now += 16
    assert state.limits().total == 0.001
    await state.wait(0)
    assert state.limits().total == 5
    state.pause(2)
    assert state.limits().total == 5


def test_a_shorter_total_keeps_the_other_limits() -> None:
    given = aiohttp.ClientTimeout(total=60, connect=3, sock_read=4, sock_connect=5, ceil_threshold=6)
    kept = aiohttp.ClientTimeout(total=10, connect=3, sock_read=4, sock_connect=5, ceil_threshold=6)
    assert with_total(given, 10) == kept
    # Connecting fails before all of it does.
    assert with_total(given, 2).connect == pytest.approx(1.9)
    assert with_total(aiohttp.ClientTimeout(total=60), 2).connect == pytest.approx(1.9)
    # To aiohttp, zero is no limit.
    assert with_total(given, 0).total == with_total(given, -5).total == 0.001


async def test_an_outage_is_not_multiplied(serve: Serve, connect: Connect) -> None:
    script = Script(503)
    client = connect(await serve(script), retry_budget=50)
    notes: list[str] = []
    for _ in range(40):
        with pytest.raises(errors.ServerError) as caught:
            await client.webhooks.get("w")
        notes += getattr(caught.value, "__notes__", [])
    assert len(script.seen) == 40 + 10
    assert client.stats.retry_budget == 0
    assert notes.count("not retried: the client's retry budget is used up") == 37
    script.statuses = [200]
    for _ in range(10):
        await client.webhooks.get("w")
    assert client.stats.retry_budget == 10
    script.statuses = [503, 200]
    await client.webhooks.get("w")
    assert client.stats.retry_budget == 10


async def test_views_share_the_budget_and_the_stats(serve: Serve, connect: Connect) -> None:
    script = Script(503)
    client = connect(await serve(script), retry_budget=50)
    with pytest.raises(errors.ServerError):
        await client.with_options(project_id="q").webhooks.get("w")
    assert client.stats == client.with_options(project_id="r").stats
    assert client.stats.retry_budget == 35


@pytest.mark.parametrize("setting", ["retry_budget", "max_response_size"])
@pytest.mark.parametrize("bad", [-1, 1.5, "x", None, True])
def test_sizes_are_numbers(setting: str, bad: Any, connect: Connect) -> None:
    with pytest.raises(errors.ConfigurationError, match=setting):
        connect("http://127.0.0.1:9", **{setting: bad})


# Watching


async def test_hooks_see_each_request_and_retry(serve: Serve, connect: Connect) -> None:
    events: list[Any] = []
    url = await serve(Script(503, 0, 200))
    client = connect(url, on_request=events.append, on_response=events.append, on_retry=events.append)
    await client.webhooks.get("w")
    path = f"{url}/v1/projects/p/webhooks/w"
    kinds = [type(each) for each in events]
    once = [RequestEvent, ResponseEvent]
    assert kinds == [*once, RetryEvent, *once, RetryEvent, *once]
    assert events[0] == RequestEvent(operation="webhooks.get", attempt=1, method="GET", url=path)
    assert [(each.attempt, each.status, each.error) for each in events if isinstance(each, ResponseEvent)] == [
        (1, 503, None),
        (2, None, "ConnectionFailedError"),
        (3, 200, None),
    ]
    assert [(each.attempt, each.status, each.error) for each in events if isinstance(each, RetryEvent)] == [
        (1, 503, "ServerError"),
        (2, None, "ConnectionFailedError"),
    ]
    assert all(each.elapsed > 0 for each in events if not isinstance(each, RequestEvent))


async def test_the_response_s_headers_are_shown_without_secrets(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        headers = {"X-Request-Id": "r1", "X-Echo": request.headers["Authorization"], "Set-Cookie": f"session={CANARY}"}
        return web.json_response({"id": "w"}, headers=headers)

    events: list[ResponseEvent] = []
    client = connect(await serve(handle), on_response=events.append)
    await client.webhooks.get("w")
    headers = events[0].headers
    assert headers is not None
    assert (headers["x-request-id"], headers["Content-Length"]) == ("r1", "11")
    assert {"X-Echo", "Set-Cookie"} <= set(headers)
    assert CANARY not in repr(events)


async def test_without_a_response_there_are_no_headers(connect: Connect, unused_tcp_port: int) -> None:
    events: list[ResponseEvent] = []
    client = connect(f"http://127.0.0.1:{unused_tcp_port}", on_response=events.append, retry=None)
    with pytest.raises(errors.ConnectionFailedError):
        await client.webhooks.get("w")
    assert [(each.status, each.headers, each.error) for each in events] == [(None, None, "ConnectionFailedError")]


async def test_a_hook_that_fails_changes_nothing(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: object) -> None:
        raise RuntimeError("from the hook")

    client = connect(await serve(Script(503, 200)), on_request=fail, on_response=fail, on_retry=fail)
    assert (await client.webhooks.get("w")).id == "w"
    assert sum("a hook failed for" in each.message for each in caplog.records) == 5


async def test_one_line_a_request_and_one_a_retry(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    client = connect(await serve(Script(503, 200)))
    await client.webhooks.get("w")
    lines = [(each.levelname, each.message) for each in caplog.records if each.name == "sinch_provisioning"]
    assert [level for level, _ in lines] == ["DEBUG", "WARNING", "DEBUG"]
    assert lines[0][1].startswith("webhooks.get attempt 1: GET http://127.0.0.1:")
    assert "/webhooks/w -> 503 in" in lines[0][1]
    assert lines[1][1].startswith("webhooks.get attempt 1 failed after")
    assert "attempt 2: GET" in lines[2][1]
    assert CANARY not in caplog.text


# Tokens and races


async def test_a_list_in_pages_is_retried_by_the_page(stand_in: Any) -> None:
    async with stand_in.client(retry=QUICK) as client:
        for _ in range(25):
            await client.rcs.senders.create(RCS)
        stand_in.faults.add(operation="rcs.senders.list", after=1, status=503)
        stand_in.requests.clear()
        found = [each.id async for each in client.rcs.senders.list(page_size=10)]
        assert len(set(found)) == len(found) == 25
        assert stand_in.requests.count("rcs.senders.list") == 4


async def test_closing_ends_the_retries(serve: Serve, connect: Connect) -> None:
    waiting = asyncio.Event()
    script = Script(503)
    client = connect(
        await serve(script),
        retry=Retry(first_delay=0.05, longest_delay=0.05, chance=lambda: 1),
        on_retry=lambda _: waiting.set(),
    )
    call = asyncio.create_task(client.webhooks.delete("w"))
    await waiting.wait()
    await client.aclose()
    with pytest.raises(errors.ClientClosedError) as caught:
        await call
    assert caught.value.outcome is Outcome.UNKNOWN
    assert len(script.seen) == 1


def test_a_client_retries_by_default() -> None:
    settings = ProvisioningClient("p", auth=BearerToken(CANARY)).settings()
    assert settings["retry"] == Retry(attempts=4, first_delay=0.5, longest_delay=10)
