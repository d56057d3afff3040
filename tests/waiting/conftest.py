import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from aiohttp import web
from attrs import define, field

from sinch_provisioning import BasicAuth, ProvisioningClient
from sinch_provisioning.waiting import Poll
from tests.samples import of_kind

PROJECT = "4f5ea1a3-1b2c-4a59-8f3c-2f0c5c1f6d11"
FAST = Poll(first=0.001, longest=0.005)
SELDOM = Poll(first=3600, longest=3600)


@define
class Answer:
    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(factory=dict[str, str])
    hold: asyncio.Event | None = None
    drop: bool = False


class Api:
    """A real server that answers each path with what it was given, the last answer again and again."""

    def __init__(self) -> None:
        self.answers: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self.asked: defaultdict[str, int] = defaultdict(int)
        self._news = asyncio.Condition()

    def answer(self, path: str, *answers: Any) -> None:
        self.answers[path].extend(each if isinstance(each, Answer) else Answer(body=each) for each in answers)

    async def until_asked(self, path: str, times: int = 1) -> None:
        async with asyncio.timeout(20), self._news:
            await self._news.wait_for(lambda: self.asked[path] >= times)

    async def handle(self, request: web.Request) -> web.Response:
        path = request.raw_path.partition("?")[0].removeprefix(f"/v1/projects/{PROJECT}/")
        async with self._news:
            self.asked[path] += 1
            self._news.notify_all()
        waiting = self.answers[path]
        if not waiting:
            return web.json_response({"errorCode": "not_found", "message": path, "resolution": "none"}, status=404)
        answer = waiting.popleft() if len(waiting) > 1 else waiting[0]
        if answer.hold is not None:
            await answer.hold.wait()
        if answer.drop:
            assert request.transport is not None
            request.transport.abort()
        content = answer.body if isinstance(answer.body, bytes) else orjson.dumps(answer.body)
        return web.Response(status=answer.status, body=content, headers=answer.headers)


@pytest.fixture
async def api() -> Api:
    return Api()


@pytest.fixture
async def client(api: Api) -> AsyncIterator[ProvisioningClient]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", api.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with ProvisioningClient(
        PROJECT, auth=BasicAuth("key-id", "key-secret"), server=f"http://{host}:{port}", retry=None
    ) as made:
        yield made
    await runner.cleanup()


def event_sample(trigger: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each.value for each in of_kind("callback") if each.value["type"] == trigger)
    return found


def payload_sample(trigger: str, **changed: Any) -> dict[str, Any]:
    """The payload of the description's own sample of an event; a field changed to None is left out."""
    payload = {**event_sample(trigger)["payload"], **changed}
    return {name: value for name, value in payload.items() if value is not None}


def response_sample(operation: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each.value for each in of_kind("response") if each.operation.name == operation)
    return found
