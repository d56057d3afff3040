"""The connections to PostgreSQL: none is left behind."""

import asyncio

import psycopg

from sinch_provisioning.fleets.postgres import PostgresDatabase
from tests.fleets.conftest import new_database

OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid != pg_backend_pid()"


async def test_a_connection_that_is_in_use_is_closed_as_soon_as_it_is_free(postgres: str) -> None:
    url = new_database(postgres)
    database = await PostgresDatabase.open(url)
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection, asyncio.timeout(60):
        slow = asyncio.create_task(database.rows("SELECT pg_sleep(1)"))
        await until(connection, f"SELECT count(*) = 1 {OTHERS} AND query LIKE '%pg_sleep%' AND state = 'active'")
        await database.aclose()
        assert len(await slow) == 1
        await until(connection, f"SELECT count(*) = 0 {OTHERS}")


async def until(connection: psycopg.AsyncConnection, query: str) -> None:
    """Wait until a query gives true."""
    while (await (await connection.execute(query.encode())).fetchone()) != (True,):  # noqa: ASYNC110 - the server tells nobody
        await asyncio.sleep(0.02)
