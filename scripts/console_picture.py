"""Take the picture of the stand-in's console in docs/pictures: a browser that shows a few senders at work."""

import asyncio
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from command_pictures import prepare
from sinch_provisioning.testing import StandInServer
from tests.browsing import find_browser

PICTURE: Final = Path(__file__).parents[1] / "docs" / "pictures" / "console.png"


async def main() -> None:
    async with StandInServer(console=True, project_id="my-project", key_id="my-key") as server:
        await prepare(server)
        async with async_playwright() as run:
            browser = await run.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
            page = await browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme="light")
            await page.goto(f"{server.url}/_console")
            await page.get_by_role("button", name="Approve").first.wait_for()
            await page.screenshot(path=PICTURE)
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
