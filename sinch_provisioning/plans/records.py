"""What has to be known of a project between one apply and the next; a plan does without where the API tells enough.

Intents are written before a call that creates, so that after a crash it is known what may exist. Digests tell whether
a secret that the API never shows has changed. The ids of resources without a key of their own, and of what was deleted
and goes on for a while, are kept because the API does not tell them apart.

Records are read as a whole when a project is planned. Each change of them is in the storage, to stay, before the call
that made it returns.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final, Protocol, Self

import orjson
from attrs import field, frozen

Row = tuple[Any, ...]
Write = tuple[str, Row, Row | None]
"""A change of a row: its table, the kind with the rest of the key, and the values; None removes the row."""


@frozen
class Table:
    """A table of records: beside the project and the kind, the other columns of its key, and the values.

    Columns whose values are neither bytes nor numbers of seconds are texts.
    """

    name: str
    key: tuple[str, ...]
    values: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """All columns of the key."""
        return ("project", "kind", *self.key)


TABLES: Final = (
    Table("intents", ("address",), ("known", "sent", "digests", "begun")),
    Table("secrets", ("id", "path"), ("digest",)),
    Table("ids", ("address",), ("id",)),
    Table("deleted", ("id",)),
    Table("blocked", ("address",), ("until", "reason")),
    Table("protected", ("id",)),
)
_BYTES: Final = frozenset({"known", "sent", "digests"})
_SECONDS: Final = frozenset({"begun", "until"})


def create_tables(*, of_bytes: str, of_seconds: str, ending: str = "") -> list[str]:
    """Return the statements that create the tables, with a database's own types."""

    def column(name: str) -> str:
        kind = of_bytes if name in _BYTES else of_seconds if name in _SECONDS else "TEXT"
        return f"{name} {kind} NOT NULL"

    return [
        f"CREATE TABLE {each.name} ({', '.join(map(column, (*each.keys, *each.values)))}, "
        f"PRIMARY KEY ({', '.join(each.keys)})){ending}"
        for each in TABLES
    ]


def _upsert(table: Table) -> str:
    columns = (*table.keys, *table.values)
    changes = ", ".join(f"{name} = excluded.{name}" for name in table.values)
    # The names are those above.
    return (
        f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "  # noqa: S608
        f"ON CONFLICT ({', '.join(table.keys)}) DO {f'UPDATE SET {changes}' if changes else 'NOTHING'}"
    )


def _remove(table: Table) -> str:
    where = " AND ".join(f"{name} = ?" for name in table.keys)
    return f"DELETE FROM {table.name} WHERE {where}"  # noqa: S608


_SHARED: Final = ("known", "sent", "digests", "begun", "second", "text")
"""The columns that rows of all tables are read in, after the table, the kind and the first of the other keys: those of
intents, whose types the others take, then the second key, and a value that is a text."""
_PLACES: Final = {"path": "second", "digest": "text", "reason": "text", "until": "begun"}


def _place(table: Table, column: str) -> str:
    return "text" if column in table.values and column == "id" else _PLACES.get(column, column)


def _select(table: Table) -> str:
    columns = {_place(table, each): each for each in (*table.key[1:], *table.values)}
    read = (columns.get(each, "NULL") for each in _SHARED)
    first = f"'{table.name}', kind, {table.key[0]}"
    return f"SELECT {first}, {', '.join(read)} FROM {table.name} WHERE project = ?"  # noqa: S608


def _picker(table: Table) -> Callable[[Row], Row]:
    """Make what picks the columns of a table from a row that all tables share."""
    places = [3 + _SHARED.index(_place(table, each)) for each in (*table.key[1:], *table.values)]
    return lambda row: (row[1], row[2], *(row[each] for each in places))


_UPSERTS: Final = {each.name: _upsert(each) for each in TABLES}
_REMOVALS: Final = {each.name: _remove(each) for each in TABLES}
SELECT: Final = " UNION ALL ".join(map(_select, TABLES))
"""What reads all rows of a project; the project is a parameter for each of the tables."""
_PICKERS: Final = {each.name: _picker(each) for each in TABLES}


def rows_by_table(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Sort what `SELECT` has read by table, each row as a `Table` orders its columns, without the project."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(_PICKERS[row[0]](row))
    return found


def statement_of(project: str, write: Write) -> tuple[str, Row]:
    """Return the SQL of a change, with ``?`` for each of its parameters, and these."""
    table, key, values = write
    if values is None:
        return _REMOVALS[table], (project, *key)
    return _UPSERTS[table], (project, *key, *values)


class Storage(Protocol):
    """Keeps records: a `State`, or what an engine of fleets keeps them in."""

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with; the same for as long as the storage is."""
        ...

    async def read(self, project: str) -> Mapping[str, Sequence[Row]]:
        """Return the rows of a project by table, each as a `Table` orders its columns, without the project.

        Raises `plans.StateError`, as `write` does.
        """
        ...

    async def write(self, project: str, *writes: Write) -> None:
        """Change rows, all of them or none; on disk when this returns."""
        ...

    def lock(self, project: str) -> AbstractAsyncContextManager[None]:
        """Keep other applies of a project away.

        Raises `plans.LockedError` when another one is under way. A process that dies lets go of it.
        """
        ...


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


class Records:
    """What is known of one project."""

    def __init__(self, storage: Storage, project: str, rows: Mapping[str, Sequence[Row]]) -> None:
        self.key: Final = storage.key
        self._storage = storage
        self._project = project
        self._tables: dict[str, dict[str, dict[Row, Row]]] = {}
        for table in TABLES:
            kinds = self._tables[table.name] = {}
            width = 1 + len(table.key)
            for row in rows.get(table.name, ()):
                kinds.setdefault(row[0], {})[row[1:width]] = row[width:]

    @classmethod
    async def read(cls, storage: Storage, project: str) -> Self:
        """Read the records of a project."""
        return cls(storage, project, await storage.read(project))

    async def _write(self, *writes: Write) -> None:
        await self._storage.write(self._project, *writes)
        for table, (kind, *key), values in writes:
            rows = self._tables[table].setdefault(kind, {})
            if values is None:
                rows.pop(tuple(key), None)
            else:
                rows[tuple(key)] = values

    def _rows(self, table: str, kind: str) -> Mapping[Row, Row]:
        return self._tables[table].get(kind, {})

    # -- intents

    async def begin(self, kind: str, intent: Intent) -> bool:
        """Write that a resource is about to be created; on disk when this returns.

        Returns whether its creation was begun before, and its end is not known.
        """
        begun_before = (intent.address,) in self._rows("intents", kind)
        parts = map(orjson.dumps, (sorted(intent.known), intent.sent, intent.digests))
        await self._write(("intents", (kind, intent.address), (*parts, intent.begun)))
        return begun_before

    async def end(self, kind: str, address: str, created: str | None) -> None:
        """Write what became of an intent: the id of what was created, None when nothing was."""
        writes: list[Write] = [("intents", (kind, address), None)]
        if created:
            intent = self.intents(kind).get(address)
            writes += [
                ("ids", (kind, address), (created,)),
                ("deleted", (kind, created), None),
                *_digest_writes(kind, created, intent.digests if intent else {}),
            ]
        await self._write(*writes)

    def intents(self, kind: str) -> dict[str, Intent]:
        """Return the creations whose end is not known, by address."""
        return {
            address: Intent(address, frozenset(orjson.loads(known)), orjson.loads(sent), orjson.loads(digests), begun)
            for (address,), (known, sent, digests, begun) in self._rows("intents", kind).items()
        }

    def last_begun(self) -> float | None:
        """Return when the last creation was begun whose end is not known, None when there is none."""
        return max((row[-1] for rows in self._tables["intents"].values() for row in rows.values()), default=None)

    def ids(self, kind: str) -> dict[str, str]:
        """Return the ids of what was created from here, by address."""
        return {address: key for (address,), (key,) in self._rows("ids", kind).items()}

    # -- secrets

    async def sent(self, kind: str, key: str, digests: Mapping[str, str]) -> None:
        """Keep the digests of the secrets of a resource that were sent, by path."""
        if digests:
            await self._write(*_digest_writes(kind, key, digests))

    def digests(self, kind: str) -> dict[tuple[str, str], str]:
        """Return the digests of the secrets that were sent last, by id and path."""
        return {(key, path): digest for (key, path), (digest,) in self._rows("secrets", kind).items()}

    # -- what the API does not tell

    async def note_deleted(self, kind: str, key: str) -> None:
        """Keep that a resource was deleted, which the API goes on listing for a while."""
        await self._write(("deleted", (kind, key), ()))

    def deleted(self, kind: str) -> frozenset[str]:
        """Return the ids of what was deleted from here."""
        return frozenset(key for (key,) in self._rows("deleted", kind))

    async def block(self, kind: str, address: str, until: float, reason: str) -> None:
        """Keep that a resource cannot be created before a moment, in seconds since 1970."""
        await self._write(("blocked", (kind, address), (until, reason)))

    def blocked(self, kind: str) -> dict[str, str]:
        """Return what cannot be created yet, by address, with the reasons."""
        now = time.time()
        return {address: reason for (address,), (until, reason) in self._rows("blocked", kind).items() if until > now}

    async def protect(self, kind: str, key: str, *, protected: bool) -> None:
        """Keep whether a resource is protected, also for the time when no file names it any more."""
        await self._write(("protected", (kind, key), () if protected else None))

    def protected(self, kind: str) -> frozenset[str]:
        """Return the ids of what a file has protected."""
        return frozenset(key for (key,) in self._rows("protected", kind))


def _digest_writes(kind: str, key: str, digests: Mapping[str, str]) -> list[Write]:
    return [("secrets", (kind, key, path), (digest,)) for path, digest in digests.items()]
