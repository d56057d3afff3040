"""One request out, one answer in: authorization, attempts, timeouts and errors."""

import asyncio
import logging
import math
import os
import platform
import weakref
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from functools import cache, partial
from itertools import count
from threading import Lock
from time import monotonic
from typing import Any, Final, TypedDict, TypeVar
from urllib.parse import urlencode

import aiohttp
from aiohttp import hdrs
from aiohttp.http_exceptions import DecompressSizeError
from attrs import define
from yarl import URL

from sinch_provisioning._version import __version__
from sinch_provisioning.auth import Auth
from sinch_provisioning.errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    ConnectionFailedError,
    Outcome,
    ProvisioningError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TransportError,
    UnauthorizedError,
)
from sinch_provisioning.hooks import CURRENT_OPERATION, RequestEvent, ResponseEvent, Watch, logger
from sinch_provisioning.limits import Limiter, RateLimit
from sinch_provisioning.responses import api_error
from sinch_provisioning.retrying import NEVER, Budget, Course, Effort, Retry, Stats, evolve_timeout, is_passing
from sinch_provisioning.runtime.messages import Answer, Request, merge_headers, shown
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.secrets import Redactor, Secret, body_secrets, credential_secrets, without_request
from sinch_provisioning.sessions import ConnectorFactory, Sessions, closed_error

_CONNECT_TIMEOUT: Final = 10.0
_TOO_MANY_SECONDS: Final = 1e12
"""More than a clock counts; integers beyond it cannot be added to a float."""
_SHORTEST_CREDENTIAL: Final = 8
_TOKEN_TIMEOUT: Final = 30.0
_TOKEN_DEADLINE: Final = 60.0
_TOKEN: Final = "token"  # noqa: S105 - what the log calls the requests for one

DEFAULT_RETRY_BUDGET: Final = 500
DEFAULT_MAX_RESPONSE_SIZE: Final = 32 * 1024 * 1024

_LASTING: Final = (
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)
"""What goes wrong in the same way each time."""

_TRANSPORTS: Final["weakref.WeakSet[Transport]"] = weakref.WeakSet()

AnswerT = TypeVar("AnswerT")


def make_timeout(timeout: float | aiohttp.ClientTimeout | None) -> aiohttp.ClientTimeout:
    """Make aiohttp's timeout of the seconds that a call may take, connecting at most 10 of them; None for no limit.

    Raises `errors.ConfigurationError` when it is no positive number.
    """
    if isinstance(timeout, aiohttp.ClientTimeout):
        return timeout
    total = checked_seconds(timeout, name="a timeout")
    # aiohttp rounds up to whole seconds from its threshold on, which would be later than promised.
    within = aiohttp.ClientTimeout(sock_connect=_CONNECT_TIMEOUT, ceil_threshold=math.inf)
    return within if total is None else evolve_timeout(within, total)


def checked_seconds(seconds: float | None, *, name: str) -> float | None:
    """Give a number of seconds back, None for no limit.

    Raises `errors.ConfigurationError`, with the name, when it is no positive number.
    """
    if seconds is not None and not (_is_number(seconds) and (0 < seconds < _TOO_MANY_SECONDS or seconds == math.inf)):
        # To aiohttp zero would mean no limit at all.
        raise ConfigurationError(f"{name} is a positive number of seconds, or None for no limit, not {shown(seconds)}")
    return None if seconds == math.inf else seconds


class TransportSettings(TypedDict):
    """What a transport is made with; see `ProvisioningClient`."""

    trust_env: bool
    retry_budget: int
    rate_limit: RateLimit | None
    max_response_size: int


class Transport:
    """Carries the calls of a client, and of all views of it."""

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
        retry: Retry = NEVER,
        retry_budget: int = DEFAULT_RETRY_BUDGET,
        rate_limit: RateLimit | None = None,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        watch: Watch | None = None,
    ) -> None:
        for name, value in (("retry_budget", retry_budget), ("max_response_size", max_response_size)):
            if type(value) is not int or value < 0:
                raise ConfigurationError(f"{name} must be a whole number, 0 or more, not {value!r}")
        self.base_url = base_url
        self.auth = auth
        common = {"User-Agent": _user_agent(), "Accept": "application/json"}
        self._sessions = Sessions(
            session,
            connector,
            trace_configs=trace_configs,
            middlewares=middlewares,
            trust_env=trust_env,
            headers=common,
        )
        # aiohttp takes a microsecond less for what a session of ours brings along.
        self._headers = common if session is not None else {}
        self._json_headers = {**self._headers, "Content-Type": "application/json"}
        self._form_headers = {**self._headers, "Content-Type": "application/x-www-form-urlencoded"}
        self._retry = retry
        self._budget = Budget(retry_budget)
        self._limiter = Limiter(rate_limit) if rate_limit is not None else None
        self._max_response_size = max_response_size
        self._watch = watch or Watch()
        self._hooked = self._watch.on_request is not None or self._watch.on_response is not None
        self._counts = _Counts()
        _TRANSPORTS.add(self)

    @property
    def closed(self) -> bool:
        """Whether calls are refused from now on."""
        return self._sessions.closed

    @property
    def stats(self) -> Stats:
        """What was done until now."""
        counts = self._counts
        return Stats(
            requests=counts.requests.value,
            retries=counts.retries.value,
            rate_limited=counts.rate_limited.value,
            token_renewals=counts.token_renewals.value,
            retry_budget=self._budget.left,
            rate=self._limiter.rate if self._limiter is not None else None,
        )

    @property
    def settings(self) -> "TransportSettings":
        """What it was made with, apart from objects of this process."""
        return {
            "trust_env": self._sessions.trust_env,
            "retry_budget": self._budget.capacity,
            "rate_limit": self._limiter.limit if self._limiter is not None else None,
            "max_response_size": self._max_response_size,
        }

    async def send(self, request: Request, effort: Effort) -> Answer:
        """Send a call and give its successful answer; what may be sent again is, as `effort` allows.

        Raises `errors.ApiError`, `errors.TransportError`, `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        started = monotonic()
        attempt = self._attempt if self._limiter is None else partial(self._in_turn, self._limiter)
        credential = self.auth.current(self) if self._limiter is None else None
        try:
            if credential is None:
                answer = await attempt(request, effort, started, 1)
            else:
                # The way of nearly every call, without a coroutine that it has no need of: a tenth of what a GET costs
                # above aiohttp.
                answer = self._conclude(request, await self._dispatch(request, credential, effort.first, 1))
        except ProvisioningError as error:
            failure = error
        else:
            if not self._budget.is_full:
                self._budget.earn()
            return answer
        if credential is not None and isinstance(failure, UnauthorizedError):
            try:
                answer = await self._attempt_anew(request, failure, credential, effort.first, started, number=1)
            except ProvisioningError as error:
                failure = error
            else:
                self._budget.earn()
                return answer
        operation = request.operation
        course = Course(operation.name, operation, effort, started, self._budget, self._watch)
        return await self._persist(course, failure, lambda: attempt(request, effort, started, course.attempt))

    async def _persist(
        self, course: Course, failure: ProvisioningError, attempt: Callable[[], Awaitable[AnswerT]]
    ) -> AnswerT:
        """Follow up a first attempt that failed."""
        if not course.may_repeat(failure):
            raise failure
        known = [failure]
        # Entered, and loaded, only now: it costs more than a call does.
        import stamina  # noqa: PLC0415

        attempts = stamina.retry_context(on=course.decide, attempts=course.effort.retry.attempts, timeout=None)
        async for each in attempts.with_name(course.name, (), {}):
            with each:
                if known:
                    raise known.pop()
                self._counts.retries.add()
                answer = await attempt()
                course.succeed()
                return answer
        raise AssertionError("stamina ends with an answer or an exception")

    async def _in_turn(self, limiter: Limiter, request: Request, effort: Effort, began: float, number: int) -> Answer:
        """Send a call once when the rate limit allows it."""
        await self._take_turn(limiter, request, effort, began)
        try:
            return await self._attempt(request, effort, began, number)
        except RateLimitError:
            limiter.refused()
            raise
        finally:
            limiter.leave()

    async def _attempt(self, request: Request, effort: Effort, began: float, number: int) -> Answer:
        """Send a call once, and once more when its token has expired."""
        started = began
        within = effort.first
        if number > 1 or self._limiter is not None:
            started = monotonic()
            within = effort.rest(started - began)
        credential = self.auth.current(self)
        if credential is None:
            credential = await self._renew(None, request, within, started)
            within = _rest(within, started)
        if credential is None:
            raise AuthenticationError(f"{self.auth!r} gave no credential")
        try:
            return self._conclude(request, await self._dispatch(request, credential, within, number))
        except UnauthorizedError as error:
            refusal = error
        return await self._attempt_anew(request, refusal, credential, within, started, number=number)

    async def _attempt_anew(
        self,
        request: Request,
        refusal: UnauthorizedError,
        credential: Secret,
        within: aiohttp.ClientTimeout,
        started: float,
        *,
        number: int,
    ) -> Answer:
        """Follow up a refused credential: one that has expired is renewed, and the call sent once more."""
        if not _says_expired(refusal):
            self.auth.discard(credential)
            raise refusal
        renewed = await self._renew(credential, request, within, started)
        if renewed is None:
            raise refusal
        return self._conclude(request, await self._dispatch(request, renewed, _rest(within, started), number))

    async def _take_turn(self, limiter: Limiter, request: Request, effort: Effort, began: float) -> None:
        try:
            async with asyncio.timeout(effort.left(monotonic() - began)):
                await limiter.enter()
        except TimeoutError:
            pass
        else:
            return
        raise self._too_late(request, f"had no turn within {effort.deadline} s under the client's rate limit")

    async def post_form(self, url: str, form: Mapping[str, str], credential: Secret) -> Answer:
        """Send a form and give the answer, whatever its status; see `auth.TokenTransport`."""
        effort = Effort(make_timeout(_TOKEN_TIMEOUT), _TOKEN_DEADLINE, self._retry)
        started = monotonic()
        course = Course(_TOKEN, None, effort, started, self._budget, self._watch)
        refused: list[Answer] = []

        async def post() -> Answer:
            call = _Call("the request for a token", "POST", url, credential, course.attempt, _TOKEN)
            body, within = urlencode(form).encode(), effort.rest(monotonic() - started)
            answer = await self._exchange(call, url, lambda: body, self._form_headers, within)
            if not is_passing(answer.status):
                return answer
            refused[:] = [answer]
            raise _api_error(_TOKEN, "POST", url, answer)

        try:
            return await post()
        except (ApiError, TransportError) as error:
            failure = error
        try:
            return await self._persist(course, failure, post)
        except ApiError:
            return refused[0]

    def spawn(self, coroutine: Coroutine[Any, Any, Secret]) -> asyncio.Task[Secret]:
        """Run a coroutine until it ends or the client is closed; see `auth.TokenTransport`."""
        task = self._sessions.spawn(coroutine)
        self._counts.token_renewals.add()
        return task

    async def aclose(self) -> None:
        """Close the sessions of all event loops, and stop what still runs for them; later calls are refused."""
        await self._sessions.aclose()

    def abandon(self, owner: str) -> None:
        """Close what the owner forgot to close when it was collected as garbage, and say so in one warning."""
        self._sessions.abandon(owner)

    def begin_anew(self) -> None:
        """Share nothing with the process that this one was forked from."""
        self._sessions.forget()
        self._counts = _Counts()
        self._budget = Budget(self._budget.capacity)

    def _dispatch(
        self, request: Request, credential: Secret, within: aiohttp.ClientTimeout, number: int
    ) -> Awaitable[Answer]:
        operation = request.operation
        url = self.base_url + request.path
        target = f"{url}?{request.encode_query()}" if request.query else url
        call = _Call(operation.name, operation.method, url, credential, number, operation.name, request)
        headers: Mapping[str, str] = self._headers if request.body is UNSET else self._json_headers
        if request.headers:
            headers = merge_headers(headers, request.headers)
        return self._exchange(call, target, request.encode_body, headers, within)

    def _conclude(self, request: Request, answer: Answer) -> Answer:
        """Tell success from failure.

        Raises `errors.ApiError`.
        """
        if 200 <= answer.status < 300:
            return answer
        if answer.status == 429:
            self._counts.rate_limited.add()
        operation = request.operation
        raise _api_error(operation.name, operation.method, self.base_url + request.path, answer)

    def _exchange(
        self,
        call: "_Call",
        url: str,
        encode_body: Callable[[], bytes | None],
        headers: Mapping[str, str],
        within: aiohttp.ClientTimeout,
    ) -> Awaitable[Answer]:
        """Send one request; an unsuccessful answer whose body was cut off is a `_CutOffAnswer`."""
        self._counts.requests.add()
        carried = self._carry(call, url, encode_body, headers, within)
        return self._observe(call, carried) if self._hooked or logger.isEnabledFor(logging.DEBUG) else carried

    async def _observe(self, call: "_Call", carried: Awaitable[Answer]) -> Answer:
        started = monotonic()
        event = RequestEvent(operation=call.name, attempt=call.attempt, method=call.method, url=call.url)
        self._watch.request(event)
        try:
            answer = await carried
        except BaseException as error:
            self._watch.response(_response_event(event, started, error=type(error).__name__))
            raise
        self._watch.response(_response_event(event, started, status=answer.status))
        return answer

    async def _carry(
        self,
        call: "_Call",
        url: str,
        encode_body: Callable[[], bytes | None],
        headers: Mapping[str, str],
        within: aiohttp.ClientTimeout,
    ) -> Answer:
        session = self._sessions.current()
        failure: ProvisioningError
        named = CURRENT_OPERATION.set(call.name) if self._sessions.traced else None
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
            most, body = self._max_response_size, response.content
            # Mostly all of it is there already, unpacked.
            content = await (response.read() if body.is_eof() and body.total_bytes <= most else _read(response, most))
        except _TooLargeError:
            assert response is not None  # noqa: S101
            if response.status >= 300:
                return _CutOffAnswer(response.status, response.headers, b"", call.redact)
            failure = self._too_large(call)
        except (aiohttp.ClientError, OSError) as error:
            if response is not None and response.status >= 300 and not isinstance(error, TimeoutError):
                return _CutOffAnswer(response.status, response.headers, b"", call.redact)
            # aiohttp before 3.14 unpacks so much at a time and no more.
            too_large = isinstance(error.__cause__, DecompressSizeError)
            failure = self._too_large(call) if too_large else self._failure(error, call, within)
        except (RuntimeError, asyncio.CancelledError):
            # This is how aiohttp behaves when the session is closed under a call.
            task = asyncio.current_task()
            if not session.closed or (task is not None and task.cancelling()):
                raise
            failure = closed_error()
        else:
            return Answer(response.status, response.headers, content, call.redact)
        finally:
            if named is not None:
                CURRENT_OPERATION.reset(named)
        # Raised out here so that aiohttp's own exception, whose frames hold the credential, is no part of it. The
        # answer's headers may repeat the credential.
        response = None
        raise failure

    def _too_large(self, call: "_Call") -> ResponseTooLargeError:
        return ResponseTooLargeError(
            f"{call.operation} had an answer of more than {self._max_response_size} bytes, which is not read; "
            f"it may have been carried out\n  {call.method} {call.url}",
            operation=call.operation,
            method=call.method,
            url=call.url,
        )

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
            detail = call.redact(str(error)) or type(error).__name__
            closed = " (the client was closed meanwhile)" if self._sessions.closed else ""
            kind, text = ConnectionFailedError, f"{'could not connect' if unsent else 'lost'}: {detail}{closed}"
        end = "nothing was sent" if unsent else "it may have been carried out"
        failure = kind(
            f"{call.operation} {text}; {end}\n  {call.method} {call.url}",
            operation=call.operation,
            method=call.method,
            url=call.url,
            outcome=outcome,
        )
        failure.__cause__ = _cause(error, call.redact)
        failure.may_pass = not self._sessions.closed and not isinstance(error, _LASTING)
        return failure

    async def _renew(
        self, used: Secret | None, request: Request, within: aiohttp.ClientTimeout, started: float
    ) -> Secret | None:
        limit = asyncio.timeout(_rest(within, started).total or None)
        try:
            async with limit:
                return await self.auth.renew(used, self)
        except TimeoutError:
            if not limit.expired():
                raise
        raise self._too_late(request, f"had no token within {within.total} s")

    def _too_late(self, request: Request, what: str) -> RequestTimeoutError:
        operation = request.operation
        return RequestTimeoutError(
            f"{operation.name} {what}; nothing was sent",
            operation=operation.name,
            method=operation.method,
            url=self.base_url + request.path,
            outcome=Outcome.NOT_SENT,
        )


@define(slots=True, eq=False, repr=False)
class _Call:
    """What errors, hooks and the log say about a request; `url` is without its query."""

    operation: str
    method: str
    url: str
    credential: Secret
    attempt: int
    name: str
    request: Request | None = None
    _redactor: Redactor | None = None

    def redact(self, text: str) -> str:
        """Mask in a text all secrets that the request carried."""
        if self._redactor is None:
            # Made of the first failure: a call that succeeds needs none.
            secrets = [*credential_secrets(self.credential)]
            request = self.request
            if request is not None and request.body is not UNSET:
                secrets += body_secrets(request.body, request.schemas().get("body", {}))
            if request is not None:
                # No credential is shorter, and masking every "1" in a message would help nobody.
                secrets += [value for value in request.headers.values() if len(value) >= _SHORTEST_CREDENTIAL]
            self._redactor = Redactor(secrets)
        return self._redactor(text)


class _CutOffAnswer(Answer):
    """An unsuccessful answer whose body did not come, or not all of it."""

    __slots__ = ()


class _Counter:
    """Counts for all threads without a lock that each call would feel: taking a number from the iterator is atomic."""

    __slots__ = ("_lock", "_looks", "add")

    def __init__(self) -> None:
        self.add = count().__next__
        self._looks = 0
        self._lock = Lock()

    @property
    def value(self) -> int:
        """How often it was added to."""
        with self._lock:
            # Looking takes a number too.
            self._looks += 1
            return self.add() - self._looks + 1


class _Counts:
    __slots__ = ("rate_limited", "requests", "retries", "token_renewals")

    def __init__(self) -> None:
        self.requests = _Counter()
        self.retries = _Counter()
        self.rate_limited = _Counter()
        self.token_renewals = _Counter()


class _TooLargeError(Exception):
    """An answer is larger than it may be."""


async def _read(response: aiohttp.ClientResponse, most: int) -> bytes:
    """Read a body of so many bytes at most.

    Raises `_TooLargeError` as soon as it is more.
    """
    length = response.content_length
    if length is not None and length <= most and hdrs.CONTENT_ENCODING not in response.headers:
        return await response.read()
    size = 0
    chunks: list[bytes] = []
    try:
        if length is None or length <= most:
            # What counts is the size after decompression.
            async for chunk in response.content.iter_any():
                size += len(chunk)
                if size > most:
                    break
                chunks.append(chunk)
            else:
                return b"".join(chunks)
    except BaseException:
        response.close()
        raise
    response.close()
    raise _TooLargeError


def _api_error(operation: str, method: str, url: str, answer: Answer) -> ApiError:
    content = None if isinstance(answer, _CutOffAnswer) else answer.content
    return api_error(
        operation=operation,
        method=method,
        url=url,
        status=answer.status,
        headers=answer.headers,
        content=content,
        redact=answer.redact,
    )


def _cause(error: aiohttp.ClientError | OSError, redact: Callable[[str], str]) -> BaseException:
    """Return the cause of a failure without what may hold credentials: request headers, proxies, frames of aiohttp."""
    cause: BaseException = error
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        cause = error.certificate_error
    elif isinstance(error, aiohttp.ClientConnectorError):
        cause = error.os_error
    return without_request(cause, redact)


def _response_event(
    event: RequestEvent, started: float, *, status: int | None = None, error: str | None = None
) -> ResponseEvent:
    return ResponseEvent(
        operation=event.operation,
        attempt=event.attempt,
        method=event.method,
        url=event.url,
        status=status,
        error=error,
        elapsed=monotonic() - started,
    )


def _rest(within: aiohttp.ClientTimeout, started: float) -> aiohttp.ClientTimeout:
    """Give what is left of a call's time."""
    if not within.total:
        return within
    # Not zero, which would mean no limit.
    return evolve_timeout(within, max(within.total - (monotonic() - started), 0.001))


def _says_expired(error: UnauthorizedError) -> bool:
    return any(
        name.lower() == "www-authenticate" and "expired" in value.lower() for name, value in error.headers.items()
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _begin_anew() -> None:
    for transport in tuple(_TRANSPORTS):
        transport.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)


@cache
def _user_agent() -> str:
    return f"sinch-provisioning/{__version__} aiohttp/{aiohttp.__version__} Python/{platform.python_version()}"
