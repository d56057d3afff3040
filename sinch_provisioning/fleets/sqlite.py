"""The database of a fleet in an SQLite file, for runs in one process."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any, Final

from sinch_provisioning.fleets.database import VERSION, Row, Statement, tables
from sinch_provisioning.plans import LockedError, StateError
from sinch_provisioning.plans.state import file_lock, open_database, prepare_database, state_errors, transaction

_Batch = list[tuple[tuple[Statement, ...], "asyncio.Future[None]"]]


class SqliteDatabase:
    """The tables of a fleet in an SQLite file, or in memory.

    What is written while a commit is on its way to the disk is committed together, in a thread of its own, so that
    the event loop does not stand still for each.

    Raises `plans.StateError` when the file cannot be opened, or is of another program or version.
    """

    def __init__(self, path: Path | None) -> None:
        self.path: Final = path
        self.name: Final = "in memory" if path is None else str(path)
        with state_errors(self.name):
            try:
                self._reading = open_database(path)
            except OSError as error:
                raise StateError(f"the state {self.name} cannot be opened: {error}") from None
        try:
            with state_errors(self.name):
                more = tables(of_bytes="BLOB", of_seconds="REAL")
                self._key = prepare_database(self._reading, name=self.name, version=VERSION, more=more)
                self._writing = self._reading if path is None else open_database(path)
        except BaseException:
            self._reading.close()
            raise
        self._pending: _Batch = []
        self._committing: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "fleet-state")

    @property
    def key(self) -> bytes:
        """What digests of secrets are keyed with."""
        return self._key

    async def rows(self, statement: str, *parameters: Any) -> Sequence[Row]:
        """Return the rows of a query."""
        with state_errors(self.name):
            return self._reading.execute(statement, parameters).fetchall()

    async def write(self, *statements: Statement) -> None:
        """Carry out statements, all of them or none; on disk when this returns."""
        written = asyncio.get_running_loop().create_future()
        self._pending.append((statements, written))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_pending())
        await written

    async def _commit_pending(self) -> None:
        loop = asyncio.get_running_loop()
        while self._pending:
            batch, self._pending = self._pending, []
            failure: StateError | None = None
            try:
                with state_errors(self.name):
                    await loop.run_in_executor(self._thread, self._commit, batch)
            except StateError as error:
                failure = error
            for _, written in batch:
                if written.done():
                    # Whoever waited for it has been cancelled.
                    continue
                if failure is None:
                    written.set_result(None)
                else:
                    written.set_exception(StateError(*failure.args))
        self._committing = None

    def _commit(self, batch: _Batch) -> None:
        with transaction(self._writing):
            for statements, _ in batch:
                for statement, parameters in statements:
                    self._writing.execute(statement, parameters)

    def lock(self, project: str) -> AbstractAsyncContextManager[None]:  # noqa: ARG002
        """Do nothing: whoever runs here has the lock of all runs."""
        return nullcontext()

    @asynccontextmanager
    async def lock_runs(self, fleet: str) -> AsyncGenerator[None]:
        """Keep other runs away from this file, whatever their fleet is."""
        if self.path is None:
            yield
            return
        refusal = LockedError(f"another run than this one of {fleet} is under way with {self.path}")
        with file_lock(self.path.with_name(f"{self.path.name}.lock"), refusal):
            yield

    async def aclose(self) -> None:
        """Close the file, once what is to be written is on disk."""
        if self._committing is not None:
            await self._committing
        self._thread.shutdown()
        self._reading.close()
        self._writing.close()
