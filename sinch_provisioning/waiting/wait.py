"""One wait: it polls the resource and listens to the events about it, until its goal, a failure or its timeout."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final, Protocol

from attrs import frozen

from sinch_provisioning.errors import ProvisioningError, WaitTimeout
from sinch_provisioning.waiting.goals import Goal, words_of
from sinch_provisioning.waiting.polling import Poll
from sinch_provisioning.waiting.states import States, Subject, read, read_moment

# Events that ask for a poll do so this many seconds after the last one, at the earliest.
_SPACING: Final = 1.0


class EventSource(Protocol):
    """What tells waits about events: `webhooks.EventRouter`."""

    def subscribe(self, subject: Subject, callback: Callable[[Any], None], /) -> Callable[[], None]:
        """Call back with every event about a subject until the function that is returned is called."""
        ...


@frozen
class Failure:
    """The resource that failed and its terminal state; the event that told, and the comment that events carried."""

    resource: Any
    state: str
    event: Any = None
    comment: str | None = None


class Wait:
    """One wait. Between polls it holds a future and the timer that ends it, nothing else.

    `fetch` returns the resource; `label` names it in messages. `timeout` is in seconds, None for no limit.
    """

    __slots__ = (
        "_comment",
        "_deadline",
        "_due",
        "_error",
        "_fetch",
        "_found",
        "_goal",
        "_ids",
        "_last",
        "_loop",
        "_not_before",
        "_poll",
        "_poll_wanted",
        "_scope",
        "_states",
        "_timeout",
        "_waker",
    )

    def __init__(
        self,
        states: States,
        ids: tuple[str, ...],
        goal: Goal,
        fetch: Callable[[], Awaitable[Any]],
        *,
        timeout: float | None,
        poll: Poll,
    ) -> None:
        self._states = states
        self._ids = ids
        self._goal = goal
        self._fetch = fetch
        self._poll = poll
        self._timeout = timeout
        self._loop = asyncio.get_running_loop()
        self._deadline = math.inf if timeout is None else self._loop.time() + timeout
        self._due = 0.0
        self._not_before = 0.0
        self._last: Any = None
        self._error: ProvisioningError | None = None
        self._comment: str | None = None
        self._poll_wanted = False
        self._found: Any = None
        self._waker: asyncio.Future[None] | None = None
        self._scope: asyncio.Timeout | None = None

    def remaining(self) -> float:
        """Return the seconds until the timeout."""
        return max(self._deadline - self._loop.time(), 0.0)

    async def run(self) -> Any:
        """Return the resource that reached the goal, or a `Failure`.

        Raises `errors.WaitTimeout`, and what `fetch` raises where that does not pass.
        """
        pauses = self._poll.pauses()
        while True:
            await self._poll_once(next(pauses))
            await self._pause()
            if self._found is not None:
                if isinstance(self._found, BaseException):
                    raise self._found
                return self._found
            if self._loop.time() >= self._deadline:
                raise self._timed_out() from self._error

    async def _poll_once(self, pause: float) -> None:
        self._poll_wanted = False
        wait_at_least = 0.0
        scope = self._scope = asyncio.timeout_at(None if self._deadline == math.inf else self._deadline)
        try:
            async with scope:
                resource = await self._fetch()
        except ProvisioningError as error:
            if self._found is None and not error.may_pass:
                raise
            self._error = error
            wait_at_least = max(pause, getattr(error, "retry_after", None) or 0.0)
        except TimeoutError:
            # The wait timed out, or an event ended it.
            if not scope.expired():
                raise
        else:
            self._error = None
            if self._found is None:
                self._last = resource
                self._judge(resource)
        finally:
            self._scope = None
        now = self._loop.time()
        self._not_before = now + (wait_at_least or min(_SPACING, self._poll.first))
        self._due = now + max(pause, wait_at_least)

    async def _pause(self) -> None:
        """Wait until the next poll is due, the timeout, or an event that ends the wait or asks for a poll."""
        while self._found is None:
            now = self._loop.time()
            end = min(self._due, self._deadline)
            if self._poll_wanted:
                end = min(end, self._not_before)
            if now >= end:
                return
            waker = self._waker = self._loop.create_future()
            timer = self._loop.call_at(end, _wake, waker)
            try:
                await waker
            finally:
                timer.cancel()
                self._waker = None

    def _timed_out(self) -> WaitTimeout:
        state = None if self._last is None else ", changes ".join(words_of(self._states, self._last)) or None
        seen = "it was never seen" if self._last is None else f"it was last seen {state or 'without a state'}"
        failing = f"; the last poll failed: {self._error}" if self._error is not None else ""
        label = " ".join((self._states.name, *self._ids))
        return WaitTimeout(
            f"{label} was not {self._goal.text} within {self._timeout} s; {seen}{failing}",
            name=self._states.name,
            ids=self._ids,
            resource=self._last,
            state=None if self._last is None else self._states.state_of(self._last),
        )

    def _judge(self, resource: Any, event: Any = None) -> None:
        """Decide whether a resource, from a poll or an event, ends the wait."""
        if self._goal.reached(resource):
            self._found = resource
            return
        failure = self._goal.failure(resource)
        if failure is None and event is not None and event.type in self._states.deletions:
            failure = "DELETED"
        if failure is not None:
            self._found = Failure(resource, failure, event, self._comment)

    def notice(self, event: Any) -> None:
        """Take note of an event about the resource; may be called from any thread."""
        try:
            here = asyncio.get_running_loop() is self._loop
        except RuntimeError:
            here = False
        if here:
            self._consider(event)
        else:
            # A loop that is closed has no wait left to tell.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._consider, event)

    def _consider(self, event: Any) -> None:
        payload = event.payload
        ours = self._is_ours(payload)
        if self._found is not None or ours is False or self._is_stale(payload):
            return
        if ours is None:
            self._poll_wanted = True
        else:
            comment = getattr(event, "comment", None)
            self._comment = comment if isinstance(comment, str) and comment else self._comment
            try:
                self._judge(payload, event)
            except Exception as error:  # noqa: BLE001 - the wait raises what the user's predicate raised
                self._found = error
            if self._found is None:
                self._last = payload
                return
            if self._scope is not None and not self._scope.expired():
                self._scope.reschedule(self._loop.time())
        if self._waker is not None:
            _wake(self._waker)

    def _is_ours(self, payload: Any) -> bool | None:
        """Tell whether a payload is of the resource that is waited for; None when it cannot be told."""
        if self._states.identity is None:
            return True
        ours, theirs = read(self._last, self._states.identity), read(payload, self._states.identity)
        return None if ours is None or theirs is None else bool(ours == theirs)

    def _is_stale(self, payload: Any) -> bool:
        """Tell whether an event is older than what has been seen: events may come late, twice and out of order."""
        theirs, ours = read_moment(payload, "modified"), read_moment(self._last, "modified")
        return theirs is not None and ours is not None and theirs < ours


def _wake(waker: asyncio.Future[None]) -> None:
    if not waker.done():
        waker.set_result(None)
