"""Runs as workflows of DBOS Transact on PostgreSQL, by workers on any number of machines.

Each look at a project of a run is a workflow. While a project waits for reviews, the next one is queued with a delay,
which is as durable as a sleep in the workflow, and takes no place among those that a worker works on at a time. DBOS
repeats a step that a worker has died in, and the intents in the same database keep what it creates single. A worker
holds a lock of the server for as long as it lives; when that is free, another one takes over what it had under way.
"""

import asyncio
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Final, NoReturn, Self, Unpack

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID, WorkflowStatus

from sinch_provisioning._version import __version__
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.fleets.board import Standing
from sinch_provisioning.fleets.fleet_file import Fleet
from sinch_provisioning.fleets.members import Member
from sinch_provisioning.fleets.postgres import PostgresDatabase, worker_lock
from sinch_provisioning.fleets.running import ABORTED, CANARY, DONE, STOPPED, Observer, Progress, require_same_files
from sinch_provisioning.fleets.store import Run, Store, Task
from sinch_provisioning.fleets.working import Crew, CrewSettings, Outcome

QUEUE: Final = "sinch-provisioning-fleet"
_SCHEMA: Final = "sinch_provisioning_dbos"
_LOOK: Final = 1.0
"""Seconds between two looks at how far a run has got."""
_QUEUE_LOOK: Final = 0.2
"""Seconds between two looks at what is queued: a worker takes no more than `concurrency` projects each time."""
_SWEEP: Final = 5.0
"""Seconds between two looks for workers that have died."""
_GRACE: Final = 8.0
"""Seconds that what is under way has to come to the end of a change when a worker is stopped."""
_AT_ONCE: Final = 16
_current: "Worker | None" = None
"""The worker of this process: DBOS calls functions of modules."""


@DBOS.step(name="fleet_project_step", retries_allowed=True, interval_seconds=1.0, max_attempts=5)
async def _work_on(run: str, project: str) -> tuple[str, float | None]:
    """Work on a project once; only a database that cannot be used is an error here, and worth another attempt."""
    if _current is None:
        raise ConfigurationError("no worker runs in this process")
    return await _current.work(run, project)


@DBOS.workflow(name="fleet_project")
async def _look(run: str, project: str, series: str, number: int) -> str:
    """Work on a project, and queue the next look when it waits; `series` and `number` tell looks apart."""
    standing, due = await _work_on(run, project)
    if due is not None:
        await _queue_look(run, project, series, number + 1, delay=max(0.01, due - time.time()))
    return standing


async def _queue_look(run: str, project: str, series: str, number: int, delay: float | None = None) -> None:
    # Queued once, however often the workflow that does it is repeated.
    with SetWorkflowID(f"{run}:{project}:{series}:{number}"), SetEnqueueOptions(delay_seconds=delay):
        await DBOS.enqueue_workflow_async(QUEUE, _look, run, project, series, number)


class Worker:
    """Works on the projects that runs of a fleet have queued in PostgreSQL, in ``async with``; one in a process.

    Args:
        path: The fleet file; it and the configuration files must be those that a run began with.
        url: The database, such as ``postgresql://user@host/name``.
        concurrency: How many projects it works on at a time.
        settings: As for `fleets.apply`: `server`, `token_url`, `timeout`, `rate_limit` (of this worker alone) and
            `stop`.

    Raises:
        StateError: The database cannot be used.

    """

    def __init__(
        self, path: str | PathLike[str], url: str, *, concurrency: int = 32, **settings: Unpack[CrewSettings]
    ) -> None:
        self.id: Final = uuid.uuid4().hex
        self._path = Path(path)
        self._url = url
        self._concurrency = concurrency
        # The queue has one number for all workers: that of the one which began last.
        self._places = asyncio.Semaphore(concurrency)
        self._settings = settings
        self._stop = settings.get("stop") or asyncio.Event()
        self._crews: dict[str, Crew] = {}
        self._under_way: set[asyncio.Task[Outcome]] = set()
        self._closing = False
        self._opening = asyncio.Lock()
        self._observe: Observer | None = None
        self._progress: Progress | None = None
        self._database: PostgresDatabase | None = None
        self._sweeping: asyncio.Task[None] | None = None

    @property
    def store(self) -> Store:
        """What is known of the fleets in the database."""
        return Store(self._connected)

    @property
    def _connected(self) -> PostgresDatabase:
        if self._database is None:
            raise ConfigurationError("the worker is used in `async with`")
        return self._database

    async def __aenter__(self) -> Self:
        global _current  # noqa: PLW0603 - see there
        if _current is not None:
            raise ConfigurationError("a worker runs in this process already")
        self._database = await PostgresDatabase.open(self._url)
        try:
            await self._database.try_lock(worker_lock(self.id))
            _current = self
            await self._launch()
        except BaseException:
            await self.aclose()
            raise
        self._sweeping = asyncio.create_task(self._take_over())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop working; what is under way is taken over by other workers, or by this one when it begins again.

        When `stop` is set, the changes under way have 8 seconds to complete, so that none is left in doubt.
        """
        global _current  # noqa: PLW0603
        if self._sweeping is not None:
            self._sweeping.cancel()
            with suppress(asyncio.CancelledError):
                await self._sweeping
        self._closing = True
        if self._stop.is_set() and self._under_way:
            await asyncio.wait(self._under_way, timeout=_GRACE)
        # Before their connections close, which would look like a failure of their projects.
        for each in self._under_way:
            each.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=0)
        # DBOS had given its threads to the event loop, and they are gone.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())
        _current = None
        for crew in self._crews.values():
            await crew.aclose()
        if self._database is not None:
            await self._database.aclose()

    async def _launch(self) -> None:
        config: DBOSConfig = {
            "name": "sinch-provisioning-fleet",
            "system_database_url": self._url,
            "dbos_system_schema": _SCHEMA,
            # Workers take up what any other one of the same version has left.
            "application_version": __version__,
            "executor_id": self.id,
            "log_level": "ERROR",
        }
        DBOS(config=config)
        # From within the event loop, so that workflows run in it.
        DBOS.launch()
        await DBOS.register_queue_async(
            QUEUE,
            worker_concurrency=self._concurrency,
            polling_interval_sec=_QUEUE_LOOK,
            on_conflict="always_update",
        )

    # -- a worker

    async def work(self, run: str, project: str) -> tuple[str, float | None]:
        """Work on a project of a run; returns how it stands, and when it is due again."""
        member = await self.store.member(run, project)
        if member is None:
            return "superseded", None
        async with self._places:
            outcome = await self._outcome(run, member)
        if outcome is None or outcome.stopped:
            await _leave()
        self._tell(run, outcome)
        return outcome.standing, outcome.due

    async def _outcome(self, run: str, member: Member) -> Outcome | None:
        """Work on a project; None when the worker is closed before it is through."""
        crew = await self._crew(run)
        if self._closing:
            return None
        task = asyncio.create_task(crew.work(member))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            task.cancel()
            raise
        return None if self._closing and task.cancelled() else task.result()

    async def wait(self) -> None:
        """Work until `stop` is set."""
        await self._stop.wait()

    async def _crew(self, run: str) -> Crew:
        async with self._opening:
            if run not in self._crews:
                known = await self.store.run(run)
                if known is None:
                    raise ConfigurationError(f"there is no run {run}")
                require_same_files(known, self._path)
                settings: CrewSettings = {**self._settings, "stop": self._stop}
                self._crews[run] = Crew(Fleet(self._path, (), ()), self.store, known, **settings)
            return self._crews[run]

    def _tell(self, run: str, outcome: Outcome | None) -> None:
        if self._observe is not None and self._progress is not None and self._progress.run.id == run:
            self._observe(self._progress, outcome)

    async def _take_over(self) -> None:
        """Look for workers that have died, and queue again what they had under way."""
        while True:
            under_way = await DBOS.list_workflows_async(
                status="PENDING", queue_name=QUEUE, load_input=False, load_output=False
            )
            for other in {str(each.executor_id) for each in under_way} - {self.id}:
                number = worker_lock(other)
                if await self._connected.try_lock(number):
                    try:
                        await self._queue_again(other)
                    finally:
                        await self._connected.unlock(number)
            await asyncio.sleep(_SWEEP)

    async def _queue_again(self, worker: str) -> None:
        # Looked up under its lock: nobody else is queueing them.
        left = await DBOS.list_workflows_async(
            status="PENDING", executor_id=worker, queue_name=QUEUE, load_input=False, load_output=False
        )
        if left:
            await DBOS.resume_workflows_async([each.workflow_id for each in left], queue_name=QUEUE)

    # -- a run

    async def carry_on(self, run: Run, tasks: Sequence[Task], observe: Observer | None) -> str:
        """Queue the projects of a run, and wait until the workers are through with them; return how it ends."""
        self._observe, self._progress = observe, Progress.of(run, tasks)
        self._tell(run.id, None)
        canary, ending = run.options.canary, None
        try:
            for group, below in ((tasks[:canary], canary), (tasks[canary:], len(tasks))):
                if group and ending is None:
                    await self._queue(run, group)
                    ending = await self._watch(self._progress, below)
        finally:
            self._observe = self._progress = None
        if ending is not None:
            await self._give_up(run)
        return ending or DONE

    async def _queue(self, run: Run, tasks: Sequence[Task]) -> None:
        """Queue the projects that nobody works on, and that are not queued already."""
        limit, series = asyncio.Semaphore(_AT_ONCE), uuid.uuid4().hex[:8]

        async def queue(project: str) -> None:
            async with limit:
                await _queue_look(run.id, project, series, 0)

        queued = {each.workflow_id.split(":")[1] for each in await _active(run)}
        left = [each.member.project_id for each in tasks if not each.ended]
        await asyncio.gather(*(queue(each) for each in left if each not in queued))

    async def _watch(self, progress: Progress, below: int) -> str | None:
        """Wait until the first projects of a run are through; return how the run ends when it is not to go on."""
        run = progress.run
        while True:
            states = await self.store.ended(run, below)
            progress.counts = Counter(states)
            progress.waiting = await self.store.waiting(run)
            self._tell(run.id, None)
            failed = states.get(Standing.FAILED, 0)
            if self._stop.is_set():
                return STOPPED
            if failed and below < progress.total:
                return CANARY
            if failed and failed * 100 > run.options.abort_above * progress.total:
                return ABORTED
            if sum(states.values()) >= below:
                return None
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), _LOOK)

    async def _give_up(self, run: Run) -> None:
        """Let nothing more of a run be begun."""
        left = [each.workflow_id for each in await _active(run)]
        if left:
            await DBOS.cancel_workflows_async(left)


async def _leave() -> NoReturn:
    """Leave a project to the next worker: a workflow that does not end is under way until its worker is gone."""
    while True:
        await asyncio.Event().wait()


async def _active(run: Run) -> list[WorkflowStatus]:
    """Return the workflows of a run that are queued or under way."""
    return await DBOS.list_workflows_async(
        workflow_id_prefix=f"{run.id}:",
        status=["DELAYED", "ENQUEUED", "PENDING"],
        load_input=False,
        load_output=False,
    )
