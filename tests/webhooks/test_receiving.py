import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from yarl import URL

from sinch_provisioning import errors, models, webhooks
from tests.webhooks.conftest import SECRET, Serve, deliver, sample

Trigger = models.WebhookTrigger
BODY = orjson.dumps(sample("BUNDLE_DONE"))


class Handlers:
    """A router whose only handler counts, and waits or fails when it is told to."""

    def __init__(self) -> None:
        self.router = webhooks.EventRouter()
        self.router.on(Trigger.ALL)(self.handle)
        self.seen: list[webhooks.Event] = []
        self.started = asyncio.Event()
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.error: Exception | None = None

    async def handle(self, event: webhooks.Event) -> None:
        self.seen.append(event)
        self.started.set()
        await self.go_on.wait()
        if self.error is not None:
            raise self.error


@pytest.fixture
async def handlers() -> Handlers:
    return Handlers()


async def parts(*given: bytes) -> AsyncIterator[bytes]:
    for each in given:
        yield each


async def test_a_delivery_is_handled(handlers: Handlers, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    assert await deliver(url, sample("WHATSAPP_SENDER_ACTIVE")) == 200
    (event,) = handlers.seen
    assert isinstance(event, webhooks.WhatsAppSenderActive)
    assert event.payload.state == models.WhatsAppSenderState.ACTIVE


@pytest.mark.parametrize("path", ["/", "/hooks", "/hooks/"])
async def test_by_itself_and_as_a_part_of_a_larger_application(path: str, handlers: Handlers, serve: Serve) -> None:
    alone = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET, path=path))
    assert await deliver(f"{alone}{path}", BODY) == 200
    parent = web.Application(client_max_size=10)
    parent.add_subapp("/sinch", webhooks.aiohttp_app(handlers.router, secret=SECRET, path=path))
    larger = await serve(parent)
    assert await deliver(f"{larger}/sinch{path.rstrip('/')}", BODY) == 200
    assert await deliver(f"{larger}/sinch{path.rstrip('/')}/", BODY) == 200
    assert await deliver(f"{larger}/elsewhere", BODY) == 404
    assert len(handlers.seen) == 3


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
async def test_a_wrong_method(method: str, handlers: Handlers, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    async with aiohttp.ClientSession() as session, session.request(method, url) as response:
        assert response.status == 405
        assert response.headers["Allow"] == "POST"


async def test_a_wrong_signature(handlers: Handlers, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    assert await deliver(url, BODY, secret="another") == 401
    assert await deliver(url, BODY, timestamp=1_000_000_000) == 401
    async with aiohttp.ClientSession() as session, session.post(url, data=BODY) as response:
        assert response.status == 401
    assert not handlers.seen
    assert len(caplog.records) == 3
    assert SECRET not in caplog.text


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b'"text"', b"null", b"1"])
async def test_a_body_that_is_no_event(body: bytes, handlers: Handlers, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    assert await deliver(url, body) == 400
    assert not handlers.seen


async def test_the_limit_of_the_body(handlers: Handlers, serve: Serve) -> None:
    limit = len(BODY)
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET, body_limit=limit))
    assert await deliver(url, BODY) == 200
    assert await deliver(url, BODY + b" ") == 413

    async def without_a_length() -> AsyncIterator[bytes]:
        yield BODY
        yield b" " * 10

    async with aiohttp.ClientSession() as session, session.post(url, data=without_a_length()) as response:
        assert response.status == 413


async def test_a_connection_with_an_unread_body_is_closed(handlers: Handlers, serve: Serve) -> None:
    url = URL(await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET, body_limit=10)))
    reader, writer = await asyncio.open_connection(url.host, url.port)
    async with asyncio.timeout(20):
        writer.write(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000000\r\n\r\nbegun")
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        assert head.startswith(b"http/1.1 413 ")
        assert b"\r\nconnection: close\r\n" in head
        await reader.read()
    writer.close()
    await writer.wait_closed()


async def test_a_connection_whose_body_was_read_is_kept(handlers: Handlers, serve: Serve) -> None:
    url = URL(await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET)))
    reader, writer = await asyncio.open_connection(url.host, url.port)
    async with asyncio.timeout(20):
        for _ in range(2):
            writer.write(b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\n{}")
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            assert head.startswith(b"http/1.1 401 ")
            assert b"connection: close" not in head
            length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
            await reader.readexactly(length)
    writer.close()
    await writer.wait_closed()


async def test_a_mebibyte_is_taken_by_default(handlers: Handlers, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    assert await deliver(url, BODY + b" " * (1024 * 1024 - len(BODY))) == 200
    assert await deliver(url, BODY + b" " * (1024 * 1024 - len(BODY) + 1)) == 413


async def test_the_core_needs_no_framework(handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET, body_limit=len(BODY))
    headers = webhooks.sign(BODY, SECRET)
    assert (await receiver.receive(headers, parts(BODY[:10], BODY[10:]))).status == 200
    assert (await receiver.receive(headers, parts(BODY, b" "))).status == 413
    assert (await receiver.receive(headers, BODY + b" ")).status == 413
    assert (await receiver.receive({**headers, "Content-Length": "1" * 5000}, parts())).status == 413
    assert (await receiver.receive(headers, BODY, method="GET")).status == 405
    assert (await receiver.receive({}, BODY)).status == 401
    assert len(handlers.seen) == 1


async def test_no_more_than_the_limit_is_read(handlers: Handlers) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 100
            yield b" " * 100

    receiver = webhooks.Receiver(handlers.router, secret=SECRET, body_limit=1000)
    async with asyncio.timeout(20):
        assert (await receiver.receive({}, endless())).status == 413
    assert read == 1100


async def test_a_body_that_never_ends(handlers: Handlers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sinch_provisioning.webhooks.receiving._READ_TIMEOUT", 0.01)

    async def stalled() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    assert (await receiver.receive({}, stalled())).status == 408


async def test_a_delivery_that_comes_twice_is_handled_once(handlers: Handlers, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    for _ in range(3):
        assert await deliver(url, BODY, nonce="once") == 200
    assert len(handlers.seen) == 1
    assert await deliver(url, BODY, nonce="another") == 200
    assert len(handlers.seen) == 2


async def test_a_delivery_that_comes_again_while_it_is_handled_gets_the_same_answer(handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    headers = webhooks.sign(BODY, SECRET)
    handlers.go_on.clear()
    handlers.error = ValueError("no")
    both = [asyncio.create_task(receiver.receive(headers, BODY)) for _ in range(2)]
    await handlers.started.wait()
    handlers.go_on.set()
    assert [reply.status for reply in await asyncio.gather(*both)] == [500, 500]
    assert len(handlers.seen) == 1
    handlers.error = None
    assert (await receiver.receive(headers, BODY)).status == 200
    assert len(handlers.seen) == 2, "it failed before, so it is handled when it is repeated"
    assert (await receiver.receive(headers, BODY)).text == "handled before"


async def test_a_delivery_that_was_cut_off_is_handled_to_its_end(handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    headers = webhooks.sign(BODY, SECRET)
    handlers.go_on.clear()
    task = asyncio.create_task(receiver.receive(headers, BODY))
    await handlers.started.wait()
    second = asyncio.create_task(receiver.receive(headers, BODY))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    handlers.go_on.set()
    assert (await second).text == "handled"
    assert (await receiver.receive(headers, BODY)).text == "handled before"
    assert len(handlers.seen) == 1


async def test_nonces_in_a_store_that_is_awaited(handlers: Handlers) -> None:
    class Store:
        def __init__(self) -> None:
            self.known: set[str] = set()

        async def claim(self, nonce: str, seconds: float) -> bool:
            assert 0 < seconds <= 301
            new = nonce not in self.known
            self.known.add(nonce)
            return new

        async def release(self, nonce: str) -> None:
            self.known.remove(nonce)

    store = Store()
    # Two processes that share a store.
    receivers = [webhooks.Receiver(handlers.router, secret=SECRET, nonces=store) for _ in range(2)]
    headers = webhooks.sign(BODY, SECRET, nonce="shared")
    handlers.error = ValueError("no")
    assert [(await each.receive(headers, BODY)).status for each in receivers] == [500, 500]
    handlers.error = None
    assert [(await each.receive(headers, BODY)).status for each in receivers] == [200, 200]
    assert len(handlers.seen) == 3
    assert store.known == {"shared"}


async def test_a_handler_that_fails_is_reported(
    handlers: Handlers, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    reported: list[tuple[Exception, webhooks.Event]] = []
    app = webhooks.aiohttp_app(handlers.router, secret=SECRET, on_error=lambda *each: reported.append(each))
    handlers.error = ValueError("no luck")
    assert await deliver(await serve(app), BODY) == 500
    assert reported == [(handlers.error, handlers.seen[0])]
    (record,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert record.exc_info is not None
    assert record.exc_info[1] is handlers.error


async def test_in_the_background_the_reply_does_not_wait_and_shutting_down_does(handlers: Handlers) -> None:
    app = webhooks.aiohttp_app(handlers.router, secret=SECRET, background=True)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    handlers.go_on.clear()
    assert await deliver(f"http://{host}:{port}", BODY) == 200
    await handlers.started.wait()
    receiver = app[webhooks.RECEIVER]
    assert receiver.pending == 1
    closing = asyncio.create_task(runner.cleanup())
    done, _ = await asyncio.wait([closing], timeout=0.05)
    assert not done
    handlers.go_on.set()
    await closing
    assert receiver.pending == 0
    assert (await receiver.receive(webhooks.sign(BODY, SECRET), BODY)).status == 503


async def test_in_the_background_errors_are_reported_too(handlers: Handlers, caplog: pytest.LogCaptureFixture) -> None:
    reported: list[Exception] = []
    receiver = webhooks.Receiver(
        handlers.router, secret=SECRET, background=True, on_error=lambda error, _: reported.append(error)
    )
    handlers.error = ValueError("no luck")
    assert (await receiver.receive(webhooks.sign(BODY, SECRET), BODY)).status == 200
    await receiver.aclose()
    assert reported == [handlers.error]
    assert "no luck" in caplog.text


async def test_in_the_background_there_is_a_limit(handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET, background=True, pending_limit=2)
    handlers.go_on.clear()
    headers = [webhooks.sign(BODY, SECRET) for _ in range(3)]
    assert [(await receiver.receive(each, BODY)).status for each in headers] == [200, 200, 503]
    handlers.go_on.set()
    async with asyncio.timeout(10):
        while (reply := await receiver.receive(headers[2], BODY)).status == 503:  # noqa: ASYNC110 - as the API does
            await asyncio.sleep(0)
    assert reply.text == "accepted", "a delivery that was put off is no duplicate"
    await receiver.aclose()
    assert len(handlers.seen) == 3


async def test_handlers_that_take_too_long_are_stopped_and_that_is_said(
    handlers: Handlers, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET, background=True)
    handlers.go_on.clear()
    assert (await receiver.receive(webhooks.sign(BODY, SECRET), BODY)).status == 200
    await handlers.started.wait()
    await receiver.aclose(timeout=0.01)
    assert receiver.pending == 0
    assert "BUNDLE_DONE" in caplog.text


ODD_LIMITS: list[Any] = [0, -1, "5", 1.5, True, None]
ODD_SETTINGS: dict[str, list[Any]] = {
    "secret": ["", None, 5, [], [""], [None], {"secret": "x"}, b"", ["x", 5]],
    "tolerance": [-1, "300", True, float("nan"), float("inf"), timedelta(-1)],
    "nonces": [5, {}, set(), webhooks.MemoryNonceStore],
    "body_limit": ODD_LIMITS,
    "pending_limit": ODD_LIMITS,
    "background": [None, "yes", 1],
    "on_error": ["print", 5],
    "clock": [None, 5],
}
WRONG_SETTINGS = [(name, value) for name, values in ODD_SETTINGS.items() for value in values]


@pytest.mark.parametrize(("name", "value"), WRONG_SETTINGS)
def test_settings_of_the_wrong_kind_are_told_at_once(name: str, value: Any) -> None:
    for make in (webhooks.aiohttp_app, webhooks.Receiver):
        settings: Any = {"secret": SECRET, name: value}
        with pytest.raises(errors.ConfigurationError, match=name):
            make(webhooks.EventRouter(), **settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [*(("path", value) for value in ("hooks", "", None, 5)), *(("drain_timeout", value) for value in (-1, "5", True))],
)
def test_settings_of_the_application_of_the_wrong_kind(name: str, value: Any) -> None:
    settings: Any = {"secret": SECRET, name: value}
    with pytest.raises(errors.ConfigurationError, match=name):
        webhooks.aiohttp_app(webhooks.EventRouter(), **settings)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("tolerence", "did you mean 'tolerance'"),
        ("onerror", "did you mean 'on_error'"),
        ("secrets", "did you mean 'secret'"),
        ("zzz", "unexpected keyword argument 'zzz'$"),
    ],
)
def test_a_misspelt_setting(name: str, told: str) -> None:
    settings: Any = {"secret": SECRET, name: 5}
    for make in (webhooks.aiohttp_app, webhooks.Receiver):
        with pytest.raises(TypeError, match=rf"^{make.__name__}\(\) got an .*{told}"):
            make(webhooks.EventRouter(), **settings)


@pytest.mark.parametrize(("name", "meant"), [("paths", "path"), ("drain_time", "drain_timeout")])
def test_a_misspelt_setting_of_the_application(name: str, meant: str) -> None:
    settings: Any = {"secret": SECRET, name: 5}
    with pytest.raises(TypeError, match=f"did you mean '{meant}'"):
        webhooks.aiohttp_app(webhooks.EventRouter(), **settings)


@pytest.mark.parametrize("router", [None, "router", webhooks.EventRouter])
def test_a_router_of_the_wrong_kind(router: Any) -> None:
    for make in (webhooks.aiohttp_app, webhooks.Receiver):
        with pytest.raises(errors.ConfigurationError, match="router"):
            make(router, secret=SECRET)


@pytest.mark.parametrize("settings", [{"limit": 0}, {"limit": "5"}, {"limit": 1.5}, {"clock": 5}])
def test_settings_of_a_store_of_the_wrong_kind(settings: Any) -> None:
    with pytest.raises(errors.ConfigurationError):
        webhooks.MemoryNonceStore(**settings)


@pytest.mark.parametrize("body", ["text", {"type": "BUNDLE_DONE"}, None, 5, [b"x"], iter([b"x"])])
async def test_a_body_of_the_wrong_kind(body: Any, handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    calls: list[Any] = [
        lambda: webhooks.verify(body, {}, SECRET),
        lambda: webhooks.Verifier(SECRET).verify(body, {}),
        lambda: webhooks.sign(body, SECRET),
    ]
    for call in calls:
        with pytest.raises(errors.ValidationError, match="body: must be the raw body"):
            call()
    with pytest.raises(errors.ValidationError, match="body: must be the raw body"):
        await receiver.receive({}, body)


@pytest.mark.parametrize("headers", [None, "x", [("x", "y")], 5])
async def test_headers_of_the_wrong_kind(headers: Any, handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    with pytest.raises(errors.ValidationError, match="headers: must be a mapping"):
        webhooks.verify(BODY, headers, SECRET)
    with pytest.raises(errors.ValidationError, match="headers: must be a mapping"):
        await receiver.receive(headers, BODY)


async def test_closing_with_a_timeout_of_the_wrong_kind(handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    timeout: Any
    for timeout in ("5", -1, True):
        with pytest.raises(errors.ConfigurationError, match="timeout"):
            await receiver.aclose(timeout)
    assert (await receiver.receive(webhooks.sign(BODY, SECRET), BODY)).status == 200


async def test_a_client_that_goes_away(handlers: Handlers, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    async def goes_away() -> AsyncIterator[bytes]:
        yield b"{"
        raise ConnectionResetError

    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    assert (await receiver.receive({}, goes_away())).status == 400
    url = await serve(webhooks.aiohttp_app(handlers.router, secret=SECRET))
    _, writer = await asyncio.open_connection("127.0.0.1", URL(url).port)
    writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert await deliver(url, BODY) == 200
    assert not [each for each in caplog.records if each.exc_info]


@pytest.mark.parametrize("depth", [10, 200, 260, 1000, 10_000])
@pytest.mark.parametrize("inside", [b'{"type":"BUNDLE_DONE","payload":%s}', b'{"type":"NEW","x":%s}', b"%s"])
async def test_a_signed_body_that_is_nested_deeply(depth: int, inside: bytes, handlers: Handlers) -> None:
    receiver = webhooks.Receiver(handlers.router, secret=SECRET)
    for nested in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth):
        body = inside % nested
        status = (await receiver.receive(webhooks.sign(body, SECRET), body)).status
        shallow = depth <= 200 and not (inside == b"%s" and body[:1] == b"[")
        assert status == (200 if shallow else 400)
    for event in handlers.seen:
        assert repr(event)
        assert event.to_dict()
