"""The console: over HTTP, and in a real browser where there is one."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson
import pytest

from sinch_provisioning.testing import StandInServer
from tests.testing.conftest import Connect
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, WEBHOOK_SECRET, Api, wait_for

if TYPE_CHECKING:
    from playwright.async_api import Page

EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer(console=True) as running:
        yield running


# -- over HTTP


async def _act(session: aiohttp.ClientSession, server: StandInServer, **body: Any) -> tuple[int, str]:
    async with session.post(f"{server.url}/_console/actions", json=body) as response:
        return response.status, (await response.json())["message"]


async def test_page_allows_no_scripts_but_its_own(server: StandInServer, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{server.url}/_console") as response:
        policy, page = response.headers["Content-Security-Policy"], await response.text()
    assert "default-src 'none'" in policy
    nonces = set(re.findall(r'nonce="([^"]+)"', page))
    assert len(nonces) == 1
    assert f"'nonce-{nonces.pop()}'" in policy
    assert "http" not in "".join(re.findall(r'(?:src|href)="([^"]*)"', page))
    assert "innerHTML" not in page


async def test_actions(server: StandInServer, session: aiohttp.ClientSession, api: Api, sender: str) -> None:
    assert await _act(session, server, action="approve", target=sender) == (200, "Approved: now PENDING_VERIFICATION")
    answer = await _act(session, server, action="reject", target=sender, comment="No.", project=server.project_id)
    assert answer == (200, "Rejected: now REJECTED")
    assert (await api("whatsapp.senders.list_activities", sender))["notifications"][0]["comment"] == "No."
    status, message = await _act(session, server, action="approve", target=sender)
    assert (status, "waits for no decision" in message) == (400, True)
    before = server.now
    await _act(session, server, action="advance", seconds=3600)
    assert (server.now - before).total_seconds() >= 3600
    await _act(session, server, action="fault", fault={"status": 503, "operation": "", "times": 2})
    assert [each.kind for each in server.faults] == ["503"]
    await _act(session, server, action="clear_faults")
    assert not server.faults
    for wrong in ({}, {"action": "unknown"}, {"action": "approve"}, {"action": "fault", "fault": {"x": 1}}):
        assert (await _act(session, server, **wrong))[0] == 400


async def _events(response: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
    async for line in response.content:
        if line.startswith(b"data: "):
            yield orjson.loads(line[6:])


async def test_updates_are_live(server: StandInServer, session: aiohttp.ClientSession, api: Api, sender: str) -> None:
    async with asyncio.timeout(10), session.get(f"{server.url}/_console/events") as response:
        assert response.content_type == "text/event-stream"
        events = _events(response)
        first = await anext(events)
        assert [(each["name"], each["state"]) for each in first["senders"]] == [("Test name", "IN_PROGRESS")]
        server.approve(sender)
        async for event in events:
            if event["senders"][0]["state"] == "PENDING_VERIFICATION":
                break
        await api("webhooks.list")
        async for event in events:
            if event["requests"][0]["operation"] == "webhooks.list":
                break


async def test_streams_end_with_the_server(session: aiohttp.ClientSession) -> None:
    async with StandInServer(console=True) as running:
        response = await session.get(f"{running.url}/_console/events")
        await response.content.readline()
    async with asyncio.timeout(10):
        await response.read()


async def test_other_origins_and_hosts_are_refused(server: StandInServer, session: aiohttp.ClientSession) -> None:
    body = {"action": "advance", "seconds": 3600}
    before = server.now
    url = f"{server.url}/_console/actions"
    for headers in ({"Origin": "https://evil.example"}, {"Content-Type": "text/plain"}, {"Host": "evil.example"}):
        data = orjson.dumps(body)
        sent = {"Content-Type": "application/json", **headers}
        async with session.post(url, data=data, headers=sent) as response:
            assert response.status == 403, headers
    assert (server.now - before).total_seconds() < 3000
    async with session.get(f"{server.url}/_console", headers={"Host": "evil.example"}) as response:
        assert response.status == 403


async def test_console_for_all(session: aiohttp.ClientSession) -> None:
    headers = {"Host": "stand-in.example"}
    async with (
        StandInServer(console=True, console_for_all=True) as running,
        session.get(f"{running.url}/_console", headers=headers) as response,
    ):
        assert response.status == 200


async def test_there_is_none_unless_asked_for(session: aiohttp.ClientSession, connect: Connect) -> None:
    del connect
    async with StandInServer() as plain, session.get(f"{plain.url}/_console") as response:
        assert response.status == 404


# -- in a browser


def _browser() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    pytest.skip("no browser is installed: apt-get install chromium runs the console's browser tests")


@pytest.fixture
async def page() -> "AsyncIterator[Page]":
    program = _browser()
    playwright = pytest.importorskip("playwright.async_api", reason="the browser tests need playwright")
    async with playwright.async_playwright() as run:
        browser = await run.chromium.launch(executable_path=program, args=["--no-sandbox"])
        made = await browser.new_page(viewport={"width": 1280, "height": 900})
        complaints: list[str] = []
        made.set_default_timeout(10_000)
        made.on("pageerror", lambda error: complaints.append(str(error)))
        made.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        yield made
        await browser.close()
    assert complaints == []


async def _open(page: "Page", server: StandInServer) -> None:
    await page.goto(f"{server.url}/_console")
    await page.locator("#live.on").wait_for()


async def test_browser_shows_and_decides(page: "Page", api: Api, sender: str) -> None:
    server = api.server
    await api("whatsapp.templates.create", body=TEMPLATE)
    await _open(page, server)
    row = page.locator("#senders tr")
    await row.get_by_text("IN_PROGRESS", exact=True).wait_for()
    await page.get_by_role("button", name="Approve Test name").click()
    await row.get_by_text("PENDING_VERIFICATION", exact=True).wait_for()
    await page.get_by_role("button", name="Approve Test name").click()
    await row.get_by_text("ACTIVE", exact=True).wait_for()
    assert await row.get_by_role("button").count() == 0
    await page.get_by_role("button", name="Approve my_template").click()
    await page.locator("#templates").get_by_text("APPROVED", exact=True).wait_for()
    assert (await api("whatsapp.senders.get", sender))["state"] == "ACTIVE"
    before = server.now
    await page.get_by_role("button", name="+1 day").click()
    await wait_for(lambda: (server.now - before).total_seconds() >= 86_400)
    await page.get_by_label("Operation").fill("sms.*")
    await page.get_by_role("combobox", name="Fault").select_option(label="Broken JSON")
    await page.get_by_role("button", name="Add fault").click()
    await page.get_by_text("malformed, sms.* operation").wait_for()
    assert [each.operation for each in server.faults] == ["sms.*"]
    await page.get_by_role("button", name="Take all back").click()
    await wait_for(lambda: not server.faults)


async def test_keyboard_is_enough(page: "Page", api: Api, sender: str) -> None:
    await _open(page, api.server)
    await page.get_by_role("button", name="Reject Test name").wait_for()
    for _ in range(30):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.getAttribute('aria-label')") == "Reject Test name":
            break
    await page.keyboard.press("Enter")
    await page.get_by_role("dialog").wait_for()
    await page.keyboard.press("Escape")
    await page.get_by_role("dialog").wait_for(state="hidden")
    assert (await api("whatsapp.senders.get", sender))["state"] == "IN_PROGRESS"
    # The focus is back on the button.
    await page.keyboard.press("Enter")
    await page.get_by_role("dialog").wait_for()
    await page.keyboard.type("The logo is blurred.")
    await page.keyboard.press("Enter")
    await page.locator("#senders").get_by_text("REJECTED", exact=True).wait_for()
    notes = (await api("whatsapp.senders.list_activities", sender))["notifications"]
    assert notes[-1]["comment"] == "The logo is blurred."
    # The buttons are gone; the focus stays on their row.
    await page.wait_for_function("document.activeElement.tagName === 'TR'")


async def test_updates_do_not_take_the_focus_away(page: "Page", api: Api, sender: str) -> None:
    del sender
    await _open(page, api.server)
    button = page.get_by_role("button", name="Approve Test name")
    await button.focus()
    other = {**SENDER, "details": {**SENDER["details"], "displayName": "Later"}}  # type: ignore[dict-item]
    await api("whatsapp.senders.create", body=other)
    await page.get_by_role("button", name="Approve Later").wait_for()
    assert await page.evaluate("document.activeElement.getAttribute('aria-label')") == "Approve Test name"


async def test_texts_stay_texts(page: "Page", api: Api) -> None:
    await api("whatsapp.account.create", body=ACCOUNT)
    body = {**SENDER, "details": {**SENDER["details"], "displayName": EVIL}}  # type: ignore[dict-item]
    await api("whatsapp.senders.create", body=body)
    await api("kakaotalk.senders.create", body={"plusFriendId": "<b>bold</b>", "status": "DRAFT"})
    target = "http://127.0.0.1:9/<script>alert(1)</script>"
    await api("webhooks.create", body={"target": target, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]})
    api.server.approve(api.server.project_id)
    await api("kakaotalk.senders.get", "<script>", status=404)
    await _open(page, api.server)
    await page.get_by_text(EVIL).wait_for()
    await page.locator("#deliveries tr").first.wait_for()
    assert await page.title() == "Stand-in Provisioning API"
    assert await page.locator("main script, main img, main b").count() == 0


@pytest.mark.parametrize("width", [1280, 390])
async def test_nothing_is_wider_than_the_window(page: "Page", api: Api, width: int) -> None:
    await api("whatsapp.account.create", body=ACCOUNT)
    long = {**SENDER, "details": {**SENDER["details"], "displayName": "Longname" * 16}}  # type: ignore[dict-item]
    await api("whatsapp.senders.create", body=long)
    target = "http://127.0.0.1:9/" + "path" * 50
    await api("webhooks.create", body={"target": target, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]})
    api.server.approve(api.server.project_id)
    await api.server.deliveries.settled()
    await page.set_viewport_size({"width": width, "height": 844})
    await _open(page, api.server)
    await page.locator("#deliveries tr").first.wait_for()
    assert await page.evaluate("document.documentElement.scrollWidth") == width
    clipped = (
        "[...document.querySelectorAll('main button, main .badge')].filter(e => e.scrollWidth > e.clientWidth + 1)"
    )
    assert await page.evaluate(f"{clipped}.length") == 0
