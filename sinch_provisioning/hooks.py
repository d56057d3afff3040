"""Event hooks: functions of the user's that are called with each request, response and retry."""

import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Final, TypeVar

from attrs import define, frozen

__all__ = ["RequestEvent", "ResponseEvent", "RetryEvent", "current_operation"]

logger: Final = logging.getLogger("sinch_provisioning")

CURRENT_OPERATION: Final[ContextVar[str | None]] = ContextVar("sinch_provisioning.operation", default=None)
"""Set during a request of a session with trace configurations."""

EventT = TypeVar("EventT")


@frozen(kw_only=True)
class RequestEvent:
    """A request is about to be sent.

    `operation` is its public name, "token" for the token endpoint. `attempt` counts from 1; the request that follows
    an expired token belongs to the same attempt. `url` has no query.
    """

    operation: str
    attempt: int
    method: str
    url: str


@frozen(kw_only=True)
class ResponseEvent:
    """A request was answered, or failed.

    `status` and `headers` are the response's, both None when none arrived in full; `error` then names the exception.
    Secrets of the request that the headers repeat are masked, and so are cookies. `elapsed` is the seconds since the
    request was sent. The rest is as in `RequestEvent`.
    """

    operation: str
    attempt: int
    method: str
    url: str
    status: int | None
    headers: Mapping[str, str] | None
    error: str | None
    elapsed: float


@frozen(kw_only=True)
class RetryEvent:
    """An attempt failed, and the call will be retried.

    `attempt` is the one that failed, with the `status` of its response, if any; `error` names the exception.
    `elapsed` is the seconds since the call began, and `delay` those until the next attempt.
    """

    operation: str
    attempt: int
    status: int | None
    error: str
    elapsed: float
    delay: float


def current_operation() -> str | None:
    """Return the operation of the current request, such as "webhooks.get", for functions that aiohttp calls.

    It is "token" for the token endpoint, and None outside the functions of a trace configuration.
    """
    return CURRENT_OPERATION.get()


@define(slots=True, eq=False, repr=False)
class EventHooks:
    """Calls the hooks of a client, and logs."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None

    def request(self, event: RequestEvent) -> None:
        """Report a request."""
        _call(self.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        """Report a response, or its absence."""
        logger.debug(
            "%s attempt %d: %s %s -> %s in %.3f s",
            event.operation,
            event.attempt,
            event.method,
            event.url,
            event.status if event.status is not None else event.error,
            event.elapsed,
        )
        _call(self.on_response, event)

    def retry(self, event: RetryEvent) -> None:
        """Report a retry."""
        logger.warning(
            "%s attempt %d failed after %.3f s (%s); retrying in %.3f s",
            event.operation,
            event.attempt,
            event.elapsed,
            event.error if event.status is None else event.status,
            event.delay,
        )
        _call(self.on_retry, event)


def _call(hook: Callable[[EventT], object] | None, event: EventT) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        # What observes a call must not affect it.
        logger.exception("a hook failed for %s", type(event).__name__)
