from collections.abc import AsyncIterator, Mapping
from typing import Any, NamedTuple

import orjson
import pytest
from aiohttp import web
from attrs import define, field

from sinch_provisioning import BasicAuth, ProvisioningClient


class Seen(NamedTuple):
    method: str
    path: str
    query: list[tuple[str, str]]
    body: Any
    headers: Mapping[str, str]


@define
class Peer:
    """A real server that answers what it is told, and remembers what it saw."""

    url: str
    seen: list[Seen] = field(factory=list)
    answers: list[tuple[int, bytes]] = field(factory=list)

    def answer(self, status: int, body: Any = b"") -> None:
        self.answers.append((status, body if isinstance(body, bytes) else orjson.dumps(body)))

    async def handle(self, request: web.Request) -> web.Response:
        content = await request.read()
        body = orjson.loads(content) if content else None
        raw_path = request.raw_path.partition("?")[0]
        self.seen.append(Seen(request.method, raw_path, list(request.query.items()), body, request.headers))
        status, answer = self.answers.pop(0)
        return web.Response(status=status, body=answer, content_type="application/json")


@pytest.fixture
async def peer() -> AsyncIterator[Peer]:
    app = web.Application()
    known = Peer("")
    app.router.add_route("*", "/{path:.*}", known.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    known.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield known
    await runner.cleanup()


@pytest.fixture
async def client(peer: Peer) -> AsyncIterator[ProvisioningClient]:
    async with ProvisioningClient(
        "project", auth=BasicAuth("key-id", "key-secret"), server=peer.url, retry=None
    ) as client:
        yield client
