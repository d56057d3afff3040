"""What an engine keeps its tables in."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol

Row = tuple[Any, ...]
Statement = tuple[str, Row]
"""SQL with ``?`` for each of its parameters, and these."""


class Database(Protocol):
    """A database with the records of projects and the tables of runs.

    Everything raises `plans.StateError` when the database cannot be used.
    """

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with."""
        ...

    async def rows(self, statement: str, *parameters: Any) -> Sequence[Row]:
        """Return the rows of a query."""
        ...

    async def write(self, *statements: Statement) -> None:
        """Carry out statements, all of them or none; on disk when this returns."""
        ...

    def lock(self, project: str) -> AbstractAsyncContextManager[None]:
        """Keep other applies of a project away; see `plans.Storage`."""
        ...

    def lock_runs(self, fleet: str) -> AbstractAsyncContextManager[None]:
        """Keep other runs of a fleet away; raises `plans.LockedError` when there is one."""
        ...

    async def aclose(self) -> None:
        """Close it, once what is to be written is on disk."""
        ...


VERSION: Final = 101
"""Of these tables; a state of single projects has another one."""
_TABLES: Final = """
CREATE TABLE runs (
    id TEXT PRIMARY KEY, fleet TEXT NOT NULL, files TEXT NOT NULL, digest TEXT NOT NULL, options TEXT NOT NULL,
    begun {seconds} NOT NULL, ended {seconds}, ending TEXT NOT NULL
);
CREATE TABLE members (
    run TEXT NOT NULL, project TEXT NOT NULL, position INTEGER NOT NULL, entry {bytes} NOT NULL, state TEXT NOT NULL,
    steps {bytes}, due {seconds},
    PRIMARY KEY (run, project)
);
CREATE TABLE standings (
    fleet TEXT NOT NULL, project TEXT NOT NULL, label TEXT NOT NULL, standing TEXT NOT NULL, at {seconds} NOT NULL,
    applied TEXT, text TEXT NOT NULL, lines {bytes} NOT NULL,
    PRIMARY KEY (fleet, project)
)
"""


def tables(*, of_bytes: str, of_seconds: str) -> list[str]:
    """Return the statements that create the tables of runs, with a database's own types."""
    return _TABLES.format(bytes=of_bytes, seconds=of_seconds).split(";")
