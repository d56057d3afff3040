"""The command against a stand-in of its own."""

from pathlib import Path

import pytest

from sinch_provisioning.testing import StandInServer
from tests.cli.terminal import Command
from tests.testing.harness import Description


@pytest.fixture(scope="session")
def description() -> Description:
    return Description()


@pytest.fixture
def command(server: StandInServer, tmp_path: Path) -> Command:
    return Command(server, tmp_path)


@pytest.fixture
def offline(tmp_path: Path) -> Command:
    """The command with nothing to connect to."""
    return Command(None, tmp_path)
