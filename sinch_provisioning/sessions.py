"""The aiohttp sessions of a client, one for each event loop that uses it, and what ends with them."""

import asyncio
import warnings
from collections.abc import AsyncGenerator, Coroutine, Mapping
from contextlib import suppress
from typing import Any, Final, TypeVar

import aiohttp

from sinch_provisioning.errors import ClientClosedError, ConfigurationError
from sinch_provisioning.settings import Settings

_CLOSE_TIMEOUT: Final = 5.0

_INHERITED: Final[list[object]] = []
"""What a forked process got from its parent, kept alive so that the parent's sockets are not closed."""

_ENDING: Final[set[asyncio.Task[None]]] = set()
"""Keeps tasks alive until they are done; asyncio holds them only weakly."""

ResultT = TypeVar("ResultT")


class _Held:
    """A session of ours, and the generator that closes it when its event loop ends."""

    __slots__ = ("guard", "session")

    def __init__(self, session: aiohttp.ClientSession, guard: AsyncGenerator[None, None]) -> None:
        self.session = session
        self.guard = guard


class Sessions:
    """Opens a session in each event loop, or returns the one that was given, which it never closes.

    `headers` are those of every request of a session of ours. `traced` says whether the session that was used last
    has trace configurations, and `middlewares` are its own. `calls` are the tasks of calls in progress, which
    closing cancels.
    """

    def __init__(self, settings: Settings, *, headers: Mapping[str, str]) -> None:
        self.traced = settings.session is not None and bool(settings.session.trace_configs)
        self.middlewares = settings.middlewares
        self.calls: dict[asyncio.Task[Any], None] = {}
        self._settings = settings
        self._ended: set[asyncio.Task[Any]] = set()
        self._given = settings.session
        self._headers = headers
        self._connector_loop: asyncio.AbstractEventLoop | None = None
        self._held: dict[asyncio.AbstractEventLoop, _Held] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._used = False
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether calls are refused from now on."""
        return self._closed

    def __len__(self) -> int:
        return len(self._held)

    def current(self) -> aiohttp.ClientSession:
        """Return the session of the running event loop.

        Raises `errors.ClientClosedError`, or `errors.ConfigurationError` when the connector belongs to another loop.
        """
        if self._given is not None:
            if self._closed or self._given.closed:
                raise closed_error("the client" if self._closed else "the session that the client was given")
            # There is no public way to ask a session for them.
            self.middlewares = tuple(getattr(self._given, "_middlewares", ()))
            return self._given
        held = self._held.get(asyncio.get_running_loop())
        return held.session if held is not None else self._open()

    def spawn(self, coroutine: Coroutine[Any, Any, ResultT]) -> asyncio.Task[ResultT]:
        """Run a coroutine until it ends or the client is closed."""
        if self._closed:
            coroutine.close()
            raise closed_error()
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def aclose(self) -> None:
        """Close the sessions of all event loops and end the calls in progress; later calls are refused."""
        self._closed = True
        here = asyncio.get_running_loop()
        elsewhere: list[asyncio.Future[None]] = []
        tasks = (*tuple(self._tasks), *tuple(self.calls))
        for loop in {*tuple(self._held), *(task.get_loop() for task in tasks)} - {here}:
            if not loop.is_running():
                self._let_go(loop)
                continue
            closing = self._close_in(loop)
            try:
                elsewhere.append(asyncio.wrap_future(asyncio.run_coroutine_threadsafe(closing, loop)))
            except RuntimeError:
                # It ended this very moment.
                closing.close()
                self._let_go(loop)
        await self._close_in(here)
        if elsewhere:
            # Another loop may be busy, or end before it gets to this.
            await asyncio.wait(elsewhere, timeout=_CLOSE_TIMEOUT)

    def abandon(self, owner: str) -> None:
        """Close what the owner, now collected as garbage, did not close, and warn once."""
        if self._closed:
            return
        self._closed = True
        for loop in {*tuple(self._held), *(task.get_loop() for task in (*tuple(self._tasks), *tuple(self.calls)))}:
            self._let_go(loop)
        if self._used:
            warnings.warn(f"unclosed {owner}: use 'async with', or await its aclose()", ResourceWarning, stacklevel=2)

    def forget(self) -> None:
        """Start afresh in a forked process."""
        # They are the parent's. Closing them here would take the parent's sockets out of the selector that both share.
        _INHERITED.append((self._held, self._tasks, self.calls))
        self._held = {}
        self._tasks = set()
        self.calls = {}
        self._used = False
        self._connector_loop = None

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise closed_error()
        loop = asyncio.get_running_loop()
        for dead in [each for each in tuple(self._held) if each.is_closed()]:
            self._let_go(dead)
        connector = self._settings.connector
        if isinstance(connector, aiohttp.BaseConnector):
            if self._connector_loop not in {None, loop}:
                raise ConfigurationError(
                    "a connector belongs to one event loop; for several, give a function that makes a connector"
                )
            self._connector_loop = loop
        made = connector() if callable(connector) else connector
        if made is not None and not isinstance(made, aiohttp.BaseConnector):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(
                f"the function given as connector must return an aiohttp connector, not a {type(made).__name__}"
            )
        session = aiohttp.ClientSession(
            connector=made,
            connector_owner=not isinstance(connector, aiohttp.BaseConnector),
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=list(self._settings.trace_configs),
            middlewares=self._settings.middlewares,
            trust_env=self._settings.trust_env,
        )
        # Some instruments add theirs to every session.
        self.traced = bool(session.trace_configs)
        guard = _close_with_loop(session, loop, self._held)
        with suppress(StopIteration):
            guard.__anext__().send(None)
        self._held[loop] = _Held(session, guard)
        self._used = True
        return session

    async def _close_in(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close what belongs to the running loop."""
        here = asyncio.current_task()
        for task in tuple(self.calls):
            if task.get_loop() is loop and task is not here:
                self._end(task)
        held = self._held.get(loop)
        tasks = [task for task in tuple(self._tasks) if task.get_loop() is loop]
        for task in tasks:
            task.cancel()
        try:
            if tasks:
                await asyncio.wait(tasks)
        finally:
            if held is not None:
                await held.guard.aclose()

    def _end(self, task: asyncio.Task[Any]) -> None:
        """Cancel a task; a call in progress raises `errors.ClientClosedError` instead of being cancelled."""
        if task in self._tasks:
            task.cancel()
        elif task in self.calls and task not in self._ended:
            self._ended.add(task)
            task.cancel()

    def has_ended(self, call: asyncio.Task[Any]) -> bool:
        """Return, once, whether closing has cancelled a call."""
        ended = call in self._ended
        self._ended.discard(call)
        return ended

    def _let_go(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close the session of a loop that does not run here, and end its calls; of a closed loop, drop it."""
        with suppress(RuntimeError):
            for task in (*tuple(self.calls), *tuple(self._tasks)):
                if task.get_loop() is loop:
                    loop.call_soon_threadsafe(self._end, task)
        held = self._held.pop(loop, None)
        if held is None:
            return
        try:
            loop.call_soon_threadsafe(_close_soon, held)
        except RuntimeError:
            # In a closed loop there is nothing to wait for.
            _bury(held.session)


def closed_error(what: str = "the client") -> ClientClosedError:
    """Make the error of a call that is made too late."""
    return ClientClosedError(f"{what} is closed; make a new one for further calls")


async def _close_with_loop(
    session: aiohttp.ClientSession, loop: asyncio.AbstractEventLoop, held: dict[asyncio.AbstractEventLoop, _Held]
) -> AsyncGenerator[None, None]:
    """Close a session when its loop ends: `asyncio.run` finishes the generators that were begun in the loop."""
    try:
        yield
    finally:
        held.pop(loop, None)
        await session.close()


def _close_soon(held: _Held) -> None:
    ending = asyncio.get_running_loop().create_task(_end(held))
    _ENDING.add(ending)
    ending.add_done_callback(_ENDING.discard)


async def _end(held: _Held) -> None:
    await held.session.close()
    await held.guard.aclose()


def _bury(session: aiohttp.ClientSession) -> None:
    """Close a session whose loop was closed before it."""
    connector: Any = session.connector if session.connector_owner else None
    pooled = [protocol for each in getattr(connector, "_conns", {}).values() for protocol, _ in each]
    with suppress(StopIteration):
        session.close().send(None)
    for protocol in (*pooled, *getattr(connector, "_acquired", ())):
        # asyncio leaves a socket open, and complains of it later, when its loop cannot run the end of its transport.
        end = getattr(getattr(protocol, "transport", None), "_call_connection_lost", None)
        if end is not None:
            with suppress(RuntimeError, AttributeError):
                end(None)
