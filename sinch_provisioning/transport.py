"""One request out, one answer in: sessions, authorization, timeouts and errors."""

import asyncio
import math
import platform
import warnings
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from time import monotonic
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp
from attrs import define
from yarl import URL

from sinch_provisioning.auth import Auth
from sinch_provisioning.errors import (
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    Outcome,
    ProvisioningError,
    RequestTimeoutError,
    UnauthorizedError,
    api_error,
)
from sinch_provisioning.runtime.messages import Answer, Request
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.secrets import Secret

_CONNECT_TIMEOUT: Final = 10.0
_TOKEN_TIMEOUT: Final = 30.0
_CLOSE_TIMEOUT: Final = 5.0

_ENDING: Final[set[asyncio.Task[None]]] = set()
"""Keeps tasks alive until they are done; asyncio holds them only weakly."""

ConnectorFactory = Callable[[], aiohttp.BaseConnector]


def make_timeout(timeout: float | aiohttp.ClientTimeout | None) -> aiohttp.ClientTimeout:
    """Make aiohttp's timeout of the seconds that a call may take, connecting at most 10 of them; None for no limit.

    Raises `errors.ConfigurationError` when it is no positive number.
    """
    if isinstance(timeout, aiohttp.ClientTimeout):
        return timeout
    if timeout is not None and not (_is_number(timeout) and timeout > 0):
        # To aiohttp zero would mean no limit at all.
        raise ConfigurationError(f"a timeout is a positive number of seconds, or None for no limit, not {timeout!r}")
    total = None if timeout == math.inf else timeout
    # aiohttp rounds up to whole seconds from its threshold on, which would be later than promised.
    return aiohttp.ClientTimeout(total=total, sock_connect=_CONNECT_TIMEOUT, ceil_threshold=math.inf)


@define(slots=True, eq=False)
class _Held:
    """A session of ours, and the generator that closes it when its event loop ends."""

    session: aiohttp.ClientSession
    guard: AsyncGenerator[None, None]


class Transport:
    """Carries the calls of a client, and of all views of it.

    Has a session for each event loop that it is used in, or the one that it was given, which it never closes.
    """

    def __init__(
        self,
        base_url: str,
        auth: Auth,
        *,
        session: aiohttp.ClientSession | None = None,
        connector: aiohttp.BaseConnector | ConnectorFactory | None = None,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
        middlewares: Sequence[aiohttp.ClientMiddlewareType] = (),
        trust_env: bool = False,
    ) -> None:
        if session is not None and (connector is not None or trace_configs or middlewares or trust_env):
            raise ConfigurationError("connector, trace_configs, middlewares and trust_env belong to the given session")
        self.base_url = base_url
        self.auth = auth
        self._given = session
        self._connector = connector
        self._connector_loop: asyncio.AbstractEventLoop | None = None
        self._trace_configs = trace_configs
        self._middlewares = middlewares
        self._trust_env = trust_env
        self._held: dict[asyncio.AbstractEventLoop, _Held] = {}
        self._tasks: set[asyncio.Task[Secret]] = set()
        self._used = False
        self._closed = False
        self._headers = {"User-Agent": _user_agent(), "Accept": "application/json"}
        self._json_headers = {**self._headers, "Content-Type": "application/json"}
        self._form_headers = {**self._headers, "Content-Type": "application/x-www-form-urlencoded"}

    @property
    def closed(self) -> bool:
        """Whether calls are refused from now on."""
        return self._closed

    async def send(self, request: Request, within: aiohttp.ClientTimeout) -> Answer:
        """Send a call and give its successful answer; an expired token is renewed and the call sent once more.

        Raises `errors.ApiError`, `errors.TransportError`, `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        started = monotonic()
        credential = self.auth.current(self)
        if credential is None:
            credential = await self._renew(None, request, within, started)
            within = _rest(within, started)
        if credential is None:
            raise AuthenticationError(f"{self.auth!r} gave no credential")
        try:
            return await self._attempt(request, credential, within)
        except UnauthorizedError as error:
            if not _says_expired(error):
                self.auth.discard(credential)
                raise
            refusal = error
        renewed = await self._renew(credential, request, within, started)
        if renewed is None:
            raise refusal
        return await self._attempt(request, renewed, _rest(within, started))

    async def post_form(self, url: str, form: Mapping[str, str], credential: Secret) -> Answer:
        """Send a form and give the answer, whatever its status; see `auth.TokenTransport`."""
        call = _Call("the request for a token", "POST", url, credential)
        within = make_timeout(_TOKEN_TIMEOUT)
        status, headers, content = await self._exchange(
            call, url, lambda: urlencode(form).encode(), self._form_headers, within
        )
        return Answer(status, headers, content or b"")

    def spawn(self, coroutine: Coroutine[Any, Any, Secret]) -> asyncio.Task[Secret]:
        """Run a coroutine until it ends or the client is closed; see `auth.TokenTransport`."""
        if self._closed:
            coroutine.close()
            raise _closed_error()
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

    async def _attempt(self, request: Request, credential: Secret, within: aiohttp.ClientTimeout) -> Answer:
        operation = request.operation
        url = self.base_url + request.path
        query = request.encode_query()
        call = _Call(operation.name, operation.method, url, credential)
        headers = self._headers if request.body is UNSET else self._json_headers
        status, response_headers, content = await self._exchange(
            call, f"{url}?{query}" if query else url, request.encode_body, headers, within
        )
        if 200 <= status < 300 and content is not None:
            return Answer(status, response_headers, content)
        raise api_error(
            operation=call.operation,
            method=call.method,
            url=url,
            status=status,
            headers=response_headers,
            content=content,
        )

    async def _exchange(
        self,
        call: "_Call",
        url: str,
        encode_body: Callable[[], bytes | None],
        headers: Mapping[str, str],
        within: aiohttp.ClientTimeout,
    ) -> tuple[int, Mapping[str, str], bytes | None]:
        """Send one request; the content is None when the body of an unsuccessful answer was cut off."""
        session = self._session()
        response: aiohttp.ClientResponse | None = None
        try:
            response = await session.request(
                call.method,
                URL(url, encoded=True),
                data=encode_body(),
                headers={**headers, "Authorization": call.credential.reveal()},
                allow_redirects=False,
                raise_for_status=False,
                timeout=within,
            )
            content = await response.read()
        except (aiohttp.ClientError, OSError) as error:
            if response is not None and response.status >= 300 and not isinstance(error, TimeoutError):
                return response.status, response.headers, None
            failure: ProvisioningError = self._failure(error, call, within)
        except (RuntimeError, asyncio.CancelledError):
            # This is how aiohttp behaves when the session is closed under a call.
            task = asyncio.current_task()
            if not session.closed or (task is not None and task.cancelling()):
                raise
            failure = _closed_error()
        else:
            if response.status >= 300 and content:
                # Errors show what the body says, and some gateways repeat the request in it.
                content = call.credential.redact(content.decode(errors="replace")).encode()
            return response.status, response.headers, content
        # Raised out here so that aiohttp's own exception, whose frames hold the credential, is no part of it.
        raise failure

    def _failure(
        self, error: aiohttp.ClientError | OSError, call: "_Call", within: aiohttp.ClientTimeout
    ) -> ConnectionFailedError | RequestTimeoutError:
        """Turn an exception of aiohttp's into ours."""
        unsent = isinstance(
            error,
            aiohttp.ClientConnectorError
            | aiohttp.ConnectionTimeoutError
            | aiohttp.ServerFingerprintMismatch
            | aiohttp.ClientHttpProxyError
            | aiohttp.InvalidURL
            | aiohttp.NonHttpUrlClientError,
        )
        outcome = Outcome.NOT_SENT if unsent else Outcome.UNKNOWN
        kind: type[ConnectionFailedError | RequestTimeoutError]
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            kind, text = RequestTimeoutError, "could not connect in time"
        elif isinstance(error, TimeoutError):
            kind, text = RequestTimeoutError, f"had no answer within {within.total} s"
        else:
            detail = call.credential.redact(str(error)) or type(error).__name__
            closed = " (the client was closed meanwhile)" if self._closed else ""
            kind, text = ConnectionFailedError, f"{'could not connect' if unsent else 'lost'}: {detail}{closed}"
        end = "nothing was sent" if unsent else "it may have been carried out"
        failure = kind(
            f"{call.operation} {text}; {end}\n  {call.method} {call.url}",
            operation=call.operation,
            method=call.method,
            url=call.url,
            outcome=outcome,
        )
        failure.__cause__ = _cause(error)
        return failure

    async def _renew(
        self, used: Secret | None, request: Request, within: aiohttp.ClientTimeout, started: float
    ) -> Secret | None:
        limit = asyncio.timeout(_rest(within, started).total)
        try:
            async with limit:
                return await self.auth.renew(used, self)
        except TimeoutError:
            if not limit.expired():
                raise
        operation = request.operation
        raise RequestTimeoutError(
            f"{operation.name} had no token within {within.total} s; nothing was sent",
            operation=operation.name,
            method=operation.method,
            url=self.base_url + request.path,
            outcome=Outcome.NOT_SENT,
        )

    def _session(self) -> aiohttp.ClientSession:
        if self._given is not None:
            if self._closed or self._given.closed:
                raise _closed_error("the client" if self._closed else "the session that the client was given")
            return self._given
        held = self._held.get(asyncio.get_running_loop())
        return held.session if held is not None else self._open()

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise _closed_error()
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
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=list(self._trace_configs),
            middlewares=self._middlewares,
            trust_env=self._trust_env,
        )
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
            with suppress(StopIteration):
                held.session.close().send(None)


@define(slots=True, eq=False)
class _Call:
    """What errors say about a request; `operation` is its public name and `url` without its query."""

    operation: str
    method: str
    url: str
    credential: Secret


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


def _cause(error: aiohttp.ClientError | OSError) -> BaseException:
    """Give the cause of a failure without what may hold credentials: request headers, proxies, frames of aiohttp."""
    cause: BaseException = error
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        cause = error.certificate_error
    elif isinstance(error, aiohttp.ClientConnectorError):
        cause = error.os_error
    elif isinstance(error, aiohttp.ClientResponseError):
        return aiohttp.ClientError(f"{type(error).__name__} {error.status}")
    pending: list[BaseException | None] = [cause]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            pending += [each.__cause__, each.__context__]
    return cause


def _rest(within: aiohttp.ClientTimeout, started: float) -> aiohttp.ClientTimeout:
    """Give what is left of a call's time."""
    if within.total is None:
        return within
    return aiohttp.ClientTimeout(
        # Not zero, which would mean no limit.
        total=max(within.total - (monotonic() - started), 0.001),
        connect=within.connect,
        sock_read=within.sock_read,
        sock_connect=within.sock_connect,
        ceil_threshold=within.ceil_threshold,
    )


def _says_expired(error: UnauthorizedError) -> bool:
    return any(
        name.lower() == "www-authenticate" and "expired" in value.lower() for name, value in error.headers.items()
    )


def _closed_error(what: str = "the client") -> ClientClosedError:
    return ClientClosedError(f"{what} is closed; make a new one for further calls")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@cache
def _user_agent() -> str:
    try:
        own = version("sinch-provisioning")
    except PackageNotFoundError:
        own = "unknown"
    return f"sinch-provisioning/{own} aiohttp/{aiohttp.__version__} Python/{platform.python_version()}"
