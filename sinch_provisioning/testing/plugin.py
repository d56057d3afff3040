"""The pytest plugin: the fixtures `sinch_server` and `sinch_client`.

It comes with ``pip install "sinch-provisioning[testing]"`` and is found by its entry point. The fixtures are
for tests that pytest-asyncio runs, whatever the scope of their event loop. Options of the server are given by
markers of tests, classes and modules: ``@pytest.mark.sinch_server(review_delay=timedelta(hours=2))``.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sinch_provisioning import ProvisioningClient
    from sinch_provisioning.testing import StandInServer

_MARKER: Final = "sinch_server"
_FUNCTION: Final = "function"
_SCOPES: Final = (_FUNCTION, "class", "module", "package", "session")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", f"{_MARKER}(**options): start the stand-in Provisioning API with these options")


def _options_of(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Merge the markers of a test, its class and its module; what is nearer to the test comes first."""
    markers: list[pytest.Mark] = list(request.node.iter_markers(_MARKER))  # pyright: ignore[reportUnknownMemberType]
    options: dict[str, Any] = {}
    for marker in reversed(markers):
        if marker.args:
            given = ", ".join(map(repr, marker.args))
            raise pytest.UsageError(f"@pytest.mark.{_MARKER} takes options by name, not {given}; see StandInServer")
        options.update(marker.kwargs)
    return options


def _loop_scope_of(request: pytest.FixtureRequest) -> str:
    """Tell how long the event loop lives that pytest-asyncio runs a test in."""
    marker: pytest.Mark | None = request.node.get_closest_marker("asyncio")  # pyright: ignore[reportUnknownMemberType]
    own: Any = None if marker is None else marker.kwargs.get("loop_scope", marker.kwargs.get("scope"))
    try:
        return str(own or request.config.getini("asyncio_default_test_loop_scope") or _FUNCTION)
    except ValueError:
        # pytest-asyncio is not loaded, or too old for that setting.
        return _FUNCTION


def _make_fixtures(scope: str) -> dict[str, Any]:
    """Make the two fixtures that live in the event loop of a scope, new for each test all the same."""
    asyncio_fixture: Any = import_module("pytest_asyncio").fixture

    async def server(request: pytest.FixtureRequest) -> "AsyncIterator[StandInServer]":
        from sinch_provisioning.testing import StandInServer  # noqa: PLC0415 - most test runs never need it

        async with StandInServer(**_options_of(request)) as running:
            yield running

    async def client(sinch_server: "StandInServer") -> "AsyncIterator[ProvisioningClient]":
        async with sinch_server.client() as made:
            yield made

    return {
        name: asyncio_fixture(loop_scope=scope, name=name)(function)
        for name, function in ((f"_sinch_server_{scope}", server), (f"_sinch_client_{scope}", client))
    }


if find_spec("pytest_asyncio") is not None:
    for _scope in _SCOPES:
        globals().update(_make_fixtures(_scope))


def _get(request: pytest.FixtureRequest, name: str) -> Any:
    if find_spec("pytest_asyncio") is None:
        pytest.fail('this fixture needs pytest-asyncio: pip install "sinch-provisioning[testing]"', pytrace=False)
    return request.getfixturevalue(f"_{name}_{_loop_scope_of(request)}")


@pytest.fixture
def sinch_server(request: pytest.FixtureRequest) -> "StandInServer":
    """Start a stand-in Provisioning API for one test, in the test's own event loop; see `StandInServer`."""
    return cast("StandInServer", _get(request, "sinch_server"))


@pytest.fixture
def sinch_client(request: pytest.FixtureRequest, sinch_server: "StandInServer") -> "ProvisioningClient":
    """Make a client of `sinch_server`, authorized with OAuth2."""
    del sinch_server
    return cast("ProvisioningClient", _get(request, "sinch_client"))
