"""What is kept for each event loop, and dropped with it."""

from asyncio import AbstractEventLoop
from typing import TypeVar

ValueT = TypeVar("ValueT")


def drop_closed(kept: dict[AbstractEventLoop, ValueT]) -> list[ValueT]:
    """Remove what is kept for closed event loops, and return it; another thread may do so at the same time."""
    closed = [loop for loop in tuple(kept) if loop.is_closed()]
    return [kept.pop(loop) for loop in closed if loop in kept]
