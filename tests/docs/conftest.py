"""What the pages are run with: a stand-in, and variables that point at a new project of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sinch_provisioning.testing import AccessKey
from tests.docs.blocks import Session
from tests.docs.standin import StandInThread


@pytest.fixture(scope="session")
def standin() -> Iterator[StandInThread]:
    with StandInThread() as running:
        yield running


@pytest.fixture
def project(standin: StandInThread, monkeypatch: pytest.MonkeyPatch) -> AccessKey:
    key = standin.new_project()
    for name, value in {**standin.environment(key), "PORT": "0", "WEBHOOK_SECRET": "webhook-secret"}.items():
        monkeypatch.setenv(name, value)
    return key


@pytest.fixture
def session(project: AccessKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A reader with a running stand-in, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SINCH_PROVISIONING_CONFIG", str(tmp_path / "config.toml"))
    made = Session(tmp_path)
    yield made
    made.close()
