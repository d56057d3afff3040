"""The signature is of the bytes on the wire: nothing is decompressed before it is verified, and little after."""

import gzip
import tracemalloc
import zlib
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web

from sinch_provisioning import webhooks
from tests.webhooks.conftest import SECRET, Serve, sample

BODY = orjson.dumps(sample("BUNDLE_DONE"))
MIB = 1024 * 1024


@pytest.fixture
async def handled() -> list[webhooks.Event]:
    return []


@pytest.fixture
async def router(handled: list[webhooks.Event]) -> webhooks.EventRouter:
    made = webhooks.EventRouter()
    made.on("ALL")(handled.append)
    return made


async def post(url: str, wire: bytes, encoding: str, *, signed: bytes | None) -> int:
    """Send some bytes just as they are, signed for these or for other ones."""
    headers = {"Content-Encoding": encoding}
    if signed is not None:
        headers |= webhooks.sign(signed, SECRET)
    async with aiohttp.ClientSession() as session, session.post(url, data=wire, headers=headers) as response:
        return response.status


def part_of_a_larger(app: web.Application, **settings: Any) -> web.Application:
    parent = web.Application(**settings)
    parent.add_subapp("/sinch", app)
    return parent


ENCODINGS = {"gzip": gzip.compress(BODY), "deflate": zlib.compress(BODY), "GZIP ": gzip.compress(BODY)}


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_a_signed_body_that_is_compressed(
    encoding: str, router: webhooks.EventRouter, handled: list[webhooks.Event], serve: Serve
) -> None:
    wire = ENCODINGS[encoding]
    url = await serve(webhooks.aiohttp_app(router, secret=SECRET))
    assert await post(url, wire, encoding, signed=wire) == 200
    assert isinstance(handled[0], webhooks.BundleDone)
    assert await post(url, wire, encoding, signed=BODY) == 401, "the signature is of what is sent"
    assert await post(url, BODY, encoding, signed=BODY) == 400
    assert await post(url, BODY, "identity", signed=BODY) == 200
    assert len(handled) == 2


async def test_as_a_part_of_an_application_that_leaves_bodies_alone(
    router: webhooks.EventRouter, handled: list[webhooks.Event], serve: Serve
) -> None:
    app = webhooks.aiohttp_app(router, secret=SECRET)
    url = await serve(part_of_a_larger(app, handler_args={"auto_decompress": False})) + "/sinch"
    wire = ENCODINGS["gzip"]
    assert await post(url, wire, "gzip", signed=wire) == 200
    assert await post(url, BODY, "gzip", signed=None) == 401
    assert len(handled) == 1


async def test_as_a_part_of_an_application_that_decompresses(
    router: webhooks.EventRouter, handled: list[webhooks.Event], serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    app = webhooks.aiohttp_app(router, secret=SECRET)
    url = await serve(part_of_a_larger(app)) + "/sinch"
    wire = ENCODINGS["gzip"]
    for signed in (wire, BODY, None):
        assert await post(url, wire, "gzip", signed=signed) in {400, 401}
    assert await post(url, BODY, "gzip", signed=None) in {400, 401}
    assert await post(url, BODY, "identity", signed=BODY) == 200
    assert len(handled) == 1
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "compress", "gzip, gzip", "\xe4", ""])
@pytest.mark.parametrize("wire", [BODY, b"\x1f\x8b\x08", b"\x00" * 1000], ids=["json", "cut off", "zeros"])
async def test_an_unsigned_body_is_refused_whatever_it_claims_to_be(
    encoding: str, wire: bytes, router: webhooks.EventRouter, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    url = await serve(webhooks.aiohttp_app(router, secret=SECRET))
    assert await post(url, wire, encoding, signed=None) in {400, 401}
    assert not [each for each in caplog.records if each.exc_info]


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, gzip"])
async def test_a_signed_body_in_an_encoding_that_is_not_read(encoding: str, router: webhooks.EventRouter) -> None:
    receiver = webhooks.Receiver(router, secret=SECRET)
    assert (await receiver.receive({**webhooks.sign(BODY, SECRET), "Content-Encoding": encoding}, BODY)).status == 400


@pytest.mark.parametrize(
    "wire", [gzip.compress(BODY)[:-9], gzip.compress(BODY) + b"{}", gzip.compress(BODY) * 2], ids=["cut", "more", "two"]
)
async def test_a_signed_body_that_is_not_one_whole_piece(wire: bytes, router: webhooks.EventRouter) -> None:
    receiver = webhooks.Receiver(router, secret=SECRET)
    assert (await receiver.receive({**webhooks.sign(wire, SECRET), "content-encoding": "gzip"}, wire)).status == 400


@pytest.mark.parametrize("signed", [False, True])
async def test_a_bomb(signed: bool, router: webhooks.EventRouter, serve: Serve) -> None:
    url = await serve(webhooks.aiohttp_app(router, secret=SECRET))
    packer = zlib.compressobj(wbits=31)
    bomb = b"".join(packer.compress(b" " * MIB) for _ in range(200)) + packer.flush()
    assert len(bomb) < MIB
    tracemalloc.start()
    try:
        status = await post(url, bomb, "gzip", signed=bomb if signed else None)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert status == (400 if signed else 401)
    assert peak < 10 * MIB, "of the 200 MiB"
