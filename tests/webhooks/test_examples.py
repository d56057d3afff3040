import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import uvicorn

from examples import webhooks_aiohttp, webhooks_fastapi
from tests.webhooks.conftest import SECRET, Serve, deliver, sample

PATH = "/sinch/events"


@pytest.fixture
async def fastapi_url() -> AsyncIterator[str]:
    config = uvicorn.Config(webhooks_fastapi.make_app(SECRET), host="127.0.0.1", port=0, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    # Signals stay with the test run.
    serving = asyncio.create_task(server._serve())
    async with asyncio.timeout(20):
        while not server.started:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    yield f"http://{host}:{port}{PATH}"
    server.should_exit = True
    await serving


@pytest.fixture
async def aiohttp_url(serve: Serve) -> str:
    return await serve(webhooks_aiohttp.make_app("an-older-webhook-secret", SECRET)) + PATH


@pytest.fixture(params=["aiohttp", "fastapi"])
def url(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(f"{request.param}_url")


async def test_an_example_receives_events(url: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert await deliver(url, sample("WHATSAPP_SENDER_ACTIVE"), nonce="once") == 200
    assert await deliver(url, sample("WHATSAPP_SENDER_ACTIVE"), nonce="once") == 200
    assert await deliver(url, sample("BUNDLE_DONE")) == 200
    assert await deliver(url, {"type": "NEW"}) == 200
    shown = ""
    async with asyncio.timeout(20):
        while "NEW" not in shown:
            await asyncio.sleep(0)
            shown += capfd.readouterr().out
    sender_id = sample("WHATSAPP_SENDER_ACTIVE")["payload"]["id"]
    assert shown.splitlines() == [f"sender {sender_id} is ACTIVE", "BUNDLE_DONE", "NEW"]


async def test_an_example_refuses_what_it_has_to(url: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert await deliver(url, sample("BUNDLE_DONE"), secret="another") == 401
    assert await deliver(url, b"{") == 400
    assert await deliver(url, b"[]" + b" " * 1024 * 1024) == 413
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert (response.status, response.headers["Allow"]) == (405, "POST")
    assert capfd.readouterr().out == ""
