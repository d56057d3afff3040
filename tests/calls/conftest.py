import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final

import pytest

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.auth import BearerToken
from sinch_provisioning.retrying import Retry
from sinch_provisioning.testing import StandInServer

CANARY: Final = "canary-in-the-mine"
QUICK: Final = Retry(first_delay=0.001, longest_delay=0.002)
RCS: Final[dict[str, Any]] = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "MULTIUSE", "details": {}}

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Listen = Callable[..., Awaitable[str]]
Connect = Callable[..., ProvisioningClient]
Call = Callable[[], Awaitable[Any]]


def silent(received: asyncio.Event) -> Talk:
    """Make a server that takes a request, says so, and never answers."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        received.set()
        await reader.read()

    return talk


@pytest.fixture
async def stand_in() -> AsyncIterator[StandInServer]:
    async with StandInServer() as server:
        yield server


@pytest.fixture
async def listen() -> AsyncIterator[Listen]:
    """Give a function that answers connections byte by byte and says at which URL; `settings` are the server's."""
    servers: list[asyncio.Server] = []
    writers: set[asyncio.StreamWriter] = set()

    async def start(talk: Talk, host: str = "127.0.0.1", **settings: Any) -> str:
        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writers.add(writer)
            try:
                await talk(reader, writer)
            except (ConnectionError, asyncio.IncompleteReadError):
                # The client has gone, as some tests want it.
                pass
            finally:
                writer.close()
                writers.discard(writer)

        servers.append(await asyncio.start_server(meet, host, 0, **settings))
        shown = f"[{host}]" if ":" in host else host
        scheme = "https" if settings.get("ssl") else "http"
        return f"{scheme}://{shown}:{servers[-1].sockets[0].getsockname()[1]}"

    yield start
    for server in servers:
        server.close()
    for writer in tuple(writers):
        writer.transport.abort()
    for _ in range(3):
        await asyncio.sleep(0)


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Give a function that makes a client of a URL with quick retries."""
    opened: list[ProvisioningClient] = []

    def make(url: str, **settings: Any) -> ProvisioningClient:
        settings = {"auth": BearerToken(CANARY), "retry": QUICK, **settings}
        opened.append(ProvisioningClient("p", server=url, **settings))
        return opened[-1]

    yield make
    for client in opened:
        await client.aclose()
