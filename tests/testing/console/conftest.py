"""A server with a console, and a browser to look at it; see `tests.testing.console.looking`."""

import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from sinch_provisioning.testing import StandInServer
from tests.browsing import Tolerates, browser, page

if TYPE_CHECKING:
    from playwright.async_api import ConsoleMessage

__all__ = ["browser", "page"]


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer(console=True) as running:
        yield running


@pytest.fixture
def tolerates() -> Tolerates:
    """The browser itself reports what a server refuses, and one that is gone; the page says both to the reader."""

    def tolerates(message: "ConsoleMessage") -> bool:
        url = message.location["url"]
        refused = re.search(r"/_console/(actions|detail\?.*)$", url) and re.search(r"\b40[04]\b", message.text)
        return bool(refused) or ("/_console/" in url and "net::ERR" in message.text)

    return tolerates
