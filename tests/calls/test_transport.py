"""One call over HTTP: what is sent, what comes back, how it fails, and whose sessions and connectors are used."""

import asyncio
import gc
import math
import ssl
import threading
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import unquote

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import RawTestServer

from sinch_provisioning import errors
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.errors import Outcome
from sinch_provisioning.generated.operations import OPERATIONS
from sinch_provisioning.retrying import CallPolicy
from sinch_provisioning.runtime.messages import RawResponse, Request, path_segment
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.settings import Settings, make_timeout
from sinch_provisioning.transport import Transport
from tests.conftest import Serve
from tests.leaks import everything_of

from .conftest import silent

CANARY = "canary-in-the-mine"

Connect = Callable[..., Transport]
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Listen = Callable[[Talk], Awaitable[str]]


@pytest.fixture
async def listen() -> AsyncIterator[Listen]:
    """Give a function that answers connections byte by byte and says at which URL."""
    servers: list[asyncio.Server] = []
    writers: list[asyncio.StreamWriter] = []

    async def start(talk: Talk) -> str:
        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writers.append(writer)
            await talk(reader, writer)

        servers.append(await asyncio.start_server(meet, "127.0.0.1", 0))
        return f"http://127.0.0.1:{servers[-1].sockets[0].getsockname()[1]}"

    yield start
    for server in servers:
        server.close()
    for writer in writers:
        writer.close()
    await asyncio.sleep(0.01)


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    opened: list[Transport] = []

    def make(url: str, **settings: Any) -> Transport:
        opened.append(carry(url, **settings))
        return opened[-1]

    yield make
    for transport in opened:
        await transport.aclose()


def carry(url: str, **settings: Any) -> Transport:
    return Transport(Settings(server=url, auth=BearerToken(CANARY), retry=None, **settings))


def build(name: str = "webhooks.list", path: str = "/v1/projects/p/webhooks", **settings: Any) -> Request:
    return Request(operation=OPERATIONS[name], path=path, query=settings.pop("query", {}), schemas=dict, **settings)


def post() -> Request:
    return build("webhooks.create", body={"target": "https://example.com"})


async def send(transport: Transport, request: Request | None = None, seconds: float | None = 20) -> RawResponse:
    return await transport.send(request or build(), CallPolicy(make_timeout(seconds)))


async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


def replying(reply: bytes) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(reply)
        await writer.drain()
        writer.close()

    return talk


async def ok(request: web.BaseRequest) -> web.Response:
    return web.json_response({"ok": True})


# What goes out and comes back


async def test_a_call_and_its_answer(serve: Serve, connect: Connect) -> None:
    seen: list[web.BaseRequest] = []
    bodies: list[bytes] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request)
        bodies.append(await request.read())
        return web.Response(status=201, body=b'{"id": "w"}', headers={"X-Request-Id": "r1"})

    transport = connect(await serve(handle))
    answer = await send(transport, post())
    assert (answer.status, answer.content, answer.headers["x-request-id"]) == (201, b'{"id": "w"}', "r1")
    assert (seen[0].method, seen[0].path) == ("POST", "/v1/projects/p/webhooks")
    assert bodies == [b'{"target":"https://example.com"}']
    assert seen[0].headers["Authorization"] == f"Bearer {CANARY}"
    assert seen[0].headers["Content-Type"] == "application/json"
    assert seen[0].headers["Accept"] == "application/json"
    name, http, python = seen[0].headers["User-Agent"].split()
    assert name.startswith("sinch-provisioning/")
    assert http == f"aiohttp/{aiohttp.__version__}"
    assert python.startswith("Python/3.")

    await send(transport, build(query={"pageSize": 50, "filter": ["a b", "c&d", "미"], "flag": True}))
    assert (
        seen[1].raw_path == "/v1/projects/p/webhooks?pageSize=50&filter=a%20b&filter=c%26d&filter=%EB%AF%B8&flag=true"
    )
    assert "Content-Type" not in seen[1].headers
    assert bodies[1] == b""


@pytest.mark.parametrize(
    "value",
    [
        "../x",
        "a/b",
        "..",
        ".",
        "...",
        "a?b=c",
        "a#b",
        "a b",
        "한국어",
        "%2e%2e",
        "a%b",
        "a;b",
        "a:b",
        "//",
        "\\",
        "a+b",
    ],
)
async def test_path_arguments_arrive_as_data(serve: Serve, connect: Connect, value: str) -> None:
    seen: list[web.BaseRequest] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request)
        return web.json_response({})

    transport = connect(await serve(handle))
    await send(transport, build(path=f"/v1/projects/{path_segment('projectId', value)}/webhooks"))
    segments = seen[0].raw_path.split("/")
    assert segments[:3] == ["", "v1", "projects"]
    assert segments[4:] == ["webhooks"]
    assert unquote(segments[3]) == value
    assert segments[3] not in {".", "..", ""}


async def test_the_base_path_of_a_server_is_kept(serve: Serve, connect: Connect) -> None:
    seen: list[str] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.raw_path)
        return web.json_response({})

    await send(connect(await serve(handle) + "/prefix"))
    assert seen == ["/prefix/v1/projects/p/webhooks"]


async def test_cookies_are_not_kept(serve: Serve, connect: Connect) -> None:
    seen: list[str | None] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.headers.get("Cookie"))
        return web.json_response({}, headers={"Set-Cookie": "a=b; Path=/"})

    transport = connect((await serve(handle)).replace("127.0.0.1", "localhost"))
    await send(transport)
    await send(transport)
    assert seen == [None, None]


# What the API refuses


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (404, errors.NotFoundError),
        (429, errors.RateLimitError),
        (503, errors.ServerError),
    ],
)
async def test_an_unsuccessful_answer(serve: Serve, connect: Connect, status: int, kind: type[errors.ApiError]) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        body = {"errorCode": "invalid_page_size", "message": "m", "resolution": "r"}
        return web.json_response(body, status=status, headers={"Retry-After": "4"})

    url = await serve(handle)
    with pytest.raises(errors.ApiError) as caught:
        await send(connect(url), build(query={"pageToken": "secretly"}))
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.error_code, error.message, error.resolution) == (status, "invalid_page_size", "m", "r")
    assert (error.operation, error.method) == ("webhooks.list", "GET")
    assert error.url == f"{url}/v1/projects/p/webhooks"
    assert error.retry_after == 4
    assert CANARY not in everything_of(error)


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (b"HTTP/1.1 502 X\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>", "is an HTML page"),
        (b"HTTP/1.1 502 X\r\nContent-Length: 0\r\n\r\n", "is empty"),
        (b"HTTP/1.1 502 X\r\n\r\n", "is empty"),
        (b'HTTP/1.1 502 X\r\nContent-Length: 100\r\n\r\n{"message": "cut', "is incomplete"),
        (b"HTTP/1.1 502 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}", "is incomplete"),
        (b"HTTP/1.1 502 X\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nxyz", "is incomplete"),
        (b'HTTP/1.1 502 X\r\nContent-Length: 7\r\n\r\n{"messa', "is not JSON"),
        (b"HTTP/1.1 502 X\r\nContent-Length: 2\r\n\r\n[]", "is an array"),
    ],
)
async def test_any_body_of_an_error(listen: Listen, connect: Connect, reply: bytes, said: str) -> None:
    with pytest.raises(errors.ServerError, match=f"the body {said}") as caught:
        await send(connect(await listen(replying(reply))))
    assert caught.value.status == 502
    assert caught.value.outcome is Outcome.UNKNOWN
    assert CANARY not in everything_of(caught.value)


async def test_a_redirection_is_not_followed(serve: Serve, connect: Connect) -> None:
    reached: list[str] = []

    async def other(request: web.BaseRequest) -> web.Response:
        reached.append(request.path)
        return web.json_response({})

    elsewhere = await serve(other)
    for status in (300, 301, 302, 303, 307, 308):

        async def handle(request: web.BaseRequest, status: int = status) -> web.Response:
            return web.Response(status=status, headers={"Location": f"{elsewhere}/x?token={CANARY}"})

        with pytest.raises(
            errors.RedirectError, match=f"redirected to {elsewhere}; redirects are not followed"
        ) as caught:
            await send(connect(await serve(handle)))
        assert caught.value.target == elsewhere
        assert caught.value.outcome is (Outcome.UNKNOWN if status in (300, 303) else Outcome.REJECTED)
        assert CANARY not in str(caught.value)
    assert reached == []


async def test_an_answer_that_repeats_the_credential_is_masked(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"message": f"do not like {request.headers['Authorization']}"}, status=403)

    with pytest.raises(errors.ForbiddenError, match=r"do not like Bearer \*+") as caught:
        await send(connect(await serve(handle)))
    assert CANARY not in everything_of(caught.value)


# What the network does


async def test_a_refused_connection(connect: Connect, unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}"
    with pytest.raises(errors.ConnectionFailedError, match="could not connect") as caught:
        await send(connect(url), post())
    error = caught.value
    assert error.outcome is Outcome.NOT_SENT
    assert isinstance(error, ConnectionError)
    assert isinstance(error.__cause__, ConnectionRefusedError)
    assert (error.operation, error.method) == ("webhooks.create", "POST")
    assert error.url == f"{url}/v1/projects/p/webhooks"
    assert "nothing was sent" in str(error)
    assert CANARY not in everything_of(error)


class NoSuchHost(AbstractResolver):
    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        raise OSError("no such host")

    async def close(self) -> None:
        pass


async def test_a_name_that_does_not_resolve(connect: Connect) -> None:
    transport = connect("https://api.invalid", connector=lambda: aiohttp.TCPConnector(resolver=NoSuchHost()))
    with pytest.raises(errors.ConnectionFailedError, match=r"api\.invalid") as caught:
        await send(transport, post())
    assert caught.value.outcome is Outcome.NOT_SENT
    assert isinstance(caught.value.__cause__, OSError)


async def test_a_server_that_speaks_no_tls(listen: Listen, connect: Connect) -> None:
    url = await listen(replying(b"HTTP/1.1 200 OK\r\n\r\n"))

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(b"not tls at all" * 10)
        await writer.drain()
        writer.close()

    url = await listen(talk)
    with pytest.raises(errors.ConnectionFailedError) as caught:
        await send(connect(url.replace("http:", "https:")), post())
    assert caught.value.outcome is Outcome.NOT_SENT
    assert isinstance(caught.value.__cause__, ssl.SSLError | OSError)
    assert CANARY not in everything_of(caught.value)


async def test_no_answer_in_time(listen: Listen, connect: Connect) -> None:
    with pytest.raises(errors.RequestTimeoutError, match=r"had no answer within 1 s") as caught:
        await send(connect(await listen(hang)), post(), seconds=1)
    error = caught.value
    assert isinstance(error, TimeoutError)
    assert isinstance(error.__cause__, TimeoutError)
    assert error.outcome is Outcome.UNKNOWN
    assert "may have been carried out" in str(error)
    assert CANARY not in everything_of(error)


async def test_no_end_of_the_answer_in_time(listen: Listen, connect: Connect) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        await reader.read()

    with pytest.raises(errors.RequestTimeoutError) as caught:
        await send(connect(await listen(talk)), seconds=1)
    assert caught.value.outcome is Outcome.UNKNOWN


async def test_no_connection_in_time(listen: Listen, connect: Connect) -> None:
    transport = connect((await listen(hang)).replace("http:", "https:"))
    with pytest.raises(errors.RequestTimeoutError, match="could not connect in time") as caught:
        await transport.send(post(), CallPolicy(aiohttp.ClientTimeout(sock_connect=0.1)))
    assert caught.value.outcome is Outcome.NOT_SENT


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"HTTP/1.1 20",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nxyz",
        b"SMTP at your service\r\n\r\n",
    ],
)
async def test_a_broken_answer(listen: Listen, connect: Connect, reply: bytes) -> None:
    for request in (build(), post()):
        with pytest.raises(errors.ConnectionFailedError) as caught:
            await send(connect(await listen(replying(reply))), request)
        assert caught.value.outcome is Outcome.UNKNOWN
        assert caught.value.__cause__ is not None
        assert CANARY not in everything_of(caught.value)


async def test_a_server_that_echoes_the_request(listen: Listen, connect: Connect) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readuntil(b"\r\n\r\n"))
        await writer.drain()
        writer.close()

    with pytest.raises(errors.ConnectionFailedError) as caught:
        await send(connect(await listen(talk)))
    assert CANARY not in everything_of(caught.value)


async def test_a_call_whose_connection_breaks_is_not_sent_again(listen: Listen, connect: Connect) -> None:
    requests = 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal requests
        await reader.readuntil(b"\r\n\r\n")
        requests += 1
        writer.close()

    with pytest.raises(errors.ConnectionFailedError):
        await send(connect(await listen(talk)))
    assert requests == 1


async def test_a_cancelled_call_leaves_the_transport_usable(serve: Serve, connect: Connect) -> None:
    slow = True

    async def handle(request: web.BaseRequest) -> web.Response:
        if slow:
            await asyncio.sleep(5)
        return web.json_response({})

    transport = connect(await serve(handle))
    for delay in (0, 0.001, 0.02):
        task = asyncio.create_task(send(transport))
        await asyncio.sleep(delay)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    slow = False
    assert (await send(transport)).status == 200


@pytest.mark.parametrize("bad", [0, -1, math.nan, "5", True, [], 0.0, -math.inf])
def test_a_timeout_must_be_positive(bad: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="positive number of seconds"):
        make_timeout(bad)


def test_timeouts() -> None:
    assert (make_timeout(60).total, make_timeout(60).sock_connect) == (60, 10)
    assert make_timeout(None).total is None
    assert make_timeout(math.inf).total is None
    own = aiohttp.ClientTimeout(total=1, sock_read=2)
    assert make_timeout(own) is own


# Sessions


async def test_a_given_session_is_used_and_never_closed(serve: Serve, connect: Connect) -> None:
    seen: list[str | None] = []
    agents: set[str] = set()

    async def handle(request: web.BaseRequest) -> web.Response:
        seen.append(request.headers.get("X-Mine"))
        agents.add(request.headers["User-Agent"].partition("/")[0] + " " + request.headers["Accept"])
        return web.json_response({}, status=200 if len(seen) == 1 else 404)

    url = await serve(handle)
    async with aiohttp.ClientSession(headers={"X-Mine": "yes"}, raise_for_status=True) as session:
        transport = connect(url, session=session)
        await send(transport)
        with pytest.raises(errors.NotFoundError):
            await send(transport)
        await transport.aclose()
        assert not session.closed
        with pytest.raises(errors.ClientClosedError, match="the client is closed"):
            await send(transport)
        other = connect(url, session=session)
    with pytest.raises(errors.ClientClosedError, match="the session that the client was given is closed"):
        await send(other)
    assert seen == ["yes", "yes"]
    assert agents == {"sinch-provisioning application/json"}


async def test_what_belongs_to_a_session_is_not_taken_with_a_given_one() -> None:
    async with aiohttp.ClientSession() as session:
        for extra in (
            {"connector": aiohttp.TCPConnector},
            {"trace_configs": [aiohttp.TraceConfig()]},
            {"trust_env": True},
        ):
            with pytest.raises(errors.ConfigurationError, match="belong to the given session"):
                carry("https://example.com", session=session, **extra)


async def test_a_given_connector_is_used_and_never_closed(serve: Serve, connect: Connect) -> None:
    async with aiohttp.TCPConnector(limit=1) as connector:
        transport = connect(await serve(ok), connector=connector)
        await asyncio.gather(*(send(transport) for _ in range(5)))
        await transport.aclose()
        assert not connector.closed


def test_a_given_connector_is_for_one_loop(unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}"
    transport: list[Transport] = []

    async def first() -> None:
        transport.append(carry(url, connector=aiohttp.TCPConnector()))
        with pytest.raises(errors.ConnectionFailedError):
            await send(transport[0])

    async def second() -> None:
        with pytest.raises(errors.ConfigurationError, match="a connector belongs to one event loop"):
            await send(transport[0])
        await transport[0].aclose()

    asyncio.run(first())
    asyncio.run(second())


async def test_a_function_makes_connectors_that_are_closed(serve: Serve, connect: Connect) -> None:
    made: list[aiohttp.TCPConnector] = []

    def make() -> aiohttp.TCPConnector:
        made.append(aiohttp.TCPConnector())
        return made[-1]

    transport = connect(await serve(ok), connector=make)
    await send(transport)
    await send(transport)
    await transport.aclose()
    assert [connector.closed for connector in made] == [True]


async def test_trace_configs_and_middlewares(serve: Serve, connect: Connect) -> None:
    events: list[str] = []

    async def on_start(session: Any, context: Any, parameters: aiohttp.TraceRequestStartParams) -> None:
        events.append(f"trace {parameters.method}")

    async def middleware(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        events.append(f"middleware {request.url.path}")
        return await handler(request)

    tracing = aiohttp.TraceConfig()
    tracing.on_request_start.append(on_start)
    await send(connect(await serve(ok), trace_configs=[tracing], middlewares=[middleware]))
    assert events == ["trace GET", "middleware /v1/projects/p/webhooks"]


async def test_a_proxy_is_taken_from_the_environment_only_when_asked(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def proxy(request: web.BaseRequest) -> web.Response:
        seen.append(request.raw_path)
        return web.json_response({})

    url = await serve(ok)
    monkeypatch.setenv("HTTP_PROXY", await serve(proxy))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    await send(connect(url))
    assert seen == []
    await send(connect(url, trust_env=True))
    assert seen == [f"{url}/v1/projects/p/webhooks"]


async def test_a_proxy_password_is_not_everything_of(connect: Connect, unused_tcp_port: int, monkeypatch: Any) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://name:{CANARY}@127.0.0.1:{unused_tcp_port}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(errors.ConnectionFailedError) as caught:
        await send(connect("http://127.0.0.1:9", trust_env=True))
    assert caught.value.outcome is Outcome.NOT_SENT
    assert CANARY not in everything_of(caught.value)


# Closing


async def test_closing_ends_calls_on_their_way(listen: Listen, connect: Connect) -> None:
    connected = asyncio.Event()
    transport = connect(await listen(silent(connected)), connector=lambda: aiohttp.TCPConnector(limit=1))
    sent = asyncio.create_task(send(transport))
    await connected.wait()
    waiting = asyncio.create_task(send(transport))
    await asyncio.sleep(0.01)
    await transport.aclose()
    with pytest.raises(errors.ClientClosedError, match="it may have been carried out") as caught:
        await sent
    assert caught.value.outcome is Outcome.UNKNOWN
    with pytest.raises(errors.ClientClosedError, match="nothing was sent") as caught:
        await waiting
    assert caught.value.outcome is Outcome.NOT_SENT
    await transport.aclose()
    assert transport.closed


def test_one_transport_in_loops_one_after_the_other(serve_in_thread: str) -> None:
    transport = carry(serve_in_thread)

    async def work() -> int:
        answers = await asyncio.gather(*(send(transport) for _ in range(5)))
        return len(answers)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [asyncio.run(work()) for _ in range(3)] == [5, 5, 5]
        gc.collect()
        asyncio.run(transport.aclose())


def test_one_transport_in_several_threads_at_once(serve_in_thread: str) -> None:
    transport = carry(serve_in_thread)
    failures: list[BaseException] = []
    all_there = threading.Barrier(4)

    async def work() -> None:
        all_there.wait()
        try:
            await asyncio.gather(*(send(transport) for _ in range(20)))
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    threads = [threading.Thread(target=asyncio.run, args=(work(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gc.collect()
    assert failures == []
    asyncio.run(transport.aclose())


def test_closing_closes_the_sessions_of_other_loops_too(serve_in_thread: str) -> None:
    connectors: list[aiohttp.BaseConnector] = []

    def make() -> aiohttp.BaseConnector:
        connectors.append(aiohttp.TCPConnector())
        return connectors[-1]

    transport = carry(serve_in_thread, connector=make)
    used, closed = threading.Event(), threading.Event()

    async def work() -> None:
        await send(transport)
        used.set()
        while not closed.is_set():  # noqa: ASYNC110
            await asyncio.sleep(0.005)

    thread = threading.Thread(target=asyncio.run, args=(work(),))
    thread.start()
    used.wait()
    idle = asyncio.new_event_loop()
    idle.run_until_complete(send(transport))

    async def close() -> None:
        await send(transport)
        await transport.aclose()

    asyncio.run(close())
    idle.run_until_complete(asyncio.sleep(0.01))
    idle.close()
    assert [connector.closed for connector in connectors] == [True, True, True]
    closed.set()
    thread.join()
    gc.collect()


@pytest.fixture
def serve_in_thread() -> Any:
    """Give the URL of a server with a loop of its own."""
    started = threading.Event()
    address: list[str] = []
    ends: list[Callable[[], object]] = []

    async def run() -> None:
        async with RawTestServer(ok) as server:
            address.append(str(server.make_url("")).rstrip("/"))
            end, loop = asyncio.Event(), asyncio.get_running_loop()
            ends.append(lambda: loop.call_soon_threadsafe(end.set))
            started.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    started.wait()
    yield address[0]
    ends[0]()
    thread.join()


def test_nothing_is_made_before_the_first_call() -> None:
    transport = carry("https://example.com")
    assert not transport.closed
    assert build().body is UNSET
    asyncio.run(transport.aclose())
    assert transport.closed
