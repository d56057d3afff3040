"""Records of projects in SQLite."""

import hashlib
import os
import secrets
import sqlite3
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sinch_provisioning.plans.errors import LockedError, StateError
from sinch_provisioning.plans.records import SELECT, TABLES, Row, Write, create_tables, rows_by_table, statement_of

_VERSION: Final = 1
_META: Final = "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"
_locked: Final[set[str]] = set()
"""The projects that are being applied with a state in memory."""


def open_database(path: Path | None) -> sqlite3.Connection:
    """Open an SQLite file that only its owner can read, or one in memory, so that a commit is on disk.

    Raises `OSError` or `sqlite3.Error`.
    """
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Made for its owner only, before SQLite would make it for everyone.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    # The collector may end the object in any thread; it is used in one at a time.
    database = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=30, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        # On disk before the request leaves, also when the power fails.
        database.execute("PRAGMA synchronous = FULL")
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def state_errors(name: str) -> Generator[None]:
    """Raise `StateError` for what SQLite cannot do with the state that messages call by this name."""
    try:
        yield
    except sqlite3.Error as error:
        raise StateError(f"the state {name} cannot be used: {error}") from None


@contextmanager
def transaction(database: sqlite3.Connection) -> Generator[None]:
    """Let several statements take place together, or none of them."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def prepare_database(database: sqlite3.Connection, *, name: str, version: int, more: Sequence[str] = ()) -> bytes:
    """Create the tables of a new file, `more` among them, and return what its digests are keyed with.

    Raises `plans.StateError` for a file of another program or version.
    """
    run = database.execute
    with transaction(database):
        tables = run("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        found = run("PRAGMA user_version").fetchone()[0]
        if not tables:
            for statement in (
                _META,
                *create_tables(of_bytes="BLOB", of_seconds="REAL", ending=" WITHOUT ROWID"),
                *more,
            ):
                run(statement)
            run("INSERT INTO meta VALUES ('key', ?)", (secrets.token_bytes(32),))
            run(f"PRAGMA user_version = {version}")
        elif found != version or not run("SELECT 1 FROM sqlite_schema WHERE name = 'intents'").fetchone():
            raise StateError(f"the state {name} is not one of this program's, or of another version")
        key: bytes = run("SELECT value FROM meta WHERE name = 'key'").fetchone()[0]
    return key


@contextmanager
def file_lock(path: Path, refusal: LockedError) -> Generator[None]:
    """Hold a lock that a process which dies lets go of; raises the refusal when another one holds it."""
    lock = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_BUSY":
                raise refusal from None
            raise StateError(f"the lock {path} cannot be taken: {error}") from None
        yield
    finally:
        with suppress(sqlite3.Error):
            lock.execute("ROLLBACK")
        lock.close()


class State:
    """What is known between one apply and the next, of any number of projects.

    Args:
        path: The SQLite file, which is made when it is not there; None keeps the state in memory, so that it ends
            with the object.

    Raises:
        StateError: The file cannot be opened, or is of another program or version.

    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path: Final = None if path is None else Path(path)
        try:
            self._database = open_database(self.path)
        except (OSError, sqlite3.Error) as error:
            raise StateError(f"the state {self.name} cannot be opened: {error}") from None
        try:
            with state_errors(self.name):
                self._key = prepare_database(self._database, name=self.name, version=_VERSION)
        except BaseException:
            self._database.close()
            raise

    @property
    def name(self) -> str:
        """What messages call it."""
        return "in memory" if self.path is None else str(self.path)

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with."""
        return self._key

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __del__(self) -> None:
        # A state in memory ends with the object, and nobody has to close it.
        if hasattr(self, "_database"):
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @asynccontextmanager
    async def lock(self, project: str) -> AsyncGenerator[None]:
        """Keep other applies of a project away; see `Storage`."""
        refusal = LockedError(f"another apply of project {project} is under way")
        if self.path is None:
            if project in _locked:
                raise refusal
            _locked.add(project)
            try:
                yield
            finally:
                _locked.discard(project)
            return
        name = hashlib.sha256(project.encode()).hexdigest()[:16]
        with file_lock(self.path.with_name(f"{self.path.name}.{name}.lock"), refusal):
            yield

    async def read(self, project: str) -> Mapping[str, Sequence[Row]]:
        """Return the rows of a project; see `Storage`."""
        with state_errors(self.name):
            return rows_by_table(self._database.execute(SELECT, (project,) * len(TABLES)))

    async def write(self, project: str, *writes: Write) -> None:
        """Change rows; see `Storage`."""
        with state_errors(self.name), transaction(self._database):
            for each in writes:
                self._database.execute(*statement_of(project, each))
