"""The stand-in's state in an SQLite file, written before each answer, so that nothing answered is ever lost."""

import os
import sqlite3
from pathlib import Path
from typing import Any, Final, cast

import orjson

from sinch_provisioning.testing.state import Record, Store

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS records (
    project TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL,
    data TEXT NOT NULL, hidden TEXT NOT NULL, PRIMARY KEY (project, kind, key)
) WITHOUT ROWID
"""
_VERSION: Final = 1


class Storage:
    """One state file.

    Raises `ValueError` when the file is no state file of this version.
    """

    def __init__(self, path: Path) -> None:
        # The state has secrets of webhooks and access keys. SQLite gives its other files the mode of this one.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, mode=0o600))
        self._connection: Final = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            # A write-ahead log outlives the process; only a crash of the machine may lose its end.
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                self._connection.execute(_TABLE)
                self._connection.execute(f"PRAGMA user_version={_VERSION}")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"{path} is no state file: {error}") from error
        if version not in {0, _VERSION}:
            self._connection.close()
            raise ValueError(f"{path} has state of version {version}, not {_VERSION}")

    def load(self, store: Store) -> None:
        """Put everything that was stored back into a store."""
        rows = self._connection.execute("SELECT project, kind, key, number, data, hidden FROM records ORDER BY number")
        for project, kind, key, number, data, hidden in cast("list[tuple[str, str, str, int, str, str]]", rows):
            store.restore(project, Record(kind, key, number, orjson.loads(data), orjson.loads(hidden)))

    def save(self, store: Store) -> None:
        """Write what has changed, all of it or nothing."""
        changes = store.take_changes()
        if not changes:
            return
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
            execute("ROLLBACK")
            store.changed = {**changes, **store.changed}
            raise

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
