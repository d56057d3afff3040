"""The database of fleets in PostgreSQL, for workers on several machines."""

import asyncio
import hashlib
import secrets
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import cache
from typing import Any, Final, Self

import psycopg

from sinch_provisioning.fleets.database import VERSION, Row, Statement, tables
from sinch_provisioning.plans import LockedError, StateError
from sinch_provisioning.plans.records import create_tables

_SCHEMA: Final = "sinch_provisioning"
_CONNECTIONS: Final = 8
_LOCK_PATIENCE: Final = 30.0
"""Seconds to wait for the lock of a project: whoever held it may have died without the server's knowing yet."""
_LOCK_PAUSE: Final = 0.5
_CLOSE_PATIENCE: Final = 10.0
"""Seconds to wait for what is under way when all is closed."""

_Connection = psycopg.AsyncConnection[Row]


class PostgresDatabase:
    """The tables of fleets in a schema of their own in PostgreSQL; `open` makes it.

    Locks are the server's advisory locks. They end with the connection, so with the process at the latest.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._key = b""
        self._free: asyncio.Queue[_Connection | None] = asyncio.Queue()
        for _ in range(_CONNECTIONS):
            # Each is opened when it is first needed.
            self._free.put_nowait(None)
        self._locks: _Connection | None = None
        self._locking: Final = asyncio.Lock()
        self._held: set[int] = set()
        self._closed = False

    @classmethod
    async def open(cls, url: str) -> Self:
        """Connect, and create the tables when they are not there.

        Raises:
            StateError: The server cannot be reached, or the tables are of another version.

        """
        made = cls(url)
        try:
            await made._prepare()
        except BaseException:
            await made.aclose()
            raise
        return made

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with."""
        return self._key

    @contextmanager
    def _telling(self) -> Generator[None]:
        try:
            yield
        except psycopg.Error as error:
            # The message of a failed connection names hosts and users, and never a password.
            raise StateError(f"the database cannot be used: {str(error).strip() or type(error).__name__}") from None

    async def _connect(self) -> _Connection:
        return await psycopg.AsyncConnection.connect(self._url, options=f"-c search_path={_SCHEMA}")

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[_Connection]:
        connection = await self._free.get()
        try:
            with self._telling():
                if connection is None or connection.closed:
                    connection = await self._connect()
                yield connection
        finally:
            # One that is not idle was cut off within a transaction, or is broken.
            if connection is not None and (
                self._closed or connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE
            ):
                await connection.close()
            self._free.put_nowait(connection)

    async def _prepare(self) -> None:
        async with self._connection() as connection, connection.transaction():
            # One at a time, since several workers may begin at once.
            await connection.execute("SELECT pg_advisory_xact_lock(%s)", (_number("tables"),))
            await connection.execute(f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}")
            await connection.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value BYTEA NOT NULL)")
            rows = await (await connection.execute("SELECT name, value FROM meta")).fetchall()
            known = {str(name): bytes(value) for name, value in rows}
            if not known:
                types = {"of_bytes": "BYTEA", "of_seconds": "DOUBLE PRECISION"}
                for statement in (*create_tables(**types), *tables(**types)):
                    await connection.execute(statement.encode())
                known = {"key": secrets.token_bytes(32), "version": str(VERSION).encode()}
                for each in known.items():
                    await connection.execute("INSERT INTO meta VALUES (%s, %s)", each)
        if known.get("version") != str(VERSION).encode():
            raise StateError(f"the tables in the schema {_SCHEMA} are of another version of this program")
        self._key = known["key"]

    async def rows(self, statement: str, *parameters: Any) -> Sequence[Row]:
        """Return the rows of a query."""
        async with self._connection() as connection, connection.transaction():
            cursor = await connection.execute(_translated(statement), parameters)
            return await cursor.fetchall()

    async def write(self, *statements: Statement) -> None:
        """Carry out statements, all of them or none; on disk when this returns."""
        async with self._connection() as connection, connection.transaction(), connection.cursor() as cursor:
            for statement, many in _grouped(statements):
                await cursor.executemany(_translated(statement), many)

    # -- locks

    @asynccontextmanager
    async def lock(self, project: str) -> AsyncGenerator[None]:
        """Keep other applies of a project away, on any machine."""
        number, end = _number(f"project {project}"), asyncio.get_running_loop().time() + _LOCK_PATIENCE
        while not await self.try_lock(number):
            if asyncio.get_running_loop().time() > end:
                raise LockedError(f"another apply of project {project} is under way")
            await asyncio.sleep(_LOCK_PAUSE)
        try:
            yield
        finally:
            await self.unlock(number)

    @asynccontextmanager
    async def lock_runs(self, fleet: str) -> AsyncGenerator[None]:
        """Keep other runs of a fleet away, on any machine."""
        number = _number(f"runs {fleet}")
        if not await self.try_lock(number):
            raise LockedError(f"another run of {fleet} is under way")
        try:
            yield
        finally:
            await self.unlock(number)

    async def try_lock(self, number: int) -> bool:
        """Take one of the server's locks, if nobody has it; it is held until `unlock`, or as long as the process."""
        async with self._locking:
            if self._closed or number in self._held:
                return False
            with self._telling():
                if self._locks is None or self._locks.closed:
                    if self._held:
                        raise StateError("the connection that held the locks was lost")
                    self._locks = await self._connect()
                    await self._locks.set_autocommit(True)
                cursor = await self._locks.execute("SELECT pg_try_advisory_lock(%s)", (number,))
                row = await cursor.fetchone()
            if row is not None and row[0]:
                self._held.add(number)
                return True
            return False

    async def unlock(self, number: int) -> None:
        """Let go of a lock."""
        async with self._locking:
            self._held.discard(number)
            if self._locks is not None and not self._locks.closed:
                with self._telling():
                    await self._locks.execute("SELECT pg_advisory_unlock(%s)", (number,))

    async def aclose(self) -> None:
        """Close all connections, each after what is under way in it, and let go of all locks."""
        self._closed = True
        connections: list[_Connection | None] = []
        # One that is not free in time is closed when it is, and the locks at once: a dead server holds nobody up.
        with suppress(TimeoutError):
            async with asyncio.timeout(_CLOSE_PATIENCE), self._locking:
                while len(connections) < _CONNECTIONS:
                    connections.append(await self._free.get())
        for each in connections:
            if each is not None:
                await each.close()
            self._free.put_nowait(None)
        if self._locks is not None:
            await self._locks.close()


def _number(name: str) -> int:
    """Return the number that the server knows a lock by."""
    return int.from_bytes(hashlib.sha256(f"sinch_provisioning {name}".encode()).digest()[:8], signed=True)


def worker_lock(worker: str) -> int:
    """Return the number of the lock that a worker holds for as long as it lives."""
    return _number(f"worker {worker}")


@cache
def _translated(statement: str) -> bytes:
    return statement.replace("?", "%s").encode()


def _grouped(statements: Sequence[Statement]) -> Generator[tuple[str, list[Row]]]:
    """Put neighbours with the same SQL together, which are sent at once."""
    current, many = "", list[Row]()
    for statement, parameters in statements:
        if statement != current and many:
            yield current, many
            many = []
        current = statement
        many.append(parameters)
    if many:
        yield current, many
