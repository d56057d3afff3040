"""Which failed calls are sent again, when, and when no more. No I/O: the transport sends."""

import math
import random
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Final

import aiohttp
from attrs import Factory, define, field, frozen

from sinch_provisioning.errors import (
    ApiError,
    ConfigurationError,
    Outcome,
    ProvisioningError,
    RateLimitError,
    RequestTimeoutError,
    TransportError,
)
from sinch_provisioning.hooks import RetryEvent, Watch
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.runtime.operation import Operation

__all__ = ["Retry", "Stats"]

_PASSING: Final = frozenset({429, 500, 502, 503, 504})
_LONGEST_ORDERED: Final = 300.0
_RETRY_COST: Final = 5
_TIMEOUT_COST: Final = 10
_EARNED: Final = 1


@frozen(kw_only=True)
class Retry:
    """How often a failed call is sent again, and after what delay.

    Which calls may be sent again is decided by what they do: a reading one, a replacing and a deleting one whenever
    the failure may pass; one that creates or changes only when the API surely did not carry it out.

    Args:
        attempts: How often a call is sent at most, the first time included; 1 for never again.
        first_delay: Seconds before the first retry, and twice as many before each further one. The actual delay is
            a random part of that, so that clients which failed together do not come back together.
        longest_delay: Seconds that a delay has at most, unless the API asks for more with Retry-After.
        chance: Gives numbers from 0 to 1; None for random ones.

    Raises:
        ConfigurationError: A number makes no sense.

    """

    attempts: int = 4
    first_delay: float = 0.5
    longest_delay: float = 10.0
    chance: Callable[[], float] | None = field(default=None, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        check_attempts(self.attempts)
        if not 0 <= self.first_delay <= self.longest_delay:
            raise ConfigurationError("first_delay must be 0 or more seconds, and not more than longest_delay")

    def delay_after(self, attempt: int) -> float:
        """Choose the seconds to wait after an attempt, counted from 1."""
        chance = (self.chance or random.random)()
        return chance * min(self.longest_delay, math.ldexp(self.first_delay, min(attempt - 1, 64)))


def check_attempts(attempts: int) -> int:
    """Give the number of attempts back.

    Raises `errors.ConfigurationError` when it is none.
    """
    if type(attempts) is not int or attempts < 1:
        raise ConfigurationError(f"attempts must be a whole number, 1 or more, not {shown(attempts)}")
    return attempts


NEVER: Final = Retry(attempts=1)


@frozen
class Stats:
    """What a client has done since it was made, all views of it together.

    `requests` counts what was sent, requests for tokens included, and `retries` the attempts after a first one.
    `rate_limited` counts the answers 429. `token_renewals` counts how often a token was asked for. `retry_budget` is
    what is left for retries; `rate` is the requests a second that the rate limit allows now, None without one.
    """

    requests: int
    retries: int
    rate_limited: int
    token_renewals: int
    retry_budget: int
    rate: float | None


class Budget:
    """Bounds the retries of a client, so that an outage is not multiplied by them.

    Each retry costs, and twice as much after a timeout. A retry that succeeds gets its cost back, and each call that
    succeeds at once earns a little.
    """

    def __init__(self, capacity: int) -> None:
        self.capacity: Final = capacity
        self.left = capacity
        self._lock = Lock()

    @property
    def is_full(self) -> bool:
        """Whether there is nothing to earn."""
        return self.left >= self.capacity

    def spend(self, amount: int) -> bool:
        """Take an amount, unless there is less than that."""
        with self._lock:
            if self.left < amount:
                return False
            self.left -= amount
            return True

    def earn(self, amount: int = _EARNED) -> None:
        """Put an amount back."""
        with self._lock:
            self.left = min(self.capacity, self.left + amount)


def _first(effort: "Effort") -> aiohttp.ClientTimeout:
    return effort.rest(0.0)


@frozen(eq=False, repr=False)
class Effort:
    """What a call may take: the limits of one attempt, the seconds of all of them, and how it is sent again.

    `idempotent` is what the caller says of the call; None leaves it to the operation. `first` are the limits of the
    first attempt.
    """

    within: aiohttp.ClientTimeout
    deadline: float | None = None
    retry: Retry = NEVER
    idempotent: bool | None = None
    first: aiohttp.ClientTimeout = field(init=False, default=Factory(_first, takes_self=True))

    def rest(self, passed: float) -> aiohttp.ClientTimeout:
        """Give the limits of an attempt that begins after so many seconds."""
        left = self.left(passed)
        total = self.within.total
        # To aiohttp zero means no limit.
        if left is None or (total and total <= left):
            return self.within
        return evolve_timeout(self.within, max(left, 0.001))

    def left(self, passed: float) -> float | None:
        """Give the seconds that are left after so many, less than 0 when it is too late; None for no limit."""
        return None if self.deadline is None else self.deadline - passed


def evolve_timeout(within: aiohttp.ClientTimeout, total: float) -> aiohttp.ClientTimeout:
    """Give other limits with another total; connecting gets a little less, so that its end can be told apart."""
    share = 0.95 * total
    return aiohttp.ClientTimeout(
        total=total,
        connect=share if within.connect is None else min(within.connect, share),
        sock_read=within.sock_read,
        sock_connect=within.sock_connect,
        ceil_threshold=within.ceil_threshold,
    )


@define(slots=True, eq=False, repr=False)
class Course:
    """One call on its way through its attempts; `operation` is None for a request for a token, which does no harm."""

    name: str
    operation: Operation | None
    effort: Effort
    started: float
    budget: Budget
    watch: Watch
    attempt: int = 1
    _doubt: bool = False
    _spent: int = 0

    def may_repeat(self, error: ProvisioningError) -> bool:
        """Tell whether a failure may pass, and sending the call again does no harm."""
        if self.attempt >= self.effort.retry.attempts:
            return False
        if isinstance(error, RateLimitError):
            return True
        if isinstance(error, TransportError):
            return error.may_pass and (error.outcome is Outcome.NOT_SENT or self._is_harmless())
        return isinstance(error, ApiError) and error.status in _PASSING and self._is_harmless()

    def decide(self, error: Exception) -> float | bool:
        """Say after how many seconds to send the call again; False when not.

        Whatever is raised in the end is made to admit what an earlier attempt may have done.
        """
        if not isinstance(error, ProvisioningError):
            return False
        self.settle(error)
        if not self.may_repeat(error):
            return False
        delay = self.effort.retry.delay_after(self.attempt)
        ordered = error.retry_after if isinstance(error, ApiError) else None
        if ordered is not None:
            delay = max(delay, ordered)
        elapsed = monotonic() - self.started
        left = self.effort.left(elapsed)
        if delay >= (_LONGEST_ORDERED if left is None else left):
            error.add_note(f"not sent again: waiting {delay:.3g} s would be too long")
            return False
        cost = _TIMEOUT_COST if isinstance(error, RequestTimeoutError) else _RETRY_COST
        if not self.budget.spend(cost):
            error.add_note("not sent again: the client's budget for retries is used up")
            return False
        self._spent += cost
        self.watch.retry(
            RetryEvent(
                operation=self.name,
                attempt=self.attempt,
                status=error.status if isinstance(error, ApiError) else None,
                error=type(error).__name__,
                elapsed=elapsed,
                delay=delay,
            )
        )
        self.attempt += 1
        return delay

    def succeed(self) -> None:
        """Get back what the retries cost."""
        self.budget.earn(self._spent)

    def settle(self, error: ProvisioningError) -> None:
        """Make an error tell the truth about all attempts: what an earlier one may have done is not undone."""
        outcome: Outcome | None = getattr(error, "outcome", None)
        if self._doubt and outcome is not None and outcome is not Outcome.UNKNOWN and not self._only_reads():
            error.outcome = Outcome.UNKNOWN  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
            error.add_note("an earlier attempt had no answer and may have been carried out")
        if self.attempt > 1:
            error.add_note(f"this was attempt {self.attempt} of at most {self.effort.retry.attempts}")
        self._doubt = self._doubt or outcome is Outcome.UNKNOWN

    def _is_harmless(self) -> bool:
        if self.operation is None:
            return True
        stated = self.effort.idempotent
        return self.operation.idempotent if stated is None else stated

    def _only_reads(self) -> bool:
        return self.operation is None or (self.operation.method == "GET" and self.operation.idempotent)


def is_passing(status: int) -> bool:
    """Tell whether what a status says may pass."""
    return status in _PASSING
