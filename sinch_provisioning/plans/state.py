"""What has to be known between one apply and the next, in SQLite; a plan does without where the API tells enough.

Intents are written before a call that creates, so that after a crash it is known what may exist. Digests tell whether
a secret that the API never shows has changed. The ids of resources without a key of their own, and of what was deleted
and goes on for a while, are kept because the API does not tell them apart.
"""

import hashlib
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar, cast

import orjson
from attrs import field, frozen

from sinch_provisioning.plans.errors import LockedError, StateError

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

_VERSION: Final = 1
_TABLES: Final = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE intents (
    project TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL, known BLOB NOT NULL, sent BLOB NOT NULL,
    digests BLOB NOT NULL, begun REAL NOT NULL,
    PRIMARY KEY (project, kind, address)
) WITHOUT ROWID;
CREATE TABLE secrets (
    project TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (project, kind, id, path)
) WITHOUT ROWID;
CREATE TABLE ids (
    project TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (project, kind, address)
) WITHOUT ROWID;
CREATE TABLE deleted (
    project TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (project, kind, id)
) WITHOUT ROWID;
CREATE TABLE blocked (
    project TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL, until REAL NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (project, kind, address)
) WITHOUT ROWID;
CREATE TABLE protected (
    project TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (project, kind, id)
) WITHOUT ROWID;
"""
_locked: Final[set[str]] = set()
"""The projects that are being applied with a state in memory."""


@frozen
class Intent:
    """A creation that was begun.

    `known` are the ids of the resources that were there, `sent` is the body without secrets, and `digests` are those
    of its secrets, by path. `begun` is when, in seconds since 1970.
    """

    address: str
    known: frozenset[str]
    sent: dict[str, Any]
    digests: dict[str, str]
    begun: float = field(factory=time.time, eq=False)


def _told(function: FunctionT) -> FunctionT:
    @wraps(function)
    def call(self: "State", *args: Any, **kwargs: Any) -> Any:
        try:
            return function(self, *args, **kwargs)
        except sqlite3.Error as error:
            raise StateError(f"the state {self.name} cannot be used: {error}") from None

    return cast("FunctionT", call)


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
            if self.path is not None:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                # Made for its owner only, before SQLite would make it for everyone.
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            # The collector may end the object in any thread; it is used in one at a time.
            self._database = sqlite3.connect(
                self.path or ":memory:", isolation_level=None, timeout=30, check_same_thread=False
            )
        except (OSError, sqlite3.Error) as error:
            raise StateError(f"the state {self.name} cannot be opened: {error}") from None
        try:
            self._prepare()
        except BaseException:
            self._database.close()
            raise

    @property
    def name(self) -> str:
        """What messages call it."""
        return "in memory" if self.path is None else str(self.path)

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

    @_told
    def _prepare(self) -> None:
        run = self._database.execute
        run("PRAGMA journal_mode = WAL")
        # On disk before the request leaves, also when the power fails.
        run("PRAGMA synchronous = FULL")
        with self._whole():
            tables = run("SELECT count(*) FROM sqlite_schema").fetchone()[0]
            version = run("PRAGMA user_version").fetchone()[0]
            if not tables:
                for statement in _TABLES.split(";"):
                    run(statement)
                run("INSERT INTO meta VALUES ('key', ?)", (secrets.token_bytes(32),))
                run(f"PRAGMA user_version = {_VERSION}")
            elif version != _VERSION or not run("SELECT 1 FROM sqlite_schema WHERE name = 'intents'").fetchone():
                raise StateError(f"the state {self.name} is not one of this program's, or of another version")
            self.key: bytes = run("SELECT value FROM meta WHERE name = 'key'").fetchone()[0]

    @contextmanager
    def _whole(self) -> Generator[None]:
        """Let several statements take place together, or none of them."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    # -- the lock

    @contextmanager
    def lock(self, project: str) -> Generator[None]:
        """Keep other applies of a project away.

        Raises `LockedError` when another one is under way. A process that dies lets go of it.
        """
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
        lock = sqlite3.connect(self.path.with_name(f"{self.path.name}.{name}.lock"), isolation_level=None, timeout=0)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname == "SQLITE_BUSY":
                    raise refusal from None
                raise StateError(f"the lock of {self.path} cannot be taken: {error}") from None
            yield
        finally:
            with suppress(sqlite3.Error):
                lock.execute("ROLLBACK")
            lock.close()

    # -- intents

    @_told
    def begin(self, project: str, kind: str, intent: Intent) -> bool:
        """Write that a resource is about to be created; on disk when this returns.

        Returns whether its creation was begun before, and its end is not known.
        """
        open_before = self._database.execute(
            "SELECT 1 FROM intents WHERE project = ? AND kind = ? AND address = ?", (project, kind, intent.address)
        ).fetchone()
        self._database.execute(
            "INSERT OR REPLACE INTO intents VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                project,
                kind,
                intent.address,
                *map(orjson.dumps, (sorted(intent.known), intent.sent, intent.digests)),
                intent.begun,
            ),
        )
        return open_before is not None

    @_told
    def end(self, project: str, kind: str, address: str, created: str | None) -> None:
        """Write what became of an intent: the id of what was created, None when nothing was."""
        run = self._database.execute
        with self._whole():
            if created:
                run("INSERT OR REPLACE INTO ids VALUES (?, ?, ?, ?)", (project, kind, address, created))
                run("DELETE FROM deleted WHERE project = ? AND kind = ? AND id = ?", (project, kind, created))
                row = run(
                    "SELECT digests FROM intents WHERE project = ? AND kind = ? AND address = ?",
                    (project, kind, address),
                ).fetchone()
                self._keep_digests(project, kind, created, orjson.loads(row[0]) if row else {})
            run("DELETE FROM intents WHERE project = ? AND kind = ? AND address = ?", (project, kind, address))

    @_told
    def intents(self, project: str, kind: str) -> dict[str, Intent]:
        """Return the creations whose end is not known, by address."""
        rows = self._database.execute(
            "SELECT address, known, sent, digests, begun FROM intents WHERE project = ? AND kind = ?", (project, kind)
        )
        return {
            address: Intent(address, frozenset(orjson.loads(known)), orjson.loads(sent), orjson.loads(digests), begun)
            for address, known, sent, digests, begun in rows
        }

    @_told
    def last_begun(self, project: str) -> float | None:
        """Return when the last creation was begun whose end is not known, None when there is none."""
        row = self._database.execute("SELECT max(begun) FROM intents WHERE project = ?", (project,)).fetchone()
        found: float | None = row[0]
        return found

    @_told
    def ids(self, project: str, kind: str) -> dict[str, str]:
        """Return the ids of what was created from here, by address."""
        rows = self._database.execute("SELECT address, id FROM ids WHERE project = ? AND kind = ?", (project, kind))
        return dict(rows.fetchall())

    # -- secrets

    @_told
    def sent(self, project: str, kind: str, key: str, digests: dict[str, str]) -> None:
        """Keep the digests of the secrets of a resource that were sent, by path."""
        with self._whole():
            self._keep_digests(project, kind, key, digests)

    def _keep_digests(self, project: str, kind: str, key: str, digests: dict[str, str]) -> None:
        self._database.executemany(
            "INSERT OR REPLACE INTO secrets VALUES (?, ?, ?, ?, ?)",
            [(project, kind, key, path, digest) for path, digest in digests.items()],
        )

    @_told
    def digests(self, project: str, kind: str) -> dict[tuple[str, str], str]:
        """Return the digests of the secrets that were sent last, by id and path."""
        rows = self._database.execute(
            "SELECT id, path, digest FROM secrets WHERE project = ? AND kind = ?", (project, kind)
        )
        return {(key, path): digest for key, path, digest in rows}

    # -- what the API does not tell

    @_told
    def note_deleted(self, project: str, kind: str, key: str) -> None:
        """Keep that a resource was deleted, which the API goes on listing for a while."""
        self._database.execute("INSERT OR REPLACE INTO deleted VALUES (?, ?, ?)", (project, kind, key))

    @_told
    def deleted(self, project: str, kind: str) -> frozenset[str]:
        """Return the ids of what was deleted from here."""
        rows = self._database.execute("SELECT id FROM deleted WHERE project = ? AND kind = ?", (project, kind))
        return frozenset(key for (key,) in rows)

    @_told
    def block(self, project: str, kind: str, address: str, until: float, reason: str) -> None:
        """Keep that a resource cannot be created before a moment, in seconds since 1970."""
        self._database.execute(
            "INSERT OR REPLACE INTO blocked VALUES (?, ?, ?, ?, ?)", (project, kind, address, until, reason)
        )

    @_told
    def blocked(self, project: str, kind: str) -> dict[str, str]:
        """Return what cannot be created yet, by address, with the reasons."""
        rows = self._database.execute(
            "SELECT address, reason FROM blocked WHERE project = ? AND kind = ? AND until > ?",
            (project, kind, time.time()),
        )
        return dict(rows.fetchall())

    @_told
    def protect(self, project: str, kind: str, key: str, *, protected: bool) -> None:
        """Keep whether a resource is protected, also for the time when no file names it any more."""
        statement = "INSERT OR REPLACE INTO protected VALUES (?, ?, ?)"
        if not protected:
            statement = "DELETE FROM protected WHERE project = ? AND kind = ? AND id = ?"
        self._database.execute(statement, (project, kind, key))

    @_told
    def protected(self, project: str, kind: str) -> frozenset[str]:
        """Return the ids of what a file has protected."""
        rows = self._database.execute("SELECT id FROM protected WHERE project = ? AND kind = ?", (project, kind))
        return frozenset(key for (key,) in rows)
