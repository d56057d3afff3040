"""Fixtures around the stand-in under test; see `tests.testing.harness`."""

from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest

from sinch_provisioning.testing import StandInServer
from tests.testing.harness import ACCOUNT, SENDER, WEBHOOK_SECRET, Answer, Api, Description, Receiver, listening

Connect = Callable[[StandInServer], Api]


@pytest.fixture(scope="session")
def description() -> Description:
    return Description()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as made:
        yield made


@pytest.fixture
def connect(session: aiohttp.ClientSession, description: Description) -> Callable[[StandInServer], Api]:
    """Make an `Api` of a server of the test's own."""
    return lambda server: Api(server, session, description)


@pytest.fixture
def api(server: StandInServer, connect: Callable[[StandInServer], Api]) -> Api:
    return connect(server)


@pytest.fixture
async def receiver(description: Description) -> AsyncIterator[Receiver]:
    async with listening(description) as made:
        yield made


@pytest.fixture
async def hooked(api: Api, receiver: Receiver) -> Receiver:
    """A receiver that all events of the project go to."""
    body = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
    await api("webhooks.create", body=body)
    return receiver


@pytest.fixture
async def account(api: Api) -> Answer:
    return await api("whatsapp.account.create", body=ACCOUNT)


@pytest.fixture
async def sender(api: Api, account: Answer) -> str:
    made = await api("whatsapp.senders.create", body=SENDER)
    sender_id: str = made["id"]
    return sender_id


@pytest.fixture
async def active_sender(api: Api, sender: str) -> str:
    api.server.approve(sender)
    api.server.approve(sender)
    return sender
