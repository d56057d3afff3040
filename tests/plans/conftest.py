"""A stand-in, a client of it, and files in a folder of their own."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.testing import StandInServer

Write = Callable[..., Path]


@pytest.fixture
async def client(server: StandInServer) -> AsyncIterator[ProvisioningClient]:
    async with server.client() as made:
        yield made


@pytest.fixture
def state() -> Iterator[plans.State]:
    with plans.State() as made:
        yield made


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file, and give its path; the secrets that files name are there."""
    monkeypatch.setenv("WEBHOOK_SECRET", "one")

    def write(text: str, name: str = "customer.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
