"""Take the picture of the board in docs/pictures: a browser that shows a fleet."""

import asyncio
import tempfile
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from sinch_provisioning.fleets.board import write_html
from tests.browsing import find_browser
from tests.fleets.board.samples import AT, fleet

PICTURE: Final = Path(__file__).parents[1] / "docs" / "pictures" / "board.png"


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "board.html"
        write_html(fleet(10_000), path, title="Acme's customers", at=AT)
        async with async_playwright() as run:
            browser = await run.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
            page = await browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme="light")
            await page.clock.set_fixed_time(AT)
            await page.goto(f"{path.as_uri()}#standing=needs+a+person")
            await page.screenshot(path=PICTURE)
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
