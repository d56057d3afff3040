"""The pytest plugin: the fixtures `sinch_server` and `sinch_client`.

It comes with ``pip install "sinch-provisioning[testing]"`` and is found by its entry point. The fixtures are
asynchronous, for tests that pytest-asyncio runs. Options of the server are given by a marker:
``@pytest.mark.sinch_server(review_delay=timedelta(hours=2))``.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sinch_provisioning import ProvisioningClient
    from sinch_provisioning.testing import StandInServer

_MARKER: Final = "sinch_server"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", f"{_MARKER}(**options): start the stand-in Provisioning API with these options")


def _asynchronous_fixture(function: "Callable[..., AsyncIterator[Any]]") -> Any:
    """Make a fixture that pytest-asyncio runs, or one that says that it is not installed."""
    if find_spec("pytest_asyncio") is None:
        return pytest.fixture(name=function.__name__)(_complain)
    return import_module("pytest_asyncio").fixture(function)


def _complain() -> None:
    pytest.fail('this fixture needs pytest-asyncio: pip install "sinch-provisioning[testing]"', pytrace=False)


@_asynchronous_fixture
async def sinch_server(request: pytest.FixtureRequest) -> "AsyncIterator[StandInServer]":
    """Start a stand-in Provisioning API for one test; see `StandInServer`."""
    from sinch_provisioning.testing import StandInServer  # noqa: PLC0415 - most test runs never need it

    marker: pytest.Mark | None = request.node.get_closest_marker(_MARKER)  # pyright: ignore[reportUnknownMemberType]
    options: dict[str, Any] = {} if marker is None else dict(marker.kwargs)
    async with StandInServer(**options) as server:
        yield server


@_asynchronous_fixture
async def sinch_client(sinch_server: "StandInServer") -> "AsyncIterator[ProvisioningClient]":
    """Make a client of `sinch_server`, authorized with OAuth2."""
    async with sinch_server.client() as client:
        yield client
