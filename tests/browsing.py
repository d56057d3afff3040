"""A browser, pages in it, and what tests do with them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Browser, ConsoleMessage, Page

Tolerates = Callable[["ConsoleMessage"], bool]
_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations", "incomplete"],
}


def find_browser() -> str | None:
    """Return the path of a browser that is installed; None when there is none."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture
async def browser() -> "AsyncIterator[Browser]":
    program = find_browser()
    if program is None:
        pytest.skip("no browser is installed: apt-get install chromium runs the browser tests")
    playwright = pytest.importorskip("playwright.async_api", reason="the browser tests need playwright")
    async with playwright.async_playwright() as run:
        running = await run.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield running
        await running.close()


@pytest.fixture
def tolerates() -> Tolerates:
    """Nothing may make the browser complain."""
    return lambda _: False


@pytest.fixture
async def page(browser: "Browser", tolerates: Tolerates) -> "AsyncIterator[Page]":
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
        if message.type == "error" and not tolerates(message):
            complaints.append(message.text)

    made.on("console", note)
    yield made
    await context.close()
    assert not complaints, complaints


async def check_accessible(page: "Page", what: str) -> None:
    """Let axe look for what keeps people out of a page."""
    axe = pytest.importorskip("axe_playwright_python.async_playwright", reason="axe-core looks for faults")
    found: dict[str, Any] = (await axe.Axe().run(page, options=_RULES)).response
    assert found["testEngine"]["name"] == "axe-core"
    assert len(found["passes"]) > 10
    faults = [
        f"{what}: {each['id']} ({each['impact']}): {node['html'][:200]} {node['failureSummary'][:300]}"
        for each in found["violations"]
        for node in each["nodes"]
    ]
    assert not faults, "\n".join(faults)


async def until(page: "Page", expression: str) -> None:
    """Wait until an expression holds; the page's policy forbids Playwright's own way to wait for one."""
    async with asyncio.timeout(30):
        while not await page.evaluate(expression):  # noqa: ASYNC110 - there is no event
            await asyncio.sleep(0.05)


async def focused(page: "Page") -> str:
    """Name what has the focus."""
    name: str = await page.evaluate(
        "document.activeElement.getAttribute('aria-label') || document.activeElement.id"
        " || document.activeElement.textContent"
    )
    return name


async def focus_reaches(page: "Page", name: str) -> None:
    """Wait until it has the focus; a closed dialog is hidden before the page hears that it closed."""
    now = ""
    try:
        async with asyncio.timeout(30):
            while (now := await focused(page)) != name:  # noqa: ASYNC110 - there is no event
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise AssertionError(f"{now} has the focus, not {name}") from None


async def press_until(page: "Page", key: str, wanted: Callable[[str], bool], *, most: int = 60) -> None:
    """Press a key until what has the focus is wanted."""
    for _ in range(most):
        await page.keyboard.press(key)
        if wanted(await focused(page)):
            return
    raise AssertionError(f"{most} times {key} do not lead there")
