"""What the generated waits of the resources stand on."""

import asyncio
import math
from collections.abc import Collection, Coroutine, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar, cast

from sinch_provisioning.errors import ProvisioningError, WaitFailed
from sinch_provisioning.waiting.checks import check, is_number
from sinch_provisioning.waiting.goals import Goal, changes_applied, make_goal
from sinch_provisioning.waiting.polling import LISTENING, POLLING, Poll
from sinch_provisioning.waiting.states import States, read_moment
from sinch_provisioning.waiting.wait import EventSource, Failure, Wait

ResourceT = TypeVar("ResourceT")
DAY: Final = 86_400.0
_COMMENT_TIMEOUT: Final = 10.0
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Waiting(Generic[ResourceT]):
    """A resource that can be waited for.

    A wait polls at once, then at intervals that grow. It waits as long as a Retry-After header asks, and continues
    when a poll fails in a way that may pass: no answer, a 429, a 5xx. With a router, it ends as soon as an event shows
    that the goal is reached, and returns the event's payload; polling covers missed events.
    """

    STATES: ClassVar[States]

    if TYPE_CHECKING:
        # Any resource's own; a wait asks for all of the resource, and so never gets a part of it.
        def get(self, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
            """Fetch the resource."""
            ...

    async def _wait(
        self,
        ids: tuple[str, ...],
        goal: Goal,
        *,
        timeout: float | None,  # noqa: ASYNC109 - covers polls and pauses alike
        poll: Poll | None,
        router: EventSource | None,
        project_id: str | None,
    ) -> ResourceT:
        endless = timeout is None or timeout == math.inf
        limit = "must be a number of seconds greater than 0, or None for no limit"
        check("timeout", limit, timeout, holds=endless or (is_number(timeout) and cast("float", timeout) > 0))
        check("poll", "must be a waiting.Poll", poll, holds=isinstance(poll, Poll | None))  # pyright: ignore[reportUnnecessaryIsInstance]
        check("router", "must be a webhooks.EventRouter", router, holds=router is None or _is_source(router))
        states = self.STATES
        names = tuple(str(each) for each in ids)
        source = router if states.triggers else None
        wait = Wait(
            states,
            names,
            goal,
            lambda: self.get(*ids, project_id=project_id),
            timeout=timeout,
            poll=poll or (POLLING if source is None else LISTENING),
        )
        if source is None:
            found = await wait.run()
        else:
            # Subscribed before the first poll, so that no event falls between the two.
            unsubscribe = source.subscribe(states.subject_of_wait(names), wait.notice)
            try:
                found = await wait.run()
            finally:
                unsubscribe()
        if isinstance(found, Failure):
            comment = found.comment or await self._find_comment(ids, found.state, wait.remaining(), project_id)
            raise _failed(states, names, goal, found, comment)
        return cast("ResourceT", found)

    def _reaches(self, until: Any, fail_on: Collection[str] | None) -> Goal:
        return make_goal(self.STATES, until, fail_on)

    def _works(self, fail_on: Collection[str] | None) -> Goal:
        return make_goal(self.STATES, self.STATES.goals, fail_on)

    def _changes_applied(self, fail_on: Collection[str] | None) -> Goal:
        return changes_applied(self.STATES, fail_on)

    async def _find_comment(
        self, ids: tuple[str, ...], state: str, seconds: float, project_id: str | None
    ) -> str | None:
        """Find the newest comment on a state among the activities; that there is none is not an error."""
        list_activities: Any = getattr(self, "list_activities", None)
        if list_activities is None:
            return None
        activities: list[Any] = []
        # The failure itself is what the user has to hear of, whether or not all pages can be read.
        with suppress(ProvisioningError, TimeoutError):
            async with asyncio.timeout(min(seconds, _COMMENT_TIMEOUT)):
                async for each in list_activities(*ids, project_id=project_id):
                    activities.append(each)  # noqa: PERF401 - a comprehension would lose the pages that were read
        return newest_comment(activities, state)


def newest_comment(activities: Sequence[Any], state: str) -> str | None:
    """Find the newest comment on a state, or else on anything, whatever order the activities are in."""
    moments = [read_moment(each, "created") for each in activities]
    known = [each for each in moments if each is not None]
    # Of those with the same moment, the order of all tells which one is newer; the API lists the newest first.
    sign = 1 if known and known[0] < known[-1] else -1
    best: str | None = None
    best_rank: tuple[bool, datetime, int] | None = None
    for position, (each, moment) in enumerate(zip(activities, moments, strict=True)):
        comment = getattr(each, "comment", None)
        if isinstance(comment, str) and comment:
            rank = (getattr(each, "type", None) == state, moment or _LONG_AGO, sign * position)
            if best_rank is None or rank > best_rank:
                best, best_rank = comment, rank
    return best


def _is_source(router: object) -> bool:
    return not isinstance(router, type) and callable(getattr(router, "subscribe", None))


def _failed(states: States, ids: tuple[str, ...], goal: Goal, failure: Failure, comment: str | None) -> WaitFailed:
    reason = states.reason_of(failure.resource)
    lines = [f"{' '.join((states.name, *ids))} is {failure.state} and will not become {goal.text}"]
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
