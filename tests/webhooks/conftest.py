from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web

from sinch_provisioning import webhooks
from tests.samples import of_kind

SECRET = "webhook-secret"
Serve = Callable[[web.Application], Awaitable[str]]


def sample(trigger: str) -> dict[str, Any]:
    """The description's own sample of an event."""
    found: dict[str, Any] = next(each.value for each in of_kind("callback") if each.value["type"] == trigger)
    return found


async def deliver(url: str, data: Any, *, secret: str = SECRET, **signing: Any) -> int:
    """Deliver as the API does, and give the status of the reply."""
    body = data if isinstance(data, bytes) else orjson.dumps(data)
    headers = webhooks.sign(body, secret, **signing)
    async with aiohttp.ClientSession() as session, session.post(url, data=BytesIO(body), headers=headers) as response:
        return response.status


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serves aiohttp applications on loopback, and shuts them down at the end."""
    runners: list[web.AppRunner] = []

    async def start(app: web.Application) -> str:
        runner = web.AppRunner(app)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        return f"http://{host}:{port}"

    yield start
    for runner in runners:
        await runner.cleanup()
