"""Waiting until a resource has reached a state, by looking at it now and then and by the events about it.

`sinch_provisioning.waiting` shows what users need of this. The states and what they mean are data, in
`sinch_provisioning.runtime.states`.
"""

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from difflib import get_close_matches
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import Any, Final, Protocol, TypeVar, cast

from attrs import field, frozen

from sinch_provisioning.runtime.errors import ProvisioningError, ValidationError, Violation, WaitFailed, WaitTimeout
from sinch_provisioning.runtime.messages import kind_of
from sinch_provisioning.runtime.states import States, Subject, read
from sinch_provisioning.runtime.timestamps import read_timestamp

ResourceT = TypeVar("ResourceT")
Until = str | Collection[str] | Callable[[ResourceT], bool]
"""What a wait is for: a state, one of several states, or a function of the resource that says whether it is reached."""

DAY: Final = 86_400.0
_SPACING: Final = 1.0
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
# More seconds than any wait takes, and few enough for arithmetic with floats.
_TOO_LONG: Final = 1e12


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _TOO_LONG


@frozen(kw_only=True)
class Poll:
    """How often a wait looks, in seconds.

    The first look is at once, the next after `first`, and each pause is `growth` times the one before, up to
    `longest`. A random part of each pause, at most the fraction `jitter`, is left out, so that waits which began
    together do not look together.

    Raises `errors.ValidationError` when a number makes no sense.
    """

    first: float = 2.0
    longest: float = 60.0
    growth: float = 1.5
    jitter: float = 0.25
    chance: Callable[[], float] = field(default=random.random, repr=False, eq=False)
    """Gives numbers from 0 to 1."""

    def __attrs_post_init__(self) -> None:
        numbers = all(_is_number(each) for each in (self.first, self.longest, self.growth, self.jitter))
        broken = [
            Violation(name, limit, f"{getattr(self, name)!r:.100}")
            for name, limit, holds in (
                ("first", "must be a number of more than 0", _is_number(self.first) and self.first > 0),
                (
                    "longest",
                    "must be a number, not less than first",
                    _is_number(self.longest) and not (numbers and self.longest < self.first),
                ),
                ("growth", "must be a number of at least 1", _is_number(self.growth) and self.growth >= 1),
                ("jitter", "must be a number from 0 to less than 1", _is_number(self.jitter) and 0 <= self.jitter < 1),
                ("chance", "must be a function", callable(self.chance)),
            )
            if not holds
        ]
        if broken:
            raise ValidationError(broken)

    def pauses(self) -> Iterator[float]:
        """Give the pauses between looks, without end."""
        pause = self.first
        while True:
            yield pause * (1 - self.jitter * min(max(self.chance(), 0.0), 1.0))
            pause = min(pause * self.growth, self.longest)


POLLING: Final = Poll()
"""The pace of a wait that has nothing but its looks."""
LISTENING: Final = Poll(first=60.0, longest=900.0)
"""The pace of a wait that is told by events, where looking is for events that never come."""


class EventSource(Protocol):
    """What tells waits of events: `webhooks.EventRouter`."""

    def attend(self, subject: Subject, callback: Callable[[Any], None], /) -> Callable[[], None]:
        """Call back with every event about a subject until the function that is returned is called."""
        ...


@frozen
class Goal:
    """What a wait is for, and what ends it before: both look at a resource."""

    text: str
    reached: Callable[[Any], bool]
    failure: Callable[[Any], str | None]


def make_goal(states: States, until: Until[Any], fail_on: Collection[str] | None) -> Goal:
    """Make the goal of a wait; see `Waiting.wait_for` for what the arguments mean."""
    failure = states.failure_of if fail_on is None else _failing(states, fail_on)
    if callable(until):
        return Goal("what was asked for", _checked(until), failure)
    wanted = frozenset(_check_states(states, "until", until))
    return Goal(" or ".join(sorted(wanted)), lambda resource: not wanted.isdisjoint(_words(states, resource)), failure)


def changes_applied(states: States, fail_on: Collection[str] | None) -> Goal:
    """Make the goal that nothing is pending any more and the resource is in no failed state."""

    def reached(resource: Any) -> bool:
        state = states.state_of(resource)
        return state is not None and state not in states.failures and states.change_of(resource) is None

    def failure(resource: Any) -> str | None:
        change = states.change_of(resource)
        return change if change in states.change_failures else states.failure_of(resource)

    return Goal("free of pending changes", reached, failure if fail_on is None else _failing(states, fail_on))


def _failing(states: States, fail_on: Collection[str]) -> Callable[[Any], str | None]:
    failing = frozenset(_check_states(states, "fail_on", fail_on))
    return lambda resource: next((word for word in _words(states, resource) if word in failing), None)


def _words(states: States, resource: Any) -> list[str]:
    return [word for word in (states.state_of(resource), states.change_of(resource)) if word is not None]


def _checked(predicate: Callable[[Any], Any]) -> Callable[[Any], bool]:
    """Refuse a coroutine function: the coroutine that it returns would always count as reached."""

    def reached(resource: Any) -> bool:
        found = predicate(resource)
        if isawaitable(found):
            if iscoroutine(found):
                found.close()
            raise refusal
        return bool(found)

    refusal = ValidationError([Violation("until", "must be a function that is not a coroutine function", "one")])
    if iscoroutinefunction(predicate):
        raise refusal
    return reached


def _check_states(states: States, argument: str, given: Any) -> list[str]:
    """Refuse a state that the resource never has, since waiting for it would take until the timeout."""
    function = ", or a function of the resource" if argument == "until" else ""
    if isinstance(given, bytes | Mapping) or not isinstance(given, str | Iterable):
        limit = f"must be states of {states.name}: {', '.join(sorted(states.known))}{function}"
        raise ValidationError([Violation(argument, limit, kind_of(cast("Any", given)))])
    values: list[Any] = [given] if isinstance(given, str) else list(cast("Any", given))
    # A member of an open enum that says it is unknown was made on purpose, for a state newer than this version.
    wrong = [each for each in values if str(each) not in states.known and getattr(each, "is_known", True)]
    if wrong or (not values and argument == "until"):
        limit = f"must be states of {states.name}: {', '.join(sorted(states.known))}{function}"
        got = "none"
        if wrong:
            got = f"{wrong[0]!r:.100}"
            nearest = get_close_matches(str(wrong[0]).upper(), states.known, 1)
            got += f"; did you mean {nearest[0]!r}?" if nearest else ""
        raise ValidationError([Violation(argument, limit, got)])
    return [str(value) for value in values]


def check_options(function: str, given: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Refuse an option that a wait does not have.

    Raises `TypeError`, as Python does for the arguments that a function spells out.
    """
    for name in given:
        if name not in allowed:
            nearest = get_close_matches(name, allowed, 1)
            hint = f"; did you mean {nearest[0]!r}?" if nearest else f"; its options are {', '.join(allowed)}"
            raise TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def _check(argument: str, limit: str, value: Any, *, holds: bool) -> None:
    if not holds:
        raise ValidationError([Violation(argument, limit, f"{value!r:.100}")])


async def wait(
    *,
    states: States,
    ids: tuple[str, ...],
    goal: Goal,
    look: Callable[[], Awaitable[ResourceT]],
    find_comment: Callable[[str, float], Awaitable[str | None]],
    seconds: float | None,
    poll: Poll | None,
    router: EventSource | None,
) -> ResourceT:
    """Wait for a goal; see `Waiting.wait_for`.

    `look` fetches the resource, and `find_comment` what a person wrote about a state, within some seconds.
    """
    limit = "must be a number of seconds of more than 0, or None for no limit"
    _check(
        "timeout", limit, seconds, holds=seconds is None or seconds == math.inf or (_is_number(seconds) and seconds > 0)
    )
    _check("poll", "must be a waiting.Poll", poll, holds=isinstance(poll, Poll | None))  # pyright: ignore[reportUnnecessaryIsInstance]
    _check(
        "router",
        "must be a webhooks.EventRouter",
        router,
        holds=router is None or (not isinstance(router, type) and callable(getattr(router, "attend", None))),
    )
    source = router if states.triggers else None
    pace = poll or (POLLING if source is None else LISTENING)
    waiting = _Wait(states, ids, goal, look, timeout=seconds, poll=pace)
    if source is None:
        found = await waiting.run()
    else:
        # Attended to before the first look, so that no event falls between the two.
        subject = (states.name, *ids[len(ids) - len(states.payload_ids) :])
        leave = source.attend(subject, waiting.notice)
        try:
            found = await waiting.run()
        finally:
            leave()
    if isinstance(found, _Failure):
        comment = found.comment or await find_comment(found.state, waiting.remaining())
        raise _failed(states, ids, goal, found, comment)
    return cast("ResourceT", found)


def newest_comment(activities: Sequence[Any], state: str) -> str | None:
    """Find the newest comment on a state, or else on anything, whatever order the activities are in."""
    moments = [moment_of(each, "created") for each in activities]
    told = [each for each in moments if each is not None]
    # Of those with the same moment, the order of all tells which one is newer; the API lists the newest first.
    sign = 1 if told and told[0] < told[-1] else -1
    best: str | None = None
    rank: tuple[bool, datetime, int] | None = None
    for position, (each, moment) in enumerate(zip(activities, moments, strict=True)):
        comment = getattr(each, "comment", None)
        if isinstance(comment, str) and comment:
            own = (getattr(each, "type", None) == state, moment or _LONG_AGO, sign * position)
            if rank is None or own > rank:
                best, rank = comment, own
    return best


@frozen
class _Failure:
    resource: Any
    state: str
    event: Any = None
    comment: str | None = None


def _failed(states: States, ids: tuple[str, ...], goal: Goal, failure: _Failure, comment: str | None) -> WaitFailed:
    reason = states.reason_of(failure.resource)
    lines = [f"{_called(states, ids)} is {failure.state} and will not become {goal.text}"]
    lines += [f"  {label}: {text}" for label, text in (("reason", reason), ("comment", comment)) if text]
    return WaitFailed(
        "\n".join(lines),
        name=states.name,
        ids=ids,
        resource=failure.resource,
        state=failure.state,
        reason=reason,
        comment=comment,
        event=failure.event,
    )


def _called(states: States, ids: tuple[str, ...]) -> str:
    return " ".join((states.name, *ids))


class _Wait:
    """One wait. Between looks it holds a future and the timer that ends it, nothing else."""

    __slots__ = (
        "_asked",
        "_comment",
        "_deadline",
        "_due",
        "_error",
        "_found",
        "_goal",
        "_ids",
        "_last",
        "_look",
        "_loop",
        "_not_before",
        "_poll",
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
        look: Callable[[], Awaitable[Any]],
        *,
        timeout: float | None,
        poll: Poll,
    ) -> None:
        self._states = states
        self._ids = ids
        self._goal = goal
        self._look = look
        self._poll = poll
        self._timeout = timeout
        self._loop = asyncio.get_running_loop()
        self._deadline = math.inf if timeout is None else self._loop.time() + timeout
        self._due = 0.0
        self._not_before = 0.0
        self._last: Any = None
        self._error: ProvisioningError | None = None
        self._comment: str | None = None
        self._asked = False
        self._found: Any = None
        self._waker: asyncio.Future[None] | None = None
        self._scope: asyncio.Timeout | None = None

    def remaining(self) -> float:
        """Give the seconds until the wait's end."""
        return max(self._deadline - self._loop.time(), 0.0)

    async def run(self) -> Any:
        """Give the resource that reached the goal, or a `_Failure`."""
        pauses = self._poll.pauses()
        while True:
            await self._look_once(next(pauses))
            await self._rest()
            if self._found is not None:
                if isinstance(self._found, BaseException):
                    raise self._found
                return self._found
            if self._loop.time() >= self._deadline:
                raise self._timed_out() from self._error

    async def _look_once(self, pause: float) -> None:
        self._asked = False
        wait_at_least = 0.0
        scope = self._scope = asyncio.timeout_at(None if self._deadline == math.inf else self._deadline)
        try:
            async with scope:
                resource = await self._look()
        except ProvisioningError as error:
            if self._found is None and not error.may_pass:
                raise
            self._error = error
            wait_at_least = max(pause, getattr(error, "retry_after", None) or 0.0)
        except TimeoutError:
            # The wait's own time is over, or an event has told all there is to know.
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

    async def _rest(self) -> None:
        """Wait for the next look, the end of the time, or an event that makes either needless or urgent."""
        while self._found is None:
            now = self._loop.time()
            end = min(self._due, self._deadline)
            if self._asked:
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
        state = None if self._last is None else ", changes ".join(_words(self._states, self._last)) or None
        seen = "it was never seen" if self._last is None else f"it was last seen {state or 'without a state'}"
        failing = f"; the last look failed: {self._error}" if self._error is not None else ""
        return WaitTimeout(
            f"{_called(self._states, self._ids)} was not {self._goal.text} within {self._timeout} s; {seen}{failing}",
            name=self._states.name,
            ids=self._ids,
            resource=self._last,
            state=None if self._last is None else self._states.state_of(self._last),
        )

    def _judge(self, resource: Any, event: Any = None) -> None:
        """Decide whether a resource, seen by a look or in an event, ends the wait."""
        if self._goal.reached(resource):
            self._found = resource
            return
        failure = self._goal.failure(resource)
        if failure is None and event is not None and event.type in self._states.deletions:
            failure = "DELETED"
        if failure is not None:
            self._found = _Failure(resource, failure, event, self._comment)

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
        sure = self._is_ours(payload)
        if self._found is not None or sure is False or self._is_stale(payload):
            return
        if sure is None:
            self._asked = True
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
        theirs, ours = moment_of(payload, "modified"), moment_of(self._last, "modified")
        return theirs is not None and ours is not None and theirs < ours


def _wake(waker: asyncio.Future[None]) -> None:
    if not waker.done():
        waker.set_result(None)


def moment_of(resource: Any, name: str) -> datetime | None:
    """Return a moment that a resource has; None when it has none that can be compared with others."""
    value = read(resource, name)
    moment = read_timestamp(value) if isinstance(value, str) else value
    return moment if isinstance(moment, datetime) and moment.tzinfo is not None else None
