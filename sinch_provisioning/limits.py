"""Client-side rate limits: requests per second, requests at a time, and backing off when the API says so."""

import asyncio
import math
from collections import deque
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Final

from attrs import frozen

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.retrying import is_number
from sinch_provisioning.runtime.messages import shown

__all__ = ["RateLimit"]

_CATCH_UP: Final = 0.05
"""Seconds of the rate that may be made up for at once, such as after a timer that fired late."""
_CLOCK_DRIFT: Final = 0.002
"""Seconds by which two clocks may disagree about the length of a second."""
_MINIMUM: Final = 1 / 60
_INITIAL: Final = 10.0
_SETTLING: Final = 0.5
_RELAPSE: Final = 3.0


@frozen(kw_only=True)
class RateLimit:
    """How fast a client may send requests; those for tokens do not count.

    Args:
        per_second: Requests per second, evenly spaced; None for no limit. No second at the server, wherever it
            begins, sees more of them: a request counts from when it is sent until a second after its response. So
            the rate that is reached is lower, by the share that a response takes: with responses after 0.1 s it is
            per_second / 1.1. Each event loop that uses the client has this rate for itself.
        concurrency: Requests at a time in an event loop; None for no limit.
        adaptive: Whether the rate follows what the API allows: it starts low, doubles every second until the API
            answers 429, then stays just below what worked and creeps up again. `per_second` is its upper bound.

    Raises:
        ConfigurationError: A value makes no sense.

    """

    per_second: float | None = None
    concurrency: int | None = None
    adaptive: bool = False

    def __attrs_post_init__(self) -> None:
        rate, concurrency = self.per_second, self.concurrency
        if rate is not None and not (is_number(rate) and 0 < rate < math.inf):
            raise ConfigurationError(f"per_second must be a number of requests above 0, or None, not {shown(rate)}")
        if concurrency is not None and (type(concurrency) is not int or concurrency < 1):
            raise ConfigurationError(
                f"concurrency must be a whole number, 1 or more, or None, not {shown(concurrency)}"
            )
        if not isinstance(self.adaptive, bool):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may be untyped
            raise ConfigurationError(f"adaptive must be True or False, not {shown(self.adaptive)}")
        if rate is None and concurrency is None and not self.adaptive:
            raise ConfigurationError("a rate limit needs per_second, concurrency or adaptive")


class AdaptiveRate:
    """The rate that an adaptive limit has found; `clock` returns seconds.

    It doubles every second until the first refusal, then restarts at half of what was too much and grows more
    slowly. Each further refusal takes it below the rate that it had; without any it creeps up, so that it notices
    when the API allows more.
    """

    def __init__(self, maximum: float | None, *, clock: Callable[[], float] = monotonic) -> None:
        self._maximum = math.inf if maximum is None else maximum
        self._clock = clock
        self._lock = Lock()
        self._base = min(_INITIAL, self._maximum)
        self._growth: float | None = None
        self._since = clock()

    @property
    def rate(self) -> float:
        """Requests per second now."""
        elapsed = self._clock() - self._since
        if self._growth is None:
            return min(self._base * math.pow(2, min(elapsed, 64)), self._maximum)
        quiet = max(0.0, elapsed - _SETTLING)
        creeping = self._base * (1 + self._growth * min(quiet, 20))
        return min(creeping * math.pow(1.05, min(max(0.0, quiet - 20), 400)), self._maximum)

    def slow_down(self) -> None:
        """Record a refusal; those that follow at once belong to requests that were under way already."""
        with self._lock:
            elapsed = self._clock() - self._since
            if self._growth is not None and elapsed < _SETTLING:
                return
            reached = self.rate
            if self._growth is None:
                share, self._growth = 0.5, 0.1
            else:
                share, self._growth = 0.85 if elapsed < _RELAPSE else 0.9, 0.015
            self._base = max(reached * share, min(_MINIMUM, self._maximum))
            self._since += elapsed


class Limiter:
    """Admits requests at the rate of a `RateLimit`; `clock` is for the adaptive rate."""

    def __init__(self, limit: RateLimit, *, clock: Callable[[], float] = monotonic) -> None:
        self.limit: Final = limit
        self._adaptive = AdaptiveRate(limit.per_second, clock=clock) if limit.adaptive else None
        self._queues: dict[asyncio.AbstractEventLoop, _Queue] = {}

    @property
    def rate(self) -> float | None:
        """Requests per second now; None for no limit."""
        return self.limit.per_second if self._adaptive is None else self._adaptive.rate

    async def enter(self) -> None:
        """Wait for a turn; `leave` ends it."""
        await self._queue().enter()

    def leave(self) -> None:
        """End a turn: the server has answered, or never will."""
        self._queue().leave()

    def slow_down(self) -> None:
        """Record that the API answered 429."""
        if self._adaptive is not None:
            self._adaptive.slow_down()

    def _queue(self) -> "_Queue":
        loop = asyncio.get_running_loop()
        queue = self._queues.get(loop)
        if queue is None:
            for closed in [each for each in tuple(self._queues) if each.is_closed()]:
                self._queues.pop(closed, None)
            queue = self._queues[loop] = _Queue(loop, self)
        return queue


class _Queue:
    """Whoever waits for a turn in one event loop, first come, first served.

    When a request arrives at the server is not known, but it is between its sending and its response. So a request is
    counted from the one until a second after the other. At most `per_second` are counted at any time, which leaves no
    second in which more could arrive: when the last of them was sent, all the others were counted.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, limiter: Limiter) -> None:
        self._loop = loop
        self._limiter = limiter
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._active = 0
        self._expiries: deque[float] = deque()
        self._next = -math.inf
        self._timer: asyncio.TimerHandle | None = None

    async def enter(self) -> None:
        if not self._waiting and self._delay() == 0:
            self._start()
            return
        turn = self._loop.create_future()
        self._waiting.append(turn)
        self._admit()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # The turn came too late. Nothing was sent, so nothing is counted.
                self._active -= 1
            self._admit()
            raise

    def leave(self) -> None:
        self._active -= 1
        rate = self._limiter.rate
        if rate is not None:
            self._expiries.append(self._loop.time() + max(1.0, 1 / rate) + _CLOCK_DRIFT)
        self._admit()

    def _admit(self) -> None:
        """Let go ahead whoever may, and look again when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            if self._waiting[0].done():
                self._waiting.popleft()
                continue
            delay = self._delay()
            if delay != 0:
                if delay is not None:
                    self._timer = self._loop.call_later(delay, self._admit)
                return
            self._start()
            self._waiting.popleft().set_result(None)

    def _start(self) -> None:
        self._active += 1
        rate = self._limiter.rate
        if rate is not None:
            self._next = max(self._next, self._loop.time() - _CATCH_UP) + 1 / rate

    def _delay(self) -> float | None:
        """Return the seconds until another request may be sent; None when it depends on a response."""
        concurrency, rate = self._limiter.limit.concurrency, self._limiter.rate
        if concurrency is not None and self._active >= concurrency:
            return None
        if rate is None:
            return 0
        now = self._loop.time()
        while self._expiries and self._expiries[0] <= now:
            self._expiries.popleft()
        due = self._next
        # How many of those that have been answered have to expire before there is room.
        excess = self._active + len(self._expiries) + 1 - max(1, int(rate))
        if excess > len(self._expiries):
            return None
        if excess > 0:
            due = max(due, self._expiries[excess - 1])
        return max(0, due - now)
