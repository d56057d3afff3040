"""Runs over the projects of a fleet in one process: many at a time, a few first, and no further than is wanted."""

import asyncio
import heapq
import time
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self, Unpack, cast

from attrs import define, evolve, field, frozen

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.fleets.board import Line, Standing
from sinch_provisioning.fleets.fleet_file import Fleet, digest_of
from sinch_provisioning.fleets.selection import select
from sinch_provisioning.fleets.store import BEGUN, NOT_BEGUN, Options, Run, Store, Task
from sinch_provisioning.fleets.working import APPLY, DRIFT, Crew, CrewSettings, Outcome
from sinch_provisioning.plans.applying import SETTLE

if TYPE_CHECKING:
    from sinch_provisioning.fleets.workers import Worker

PLAN: Final = "plan"
AT_ONCE: Final = 32
"""How many projects are worked on at a time."""
POLL: Final = 900.0
NEVER_ENDS: Final = 253_402_300_799.0
"""The end of the year 9999, in seconds since 1970: JSON has no infinity."""

DONE: Final = "done"
STOPPED: Final = "stopped"
"""How runs end; the last one can be resumed, as one that was cut off."""
CANARY: Final = "stopped: a project of the canary failed"
ABORTED: Final = "stopped: too many projects failed"

Observer = Callable[["Progress", Outcome | None], object]
"""Called with the progress of a run when it begins, and after each project with its outcome too."""


@define
class Progress:
    """How far a run has got.

    `counts` are the projects that the run is through with, by how they stand, and `waiting` those that it looks at
    again. `begun` is when this process began with it, by the clock of `time.monotonic`, and `before` how many projects
    were through by then.
    """

    run: Run
    total: int
    counts: Counter[str] = field(factory=Counter[str])
    waiting: int = 0
    before: int = 0
    begun: float = field(factory=time.monotonic)

    @classmethod
    def of(cls, run: Run, tasks: Sequence[Task]) -> Self:
        """Return the progress of a run that begins, or is taken up again."""
        counts = Counter(each.state for each in tasks if each.ended)
        waiting = sum(each.due is not None for each in tasks)
        return cls(run=run, total=len(tasks), counts=counts, waiting=waiting, before=counts.total())

    @property
    def through(self) -> int:
        """How many projects the run is through with."""
        return sum(self.counts.values())

    @property
    def rate(self) -> float:
        """Projects per second since this process began."""
        return (self.through - self.before) / max(time.monotonic() - self.begun, 1e-3)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this rate; None when nobody knows."""
        rate = self.rate
        return (self.total - self.through) / rate if rate else None


@frozen(kw_only=True)
class Summary:
    """What a run has come to: how many of its projects stand in which way, and how it ended."""

    run: Run
    counts: dict[str, int]

    @property
    def total(self) -> int:
        """How many projects it was about."""
        return sum(self.counts.values())

    @property
    def exit_code(self) -> int:
        """0 when all is as the files say, 1 for failures, 2 for changes, 3 when something waits, 4 for a person."""
        counts = self.counts
        if counts.get(Standing.FAILED) or self.run.ending != DONE:
            return 1
        if counts.get(Standing.NOT_BEGUN):
            return 1 if self.run.options.command == APPLY else 2
        return 4 if counts.get(Standing.NEEDS_PERSON) else 3 if counts.get(Standing.WAITING) else 0

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as JSON data."""
        return {
            "run": self.run.id,
            "command": self.run.options.command,
            "ending": self.run.ending or "under way",
            "projects": self.total,
            "counts": self.counts,
        }

    def __str__(self) -> str:
        words = ", ".join(f"{self.counts[each]:,} {each}" for each in Standing if self.counts.get(each))
        ending = "" if self.run.ending == DONE else f" The run is {self.run.ending or 'not at its end'}."
        return f"{self.total:,} project{'' if self.total == 1 else 's'}: {words or 'nothing to do'}.{ending}"


class Settings(CrewSettings, total=False):
    """What runs have in common; see `apply`."""

    only: Collection[str]
    without: Collection[str]
    failed: bool
    concurrency: int
    abort_above: float
    prune: bool
    replace: Collection[str]
    force: bool
    resend_secrets: bool
    observe: Observer | None
    worker: "Worker | None"


async def plan(fleet: Fleet, *, store: Store | None = None, **settings: Unpack[Settings]) -> Summary:
    """Plan projects of a fleet: nothing is sent but reads.

    The plans themselves are shown to `observe`; which projects have changes is in the store afterwards. See `apply`
    for the arguments and the errors.
    """
    return await _begin(fleet, store, Options(command=PLAN), settings)


async def drift(fleet: Fleet, *, store: Store | None = None, **settings: Unpack[Settings]) -> Summary:
    """Look for what somebody has changed in projects that were as their files say, while the files have not changed.

    Nothing is sent but reads. See `apply` for the arguments and the errors.
    """
    return await _begin(fleet, store, Options(command=DRIFT), settings)


async def apply(
    fleet: Fleet,
    *,
    store: Store | None = None,
    canary: int = 0,
    wait: float | None = 0,
    poll: float = POLL,
    settle: float = SETTLE,
    **settings: Unpack[Settings],
) -> Summary:
    """Bring projects of a fleet to where their files say they are to be.

    A project that fails touches no other one. What the run is about, what it is about to do in each project, and what
    has become of it is in the store, on disk, before the next request leaves; so `resume` can take up a run that was
    cut off, and nothing is created twice.

    Args:
        fleet: What `load` has read.
        store: What keeps all that is known; in memory by default.
        canary: How many projects to begin with; the others follow only if none of these fails.
        wait: Seconds to wait for reviews, and to carry out what they make possible; None for no limit.
        poll: Seconds between two looks at a project that waits.
        settle: Seconds to wait before looking for what a call may have created whose answer was lost.
        settings: `only` and `without` choose projects by ids and labels, in which ``*`` stands for anything; `failed`
            those that failed last time. `server` and `token_url` are for projects whose file names none; `timeout` is
            the seconds that one attempt of a call may take. `concurrency` is how many projects are worked on at a
            time, and `rate_limit` is one for all. When more than `abort_above` percent of the projects have failed,
            no other is begun. `prune`, `replace`, `force` and `resend_secrets` are those of `plans.plan`. Set `stop`
            to begin nothing more; what is under way is ended. `observe` is called with the `Progress`, and after each
            project with its `Outcome`. A `Worker` as `worker` lets all workers carry out the run.

    Returns:
        How many projects stand in which way.

    Raises:
        ConfigurationFileError: The files describe what the API does not allow; nothing was sent.
        ConfigurationError: No project is chosen, or a setting makes no sense.
        LockedError: Another run uses the store.
        StateError: The store cannot be used.

    """
    until = NEVER_ENDS if wait is None else time.time() + wait if wait else 0.0
    options = Options(command=APPLY, canary=canary, wait=until, poll=poll, settle=settle)
    return await _begin(fleet, store, options, settings)


async def resume(path: str | PathLike[str], store: Store, **settings: Unpack[Settings]) -> Summary:
    """Go on with the last run of a fleet, which was stopped or cut off: what it was through with is left alone.

    Args:
        path: The fleet file. It and the configuration files must be as they were.
        store: What the run has written to.
        settings: As for `apply`; those that decide what is done are the run's.

    Raises:
        ConfigurationError: There is nothing to resume, or files have changed since.
        LockedError: The run is still under way.
        StateError: The store cannot be used.

    """
    async with store.database.lock_runs(Path(path).name):
        run = await store.last_run(Path(path).name)
        if run is None or run.ending not in {"", STOPPED}:
            raise ConfigurationError(f"no run of {path} is left to resume{'' if run is None else f': {run.ending}'}")
        require_same_files(run, Path(path))
        tasks = await store.tasks(run)
        fleet = Fleet(Path(path), [each.member for each in tasks], ())
        return await _carry_on(fleet, store, run, tasks, settings)


def require_same_files(run: Run, path: Path) -> None:
    """Raise `ConfigurationError` when the files of a fleet are not those that a run began with."""
    if digest_of(run.files, path.parent) != run.digest:
        raise ConfigurationError(
            "the fleet file or a configuration has changed since the run began\n"
            "a new run brings all projects to where the files say: what is so already is left alone"
        )


async def status(path: str | PathLike[str], store: Store) -> Summary | None:
    """Return what the last run of a fleet has come to so far; None when there was none."""
    run = await store.last_run(Path(path).name)
    return None if run is None else await _summary(store, run)


async def lines(path: str | PathLike[str], store: Store) -> AsyncIterator[Line]:
    """Yield the lines of the board: what is stuck in each project, or how it stands when nothing is."""
    async for each in store.standings(Path(path).name):
        if each.lines:
            for line in each.lines:
                yield line
        else:
            yield Line(
                project_id=each.project_id,
                label=each.label,
                standing=each.standing,
                why=each.text,
                since=datetime.fromtimestamp(each.at, UTC),
            )


async def _begin(fleet: Fleet, given: Store | None, options: Options, settings: Settings) -> Summary:
    store = Store() if given is None else given
    try:
        async with store.database.lock_runs(fleet.path.name):
            run = _run(fleet, options, settings)
            among = await _failed(store, run.fleet) if settings.get("failed") else None
            chosen = select(
                fleet.members, only=settings.get("only", ()), without=settings.get("without", ()), among=among
            )
            if options.command == APPLY:
                # A plan checks each project when it comes to it, and tells what is wrong as its failure.
                fleet.check(chosen)
            await store.begin_run(run, fleet.members, chosen)
            tasks = [Task(member=each, position=position) for position, each in enumerate(chosen)]
            return await _carry_on(fleet, store, run, tasks, settings)
    finally:
        if given is None:
            await store.aclose()


def _run(fleet: Fleet, options: Options, settings: Settings) -> Run:
    files = fleet.files
    return Run(
        id=uuid.uuid4().hex,
        fleet=fleet.path.name,
        files=tuple(files),
        digest=digest_of(files, fleet.path.parent),
        options=evolve(
            options,
            abort_above=settings.get("abort_above", 100.0),
            prune=settings.get("prune", False),
            replace=tuple(sorted(settings.get("replace", ()))),
            force=settings.get("force", False),
            resend_secrets=settings.get("resend_secrets", False),
        ),
    )


async def _failed(store: Store, fleet: str) -> set[str]:
    return {each.project_id async for each in store.standings(fleet) if each.standing == Standing.FAILED}


async def _carry_on(fleet: Fleet, store: Store, run: Run, tasks: Sequence[Task], settings: Settings) -> Summary:
    worker = settings.get("worker")
    if worker is not None:
        ending = await worker.carry_on(run, tasks, settings.get("observe"))
    else:
        own = {name: value for name, value in settings.items() if name in CrewSettings.__annotations__}
        crew = Crew(fleet, store, run, **cast("CrewSettings", own))
        try:
            runner = _Runner(crew, run, tasks, settings.get("concurrency", AT_ONCE), settings.get("observe"))
            ending = await runner.run()
        finally:
            await crew.aclose()
    await store.end_run(run, ending)
    return await _summary(store, evolve(run, ending=ending))


async def _summary(store: Store, run: Run) -> Summary:
    counts = Counter[str]()
    for state, count in (await store.counts(run)).items():
        counts[Standing.NOT_BEGUN if state in {NOT_BEGUN, BEGUN} else state] += count
    return Summary(run=run, counts=dict(counts))


class _Runner:
    """Works through the projects of a run."""

    def __init__(self, crew: Crew, run: Run, tasks: Sequence[Task], concurrency: int, observe: Observer | None) -> None:
        if concurrency < 1:
            raise ConfigurationError(f"concurrency must be 1 or more, not {concurrency}")
        self._crew = crew
        self._options = run.options
        self._concurrency = concurrency
        self._observe = observe
        self._queue = [(each.due or 0.0, each.position, each.member) for each in tasks if not each.ended]
        heapq.heapify(self._queue)
        self._progress = Progress.of(run, tasks)
        self._held = sum(each.position < run.options.canary and each.state in {NOT_BEGUN, BEGUN} for each in tasks)
        self._canary_failed = any(
            each.position < run.options.canary and each.state == Standing.FAILED for each in tasks
        )
        self._under_way: dict[asyncio.Task[Outcome], int] = {}

    async def run(self) -> str:
        """Work until all is done or nothing more is to be begun, and return how the run ends."""
        stopping = asyncio.ensure_future(self._crew.stop.wait())
        self._tell(None)
        try:
            while True:
                self._begin_more()
                if not self._under_way and (not self._queue or self._ending() is not None):
                    return self._ending() or DONE
                await asyncio.wait(
                    {*self._under_way, stopping} if not stopping.done() else set(self._under_way),
                    timeout=self._pause(),
                    return_when=asyncio.FIRST_COMPLETED,
                )
                for task in [each for each in self._under_way if each.done()]:
                    self._take(task)
        finally:
            stopping.cancel()
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(stopping, *self._under_way, return_exceptions=True)

    def _begin_more(self) -> None:
        now = time.time()
        while (
            self._queue
            and len(self._under_way) < self._concurrency
            and self._queue[0][0] <= now
            and self._ending() is None
            and (not self._held or self._queue[0][1] < self._options.canary)
        ):
            due, position, member = heapq.heappop(self._queue)
            self._progress.waiting -= due > 0
            self._under_way[asyncio.create_task(self._crew.work(member))] = position

    def _pause(self) -> float | None:
        """Return the seconds until another project is due; None when only what is under way decides."""
        if not self._queue or len(self._under_way) >= self._concurrency or self._ending() is not None or self._held:
            return None
        return max(0.0, self._queue[0][0] - time.time())

    def _ending(self) -> str | None:
        """Return how the run ends when nothing more is to be begun; None while that is not so."""
        if self._crew.stop.is_set():
            return STOPPED
        if self._canary_failed:
            return CANARY
        failed = self._progress.counts[Standing.FAILED]
        return ABORTED if failed and failed * 100 > self._options.abort_above * self._progress.total else None

    def _take(self, task: asyncio.Task[Outcome]) -> None:
        position, outcome = self._under_way.pop(task), task.result()
        if position < self._options.canary:
            self._held = max(0, self._held - 1)
            self._canary_failed = self._canary_failed or outcome.standing == Standing.FAILED
        if outcome.due is not None:
            heapq.heappush(self._queue, (outcome.due, position, outcome.member))
            self._progress.waiting += 1
        elif not outcome.stopped:
            self._progress.counts[outcome.standing] += 1
        self._tell(outcome)

    def _tell(self, outcome: Outcome | None) -> None:
        if self._observe is not None:
            self._observe(self._progress, outcome)
