"""What aiohttp does on its own behind a call: sends it again, reuses a connection, ends it when a session closes."""

import asyncio
import gc
import select
import socketserver
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.errors import Outcome
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import Retry
from tests.conftest import Serve
from tests.leaks import everything_of

from .conftest import CANARY, Call, Connect, Listen, silent

BODY: Final[Any] = {"target": "https://example.com/hook", "secret": "webhook-secret", "triggers": ["ALL"]}
ROUNDS: Final = 20
LONG: Final = 20
"""Seconds after which a test gives up waiting; none of them waits that long."""

KINDS: Final = ["own session", "connector", "given session"]
Open = Callable[..., Awaitable[ProvisioningClient]]


@pytest.fixture(params=KINDS)
async def open_client(request: pytest.FixtureRequest, connect: Connect) -> AsyncIterator[Open]:
    """Give a function that makes a client with a session of its own, with a connector, or with a given session."""
    async with AsyncExitStack() as stack:

        async def make(url: str, **settings: Any) -> ProvisioningClient:
            if request.param == "connector":
                settings["connector"] = await stack.enter_async_context(aiohttp.TCPConnector())
            elif request.param == "given session":
                settings["session"] = await stack.enter_async_context(aiohttp.ClientSession())
            return connect(url, **settings)

        yield make


def response(body: str, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


class Server(socketserver.ThreadingTCPServer):
    """Answers every request with its number, in threads of its own, so that it goes on while the event loop is busy.

    What `extra` gives for a request is sent after its response, unasked; the end of the connection follows a 408, as
    some servers say that they have waited long enough, or nothing at all.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, extra: Callable[[int], bytes | None]) -> None:
        self.requests: list[bytes] = []
        self.extra = extra
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        # What a client drops here is dropped on purpose.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, Server)
        while line := self.rfile.readline():
            head = line
            while (line := self.rfile.readline()) not in {b"\r\n", b""}:
                head += line
            _, found, rest = head.lower().partition(b"content-length: ")
            self.server.requests.append(head + (self.rfile.read(int(rest.split(b"\r\n")[0])) if found else b""))
            number = len(self.server.requests)
            self.wfile.write(response(f'{{"id": "{number}"}}'))
            extra = self.server.extra(number)
            if extra is not None:
                self.wfile.write(extra)
                if not extra or b"408" in extra:
                    return


@pytest.fixture
def server() -> Iterator[Callable[[Callable[[int], bytes | None]], Server]]:
    started: list[tuple[Server, threading.Thread]] = []

    def start(extra: Callable[[int], bytes | None]) -> Server:
        made = Server(extra)
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        started.append((made, thread))
        return made

    yield start
    for made, thread in started:
        made.shutdown()
        thread.join()
        made.server_close()


def pooled(client: ProvisioningClient) -> list[Any]:
    """Give the sockets of the connections that wait for another request."""
    connector: Any = client._transport._sessions.current().connector
    transports = [protocol.transport for each in connector._conns.values() for protocol, _ in each]
    return [each.get_extra_info("socket") for each in transports if each is not None]


@pytest.mark.parametrize("busy", [True, False], ids=["while the loop is busy", "while the connection is idle"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "extra",
    [
        response('{"id": "unsolicited"}'),
        response('{"id": "unsolicited"}')[:-1],
        response('{"errorCode": "x"}', "408 Request Timeout"),
        b"",
    ],
    ids=["response", "incomplete response", "response and end", "end"],
)
async def test_an_unsolicited_response_answers_no_call(
    server: Any, open_client: Open, method: str, extra: bytes, busy: bool
) -> None:
    raw = server(lambda number: extra if number % 2 else None)
    client = await open_client(raw.url, retry=None)
    for number in range(1, 2 * ROUNDS, 2):
        assert (await client.webhooks.get("w")).id == str(number)
        for sock in pooled(client):
            # Without a turn of the event loop, which does not read meanwhile.
            assert select.select([sock], [], [], LONG)[0]
        while not busy and any(select.select([sock], [], [], 0)[0] for sock in pooled(client)):  # noqa: ASYNC110
            await asyncio.sleep(0)
        answer = await (client.webhooks.get("w") if method == "GET" else client.webhooks.create(BODY))
        assert answer.id == str(number + 1)
    assert len(raw.requests) == 2 * ROUNDS


async def test_many_bad_connections_are_passed_over(server: Any, open_client: Open) -> None:
    go = threading.Event()

    def extra(number: int) -> bytes | None:
        if number > 10:
            return None
        go.wait(LONG)
        return response('{"id": "unsolicited"}')

    raw = server(extra)
    client = await open_client(raw.url, retry=None)
    answers = await asyncio.gather(*(client.webhooks.get("w") for _ in range(10)))
    assert len({each.id for each in answers}) == 10
    assert len(pooled(client)) == 10
    go.set()
    for sock in pooled(client):
        assert select.select([sock], [], [], LONG)[0]
    assert (await client.webhooks.create(BODY)).id == "11"


class Patient(aiohttp.TCPConnector):
    """Hands out a connection only when the server has said something."""

    async def _create_connection(self, *args: Any) -> Any:
        protocol = await super()._create_connection(*args)
        while not protocol._tail:  # noqa: ASYNC110
            await asyncio.sleep(0)
        return protocol


async def test_a_server_that_speaks_first_is_not_heard(listen: Listen, connect: Connect) -> None:
    received: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(response('{"id": "unsolicited"}'))
        received.append(await reader.read(1))

    client = connect(await listen(talk), connector=Patient, retry=None)
    with pytest.raises(errors.ConnectionFailedError, match="responds before it is asked") as caught:
        await client.webhooks.create(BODY)
    assert caught.value.outcome is Outcome.NOT_SENT
    assert set(received) <= {b""}


# Sent once


@pytest.mark.parametrize("operation", ["webhooks.get", "webhooks.delete", "rcs.senders.retry_test_number", "PUT"])
async def test_aiohttp_does_not_send_a_call_again(listen: Listen, open_client: Open, operation: str) -> None:
    """The server acts, drops the connection and is gone: a second sending would meet a closed port."""
    requests: list[bytes] = []
    ends: list[Callable[[], object]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await reader.readuntil(b"\r\n\r\n"))
        ends[0]()

    listening = await asyncio.start_server(lambda reader, writer: _once(reader, writer, talk), "127.0.0.1", 0)
    ends.append(listening.close)
    client = await open_client(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}", retry=None)
    calls: dict[str, Call] = {
        "webhooks.get": lambda: client.webhooks.get("w"),
        "webhooks.delete": lambda: client.webhooks.delete("w"),
        "rcs.senders.retry_test_number": lambda: client.rcs.senders.retry_test_number("s", "46700000000"),
        "PUT": lambda: client.webhooks.replace("w", BODY),
    }
    with pytest.raises(errors.ConnectionFailedError, match="may have been carried out") as caught:
        await calls[operation]()
    assert (len(requests), caught.value.outcome) == (1, Outcome.UNKNOWN)


async def _once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, talk: Any) -> None:
    await talk(reader, writer)
    writer.close()


# Sessions of the user's


async def test_a_given_session_is_left_as_it_is(serve: Serve, connect: Connect) -> None:
    """Its headers, also those that change later, its cookies, its traces and its middlewares are in force."""
    seen: list[dict[str, str]] = []
    events: list[str] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(dict(request.headers))
        return web.json_response({"id": "w"}, headers={"Set-Cookie": "crumb=1"})

    async def on_end(session: Any, context: Any, parameters: aiohttp.TraceRequestEndParams) -> None:
        events.append(f"trace {parameters.response.status}")

    async def middleware(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        events.append(f"middleware {request.headers['Authorization']}")
        request.headers["X-Added"] = "yes"
        return await handler(request)

    tracing = aiohttp.TraceConfig()
    tracing.on_request_end.append(on_end)
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(
        headers={"X-Mine": "1"},
        cookie_jar=jar,
        trace_configs=[tracing],
        middlewares=[middleware],
        auto_decompress=False,
    ) as session:
        before = dict(vars(session))
        client = connect(await serve(handle), session=session)
        await client.webhooks.get("w")
        session.headers["X-Mine"] = "2"
        await client.webhooks.get("w")
        assert dict(vars(session)) == before
    assert [(each["X-Mine"], each["X-Added"], each.get("Cookie")) for each in seen] == [
        ("1", "yes", None),
        ("2", "yes", "crumb=1"),
    ]
    assert events == [f"middleware Bearer {CANARY}", "trace 200"] * 2


async def test_a_middleware_may_replace_the_credential_and_try_again(serve: Serve, connect: Connect) -> None:
    seen: list[str] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.headers["Authorization"])
        return web.json_response({"id": "w"}, status=200 if len(seen) > 1 else 401)

    async def middleware(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        response = await handler(request)
        if response.status == 401:
            response.release()
            request.headers["Authorization"] = "Gateway key"
            response = await handler(request)
        return response

    client = connect(await serve(handle), middlewares=[middleware], retry=None)
    assert (await client.webhooks.get("w")).id == "w"
    assert seen == [f"Bearer {CANARY}", "Gateway key"]


async def test_a_middleware_that_sends_again_cannot_hide_the_first_sending(listen: Listen, connect: Connect) -> None:
    requests = 0
    ends: list[Callable[[], object]] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal requests
        await reader.readuntil(b"\r\n\r\n")
        requests += 1
        ends[0]()

    async def middleware(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        try:
            return await handler(request)
        except aiohttp.ClientError:
            return await handler(request)

    listening = await asyncio.start_server(lambda reader, writer: _once(reader, writer, talk), "127.0.0.1", 0)
    ends.append(listening.close)
    url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    client = connect(url, middlewares=[middleware], retry=None)
    with pytest.raises(errors.ConnectionFailedError) as caught:
        await client.webhooks.create(BODY)
    assert (requests, caught.value.outcome) == (1, Outcome.UNKNOWN)


async def test_a_session_of_a_class_of_the_users_own(serve: Serve, connect: Connect) -> None:
    with pytest.warns(DeprecationWarning, match="Inheritance"):

        class Counting(aiohttp.ClientSession):
            requests = 0

            async def _request(self, *args: Any, **options: Any) -> Any:
                Counting.requests += 1
                return await super()._request(*args, **options)

    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"id": "w"})

    async with Counting() as session:
        client = connect(await serve(handle), session=session)
        await client.webhooks.get("w")
    assert Counting.requests == 1


async def test_a_session_without_the_guard_is_not_believed(connect: Connect) -> None:
    """A fake in place of aiohttp: only its exception can tell whether anything was sent."""
    async with aiohttp.ClientSession() as session:
        client = connect("https://example.com", session=session, retry=None)
        for error, outcome in (
            (aiohttp.ServerDisconnectedError(), Outcome.UNKNOWN),
            (TimeoutError(), Outcome.UNKNOWN),
            (aiohttp.ConnectionTimeoutError(), Outcome.NOT_SENT),
        ):

            async def fail(*args: Any, error: Exception = error, **options: Any) -> Any:
                raise error

            session.request = fail  # type: ignore[assignment, method-assign]
            with pytest.raises(errors.TransportError) as caught:
                await client.webhooks.create(BODY)
            assert caught.value.outcome is outcome


@pytest.mark.parametrize("given", [True, False])
async def test_credentials_of_netrc_are_not_used(
    serve: Serve, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: bool
) -> None:
    (tmp_path / "netrc").write_text("machine localhost login somebody password other\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    seen: list[str] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.headers["Authorization"])
        return web.json_response({"id": "w"})

    url = (await serve(handle)).replace("127.0.0.1", "localhost")
    async with AsyncExitStack() as stack:
        settings: dict[str, Any] = {"trust_env": True}
        if given:
            settings = {"session": await stack.enter_async_context(aiohttp.ClientSession(trust_env=True))}
        await connect(url, **settings).webhooks.get("w")
    assert seen == [f"Bearer {CANARY}"]


@pytest.mark.parametrize(
    "proxy", ["http://[::1", "http://user:canary@[::1", "http://h:port", "nonsense", "ftp://x", ""]
)
async def test_a_malformed_proxy_raises_nothing_of_aiohttps(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"id": "w"})

    monkeypatch.setenv("HTTP_PROXY", proxy)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    call = connect(await serve(handle), trust_env=True).webhooks.create(BODY)
    # Some of them are simply no proxies.
    [made] = await asyncio.gather(call, return_exceptions=True)
    if isinstance(made, BaseException):
        assert isinstance(made, errors.ProvisioningError)
        assert getattr(made, "outcome", Outcome.NOT_SENT) is Outcome.NOT_SENT
        assert "canary" not in everything_of(made)


async def test_a_resolver_that_hangs_has_sent_nothing(connect: Connect) -> None:
    connector = lambda: aiohttp.TCPConnector(resolver=Hanging())  # noqa: E731
    client = connect("https://api.invalid", connector=connector, timeout=aiohttp.ClientTimeout(total=0.1), retry=None)
    with pytest.raises(errors.RequestTimeoutError, match="could not connect in time; nothing was sent") as caught:
        await client.webhooks.create(BODY)
    assert caught.value.outcome is Outcome.NOT_SENT


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("101 Switching Protocols", Outcome.UNKNOWN),
        ("303 See Other", Outcome.UNKNOWN),
        ("304 Not Modified", Outcome.UNKNOWN),
        ("307 Temporary Redirect", Outcome.REJECTED),
        ("600 Odd", Outcome.UNKNOWN),
        ("999 Odd", Outcome.UNKNOWN),
    ],
)
async def test_what_a_status_says_of_a_creation(
    listen: Listen, open_client: Open, status: str, outcome: Outcome
) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 {status}\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 0\r\n\r\n".encode())
        await reader.read()

    client = await open_client(await listen(talk))
    async with asyncio.timeout(LONG):
        with pytest.raises(errors.ApiError, match=status[:3]) as caught:
            await client.webhooks.create(BODY, timeout=None)
    assert caught.value.outcome is outcome
    assert client.stats.requests == 1


# Closing


class Hanging(AbstractResolver):
    """Never resolves a name."""

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        await asyncio.Event().wait()
        raise AssertionError

    async def close(self) -> None:
        pass


async def ends_at_once(client: ProvisioningClient, call: asyncio.Task[Any]) -> errors.ClientClosedError:
    """Close a client, and give what its call ends with."""
    async with asyncio.timeout(LONG):
        await client.aclose()
        with pytest.raises(errors.ClientClosedError) as caught:
            await call
    assert not call.cancelled()
    return caught.value


@pytest.mark.parametrize("seconds", [None, 60])
async def test_closing_ends_a_call_that_reads_a_body(listen: Listen, open_client: Open, seconds: float | None) -> None:
    begun = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        begun.set()
        await reader.read()

    client = await open_client(await listen(talk), timeout=seconds, deadline=None)
    call = asyncio.create_task(client.webhooks.create(BODY, timeout=seconds))
    await begun.wait()
    await asyncio.sleep(0.05)
    error = await ends_at_once(client, call)
    assert error.outcome is Outcome.UNKNOWN
    assert str(error) == "the client was closed during webhooks.create; it may have been carried out"


async def test_closing_ends_a_call_that_waits_for_its_response(listen: Listen, open_client: Open) -> None:
    received = asyncio.Event()
    client = await open_client(await listen(silent(received)), timeout=None, deadline=None)
    call = asyncio.create_task(client.webhooks.delete("w"))
    await received.wait()
    assert (await ends_at_once(client, call)).outcome is Outcome.UNKNOWN


async def test_closing_ends_a_call_that_waits_for_its_next_attempt(serve: Serve, open_client: Open) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({}, status=503 if request.method == "DELETE" else 429)

    url = await serve(handle)
    for outcome, make in ((Outcome.UNKNOWN, "delete"), (Outcome.NOT_SENT, "create"), (Outcome.NOT_SENT, "get")):
        waiting = asyncio.Event()
        retry = Retry(first_delay=50, longest_delay=50, chance=lambda: 1)
        client = await open_client(url, retry=retry, on_retry=lambda _, waiting=waiting: waiting.set())
        calls: dict[str, Call] = {
            "delete": lambda client=client: client.webhooks.delete("w"),  # type: ignore[misc]
            "create": lambda client=client: client.webhooks.create(BODY),  # type: ignore[misc]
            "get": lambda client=client: client.webhooks.get("w"),  # type: ignore[misc]
        }
        call = asyncio.ensure_future(calls[make]())
        await waiting.wait()
        assert (await ends_at_once(client, call)).outcome is outcome
        assert client.stats.retry_budget == 500


async def test_closing_ends_a_call_that_waits_for_a_token(open_client: Open) -> None:
    asked = asyncio.Event()

    async def give() -> str:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError

    client = await open_client("http://127.0.0.1:9", auth=BearerToken(give), timeout=None)
    call = asyncio.create_task(client.webhooks.create(BODY))
    await asked.wait()
    assert (await ends_at_once(client, call)).outcome is Outcome.NOT_SENT


async def test_closing_ends_a_call_that_waits_for_its_turn(serve: Serve, open_client: Open) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"id": "w"})

    client = await open_client(await serve(handle), rate_limit=RateLimit(per_second=0.01), deadline=None)
    await client.webhooks.get("w")
    call = asyncio.create_task(client.webhooks.create(BODY))
    await asyncio.sleep(0)
    assert (await ends_at_once(client, call)).outcome is Outcome.NOT_SENT


async def test_closing_ends_a_call_that_waits_for_a_name(connect: Connect) -> None:
    connector = lambda: aiohttp.TCPConnector(resolver=Hanging())  # noqa: E731
    client = connect("https://api.invalid", connector=connector, timeout=None)
    call = asyncio.create_task(client.webhooks.create(BODY))
    for _ in range(10):
        await asyncio.sleep(0)
    assert (await ends_at_once(client, call)).outcome is Outcome.NOT_SENT


async def test_closing_in_another_thread_ends_calls(listen: Listen, connect: Connect) -> None:
    received = asyncio.Event()
    client = connect(await listen(silent(received)), timeout=None, deadline=None)
    call = asyncio.create_task(client.webhooks.delete("w"))
    await received.wait()
    async with asyncio.timeout(LONG):
        await asyncio.to_thread(lambda: asyncio.run(client.aclose()))
        with pytest.raises(errors.ClientClosedError) as caught:
            await call
    assert caught.value.outcome is Outcome.UNKNOWN


async def test_a_cancelled_call_stays_cancelled_when_the_client_closes(listen: Listen, connect: Connect) -> None:
    received = asyncio.Event()
    url = await listen(silent(received))
    for first in ("cancel", "close"):
        received.clear()
        client = connect(url, timeout=None, deadline=None)
        call = asyncio.create_task(client.webhooks.delete("w"))
        await received.wait()
        if first == "cancel":
            call.cancel()
        closing = asyncio.create_task(client.aclose())
        if first == "close":
            await asyncio.sleep(0)
            call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await closing
        assert call.cancelled()


async def test_a_call_made_while_its_task_is_being_cancelled_is_ended_too(listen: Listen, connect: Connect) -> None:
    """As by cleaning up after a cancellation."""
    received = asyncio.Event()
    client = connect(await listen(silent(received)), timeout=None, deadline=None)

    async def clean_up() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await client.webhooks.delete("w")

    task = asyncio.create_task(clean_up())
    await asyncio.sleep(0)
    task.cancel()
    await received.wait()
    assert (await ends_at_once(client, task)).outcome is Outcome.UNKNOWN


async def test_a_call_that_ended_leaves_nothing_behind(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({}, status=503 if request.method == "DELETE" else 200)

    client = connect(await serve(handle))
    gc.collect()
    gc.disable()
    try:
        await client.webhooks.get("w")
        with pytest.raises(errors.ServerError):
            await client.webhooks.delete("w")
        assert client._transport._sessions.calls == {}
    finally:
        gc.enable()
