"""The two sites in a browser: what the search finds, and what pages load. `make docs` runs this after it built them."""

import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

import build_site
from tests.browsing import browser, page, tolerates

if TYPE_CHECKING:
    from playwright.async_api import Page, Request, Route

__all__ = ["browser", "page", "tolerates"]

SITES = {"zensical": build_site.SITE, "material": build_site.TWIN_OF_MKDOCS}
# The script that draws diagrams; both themes load it, and only where there is a diagram.
MERMAID = re.compile(r"https://unpkg\.com/mermaid@\d+/dist/mermaid\.min\.js")

pytestmark = pytest.mark.site


@pytest.fixture(params=SITES)
async def site(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """Serve one of the sites, and give its URL."""
    folder = SITES[request.param]

    async def answer(asked: web.Request) -> web.FileResponse:
        file = folder / asked.match_info["path"]
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(file)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))


@pytest.mark.parametrize(
    ("words", "found", "path"),
    [
        ("partner initiated", "Partner-initiated", "guides/whatsapp/"),
        ("many languages", "Templates in many languages", "guides/templates/"),
        ("whatsapp.senders.create", "whatsapp.senders.create", "reference/operations/whatsapp.senders.create/"),
        ("ConflictError", "ConflictError", "reference/python/errors/"),
    ],
)
async def test_the_search_leads_to_a_page(page: "Page", site: str, words: str, found: str, path: str) -> None:
    await page.goto(site, wait_until="networkidle")
    await page.keyboard.press("/")
    box = page.locator("input:visible").first
    await box.wait_for()
    await box.press_sequentially(words)
    await page.locator(f"a[href*='{path}?h=']:visible").filter(has_text=found).first.click()
    await page.wait_for_url(re.compile(rf"^{re.escape(site + path)}\?"))
    await page.get_by_role("heading", name=re.compile(re.escape(found))).first.wait_for()


async def test_nothing_but_the_script_for_diagrams_comes_from_elsewhere(page: "Page", site: str) -> None:
    asked: set[str] = set()

    def note(request: "Request") -> None:
        if not request.url.startswith((site, "data:")):
            asked.add(request.url)

    async def draw(route: "Route") -> None:
        script = "window.mermaid = { initialize() {}, render: async () => ({ svg: '<svg></svg>' }) };"
        await route.fulfill(body=script, content_type="text/javascript")

    page.on("request", note)
    await page.route(MERMAID, draw)
    for path in ("", "tutorial/", "board/", "reference/operations/whatsapp.senders.create/"):
        await page.goto(site + path, wait_until="networkidle")
    assert not asked
    await page.goto(f"{site}reference/states/", wait_until="networkidle")
    assert len(asked) == 1
    assert MERMAID.fullmatch(asked.pop())
