"""What the receiver says: to Sinch, to the log, and of settings and arguments that make no sense."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from typing import Any

import orjson
import pytest

from sinch_provisioning import errors, webhooks
from sinch_provisioning.webhooks import receiving
from tests.webhooks.conftest import SECRET, sample

NONCE_STORE = "nonces must be a NonceStore, with claim and release, or None, got"
NO_EVENT = "a signed delivery is not an event"


def receiver(**options: Any) -> webhooks.Receiver:
    return webhooks.Receiver(webhooks.EventRouter(), secret=SECRET, **options)


class Claims:
    def claim(self, nonce: str, seconds: float) -> bool:
        return True


class Releases:
    def release(self, nonce: str) -> None:
        pass


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: receiver(body_limit=0), "body_limit must be an integer of at least 1, got 0"),
        (lambda: receiver(body_limit=1.5), "body_limit must be an integer of at least 1, got 1.5"),
        (lambda: receiver(pending_limit=True), "pending_limit must be an integer of at least 1, got True"),
        (lambda: receiver(background="yes"), "background must be True or False, got 'yes'"),
        (lambda: receiver(on_error="log"), "on_error must be a function or None, got 'log'"),
        (lambda: receiver(nonces=Claims()), f"{NONCE_STORE} a Python Claims"),
        (lambda: receiver(nonces=Releases()), f"{NONCE_STORE} a Python Releases"),
        (lambda: receiver(tolerance=math.nan), "tolerance must be a number of at least 0 or None, got nan"),
        (lambda: webhooks.MemoryNonceStore(0), "limit must be an integer of at least 1, got 0"),
        (lambda: webhooks.MemoryNonceStore(clock=None), "clock must be a function, got None"),  # type: ignore[arg-type]
        (lambda: webhooks.Receiver("r", secret=SECRET), "router must be a webhooks.EventRouter, got 'r'"),  # type: ignore[arg-type]
        (
            lambda: webhooks.aiohttp_app(webhooks.EventRouter(), secret=SECRET, path="hooks"),
            "path must be a string that starts with /, got 'hooks'",
        ),
        (
            lambda: webhooks.aiohttp_app(webhooks.EventRouter(), secret=SECRET, drain_timeout=-1),
            "drain_timeout must be a number of at least 0 or None, got -1",
        ),
    ],
)
def test_a_setting_that_makes_no_sense(make: Callable[[], object], message: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        make()
    assert str(caught.value) == message


async def test_a_timeout_of_closing_that_makes_no_sense() -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        await receiver().aclose(-1)
    assert str(caught.value) == "timeout must be a number of at least 0 or None, got -1"


async def test_arguments_of_the_wrong_kind() -> None:
    text: Any = "text"
    with pytest.raises(errors.ValidationError) as caught:
        await receiver().receive({}, text)
    (violation,) = caught.value.violations
    assert str(violation) == (
        "body: must be the raw body as bytes, or their asynchronous iterator: text or decoded JSON has another "
        "signature, got a string of 4 characters"
    )
    with pytest.raises(errors.ValidationError) as caught:
        webhooks.verify(b"", text, SECRET)
    (violation,) = caught.value.violations
    assert str(violation) == "headers: must be a mapping of names to values, got a string of 4 characters"
    with pytest.raises(errors.DecodeError, match="an event is a JSON object, not a string") as decoding:
        webhooks.parse(text)
    assert (decoding.value.operation, decoding.value.body) == ("the delivery of an event", "'text'")


class FailingStore:
    def __init__(self, fails: str) -> None:
        self.fails = fails

    def claim(self, nonce: str, seconds: float) -> bool:
        if self.fails == "claim":
            raise LookupError("no store")
        return True

    def release(self, nonce: str) -> None:
        if self.fails == "release":
            raise LookupError("no store")


async def test_what_is_logged_of_an_event_that_is_not_handled(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "_RELEASE_PAUSES", (0,))
    body = orjson.dumps(sample("BUNDLE_DONE"))
    router = webhooks.EventRouter()

    @router.on("ALL")
    def fail(event: webhooks.Event) -> None:
        raise ArithmeticError("not handled")

    def report(error: Exception, event: webhooks.Event) -> None:
        raise ArithmeticError("not reported")

    async def deliver(**options: Any) -> list[str]:
        caplog.clear()
        made = webhooks.Receiver(router, secret=SECRET, **options)
        reply = await made.receive(webhooks.sign(body, SECRET), body)
        await made.aclose()
        assert (reply.status, reply.text) == (500, "the event was not handled")
        return caplog.messages

    failed = "a handler of BUNDLE_DONE failed"
    assert await deliver() == [failed]
    assert await deliver(on_error=report) == [failed, "on_error failed for BUNDLE_DONE"]
    assert await deliver(nonces=FailingStore("claim")) == ["could not claim the nonce of BUNDLE_DONE"]
    assert await deliver(nonces=FailingStore("release")) == [
        failed,
        *["could not release a nonce: LookupError('no store')"] * 2,
        "could not release a nonce: other processes will treat its delivery as handled until it expires",
    ]


async def test_what_is_logged_of_handlers_that_do_not_end(caplog: pytest.LogCaptureFixture) -> None:
    body = orjson.dumps(sample("BUNDLE_DONE"))
    router = webhooks.EventRouter()

    @router.on("ALL")
    async def hang(event: webhooks.Event) -> None:
        await asyncio.sleep(3600)

    made = webhooks.Receiver(router, secret=SECRET, background=True, pending_limit=1)
    assert (await made.receive(webhooks.sign(body, SECRET), body)).text == "accepted"
    full = await made.receive(webhooks.sign(body, SECRET), body)
    assert (full.status, full.text) == (503, "no more events are accepted at the moment")
    await made.aclose(0)
    assert caplog.messages == [
        "cancelled the handlers of BUNDLE_DONE, which were still running after the timeout",
        "handling BUNDLE_DONE ended with 'cancelled'",
    ]


async def stalled() -> AsyncIterator[bytes]:
    yield b"{"
    raise TimeoutError


async def broken() -> AsyncIterator[bytes]:
    yield b"{"
    raise ConnectionResetError("by peer")


@pytest.mark.parametrize(
    ("body", "options", "status", "text", "logged"),
    [
        (b"{}", {"method": "GET"}, 405, "only POST is allowed", None),
        (b"{}" + b" " * 100, {}, 413, "the body is too large", None),
        (b"[]", {}, 400, "the body is not an event", f"{NO_EVENT}: the delivery of an event: an event"),
        (
            b"{",
            {},
            400,
            "the body is not an event",
            "a signed delivery is not an event: the delivery: the body is not JSON",
        ),
        (b"{}", {"headers": {}}, 401, "the signature is wrong", "rejected a delivery: "),
        (stalled, {}, 408, "reading the body timed out", None),
        (broken, {}, 400, "the body cannot be read", "could not read the body of a delivery: ConnectionResetError"),
    ],
)
async def test_replies(
    body: Any,
    options: dict[str, Any],
    status: int,
    text: str,
    logged: str | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    raw = body if isinstance(body, bytes) else b"{"
    given = {"headers": webhooks.sign(raw, SECRET), **options}
    reply = await receiver(body_limit=50).receive(body=raw if body is raw else body(), **given)
    assert (reply.status, reply.text) == (status, text)
    assert dict(reply.headers) == ({"Allow": "POST"} if status == 405 else {})
    if logged is not None:
        assert any(line.startswith(logged) for line in caplog.messages)


def test_when_a_nonce_is_forgotten() -> None:
    now = 100.0
    store = webhooks.MemoryNonceStore(clock=lambda: now)
    assert store.claim("a", 10)
    assert store.claim("b", 20)
    now = 110
    # To the very end of its time.
    assert "a" in store
    assert not store.claim("a", 10)
    assert store.claim("c", 10)
    assert len(store) == 3
    now = 110.001
    assert "a" not in store
    assert store.claim("d", 10)
    assert len(store) == 3
