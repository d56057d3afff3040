"""What an answer may be: its size, its depth, and where it may lead."""

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

import pytest
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning import errors
from sinch_provisioning.auth import OAuth2ClientCredentials
from sinch_provisioning.errors import Outcome
from sinch_provisioning.runtime.messages import path_segment
from tests.conftest import Serve
from tests.leaks import everything_of

from .conftest import CANARY, Connect, Listen

MEBIBYTE: Final = 1024 * 1024
OK: Final = b'{"id": "w", "pad": "%s"}'


def padded(size: int) -> bytes:
    return OK % (b"x" * (size - len(OK) + 2))


async def chunked(request: web.BaseRequest, pieces: Iterator[bytes], headers: dict[str, str]) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json", **headers})
    response.enable_chunked_encoding()
    try:
        await response.prepare(request)
        for piece in pieces:
            await response.write(piece)
        await response.write_eof()
    except ConnectionError:
        # The client has seen enough.
        pass
    return response


@pytest.mark.parametrize("told", [True, False])
async def test_an_answer_of_just_the_size_is_read(serve: Serve, connect: Connect, told: bool) -> None:
    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        body = padded(5000)
        assert len(body) == 5000
        return web.Response(body=body) if told else await chunked(request, iter([body[:100], body[100:]]), {})

    url = await serve(handle)
    assert (await connect(url, max_response_size=5000).webhooks.get("w")).id == "w"
    client = connect(url, max_response_size=4999)
    with pytest.raises(errors.ResponseTooLargeError, match="larger than 4999 bytes") as caught:
        await client.webhooks.get("w")
    error = caught.value
    assert (error.operation, error.method, error.outcome) == ("webhooks.get", "GET", Outcome.UNKNOWN)
    assert client.stats.requests == 1


@pytest.mark.parametrize("told", [True, False])
async def test_an_endless_answer_takes_no_memory(serve: Serve, connect: Connect, told: bool) -> None:
    written = 0

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        def pieces() -> Iterator[bytes]:
            nonlocal written
            while written < 2048:
                written += 1
                yield b"x" * MEBIBYTE

        if told:
            return web.Response(body=b"{}", headers={"Content-Length": str(10**15)})
        return await chunked(request, pieces(), {})

    client = connect(await serve(handle), max_response_size=4 * MEBIBYTE)
    tracemalloc.start()
    try:
        with pytest.raises(errors.ResponseTooLargeError):
            await client.webhooks.get("w")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 24 * MEBIBYTE
    assert written < 64


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
async def test_what_counts_is_the_size_after_unpacking(
    serve: Serve, connect: Connect, encoding: str, told: bool
) -> None:
    size = 512 * MEBIBYTE
    packers: dict[str, Any] = {
        "gzip": lambda: zlib.compressobj(9, wbits=31),
        "deflate": lambda: zlib.compressobj(9, wbits=15),
        "br": lambda: pytest.importorskip("brotli").Compressor(quality=1),
    }
    packer = packers[encoding]()
    pack = packer.process if encoding == "br" else packer.compress
    block = b"x" * MEBIBYTE
    bomb = b"".join(pack(block) for _ in range(size // MEBIBYTE))
    bomb += packer.finish() if encoding == "br" else packer.flush()
    assert len(bomb) < MEBIBYTE

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        headers = {"Content-Encoding": encoding}
        if told:
            return web.Response(body=bomb, headers=headers)
        return await chunked(request, iter([bomb]), headers)

    client = connect(await serve(handle), max_response_size=8 * MEBIBYTE)
    tracemalloc.start()
    try:
        with pytest.raises(errors.ResponseTooLargeError, match="larger than 8388608 bytes"):
            await client.webhooks.get("w")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 96 * MEBIBYTE


async def test_a_packed_answer_is_unpacked(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.Response(body=gzip.compress(OK), headers={"Content-Encoding": "gzip"})

    assert (await connect(await serve(handle)).webhooks.get("w")).id == "w"


async def test_an_encoding_that_is_unknown_or_broken(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.Response(body=b"\x00\x01" * 50, headers={"Content-Encoding": "gzip"})

    with pytest.raises(errors.ConnectionFailedError) as caught:
        await connect(await serve(handle)).webhooks.get("w")
    assert caught.value.outcome is Outcome.UNKNOWN


async def test_the_status_of_an_error_is_told_though_its_body_is_too_large(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.Response(status=404, body=b"x" * 10_000)

    client = connect(await serve(handle), max_response_size=1000)
    with pytest.raises(errors.NotFoundError, match="the body is incomplete"):
        await client.webhooks.get("w")


async def test_a_token_answer_is_limited_too(serve: Serve, connect: Connect) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"access_token": "t" * 5000})

    url = await serve(handle)
    client = connect(url, auth=OAuth2ClientCredentials("key-id", CANARY, token_url=url), max_response_size=1000)
    with pytest.raises(errors.AuthenticationError, match="larger than 1000 bytes") as caught:
        await client.webhooks.get("w")
    assert CANARY not in everything_of(caught.value)


@pytest.mark.parametrize("depth", [300, 1000, 1100, 100_000])
@pytest.mark.parametrize("brackets", [(b"[", b"]"), (b'{"a":', b"}")])
@pytest.mark.parametrize("name", ["message", "additionalInformation", "error", "error_description"])
async def test_a_deep_answer(
    serve: Serve, connect: Connect, depth: int, brackets: tuple[bytes, bytes], name: str
) -> None:
    opening, closing = brackets
    status = 200
    body = b'{"id": "w", "%s": {"a": ' % name.encode() + opening * depth + b"1" + closing * depth + b"}}"

    async def handle(request: web.BaseRequest) -> web.Response:
        return web.Response(body=body, status=status)

    url = await serve(handle)
    client = connect(url)
    with pytest.raises(errors.DecodeError, match="deep" if depth < 1024 else "not JSON") as undecoded:
        await client.webhooks.get("w")
    status = 404
    with pytest.raises(errors.NotFoundError, match="deep" if depth < 1024 else "not JSON") as refused:
        await client.webhooks.get("w")
    status = 401
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=url)
    with pytest.raises(errors.AuthenticationError) as unauthorized:
        await connect(url, auth=auth).webhooks.get("w")
    for error in (undecoded.value, refused.value, unauthorized.value):
        assert len(f"{error!r} {error} {vars(error)}") < 10_000


async def test_credentials_reach_no_other_host_port_or_scheme(serve: Serve, connect: Connect) -> None:
    reached: list[str] = []

    async def other(request: web.BaseRequest) -> web.Response:
        reached.append(request.path)
        return web.json_response({})

    elsewhere = await serve(other)
    locations = [
        f"{elsewhere}/v1",
        elsewhere.replace("127.0.0.1", "localhost"),
        "//evil.example/x",
        "http://169.254.169.254/latest",
        "https://evil.example:8443/",
        "/v1/elsewhere",
        "javascript:alert(1)",
        "http://[",
        "",
    ]
    for status in (300, 301, 302, 303, 305, 307, 308):
        for location in locations:

            async def handle(request: web.BaseRequest, status: int = status, to: str = location) -> web.Response:
                reached.append("here") if request.path == "/v1/elsewhere" else None
                return web.Response(status=status, headers={"Location": to})

            url = await serve(handle)
            client = connect(url)
            for call in (client.webhooks.get("w"), client.webhooks.delete("w")):
                with pytest.raises(errors.RedirectError, match="redirects are not followed") as caught:
                    await call
                assert caught.value.outcome is (Outcome.UNKNOWN if status in {300, 303, 305} else Outcome.REJECTED)
                assert CANARY not in everything_of(caught.value)
            assert client.stats.requests == 2
    assert reached == []


HOSTILE: Final = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "\r\n\r\nGET /evil HTTP/1.1", "a\x7fb", "\ud800"]


@pytest.mark.parametrize("value", HOSTILE)
async def test_control_characters_are_refused_everywhere(serve: Serve, connect: Connect, value: str) -> None:
    reached: list[str] = []

    async def handle(request: web.BaseRequest) -> web.Response:
        reached.append(request.path)
        return web.json_response({})

    client = connect(await serve(handle))
    calls: list[Any] = [
        lambda: client.webhooks.get(value),
        lambda: client.webhooks.get("w", project_id=value),
        lambda: client.with_options(project_id=value).webhooks.get("w"),
        lambda: client.webhooks.list(page_token=value),
        lambda: client.whatsapp.templates.delete_by_name(value),
    ]
    for call in calls:
        with pytest.raises((errors.ValidationError, errors.ConfigurationError)):
            await call()
    assert reached == []


async def test_path_arguments_are_data(listen: Listen, connect: Connect) -> None:
    seen: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            seen.append(head)
            writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"id": "w"}')

    client = connect(await listen(talk))
    texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=40)

    @settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(project=texts, webhook=texts)
    def choose(project: str, webhook: str) -> None:
        chosen.append((project, webhook))

    chosen: list[tuple[str, str]] = []
    choose()
    for project, webhook in chosen:
        seen.clear()
        try:
            path_segment("", project), path_segment("", webhook)
        except errors.ValidationError:
            assert any(ord(each) < 32 or ord(each) == 127 for each in project + webhook)
            with pytest.raises(errors.ValidationError):
                await client.webhooks.get(webhook, project_id=project)
            assert seen == []
            continue
        await client.webhooks.get(webhook, project_id=project)
        (head,) = seen
        line, *headers = head.decode("ascii").split("\r\n")
        method, target, version = line.split(" ")
        assert (method, version) == ("GET", "HTTP/1.1")
        parts = target.split("/")
        assert parts[:3] == ["", "v1", "projects"]
        assert parts[4] == "webhooks"
        assert [unquote(parts[3]), unquote(parts[5])] == [project, webhook]
        assert len(parts) == 6
        assert not {parts[3], parts[5]} & {".", ".."}
        assert sum(each.lower().startswith("host:") for each in headers) == 1
