"""The aiohttp sessions of a client, one for each event loop that it is used in, and what ends with them."""

import asyncio
import warnings
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, TypeVar

import aiohttp

from sinch_provisioning.errors import ClientClosedError, ConfigurationError

_CLOSE_TIMEOUT: Final = 5.0

_INHERITED: Final[list[object]] = []
"""What a forked process got from its parent and must never let go."""

_ENDING: Final[set[asyncio.Task[None]]] = set()
"""Keeps tasks alive until they are done; asyncio holds them only weakly."""

ConnectorFactory = Callable[[], aiohttp.BaseConnector]
ResultT = TypeVar("ResultT")


class _Held:
    """A session of ours, and the generator that closes it when its event loop ends."""

    __slots__ = ("guard", "session")

    def __init__(self, session: aiohttp.ClientSession, guard: AsyncGenerator[None, None]) -> None:
        self.session = session
        self.guard = guard


class Sessions:
    """Opens a session in each event loop, or gives the one that was given, which it never closes.

    `traced` says whether the session that was used last has trace configurations.
    """

    def __init__(
        self,
        given: aiohttp.ClientSession | None,
        connector: aiohttp.BaseConnector | ConnectorFactory | None,
        *,
        trace_configs: Sequence[aiohttp.TraceConfig],
        middlewares: Sequence[aiohttp.ClientMiddlewareType],
        trust_env: bool,
        headers: Mapping[str, str],
    ) -> None:
        if given is not None and (connector is not None or trace_configs or middlewares or trust_env):
            raise ConfigurationError("connector, trace_configs, middlewares and trust_env belong to the given session")
        self.trust_env: Final = trust_env
        self.traced = given is not None and bool(given.trace_configs)
        self._given = given
        self._connector = connector
        self._connector_loop: asyncio.AbstractEventLoop | None = None
        self._trace_configs = trace_configs
        self._middlewares = middlewares
        self._headers = headers
        self._held: dict[asyncio.AbstractEventLoop, _Held] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._used = False
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether none is given from now on."""
        return self._closed

    def __len__(self) -> int:
        return len(self._held)

    def current(self) -> aiohttp.ClientSession:
        """Give the session of the running event loop.

        Raises `errors.ClientClosedError`, or `errors.ConfigurationError` when the connector belongs to another loop.
        """
        if self._given is not None:
            if self._closed or self._given.closed:
                raise closed_error("the client" if self._closed else "the session that the client was given")
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
        """Close the sessions of all event loops, and stop what still runs for them; later calls are refused."""
        self._closed = True
        here = asyncio.get_running_loop()
        elsewhere: list[asyncio.Future[None]] = []
        for loop in {*tuple(self._held), *(task.get_loop() for task in tuple(self._tasks))} - {here}:
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
        """Close what the owner forgot to close when it was collected as garbage, and say so in one warning."""
        if self._closed:
            return
        self._closed = True
        for task in tuple(self._tasks):
            with suppress(RuntimeError):
                task.get_loop().call_soon_threadsafe(task.cancel)
        for loop in tuple(self._held):
            self._let_go(loop)
        if self._used:
            warnings.warn(f"unclosed {owner}: use 'async with', or await its aclose()", ResourceWarning, stacklevel=2)

    def forget(self) -> None:
        """Begin anew in a process that was forked."""
        # They are the parent's. Closing them here would take the parent's sockets out of the selector that both share.
        _INHERITED.append((self._held, self._tasks))
        self._held = {}
        self._tasks = set()
        self._used = False
        self._connector_loop = None

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise closed_error()
        loop = asyncio.get_running_loop()
        for dead in [each for each in tuple(self._held) if each.is_closed()]:
            self._let_go(dead)
        connector = self._connector
        if isinstance(connector, aiohttp.BaseConnector):
            if self._connector_loop not in {None, loop}:
                raise ConfigurationError(
                    "a connector belongs to one event loop; for several, give a function that makes a connector"
                )
            self._connector_loop = loop
        session = aiohttp.ClientSession(
            connector=connector() if callable(connector) else connector,
            connector_owner=not isinstance(connector, aiohttp.BaseConnector),
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=list(self._trace_configs),
            middlewares=self._middlewares,
            trust_env=self.trust_env,
        )
        # Some instruments add theirs to every session.
        self.traced = bool(session.trace_configs)
        # aiohttp sends a GET, PUT or DELETE again when the connection breaks. There is no public switch, and whether
        # a call may go out twice is decided by its operation: one GET sends invitations.
        session._retry_connection = False  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        guard = _close_with_loop(session, loop, self._held)
        with suppress(StopIteration):
            guard.__anext__().send(None)
        self._held[loop] = _Held(session, guard)
        self._used = True
        return session

    async def _close_in(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close what belongs to the running loop."""
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

    def _let_go(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close the session of a loop that does not run here; of a closed loop, drop it."""
        held = self._held.pop(loop, None)
        if held is None:
            return
        try:
            loop.call_soon_threadsafe(_close_soon, held)
        except RuntimeError:
            # In a closed loop there is nothing to wait for.
            _bury(held.session)


def closed_error(what: str = "the client") -> ClientClosedError:
    """Make the error of a call that comes too late."""
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
