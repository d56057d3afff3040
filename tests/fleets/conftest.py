"""A stand-in, and a fleet of its projects."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from sinch_provisioning import fleets
from tests.fleets.harness import CUSTOMER, SECRET
from tests.fleets.postgres import postgresql

Write = Callable[..., Path]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[fleets.Store]:
    async with fleets.Store(tmp_path / "fleet.sqlite") as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a fleet file beside the configuration of its projects, and return its path."""
    monkeypatch.setenv(SECRET, "key-secret")

    def write(text: str, name: str = "fleet.yaml", customer: str = CUSTOMER) -> Path:
        (tmp_path / "customer.yaml").write_text(customer, encoding="utf-8")
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with postgresql() as url:
        yield url


@pytest.fixture(scope="session")
def database(postgres: str) -> str:
    """A database for tests that begin runs of their own, which supersede those before them."""
    return new_database(postgres)


def new_database(postgres: str) -> str:
    """Make a database, and return its URL."""
    name = f"test_{uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return postgres.replace("/postgres", f"/{name}")
