"""A stand-in in a thread of its own, so that programs with event loops of their own can be run against it."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, Self, TypeVar

from sinch_provisioning.testing import AccessKey, StandInServer

ResultT = TypeVar("ResultT")
LIMIT = 60


class StandInThread:
    """Runs a stand-in; every look at it and every control of it happens in its own event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="stand-in")
        self.server: StandInServer

    def __enter__(self) -> Self:
        self._thread.start()

        async def start() -> StandInServer:
            server = StandInServer(console=True)
            await server.start()
            return server

        self.server = self.wait(start)
        return self

    def __exit__(self, *exception: object) -> None:
        self.wait(self.server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LIMIT)
        self._loop.close()

    def wait(self, function: Callable[[], Awaitable[ResultT]]) -> ResultT:
        """Run a coroutine function in the stand-in's loop."""

        async def run() -> ResultT:
            return await function()

        future: Future[ResultT] = asyncio.run_coroutine_threadsafe(run(), self._loop)
        return future.result(LIMIT)

    def call(self, function: Callable[..., ResultT], *arguments: Any, **options: Any) -> ResultT:
        """Run a function in the stand-in's loop."""

        async def run() -> ResultT:
            return function(*arguments, **options)

        return self.wait(run)

    def new_project(self) -> AccessKey:
        """Make a project that nobody else uses; return its access key."""
        return self.call(lambda: self.server.access_key(self.server.add_project()))

    def environment(self, key: AccessKey) -> dict[str, str]:
        """Return what points a program at a project."""
        return {
            "SINCH_PROJECT_ID": key.project_id,
            "SINCH_KEY_ID": key.key_id,
            "SINCH_KEY_SECRET": key.key_secret,
            "SINCH_PROVISIONING_URL": self.server.url,
            "SINCH_TOKEN_URL": self.server.token_url,
        }
