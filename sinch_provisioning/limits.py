"""How fast a client may go: requests a second, requests at a time, and slowing down when the API says so."""

import asyncio
import math
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Final

from attrs import define, frozen

from sinch_provisioning.errors import ConfigurationError

if TYPE_CHECKING:
    from aiolimiter import AsyncLimiter

__all__ = ["RateLimit"]

_BURST: Final = 0.05
"""Seconds of the rate that may be made up for at once, such as after a timer that fired late."""
_SLOWEST: Final = 1.0
_BEGINNING: Final = 10.0
_SETTLING: Final = 0.5
_RELAPSE: Final = 3.0


@frozen(kw_only=True)
class RateLimit:
    """How fast a client may send requests; those for tokens do not count.

    Args:
        per_second: Requests a second, evenly spaced; None for any number. Each event loop that the client is used in
            has this rate for itself.
        concurrency: Requests at a time in an event loop; None for any number.
        adaptive: Whether the rate follows what the API allows: it begins low, doubles each second until the API
            answers 429, then stays just below what went well and creeps up again. `per_second` is its upper bound.

    Raises:
        ConfigurationError: A number makes no sense.

    """

    per_second: float | None = None
    concurrency: int | None = None
    adaptive: bool = False

    def __attrs_post_init__(self) -> None:
        if self.per_second is not None and not 0 < self.per_second < math.inf:
            raise ConfigurationError("per_second must be a number of requests above 0, or None")
        if self.concurrency is not None and self.concurrency < 1:
            raise ConfigurationError("concurrency must be a number of requests, 1 or more, or None")
        if self.per_second is None and self.concurrency is None and not self.adaptive:
            raise ConfigurationError("a rate limit needs per_second, concurrency or adaptive")


class Pace:
    """The rate that an adaptive limit has found; `clock` gives seconds.

    It doubles each second until the first refusal, then begins again at half of what was too much and grows more
    slowly. Each further refusal takes it below the rate that it had; without any it creeps up, so that it finds out
    when the API allows more.
    """

    def __init__(self, most: float | None, *, clock: Callable[[], float] = monotonic) -> None:
        self._most = math.inf if most is None else most
        self._clock = clock
        self._lock = Lock()
        self._base = min(_BEGINNING, self._most)
        self._growth: float | None = None
        self._since = clock()

    @property
    def rate(self) -> float:
        """Requests a second at this moment."""
        passed = self._clock() - self._since
        if self._growth is None:
            return min(self._base * math.pow(2, min(passed, 64)), self._most)
        quiet = max(0.0, passed - _SETTLING)
        creeping = self._base * (1 + self._growth * min(quiet, 20))
        return min(creeping * math.pow(1.05, min(max(0.0, quiet - 20), 400)), self._most)

    def slow_down(self) -> None:
        """Take note of a refusal; those that follow at once were under way already."""
        with self._lock:
            passed = self._clock() - self._since
            if self._growth is not None and passed < _SETTLING:
                return
            reached = self.rate
            if self._growth is None:
                share, self._growth = 0.5, 0.1
            else:
                share, self._growth = 0.85 if passed < _RELAPSE else 0.9, 0.015
            self._base = max(reached * share, min(_SLOWEST, self._most))
            self._since += passed


@define(slots=True, eq=False, repr=False)
class _Lane:
    """The limit in one event loop.

    The bucket holds seconds rather than requests, so that the rate can change while calls are waiting: a request at
    a rate of 50 costs 1/50 of a second.
    """

    bucket: "AsyncLimiter | None"
    gate: asyncio.Lock
    places: asyncio.Semaphore | None


class Limiter:
    """Lets requests pass at the rate of a `RateLimit`."""

    def __init__(self, limit: RateLimit) -> None:
        self.limit: Final = limit
        self._pace = Pace(limit.per_second) if limit.adaptive else None
        self._lanes: dict[asyncio.AbstractEventLoop, _Lane] = {}

    @property
    def rate(self) -> float | None:
        """Requests a second at this moment; None for any number."""
        return self.limit.per_second if self._pace is None else self._pace.rate

    async def enter(self) -> None:
        """Wait for a turn; `leave` ends it."""
        lane = self._lane()
        if lane.places is not None:
            await lane.places.acquire()
        if lane.bucket is None:
            return
        try:
            # First come, first served: the bucket itself prefers whoever asks for less.
            async with lane.gate:
                await self._pay(lane.bucket)
        except BaseException:
            self.leave()
            raise

    def leave(self) -> None:
        """Make room for the next request."""
        lane = self._lane()
        if lane.places is not None:
            lane.places.release()

    def refused(self) -> None:
        """Take note that the API answered 429."""
        if self._pace is not None:
            self._pace.slow_down()

    async def _pay(self, bucket: "AsyncLimiter") -> None:
        paid = 0.0
        while (rate := self.rate) is not None and (owed := 1 / rate - paid) > 0:
            # In parts, since a bucket gives no more at once than it holds.
            part = min(owed, _BURST)
            await bucket.acquire(part)
            paid += part

    def _lane(self) -> _Lane:
        loop = asyncio.get_running_loop()
        lane = self._lanes.get(loop)
        if lane is None:
            for dead in [each for each in tuple(self._lanes) if each.is_closed()]:
                self._lanes.pop(dead, None)
            from aiolimiter import AsyncLimiter  # noqa: PLC0415 - most clients have no limit

            lane = self._lanes[loop] = _Lane(
                bucket=None if self.rate is None else AsyncLimiter(_BURST, _BURST),
                gate=asyncio.Lock(),
                places=None if self.limit.concurrency is None else asyncio.Semaphore(self.limit.concurrency),
            )
        return lane
