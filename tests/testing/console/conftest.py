"""A server with a console, and a browser to look at it; see `tests.testing.console.looking`."""

import re
import shutil
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from sinch_provisioning.testing import StandInServer

if TYPE_CHECKING:
    from playwright.async_api import Browser, ConsoleMessage, Page


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer(console=True) as running:
        yield running


@pytest.fixture
async def browser() -> "AsyncIterator[Browser]":
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("no browser is installed: apt-get install chromium runs the console's browser tests")
    playwright = pytest.importorskip("playwright.async_api", reason="the browser tests need playwright")
    async with playwright.async_playwright() as run:
        running = await run.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield running
        await running.close()


@pytest.fixture
async def page(browser: "Browser") -> "AsyncIterator[Page]":
    """A page that must not complain: no error in a script, and nothing that the policy forbids."""
    context = await browser.new_context(
        viewport={"width": 1280, "height": 900},
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    made = await context.new_page()
    made.set_default_timeout(20_000)
    complaints: list[str] = []
    made.on("pageerror", lambda error: complaints.append(str(error)))

    def note(message: "ConsoleMessage") -> None:
        # The browser itself reports what a server refuses, and one that is gone; the page says both to the reader.
        url = message.location["url"]
        refused = re.search(r"/_console/(actions|detail\?.*)$", url) is not None and re.search(
            r"\b40[04]\b", message.text
        )
        closed = "/_console/" in url and "net::ERR" in message.text
        if message.type == "error" and not refused and not closed:
            complaints.append(message.text)

    made.on("console", note)
    yield made
    await context.close()
    assert complaints == []
