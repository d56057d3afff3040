"""What is known of a fleet: the records of its projects, its runs, and how each project stands."""

import time
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import orjson
from attrs import asdict, field, frozen

from sinch_provisioning.fleets import board
from sinch_provisioning.fleets.board import Line
from sinch_provisioning.fleets.database import Database, Statement
from sinch_provisioning.fleets.members import Member, texts
from sinch_provisioning.fleets.sqlite import SqliteDatabase
from sinch_provisioning.plans.records import SELECT, TABLES, Row, Write, rows_by_table, statement_of

NOT_BEGUN: Final = ""
BEGUN: Final = "begun"
"""The states of a project in a run before it has a standing."""


@frozen(kw_only=True)
class Options:
    """What a run does, and how far it goes; see `fleets.apply`."""

    command: str
    prune: bool = False
    replace: tuple[str, ...] = field(default=(), converter=texts)
    force: bool = False
    resend_secrets: bool = False
    canary: int = 0
    abort_above: float = 100.0
    wait: float = 0.0
    """Until when reviews are waited for, in seconds since 1970; 0 for not at all."""
    poll: float = 900.0
    """Seconds between two looks at what waits."""
    settle: float = 1.0


@frozen(kw_only=True)
class Run:
    """A run of a command over projects of a fleet.

    `digest` is that of its `files` when it began, and `ending` how it ended, empty while it has not.
    """

    id: str
    fleet: str
    files: tuple[str, ...]
    digest: str
    options: Options
    begun: float = field(factory=time.time)
    ended: float | None = None
    ending: str = ""


@frozen(kw_only=True)
class Task:
    """A project in a run: where it has got to, and when it is due again."""

    member: Member
    position: int
    state: str = NOT_BEGUN
    due: float | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing is left to do about it in this run."""
        return self.state not in {NOT_BEGUN, BEGUN} and self.due is None


@frozen(kw_only=True)
class Standing:
    """How a project stands, as the last run that came to it has found.

    `applied` is the digest of what its files said when it was last as they say, and `lines` are what is to be known of
    its resources; those that are as the files say have none.
    """

    project_id: str
    label: str
    standing: str
    text: str
    at: float
    applied: str | None
    lines: Sequence[Line]


SUPERSEDED: Final = "superseded"
_RUN_COLUMNS: Final = "id, fleet, files, digest, options, begun, ended, ending"
_INSERT_STANDING: Final = (
    "INSERT INTO standings (fleet, project, label, standing, at, applied, text, lines) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fleet, project) DO "
)
_KEEP: Final = f"{_INSERT_STANDING} NOTHING"
_REPLACE: Final = (
    f"{_INSERT_STANDING} UPDATE SET label = excluded.label, standing = excluded.standing, at = excluded.at, "
    "applied = excluded.applied, text = excluded.text, lines = excluded.lines"
)


class Store:
    """What is known of a fleet between one run and the next, and what a run that was cut off has left to do.

    Args:
        where: An SQLite file, which is made when it is not there; None keeps it in memory. An engine gives its own
            database.

    Raises:
        StateError: The file cannot be opened, or is of another program or version.

    """

    def __init__(self, where: str | PathLike[str] | Database | None = None) -> None:
        if where is None or isinstance(where, str | PathLike):
            where = SqliteDatabase(None if where is None else Path(where))
        self.database: Final[Database] = where

    @classmethod
    async def connect(cls, url: str) -> Self:
        """Return the store in a PostgreSQL database; this needs the extra ``fleet``.

        Raises:
            StateError: The database cannot be used.

        """
        from sinch_provisioning.fleets.postgres import PostgresDatabase  # noqa: PLC0415 - part of the extra

        return cls(await PostgresDatabase.open(url))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close it, once what is to be written is on disk."""
        await self.database.aclose()

    # -- the records of projects

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with."""
        return self.database.key

    async def read(self, project: str) -> Mapping[str, Sequence[Row]]:
        """Return the records of a project; see `plans.Storage`."""
        return rows_by_table(await self.database.rows(SELECT, *(project for _ in TABLES)))

    async def write(self, project: str, *writes: Write) -> None:
        """Change records; see `plans.Storage`."""
        await self.database.write(*(statement_of(project, each) for each in writes))

    def lock(self, project: str) -> AbstractAsyncContextManager[None]:
        """Keep other applies of a project away; see `plans.Storage`."""
        return self.database.lock(project)

    # -- runs

    async def begin_run(self, run: Run, fleet: Sequence[Member], chosen: Iterable[Member]) -> None:
        """Write that a run begins, and which of the fleet's projects it is about.

        The runs before it cannot be resumed any more, and what has left the fleet is forgotten, but for its records.
        """
        known = {str(project) for (project,) in await self.database.rows(_PROJECTS, run.fleet)}
        gone = known - {each.project_id for each in fleet}
        statements: list[Statement] = [
            ("DELETE FROM members WHERE run IN (SELECT id FROM runs WHERE fleet = ?)", (run.fleet,)),
            ("UPDATE runs SET ending = ? WHERE fleet = ? AND ending = ''", (SUPERSEDED, run.fleet)),
            (
                f"INSERT INTO runs ({_RUN_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (
                    run.id,
                    run.fleet,
                    orjson.dumps(run.files).decode(),
                    run.digest,
                    orjson.dumps(asdict(run.options)).decode(),
                    run.begun,
                    run.ended,
                    run.ending,
                ),
            ),
        ]
        statements += [("DELETE FROM standings WHERE fleet = ? AND project = ?", (run.fleet, each)) for each in gone]
        statements += [
            (_KEEP, (run.fleet, each.project_id, each.label, board.Standing.NOT_BEGUN, run.begun, None, "", b"[]"))
            for each in fleet
            if each.project_id not in known
        ]
        statements += [
            (
                "INSERT INTO members (run, project, position, entry, state) VALUES (?, ?, ?, ?, ?)",
                (run.id, each.project_id, position, each.to_json(), NOT_BEGUN),
            )
            for position, each in enumerate(chosen)
        ]
        await self.database.write(*statements)

    async def last_run(self, fleet: str) -> Run | None:
        """Return the run of a fleet that began last."""
        rows = await self.database.rows(
            f"SELECT {_RUN_COLUMNS} FROM runs WHERE fleet = ? ORDER BY begun DESC LIMIT 1",  # noqa: S608
            fleet,
        )
        return _run(rows[0]) if rows else None

    async def run(self, identity: str) -> Run | None:
        """Return a run by its id."""
        rows = await self.database.rows(f"SELECT {_RUN_COLUMNS} FROM runs WHERE id = ?", identity)  # noqa: S608
        return _run(rows[0]) if rows else None

    async def member(self, run: str, project: str) -> Member | None:
        """Return a project of a run; None when the run has been superseded."""
        rows = await self.database.rows("SELECT entry FROM members WHERE run = ? AND project = ?", run, project)
        return Member.from_json(rows[0][0]) if rows else None

    async def tasks(self, run: Run) -> list[Task]:
        """Return the projects of a run in their order."""
        rows = await self.database.rows(
            "SELECT entry, position, state, due FROM members WHERE run = ? ORDER BY position", run.id
        )
        return [
            Task(member=Member.from_json(entry), position=position, state=state, due=due)
            for entry, position, state, due in rows
        ]

    async def counts(self, run: Run) -> dict[str, int]:
        """Return how many projects of a run are in each state."""
        rows = await self.database.rows("SELECT state, count(*) FROM members WHERE run = ? GROUP BY state", run.id)
        return {str(state): int(count) for state, count in rows}

    async def ended(self, run: Run, below: int) -> dict[str, int]:
        """Return how many of the first projects of a run it is through with, by how they stand."""
        rows = await self.database.rows(
            "SELECT state, count(*) FROM members "
            "WHERE run = ? AND position < ? AND due IS NULL AND state NOT IN (?, ?) GROUP BY state",
            run.id,
            below,
            NOT_BEGUN,
            BEGUN,
        )
        return {str(state): int(count) for state, count in rows}

    async def waiting(self, run: Run) -> int:
        """Return how many projects of a run are looked at again."""
        rows = await self.database.rows("SELECT count(*) FROM members WHERE run = ? AND due IS NOT NULL", run.id)
        return int(rows[0][0])

    async def begin_changes(self, run: Run, project: str, steps: Sequence[tuple[str, str]]) -> None:
        """Write what is about to be done in a project: actions and addresses."""
        await self.database.write(
            (
                "UPDATE members SET state = ?, steps = ? WHERE run = ? AND project = ?",
                (BEGUN, orjson.dumps(steps), run.id, project),
            )
        )

    async def end_member(self, run: Run, standing: Standing, due: float | None = None) -> None:
        """Write what has become of a project; `due` is when it is looked at again, in seconds since 1970."""
        await self.database.write(
            (
                "UPDATE members SET state = ?, due = ? WHERE run = ? AND project = ?",
                (standing.standing, due, run.id, standing.project_id),
            ),
            (
                _REPLACE,
                (
                    run.fleet,
                    standing.project_id,
                    standing.label,
                    standing.standing,
                    standing.at,
                    standing.applied,
                    standing.text,
                    orjson.dumps([each.values() for each in standing.lines]),
                ),
            ),
        )

    async def end_run(self, run: Run, ending: str) -> None:
        """Write how a run has ended."""
        await self.database.write(("UPDATE runs SET ended = ?, ending = ? WHERE id = ?", (time.time(), ending, run.id)))

    # -- how projects stand

    async def standing(self, fleet: str, project: str) -> Standing | None:
        """Return how a project stands; None when it is not known."""
        rows = await self.database.rows(f"{_STANDINGS} AND project = ?", fleet, project)
        return _standing(rows[0]) if rows else None

    async def standings(self, fleet: str) -> AsyncIterator[Standing]:
        """Yield how the projects of a fleet stand, by label."""
        for row in await self.database.rows(f"{_STANDINGS} ORDER BY label, project", fleet):
            yield _standing(row)


_PROJECTS: Final = "SELECT project FROM standings WHERE fleet = ?"
_STANDINGS: Final = "SELECT project, label, standing, text, at, applied, lines FROM standings WHERE fleet = ?"
_LINE_FIELDS: Final = ("project_id", "label", "kind", "address", "state", "standing", "why", "since", "who")


def _run(row: Row) -> Run:
    identity, fleet, files, digest, options, begun, ended, ending = row
    given: dict[str, Any] = orjson.loads(options)
    return Run(
        id=identity,
        fleet=fleet,
        files=tuple(orjson.loads(files)),
        digest=digest,
        options=Options(**given),
        begun=begun,
        ended=ended,
        ending=ending,
    )


def _standing(row: Row) -> Standing:
    project, label, standing, text, at, applied, lines = row
    found: list[list[Any]] = orjson.loads(lines)
    return Standing(
        project_id=project,
        label=label,
        standing=standing,
        text=text,
        at=at,
        applied=applied,
        lines=[_line(dict(zip(_LINE_FIELDS, each, strict=True))) for each in found],
    )


def _line(fields: dict[str, Any]) -> Line:
    since: str | None = fields.pop("since")
    return Line(**fields, since=None if since is None else datetime.fromisoformat(since))
