"""A stand-in, and a fleet of its projects."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from sinch_provisioning import fleets
from sinch_provisioning.testing import StandInServer
from tests.fleets.harness import CUSTOMER, SECRET

Write = Callable[..., Path]


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer() as running:
        yield running


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
