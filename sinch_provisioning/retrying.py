"""Which failed calls are retried, when to retry, and when to give up. The transport sends."""

import asyncio
import math
import random
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Final, TypeGuard

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
from sinch_provisioning.hooks import EventHooks, RetryEvent
from sinch_provisioning.runtime.messages import shown
from sinch_provisioning.runtime.operation import Operation

__all__ = ["Retry", "Stats"]

_TRANSIENT: Final = frozenset({429, 500, 502, 503, 504})
_LONGEST_DELAY_WITHOUT_DEADLINE: Final = 300.0
TOO_MANY_SECONDS: Final = 1e12
"""More than a clock counts; integers beyond it cannot be added to a float."""
_RETRY_COST: Final = 5
_TIMEOUT_COST: Final = 10
_EARNED: Final = 1


@frozen(kw_only=True)
class Retry:
    """How often a failed call is retried, and after what delay.

    Whether a call may be retried depends on what it does: reading, replacing and deleting whenever the failure may
    be transient; creating and changing only when the API certainly did not carry the call out.

    Args:
        attempts: Maximum number of attempts, the first one included; 1 disables retries.
        first_delay: Seconds before the first retry, doubled for each further one. The actual delay is a random share
            of it, so that clients that failed together do not come back together.
        longest_delay: Upper bound of a delay in seconds, unless the API asks for more with Retry-After.
        chance: Returns numbers from 0 to 1; None for random ones.

    Raises:
        ConfigurationError: A value makes no sense.

    """

    attempts: int = 4
    first_delay: float = 0.5
    longest_delay: float = 10.0
    chance: Callable[[], float] | None = field(default=None, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        check_attempts(self.attempts)
        for name, value in (("first_delay", self.first_delay), ("longest_delay", self.longest_delay)):
            if not is_number(value) or not 0 <= value < TOO_MANY_SECONDS:
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more, not {shown(value)}")
        if self.first_delay > self.longest_delay:
            raise ConfigurationError(
                f"first_delay must not be more than longest_delay, but {self.first_delay} > {self.longest_delay}"
            )
        if self.chance is not None and not callable(self.chance):
            raise ConfigurationError(
                f"chance must be a function that returns numbers from 0 to 1, not {shown(self.chance)}"
            )

    def delay_after(self, attempt: int) -> float:
        """Return the seconds to wait after an attempt, counted from 1."""
        chance = (self.chance or random.random)()
        return chance * min(self.longest_delay, math.ldexp(self.first_delay, min(attempt - 1, 64)))


def is_number(value: object) -> TypeGuard[float]:
    """Return whether a value is an integer or a float, and not a boolean."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_attempts(attempts: int) -> int:
    """Return the number of attempts.

    Raises `errors.ConfigurationError` unless it is a positive integer.
    """
    if type(attempts) is not int or attempts < 1:
        raise ConfigurationError(f"attempts must be a whole number, 1 or more, not {shown(attempts)}")
    return attempts


NEVER: Final = Retry(attempts=1)


@frozen
class Stats:
    """What a client has done since it was made, all its views together.

    `requests` counts requests sent, those for tokens included, and `retries` the attempts after a first one.
    `rate_limited` counts responses with status 429. `token_renewals` counts how often a token was requested.
    `retry_budget` is what is left for retries; `rate` is the requests per second that the rate limit allows now,
    None without one.
    """

    requests: int
    retries: int
    rate_limited: int
    token_renewals: int
    retry_budget: int
    rate: float | None


class Budget:
    """Bounds the retries of a client, so that they do not multiply an outage.

    A retry costs, and twice as much after a timeout. A retry that succeeds gets its cost back, and a call that
    succeeds at once earns a little.
    """

    def __init__(self, capacity: int) -> None:
        self.capacity: Final = capacity
        self.left = capacity
        self._lock = Lock()

    def spend(self, amount: int) -> bool:
        """Take an amount; False, and nothing taken, if there is less."""
        with self._lock:
            if self.left < amount:
                return False
            self.left -= amount
            return True

    def earn(self, amount: int = _EARNED) -> None:
        """Put an amount back."""
        with self._lock:
            self.left = min(self.capacity, self.left + amount)


def _first(policy: "CallPolicy") -> aiohttp.ClientTimeout:
    return policy.limits(0.0)


@frozen(eq=False, repr=False)
class CallPolicy:
    """The limits of one attempt, the deadline of all of them in seconds, and how a call is retried.

    `idempotent` is the caller's word on whether the call may be carried out twice; None leaves it to the operation.
    `first` are the limits of the first attempt.
    """

    timeout: aiohttp.ClientTimeout
    deadline: float | None = None
    retry: Retry = NEVER
    idempotent: bool | None = None
    first: aiohttp.ClientTimeout = field(init=False, default=Factory(_first, takes_self=True))

    def limits(self, elapsed: float) -> aiohttp.ClientTimeout:
        """Return the limits of an attempt that begins after so many seconds."""
        left = self.left(elapsed)
        total = self.timeout.total
        # To aiohttp zero means no limit.
        if left is None or (total and total <= left):
            return self.timeout
        return with_total(self.timeout, left)

    def left(self, elapsed: float) -> float | None:
        """Return the seconds left after so many, below 0 when it is too late; None for no deadline."""
        return None if self.deadline is None else self.deadline - elapsed


def with_total(timeout: aiohttp.ClientTimeout, total: float) -> aiohttp.ClientTimeout:
    """Return limits with another total; connecting gets a little less, so that its timeout can be told apart."""
    # Not zero, which to aiohttp means no limit.
    total = max(total, 0.001)
    share = 0.95 * total
    return aiohttp.ClientTimeout(
        total=total,
        connect=share if timeout.connect is None else min(timeout.connect, share),
        sock_read=timeout.sock_read,
        sock_connect=timeout.sock_connect,
        ceil_threshold=timeout.ceil_threshold,
    )


@define(slots=True, eq=False, repr=False)
class RetryState:
    """The attempts of one call so far; `operation` is None for a token request, which is always safe to repeat."""

    name: str
    operation: Operation | None
    policy: CallPolicy
    budget: Budget
    hooks: EventHooks
    attempt: int = 1
    fresh: bool = True
    """Whether no time has passed yet that counts."""
    doubtful: bool = False
    """Whether an earlier attempt may have been carried out."""
    _started: float = Factory(monotonic)
    _attempt_started: float | None = None
    _spent: int = 0
    _last_cost: int = 0

    def limits(self) -> aiohttp.ClientTimeout:
        """Return the limits of a request that is sent now."""
        policy = self.policy
        now = monotonic()
        total, left = policy.timeout.total, policy.left(now - self._started)
        # To aiohttp zero means no limit.
        remaining = [] if not total else [total - (now - (self._attempt_started or self._started))]
        if left is not None:
            remaining.append(left)
        return with_total(policy.timeout, min(remaining)) if remaining else policy.timeout

    def left(self) -> float | None:
        """Return the seconds left until the deadline; None for no deadline."""
        return self.policy.left(monotonic() - self._started)

    def pause(self, seconds: float) -> None:
        """Do not count seconds just spent towards the limits of the attempt; they count towards the deadline."""
        self.fresh = False
        self._attempt_started = (self._attempt_started or self._started) + seconds

    async def wait(self, delay: float) -> None:
        """Wait before the next attempt. Cancelled meanwhile, the retry costs nothing."""
        try:
            await asyncio.sleep(delay)
        except BaseException:
            self.budget.earn(self._last_cost)
            raise
        self.fresh = False
        self._attempt_started = monotonic()

    def next_delay(self, error: ProvisioningError) -> float | None:
        """Return the seconds to wait before the next attempt; None when the error is final.

        Corrects the error's outcome by what earlier attempts may have done.
        """
        self._settle(error)
        if not self._is_retryable(error):
            return None
        delay = self.policy.retry.delay_after(self.attempt)
        requested = error.retry_after if isinstance(error, ApiError) else None
        if requested is not None:
            delay = max(delay, requested)
        elapsed = monotonic() - self._started
        left = self.policy.left(elapsed)
        if delay >= (_LONGEST_DELAY_WITHOUT_DEADLINE if left is None else left):
            error.add_note(f"not retried: waiting {delay:.3g} s would take too long")
            return None
        cost = _TIMEOUT_COST if isinstance(error, RequestTimeoutError) else _RETRY_COST
        if not self.budget.spend(cost):
            error.add_note("not retried: the client's retry budget is used up")
            return None
        self._spent += cost
        self._last_cost = cost
        self.hooks.retry(
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
        """Put back what the retries cost, or earn for a call that needed none."""
        budget = self.budget
        if budget.left < budget.capacity:
            budget.earn(self._spent or _EARNED)

    def _settle(self, error: ProvisioningError) -> None:
        outcome: Outcome | None = getattr(error, "outcome", None)
        if self.doubtful and outcome is not None and outcome is not Outcome.UNKNOWN:
            error.outcome = Outcome.UNKNOWN  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
            error.add_note("an earlier attempt had no answer and may have been carried out")
        if self.attempt > 1:
            error.add_note(f"this was attempt {self.attempt} of at most {self.policy.retry.attempts}")
        self.doubtful = self.doubtful or (outcome is Outcome.UNKNOWN and not self._only_reads())

    def _is_retryable(self, error: ProvisioningError) -> bool:
        if self.attempt >= self.policy.retry.attempts:
            return False
        if isinstance(error, RateLimitError):
            return True
        if isinstance(error, TransportError):
            return error.may_pass and (error.outcome is Outcome.NOT_SENT or self._is_harmless())
        return isinstance(error, ApiError) and error.status in _TRANSIENT and self._is_harmless()

    def _is_harmless(self) -> bool:
        if self.operation is None:
            return True
        stated = self.policy.idempotent
        return self.operation.idempotent if stated is None else stated

    def _only_reads(self) -> bool:
        return self.operation is None or (self.operation.method == "GET" and self.operation.idempotent)
