"""Stores of nonces, so that no delivery is handled twice."""

import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Protocol, cast

from sinch_provisioning.webhooks.checks import check_callable, check_number


class NonceStore(Protocol):
    """Remembers nonces, in Redis for example. Both methods may be coroutine functions.

    With Redis, ``claim`` is ``SET nonce 1 NX PX milliseconds`` and ``release`` is ``DEL nonce``. A nonce is also
    released when its claim failed or was cancelled, so releasing an unknown nonce must be harmless.
    """

    def claim(self, nonce: str, seconds: float, /) -> bool | Awaitable[bool]:
        """Remember a nonce for some seconds, and return whether it is new, atomically."""
        ...

    def release(self, nonce: str, /) -> Awaitable[object] | None:
        """Forget a nonce, because its delivery was not handled and will be repeated."""
        ...


class BlockingNonceStore(Protocol):
    """A `NonceStore` whose methods are plain functions."""

    def claim(self, nonce: str, seconds: float, /) -> bool:
        """Remember a nonce for some seconds, and return whether it is new, atomically."""
        ...

    def release(self, nonce: str, /) -> None:
        """Forget a nonce, because its delivery was not handled and will be repeated."""
        ...


class MemoryNonceStore:
    """Remembers nonces in this process, at most `limit` of them.

    Beyond the limit the oldest is forgotten: choose a limit above the number of deliveries within the tolerance. Use it
    from one event loop or thread at a time.
    """

    def __init__(self, limit: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        check_number("limit", limit, least=1, whole=True)
        check_callable("clock", clock)
        self._limit = limit
        self._clock = clock
        self._ends: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ends)

    def __contains__(self, nonce: object) -> bool:
        return self._ends.get(cast("str", nonce), -math.inf) >= self._clock()

    def claim(self, nonce: str, seconds: float, /) -> bool:
        """Remember a nonce for some seconds, and return whether it is new."""
        now = self._clock()
        ends = self._ends
        end = ends.get(nonce)
        if end is not None and end >= now:
            return False
        # Lifetimes differ little, so expired nonces are at the front.
        while ends and next(iter(ends.values())) < now:
            ends.popitem(last=False)
        ends.pop(nonce, None)
        if len(ends) >= self._limit:
            ends.popitem(last=False)
        ends[nonce] = now + seconds
        return True

    def release(self, nonce: str, /) -> None:
        """Forget a nonce."""
        self._ends.pop(nonce, None)
