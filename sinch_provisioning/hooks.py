"""What a program may watch of its calls: one event for each request, each answer and each retry."""

import logging
from collections.abc import Callable
from contextvars import ContextVar
from typing import Final, TypeVar

from attrs import define, frozen

__all__ = ["RequestEvent", "ResponseEvent", "RetryEvent", "current_operation"]

logger: Final = logging.getLogger("sinch_provisioning")

CURRENT_OPERATION: Final[ContextVar[str | None]] = ContextVar("sinch_provisioning.operation", default=None)
"""Set while a request of a session with trace configurations is under way."""

EventT = TypeVar("EventT")


@frozen(kw_only=True)
class RequestEvent:
    """A request is about to go out.

    `operation` is its public name, "token" for the token endpoint. `attempt` counts from 1; the request that follows
    an expired token belongs to the same attempt. `url` is without its query.
    """

    operation: str
    attempt: int
    method: str
    url: str


@frozen(kw_only=True)
class ResponseEvent:
    """A request was answered, or failed.

    `status` is None when no whole answer came; `error` then names the kind of failure. `elapsed` is the seconds since
    the request went out. The rest is as in `RequestEvent`.
    """

    operation: str
    attempt: int
    method: str
    url: str
    status: int | None
    error: str | None
    elapsed: float


@frozen(kw_only=True)
class RetryEvent:
    """An attempt failed, and there will be another one.

    `attempt` is the one that failed, with `status` when it was answered; `error` names the kind of failure.
    `elapsed` is the seconds since the call began, and `delay` those until the next attempt.
    """

    operation: str
    attempt: int
    status: int | None
    error: str
    elapsed: float
    delay: float


def current_operation() -> str | None:
    """Name the operation whose request is under way, such as "webhooks.get", for functions that aiohttp calls.

    It is "token" for the token endpoint, and None outside of the functions of a trace configuration.
    """
    return CURRENT_OPERATION.get()


@define(slots=True, eq=False, repr=False)
class EventHooks:
    """Calls a client's hooks, and logs."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None

    def request(self, event: RequestEvent) -> None:
        """Tell of a request."""
        _tell(self.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        """Tell of an answer or a failure."""
        logger.debug(
            "%s attempt %d: %s %s -> %s in %.3f s",
            event.operation,
            event.attempt,
            event.method,
            event.url,
            event.status if event.status is not None else event.error,
            event.elapsed,
        )
        _tell(self.on_response, event)

    def retry(self, event: RetryEvent) -> None:
        """Tell of a retry."""
        logger.warning(
            "%s attempt %d failed after %.3f s (%s); the next one is in %.3f s",
            event.operation,
            event.attempt,
            event.elapsed,
            event.error if event.status is None else event.status,
            event.delay,
        )
        _tell(self.on_retry, event)


def _tell(hook: Callable[[EventT], object] | None, event: EventT) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        # What watches a call must not decide about it.
        logger.exception("a hook failed for %s", type(event).__name__)
