"""The stand-in's state in an SQLite file, written before each answer, so that nothing answered is ever lost."""

import contextlib
import os
import sqlite3
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Final, cast

import orjson

from sinch_provisioning.testing.state import Record, Store

_TABLE: Final = """
CREATE TABLE records (
    project TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL,
    data TEXT NOT NULL, hidden TEXT NOT NULL, PRIMARY KEY (project, kind, key)
) WITHOUT ROWID
"""
_COLUMNS: Final = ["project", "kind", "key", "number", "data", "hidden"]
_VERSION: Final = 1
_Row = tuple[str, str, str, int, str, str]


class StateFileError(ValueError):
    """The state file cannot be used: the message says in one line which one and why."""


class Storage:
    """One state file, for one server at a time.

    Raises `StateFileError` when the file cannot be read or written, is no state file of this version, or is another
    server's at present.
    """

    def __init__(self, path: Path) -> None:
        self._path: Final = path
        with self._told("cannot be opened"):
            # The state has secrets of webhooks and access keys. SQLite gives its other files the mode of this one.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, mode=0o600))
        self._lock: Final = self._acquire()
        self._connection: Final = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            with self._told("is no state file, or damaged"):
                self._prepare()
            self._identity: Final = self._identify()
        except BaseException:
            self.close()
            raise

    def _acquire(self) -> sqlite3.Connection:
        """Hold a lock as long as the process lives, on a file beside the state, which others may go on reading."""
        beside = self._path.with_name(f"{self._path.name}.lock")
        with self._told("cannot be locked"):
            os.close(os.open(beside, os.O_RDWR | os.O_CREAT, mode=0o600))
            lock = sqlite3.connect(beside, isolation_level=None, timeout=0, check_same_thread=False)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            lock.close()
            raise StateFileError(f"{self._path} is in use by another stand-in; stop it, or take another file") from None
        return lock

    def _prepare(self) -> None:
        execute = self._connection.execute
        version: int = execute("PRAGMA user_version").fetchone()[0]
        tables = [name for (name,) in execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        if version not in {0, _VERSION}:
            raise StateFileError(f"{self._path} has state of version {version}, not {_VERSION}")
        if tables:
            columns = [row[1] for row in execute("PRAGMA table_info(records)")]
            if version == 0 or columns != _COLUMNS:
                raise StateFileError(f"{self._path} is the database of another program; take another file")
        # A write-ahead log outlives the process; only a crash of the machine may lose its end.
        execute("PRAGMA journal_mode=WAL")
        execute("PRAGMA synchronous=NORMAL")
        if not tables:
            execute("BEGIN IMMEDIATE")
            execute(_TABLE)
            execute(f"PRAGMA user_version={_VERSION}")
            execute("COMMIT")

    def load(self, store: Store) -> None:
        """Put everything that was stored back into a store."""
        with self._told("is damaged"):
            rows = self._connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM records ORDER BY number")  # noqa: S608
            for row in cast("Iterator[_Row]", rows):
                store.restore(row[0], _read(row))

    def save(self, store: Store) -> None:
        """Write what has changed, all of it or nothing.

        Raises `StateFileError`: nothing was written, and the store has again what the file has.
        """
        changes = store.take_changes()
        if not changes:
            return
        try:
            with self._told("cannot be written"):
                self._write(changes)
        except StateFileError:
            self._restore(store, changes)
            raise
        except BaseException:
            store.changed = {**changes, **store.changed}
            raise

    def _write(self, changes: dict[tuple[str, str, str], Record | None]) -> None:
        if self._identify() != self._identity:
            raise StateFileError(f"{self._path} was deleted or replaced")
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        try:
            for (project, kind, key), record in changes.items():
                if record is None:
                    execute("DELETE FROM records WHERE project = ? AND kind = ? AND key = ?", (project, kind, key))
                else:
                    row: tuple[Any, ...] = (
                        project,
                        kind,
                        key,
                        record.number,
                        orjson.dumps(record.data).decode(),
                        orjson.dumps(record.hidden).decode(),
                    )
                    execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)
            execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself when the disk is full.
            if self._connection.in_transaction:
                execute("ROLLBACK")
            raise

    def _restore(self, store: Store, changes: dict[tuple[str, str, str], Record | None]) -> None:
        """Take back changes that could not be written."""
        with self._told("cannot be read"):
            for project, kind, key in changes:
                row = self._connection.execute(
                    f"SELECT {', '.join(_COLUMNS)} FROM records WHERE project = ? AND kind = ? AND key = ?",  # noqa: S608
                    (project, kind, key),
                ).fetchone()
                store.revert(project, kind, key, None if row is None else _read(row))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
        self._lock.close()

    def _identify(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    @contextlib.contextmanager
    def _told(self, what: str) -> Generator[None]:
        """Say in one line what is wrong with the file."""
        try:
            yield
        except (sqlite3.DatabaseError, orjson.JSONDecodeError) as error:
            raise StateFileError(f"{self._path} {what}: {error}") from error
        except OSError as error:
            raise StateFileError(f"{self._path} {what}: {error.strerror or error}") from error


def _read(row: _Row) -> Record:
    return Record(row[1], row[2], row[3], orjson.loads(row[4]), orjson.loads(row[5]))
