"""The console for everybody: nothing that axe finds, no window too narrow, and pictures to look at in build/console."""

from typing import TYPE_CHECKING

import pytest

from sinch_provisioning.testing import StandInServer
from tests.browsing import check_accessible, until
from tests.testing.console.looking import SCREENSHOTS, hook, look, named, populate
from tests.testing.harness import Api, Receiver

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

VIEWS = (
    "",
    "waiting",
    "all",
    "senders",
    "webhooks",
    "apps",
    "projects",
    "requests",
    "deliveries",
    "faults",
    "simulate",
)
WIDTHS = {320: 700, 390: 844, 768: 1024, 1024: 768, 1280: 900, 1920: 1080}


async def _open_by_link(page: "Page", view: str, name: str) -> None:
    await page.locator("#rows").get_by_role("link", name=name).first.click()
    await page.get_by_role("dialog").locator("pre").first.wait_for()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
async def test_axe_finds_nothing(page: "Page", api: Api, receiver: Receiver, scheme: str, width: int) -> None:
    server = api.server
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for view in VIEWS:
        await look(page, server, view)
        await check_accessible(page, f"empty {view}")
    receiver.answers = [200, 503]
    await populate(api, receiver.url)
    server.faults.add(operation="conversation.*", status=503)
    server.faults.plan(1, rate=0)
    await page.set_viewport_size({"width": width, "height": WIDTHS[width]})
    for view in VIEWS:
        await look(page, server, view)
        await page.locator("main > section:visible li, main > section:visible tbody tr").first.wait_for()
        await check_accessible(page, f"{view} at {width}")
    for view, name in (
        ("senders", "Adventure Works"),
        ("senders", "Litware Health"),
        ("projects", "Example Ltd"),
        ("requests", "webhooks.create"),
        ("deliveries", "WHATSAPP"),
    ):
        await look(page, server, view)
        await _open_by_link(page, view, name)
        await check_accessible(page, f"drawer of {name} at {width}")
        for summary in await page.locator("#drawer summary").all():
            await summary.click()
        await check_accessible(page, f"all of the drawer of {name} at {width}")
        await page.keyboard.press("Escape")
    await look(page, server, "senders?q=nothing+like+it")
    await page.get_by_text("Nothing matches").wait_for()
    await check_accessible(page, f"no match at {width}")
    await look(page, server, "simulate")
    for name in ("Publish an event", "Add a fault", "Add a Conversation app"):
        await page.locator("#tiles").get_by_role("button", name=name).click()
        await check_accessible(page, f"form at {width}")
        await page.get_by_role("dialog").locator("#form-submit").focus()
        await page.keyboard.press("Escape")


async def test_theme_is_the_systems_until_it_is_switched(page: "Page", server: StandInServer) -> None:
    async def paper() -> str:
        colour: str = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        return colour

    await page.emulate_media(color_scheme="light")
    await look(page, server)
    light, switch = await paper(), page.get_by_role("button", name="Dark theme")
    await page.emulate_media(color_scheme="dark")
    await page.locator("#theme[aria-pressed=true]").wait_for()
    dark = await paper()
    assert light != dark
    await switch.click()
    assert (await paper(), await switch.get_attribute("aria-pressed")) == (light, "false")
    # The choice outlives the page, and what the system says.
    await page.reload()
    assert await paper() == light
    await page.emulate_media(color_scheme="light")
    await until(page, "!matchMedia('(prefers-color-scheme: dark)').matches")
    await switch.click()
    assert await paper() == dark
    # Back to the system's own: it is followed again.
    await switch.click()
    await page.emulate_media(color_scheme="dark")
    await page.locator("#theme[aria-pressed=true]").wait_for()
    assert await paper() == dark


async def test_motion_is_reduced_where_it_is_asked_for(browser: "Browser", api: Api, sender: str) -> None:
    moving = "getComputedStyle(document.querySelector('#drawer')).animationName"
    for wish, name in (("no-preference", "slide"), ("reduce", "none")):
        context = await browser.new_context(reduced_motion="reduce" if wish == "reduce" else "no-preference")
        page = await context.new_page()
        await look(page, api.server, "senders")
        await page.locator("#rows a.name").click()
        assert await page.evaluate(moving) == name
        await context.close()


@pytest.mark.parametrize("width", WIDTHS)
async def test_nothing_is_wider_than_the_window(page: "Page", api: Api, width: int) -> None:
    await populate(api, "http://127.0.0.1:9/" + "path" * 50)
    await api("whatsapp.senders.create", body=named("Longname" * 16))
    await hook(api, "http://127.0.0.1:9/other")
    api.server.approve(api.server.project_id)
    api.server.add_project()
    await api.server.deliveries.settled()
    await page.set_viewport_size({"width": width, "height": WIDTHS[width]})
    clipped = "[...document.querySelectorAll('button, .badge')].filter(e => e.scrollWidth > e.clientWidth + 1).length"
    broken = "[...document.querySelectorAll('.badge')].filter(e => e.offsetParent && e.offsetHeight > 24).length"
    for view in VIEWS:
        await look(page, api.server, view)
        if view != "faults":
            await page.locator("main > section:visible li, main > section:visible tbody tr").first.wait_for()
        for what, wanted in (("document.documentElement.scrollWidth", width), (clipped, 0), (broken, 0)):
            assert await page.evaluate(what) == wanted, (view, what)
    await look(page, api.server, "senders")
    await _open_by_link(page, "senders", "Longname")
    assert await page.evaluate(
        "document.querySelector('#drawer-body').scrollWidth <= document.querySelector('#drawer').clientWidth"
    )
    assert await page.evaluate(clipped) == 0


@pytest.mark.parametrize(("scheme", "widths"), [("light", (320, 390, 1280, 1920)), ("dark", (390, 1280))])
async def test_pictures(page: "Page", api: Api, receiver: Receiver, scheme: str, widths: tuple[int, ...]) -> None:
    """Keep pictures of the console for whoever looks at what a build made."""
    receiver.answers = [200, 200, 503]
    await populate(api, receiver.url)
    api.server.faults.add(operation="whatsapp.senders.*", status=503, times=2)
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for width in widths:
        await page.set_viewport_size({"width": width, "height": WIDTHS[width]})
        for view in ("", "senders", "requests", "simulate"):
            await look(page, api.server, view)
            await page.locator("main > section:visible li, main > section:visible tbody tr").first.wait_for()
            path = SCREENSHOTS / f"{view or 'overview'}-{width}-{scheme}.png"
            await page.screenshot(path=path, full_page=width < 500)
            assert path.stat().st_size > 5000
        await look(page, api.server, "senders")
        await _open_by_link(page, "senders", "Adventure Works")
        await page.screenshot(path=SCREENSHOTS / f"drawer-{width}-{scheme}.png")
