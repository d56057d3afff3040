from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-chaos", action="store_true", help="also run the long form of the fault tests")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    run = config.getoption("--run-chaos")
    mark = pytest.mark.timeout(1800) if run else pytest.mark.skip(reason="the long form: give --run-chaos")
    for item in items:
        if "chaos" in item.keywords:
            item.add_marker(mark)


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
