"""The policy of a call: authorization, attempts, deadline, retry budget and rate limit."""

import asyncio
import copy
import logging
import os
import platform
import weakref
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cache, partial
from itertools import count
from threading import Lock
from time import monotonic
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp

from sinch_provisioning._version import __version__
from sinch_provisioning.errors import (
    ApiError,
    AuthenticationError,
    Outcome,
    ProvisioningError,
    RequestTimeoutError,
)
from sinch_provisioning.exchange import Call, CutOffResponse, Exchange, call_closed_error
from sinch_provisioning.hooks import EventHooks, RequestEvent, ResponseEvent, logger
from sinch_provisioning.limits import Limiter
from sinch_provisioning.responses import api_error, shown_headers
from sinch_provisioning.retrying import Budget, CallPolicy, RetryState, Stats
from sinch_provisioning.runtime.messages import RawResponse, Request, merge_headers
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.secrets import Secret
from sinch_provisioning.sessions import Sessions
from sinch_provisioning.settings import Settings, make_timeout

_TOKEN_TIMEOUT: Final = 30.0
_TOKEN_DEADLINE: Final = 60.0
_TOKEN: Final = "token"  # noqa: S105 - how messages, hooks and the log name the requests for one

_TRANSPORTS: Final["weakref.WeakSet[Transport]"] = weakref.WeakSet()


class Transport:
    """Carries the calls of a client, and of all views of it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._auth = settings.auth
        common = {"User-Agent": _user_agent(), "Accept": "application/json"}
        self._sessions = Sessions(settings, headers=common)
        # A session of ours brings its own along.
        self._headers: Mapping[str, str] | None = common if settings.session is not None else None
        self._json_headers = {**(self._headers or {}), "Content-Type": "application/json"}
        self._form_headers = {**(self._headers or {}), "Content-Type": "application/x-www-form-urlencoded"}
        self._budget = Budget(settings.retry_budget)
        self._limiter = Limiter(settings.rate_limit) if settings.rate_limit is not None else None
        self._hooks = EventHooks(settings.on_request, settings.on_response, settings.on_retry)
        self._observed = settings.on_request is not None or settings.on_response is not None
        self._counts = _Counts()
        _TRANSPORTS.add(self)

    def shared_with(self, settings: Settings) -> "Transport":
        """Return a transport for other credentials or another server, with the sessions and the limit of this one.

        Its retry budget is its own: an outage of one server, or of one customer, is not another one's.
        """
        made = copy.copy(self)
        vars(made).update(settings=settings, _auth=settings.auth, _budget=Budget(settings.retry_budget))
        return made

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

    def send(self, request: Request, policy: CallPolicy) -> Coroutine[Any, Any, RawResponse]:
        """Send a call, retried as its policy allows, and return the successful response.

        Raises `errors.ApiError`, `errors.TransportError`, `errors.AuthenticationError` or `errors.ClientClosedError`.
        """
        operation = request.operation
        url = self.settings.server + request.path
        empty = request.body is UNSET
        headers = self._headers if empty else self._json_headers
        if request.own_headers:
            headers = {**(headers or {}), **request.own_headers}
        if request.headers:
            headers = merge_headers(headers or {}, request.headers)
        call = Call(
            operation.name,
            operation.method,
            url,
            f"{url}?{request.encode_query()}" if request.query or request.styled else url,
            None if empty else request.encode_body(),
            headers,
            request,
        )
        state = RetryState(operation.name, operation, policy, self._budget, self._hooks)
        return self._run(call, state, self._attempt)

    async def post_form(self, url: str, form: Mapping[str, str], credential: Secret) -> RawResponse:
        """Send a form and return the response, whatever its status; see `auth.TokenTransport`."""
        call = Call(_TOKEN, "POST", url, url, urlencode(form).encode(), self._form_headers, credential=credential)
        policy = CallPolicy(make_timeout(_TOKEN_TIMEOUT), _TOKEN_DEADLINE, self.settings.retry)
        latest: RawResponse | None = None

        async def attempt(call: Call, state: RetryState) -> RawResponse:
            nonlocal latest
            latest = await self._request(call, state)
            return latest

        try:
            return await self._run(call, RetryState(_TOKEN, None, policy, self._budget, self._hooks), attempt)
        except ApiError:
            assert latest is not None  # noqa: S101
            return latest

    async def _run(
        self, call: Call, state: RetryState, attempt: Callable[[Call, RetryState], Awaitable[RawResponse]]
    ) -> RawResponse:
        """Make attempts until one succeeds, the call cannot be retried, or the client is closed."""
        task, calls = asyncio.current_task(), self._sessions.calls
        assert task is not None  # noqa: S101
        cancelled, outermost = task.cancelling(), task not in calls
        calls[task] = None
        failure: ProvisioningError | None = None
        try:
            while True:
                try:
                    response = await attempt(call, state)
                    if 200 <= response.status < 300:
                        state.succeed()
                        return response
                    failure = self._refused(call, response)
                except ProvisioningError as error:
                    failure = error
                delay = state.next_delay(failure)
                if delay is None:
                    raise failure
                await state.wait(delay)
                self._counts.retries.add()
        except asyncio.CancelledError:
            if not self._sessions.has_ended(task) or task.uncancel() > cancelled:
                raise
        finally:
            # Its traceback holds this frame.
            failure = None
            if outermost:
                del calls[task]
        raise call_closed_error(call.operation, sent=call.unanswered or state.doubtful)

    async def _attempt(self, call: Call, state: RetryState) -> RawResponse:
        """Send a call once, and once more if its token has expired."""
        call.credential = self._auth.current(self) or await self._renew(call, state)
        if call.credential is None:
            raise AuthenticationError(f"{self._auth!r} gave no credential")
        limiter = self._limiter
        response = await (
            self._request(call, state) if limiter is None else self._request_in_turn(limiter, call, state)
        )
        if response.status != 401:
            return response
        if not _says_expired(response):
            self._auth.discard(call.credential)
            return response
        renewed = await self._renew(call, state)
        if renewed is None:
            return response
        call.credential = renewed
        return await (self._request(call, state) if limiter is None else self._request_in_turn(limiter, call, state))

    async def _request_in_turn(self, limiter: Limiter, call: Call, state: RetryState) -> RawResponse:
        """Send one request when the rate limit allows it."""
        waiting_since = monotonic()
        try:
            async with asyncio.timeout(state.left()):
                await limiter.enter()
        except TimeoutError:
            raise self._too_late(
                call, f"timed out after {state.policy.deadline} s waiting for the rate limiter"
            ) from None
        try:
            state.pause(monotonic() - waiting_since)
            # The token may have expired meanwhile.
            call.credential = self._auth.current(self) or call.credential
            response = await self._request(call, state)
        finally:
            limiter.leave()
        if response.status == 429:
            limiter.slow_down()
        return response

    def _request(self, call: Call, state: RetryState) -> Awaitable[RawResponse]:
        """Send one request and return its response, whatever its status."""
        sessions = self._sessions
        session = sessions.current()
        self._counts.requests.add()
        exchange = Exchange(call).run(
            session,
            sessions.middlewares,
            state.policy.first if state.fresh else state.limits(),
            self.settings.max_response_size,
            traced=sessions.traced,
        )
        if self._observed or logger.isEnabledFor(logging.DEBUG):
            return self._observe(call, state.attempt, exchange)
        return exchange

    async def _observe(self, call: Call, attempt: int, exchange: Awaitable[RawResponse]) -> RawResponse:
        started = monotonic()
        event = RequestEvent(operation=call.operation, attempt=attempt, method=call.method, url=call.url)
        report = partial(ResponseEvent, operation=call.operation, attempt=attempt, method=call.method, url=call.url)
        self._hooks.request(event)
        try:
            response = await exchange
        except BaseException as error:
            elapsed = monotonic() - started
            self._hooks.response(report(status=None, headers=None, error=type(error).__name__, elapsed=elapsed))
            raise
        elapsed = monotonic() - started
        headers = None if self.settings.on_response is None else shown_headers(response.headers, response.redact)
        self._hooks.response(report(status=response.status, headers=headers, error=None, elapsed=elapsed))
        return response

    async def _renew(self, call: Call, state: RetryState) -> Secret | None:
        """Obtain a newer credential than the call's."""
        state.fresh = False
        limit = asyncio.timeout(state.limits().total or None)
        try:
            async with limit:
                return await self._auth.renew(call.credential, self)
        except TimeoutError:
            if not limit.expired():
                raise
        raise self._too_late(call, f"timed out after {state.policy.timeout.total} s waiting for a token")

    def _refused(self, call: Call, response: RawResponse) -> ApiError:
        if response.status == 429 and call.operation != _TOKEN:
            self._counts.rate_limited.add()
        return api_error(
            operation=call.operation,
            method=call.method,
            url=call.url,
            status=response.status,
            headers=response.headers,
            content=None if isinstance(response, CutOffResponse) else response.content,
            redact=response.redact,
        )

    def spawn(self, coroutine: Coroutine[Any, Any, Secret]) -> asyncio.Task[Secret]:
        """Run a coroutine until it ends or the client is closed; see `auth.TokenTransport`."""
        task = self._sessions.spawn(coroutine)
        self._counts.token_renewals.add()
        return task

    async def aclose(self) -> None:
        """Close the sessions of all event loops and end the calls in progress; later calls are refused."""
        await self._sessions.aclose()

    def abandon(self, owner: str) -> None:
        """Close what the owner, now collected as garbage, did not close, and warn once."""
        self._sessions.abandon(owner)

    def reset(self) -> None:
        """Share nothing with the process that this one was forked from."""
        self._sessions.forget()
        self._counts = _Counts()
        self._budget = Budget(self._budget.capacity)

    def _too_late(self, call: Call, what: str) -> RequestTimeoutError:
        return RequestTimeoutError(
            f"{call.operation} {what}; nothing was sent",
            operation=call.operation,
            method=call.method,
            url=call.url,
            outcome=Outcome.NOT_SENT,
        )


class _Counter:
    """Counts for all threads without a lock on every call: taking a number from the iterator is atomic."""

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


def _says_expired(response: RawResponse) -> bool:
    return any(
        name.lower() == "www-authenticate" and "expired" in value.lower() for name, value in response.headers.items()
    )


def _reset_all() -> None:
    for transport in tuple(_TRANSPORTS):
        transport.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_all)


@cache
def _user_agent() -> str:
    return f"sinch-provisioning/{__version__} aiohttp/{aiohttp.__version__} Python/{platform.python_version()}"
