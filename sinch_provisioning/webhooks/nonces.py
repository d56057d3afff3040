"""Remembering the nonces of deliveries, so that none is handled twice."""

import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Protocol, cast

from sinch_provisioning.webhooks.checks import check_callable, check_number


class NonceStore(Protocol):
    """Remembers nonces; both methods may be coroutines, such as of a store in Redis.

    With Redis, ``claim`` is ``SET nonce 1 NX PX milliseconds`` and ``release`` is ``DEL nonce``. A nonce is also
    released when its claim failed or was cancelled, so releasing one that is not known must do no harm.
    """

    def claim(self, nonce: str, seconds: float, /) -> bool | Awaitable[bool]:
        """Remember a nonce for some seconds, and tell whether it is new, in one step."""
        ...

    def release(self, nonce: str, /) -> Awaitable[object] | None:
        """Forget a nonce, since its delivery could not be handled and will come again."""
        ...


class BlockingNonceStore(Protocol):
    """A `NonceStore` that need not be awaited."""

    def claim(self, nonce: str, seconds: float, /) -> bool:
        """Remember a nonce for some seconds, and tell whether it is new, in one step."""
        ...

    def release(self, nonce: str, /) -> None:
        """Forget a nonce, since its delivery could not be handled and will come again."""
        ...


class MemoryNonceStore:
    """Remembers nonces in this process, at most `limit` of them.

    Beyond the limit the oldest is forgotten: choose it above the number of deliveries in the tolerance of their
    timestamps. It is used by one event loop or thread at a time.
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
        """Remember a nonce for some seconds, and tell whether it is new."""
        now = self._clock()
        ends = self._ends
        end = ends.get(nonce)
        if end is not None and end >= now:
            return False
        # Lifetimes differ little, so the front is where the expired ones are.
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
