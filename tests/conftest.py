import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer
from hypothesis import HealthCheck, settings

from sinch_provisioning.testing import StandInServer

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[str]]


ON_REQUEST = {
    "chaos": "the long form of the fault tests",
    "update": "the long form of the tests of make update",
    "site": "the tests of the built sites",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    for name, words in ON_REQUEST.items():
        parser.addoption(f"--run-{name}", action="store_true", help=f"also run {words}")


def pytest_configure() -> None:
    # A busy machine draws slowly, and a test must not fail for that.
    settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("any machine")
    # What a shell starts in the background ignores Ctrl-C, and so would the commands that the tests interrupt.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for name, words in ON_REQUEST.items():
        run = config.getoption(f"--run-{name}")
        mark = pytest.mark.timeout(7200) if run else pytest.mark.skip(reason=f"{words}: give --run-{name}")
        for item in items:
            if name in item.keywords:
                item.add_marker(mark)


def pytest_collection_finish() -> None:
    # What is collected stays until the end; the collector need not walk over it again and again.
    gc.collect()
    gc.freeze()


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Give a function that answers HTTP with a handler and says at which URL."""
    servers: list[RawTestServer] = []

    async def start(handler: Handler) -> str:
        servers.append(RawTestServer(handler))
        await servers[-1].start_server()
        return str(servers[-1].make_url("")).rstrip("/")

    yield start
    for server in servers:
        await server.close()


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    """Give a stand-in of the test's own."""
    async with StandInServer() as running:
        yield running
