"""The console in a real browser: what it shows, what it does, and that a keyboard is enough."""

import asyncio
import inspect
import re
import shutil
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from sinch_provisioning.testing import AccessKey, StandInServer
from tests.browsing import focus_reaches, focused, press_until, until
from tests.testing.conftest import Connect
from tests.testing.console.looking import hook, look, multiply, named, populate
from tests.testing.harness import ACCOUNT, TEMPLATE, WEBHOOK_SECRET, Api, Receiver, wait_for

if TYPE_CHECKING:
    from playwright.async_api import Page

EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"


async def _clipboard(page: "Page") -> str:
    text: str = await page.evaluate("navigator.clipboard.readText()")
    return text


async def _run(*command: str) -> str:
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert process.returncode == 0
    return output.decode()


# -- the overview


async def test_start_panel_gets_a_client_going(page: "Page", api: Api) -> None:
    server = api.server
    webhook = await hook(api, "http://127.0.0.1:9/hook")
    await look(page, server)
    panel = page.get_by_role("region", name="Connect")
    for name, value in (
        ("base url", server.url),
        ("token url", server.token_url),
        ("project id", server.project_id),
        ("key id", server.key_id),
        ("key secret", server.key_secret),
    ):
        await panel.get_by_role("button", name=f"Copy {name}", exact=True).click()
        assert await _clipboard(page) == value, name
    # The secret shows only when it is asked for.
    assert server.key_secret not in await page.content()
    await panel.get_by_role("button", name="Show the key secret").click()
    await panel.get_by_text(server.key_secret, exact=True).wait_for()
    await panel.get_by_role("button", name="Show the key secret").click()
    assert server.key_secret not in await page.content()
    await panel.get_by_role("button", name="Copy curl command").click()
    command = await _clipboard(page)
    assert (server.key_secret in command, server.url in command) == (True, True)
    if shutil.which("curl"):
        assert webhook in await _run("sh", "-c", command.replace("curl", "curl --silent --noproxy '*'"))
    await panel.get_by_role("tab", name="curl").focus()
    await page.keyboard.press("ArrowRight")
    await panel.get_by_role("button", name="Copy Python code").click()
    code = (await _clipboard(page)).replace("\n", "\n    ")
    program = f"import asyncio\nasync def main():\n    {code}\nasyncio.run(main())"
    assert webhook in await _run(sys.executable, "-c", program)


async def test_what_waits_is_decided_on_top(page: "Page", api: Api, sender: str) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    await look(page, api.server)
    queue = page.locator("#waiting li")
    first = page.locator("main section.card").first
    assert await first.get_by_role("heading").text_content() == "Waiting for you"
    row = queue.filter(has_text="Test name")
    await row.get_by_text("IN_PROGRESS", exact=True).wait_for()
    await page.get_by_role("button", name="Approve Test name").click()
    await row.get_by_text("PENDING_VERIFICATION", exact=True).wait_for()
    # The button that was pressed keeps the focus, though its entry was redrawn.
    assert await focused(page) == "Approve Test name"
    await page.get_by_role("button", name="Approve Test name").click()
    await row.wait_for(state="detached")
    assert (await api("whatsapp.senders.get", sender))["state"] == "ACTIVE"
    await page.get_by_role("button", name="Reject my_template").click()
    dialog = page.get_by_role("dialog", name="Reject my_template")
    await dialog.get_by_label("Comment for the customer").fill("Not like this.")
    await dialog.get_by_role("button", name="Reject", exact=True).click()
    await dialog.wait_for(state="hidden")
    await queue.filter(has_text="my_template").wait_for(state="detached")
    await page.get_by_role("link", name="Waiting 1").click()
    await page.locator("#rows tr").filter(has_text="Example Ltd").wait_for()
    await page.get_by_role("button", name="Approve Example Ltd").click()
    await page.locator("#rows").get_by_text("PENDING_FACEBOOK_VERIFICATION").wait_for()


async def test_empty_views_say_what_to_do(page: "Page", server: StandInServer) -> None:
    await look(page, server)
    for text in ("Nothing waits for a decision", "No requests yet", "No deliveries yet"):
        await page.get_by_text(text, exact=True).wait_for()
    for name, text in (
        ("Waiting", "Nothing waits for a decision"),
        ("Senders", "No senders yet"),
        ("Templates", "No templates yet"),
        ("Bundles", "No bundles yet"),
        ("Webhooks", "No webhooks yet"),
        ("Apps and flows", "No apps or flows yet"),
        ("Requests", "No requests yet"),
        ("Deliveries", "No deliveries yet"),
        ("Faults", "Nothing is to go wrong"),
    ):
        await page.locator("#views").get_by_role("link", name=re.compile(f"^{name}")).click()
        await page.locator("main > section:visible").get_by_text(text, exact=True).wait_for()
        assert name.split()[0] in await page.title()
    # The page asks for nothing that the API would have to refuse.
    assert server.requests.total == 0


# -- lists


async def test_5000_senders_are_searched_filtered_and_paged(page: "Page", api: Api, active_sender: str) -> None:
    await multiply(api, active_sender, 4998)
    await api("whatsapp.senders.create", body=named("Needle"))
    await look(page, api.server, "senders")
    rows, total = page.locator("#rows tr"), page.locator("#list-count")
    await page.get_by_text("1 to 50 of 5,000").wait_for()
    assert await rows.count() == 50
    assert await page.locator("#views [data-count=senders]").text_content() == "5,000"
    await page.get_by_role("button", name="Next page").click()
    await page.get_by_text("51 to 100 of 5,000").wait_for()
    await page.get_by_role("button", name="Last page").click()
    await page.get_by_text("4,951 to 5,000 of 5,000").wait_for()
    await rows.last.get_by_text("Test name").wait_for()
    assert await page.get_by_role("button", name="Next page").is_disabled()
    await page.get_by_label("Search").fill("branch 12")
    await total.get_by_text("100 found").wait_for()
    await page.get_by_text("1 to 50 of 100").wait_for()
    await page.get_by_label("Search").fill("nothing like it")
    await page.get_by_text("Nothing matches").wait_for()
    await page.get_by_role("button", name="Clear search and filters").click()
    await page.get_by_text("1 to 50 of 5,000").wait_for()
    await page.get_by_label("Filter by state").select_option(label="IN_PROGRESS (1)")
    await total.get_by_text("1 found").wait_for()
    assert await rows.get_by_role("link").all_text_contents() == ["Needle"]
    # What was chosen is in the address: it can be shared, and a reload keeps it.
    await page.reload()
    await total.get_by_text("1 found").wait_for()
    assert await page.get_by_label("Filter by state").input_value() == "IN_PROGRESS"
    api.server.approve(await rows.first.evaluate("row => row.dataset.key.split('/')[2]"))
    await page.get_by_text("Nothing matches").wait_for()


async def test_products_and_projects_are_filters(page: "Page", api: Api) -> None:
    await populate(api, "http://127.0.0.1:9/hook")
    other = api.server.add_project()
    await api("whatsapp.account.create", body=ACCOUNT, project_id=other)
    await api("whatsapp.senders.create", body=named("Elsewhere"), project_id=other)
    await look(page, api.server, "senders")
    names = page.locator("#rows a.name")
    await page.get_by_label("Filter by product").select_option("KakaoTalk")
    await page.locator("#list-count").get_by_text("1 found").wait_for()
    assert await names.all_text_contents() == ["@northwind"]
    await page.get_by_role("button", name="Clear", exact=True).click()
    await page.get_by_label("Filter by project").select_option(other)
    # The filter before it has found one too.
    await names.get_by_text("Elsewhere").wait_for()
    await page.locator("#list-count").get_by_text("1 found").wait_for()
    assert await names.all_text_contents() == ["Elsewhere"]
    await page.get_by_role("link", name="Projects 2").click()
    await page.get_by_text("1 sender", exact=True).wait_for()
    # Each list has filters of its own, and is left without them.
    await page.get_by_role("link", name=re.compile("^Requests")).click()
    await page.get_by_label("Filter by outcome").select_option("4xx")
    await page.locator("#list-count").get_by_text("1 found").wait_for()
    await page.get_by_role("link", name=re.compile("^Senders")).click()
    await page.get_by_label("Filter by state").wait_for()
    filters = await page.locator("#filters select").evaluate_all("selects => selects.map(each => each.dataset.filter)")
    assert filters == ["product", "state", "project"]
    assert await page.locator("#rows tr").count() == 8


async def test_what_is_gone_while_it_is_looked_at(page: "Page", api: Api) -> None:
    webhook = await hook(api, "http://127.0.0.1:9/hook")
    await look(page, api.server, "webhooks")
    await page.locator("#rows a.name").click()
    await page.get_by_role("dialog").locator("pre").wait_for()
    await api("webhooks.delete", webhook)
    await page.get_by_role("dialog").get_by_text("There is no such thing").wait_for()
    await page.keyboard.press("Escape")
    await page.get_by_text("No webhooks yet").wait_for()
    assert await page.evaluate("document.activeElement !== document.body")


async def test_ids_are_short_with_the_whole_at_hand(page: "Page", api: Api, sender: str) -> None:
    await look(page, api.server, "senders")
    button = page.locator("#rows").get_by_role("button", name=f"Copy {sender}")
    assert await button.text_content() == f"{sender[:8]}…{sender[-4:]}"
    tip = page.locator("#tip")
    await button.hover()
    await tip.get_by_text(sender, exact=True).wait_for()
    await page.keyboard.press("Escape")
    await tip.wait_for(state="hidden")
    await page.get_by_role("link", name="Test name").focus()
    await page.keyboard.press("Tab")
    await tip.get_by_text(sender, exact=True).wait_for()
    await page.keyboard.press("Enter")
    await page.locator("#toast").get_by_text("Copied").wait_for()
    assert await _clipboard(page) == sender


# -- the drawer


async def test_drawer_of_a_resource(page: "Page", api: Api) -> None:
    ids = await populate(api, "http://127.0.0.1:9/hook")
    await look(page, api.server, "senders")
    drawer = page.get_by_role("dialog")
    await page.get_by_role("link", name="Adventure Works").click()
    await drawer.get_by_role("heading", name="Adventure Works").wait_for()
    assert await focused(page) == "drawer-title"
    await drawer.get_by_text("The display name does not match the company's web site.").wait_for()
    assert await drawer.locator(".timeline strong").all_text_contents() == ["REJECTED", "IN_PROGRESS", "CREATED"]
    assert '"displayName": "Adventure Works"' in (await drawer.locator("pre").text_content() or "")
    # From one to the next, in the order of the list.
    await drawer.get_by_role("button", name="Next in the list").click()
    await drawer.get_by_role("heading", name="Fabrikam Bank").wait_for()
    await page.keyboard.press("k")
    await drawer.get_by_role("heading", name="Adventure Works").wait_for()
    await page.keyboard.press("j")
    await drawer.get_by_role("heading", name="Fabrikam Bank").wait_for()
    # It is live, and the focus stays in it.
    await drawer.get_by_role("button", name="Approve").click()
    await drawer.get_by_text("ACTIVE", exact=True).first.wait_for()
    await drawer.get_by_role("button", name="Approve").wait_for(state="detached")
    assert await page.evaluate("document.activeElement.closest('#drawer') !== null")
    # The list behind it follows the approval too.
    await page.locator("a.name", has_text="Fabrikam Bank").wait_for(state="attached")
    await page.keyboard.press("Escape")
    await drawer.wait_for(state="hidden")
    await focus_reaches(page, "Fabrikam Bank")
    assert "open=" not in page.url
    # An address with something open, and Back.
    await page.get_by_role("link", name="Fabrikam Bank").click()
    await drawer.wait_for()
    assert ids[2] in page.url
    await page.reload()
    await drawer.get_by_role("heading", name="Fabrikam Bank").wait_for()
    await page.go_back()
    await drawer.wait_for(state="hidden")
    await page.get_by_role("heading", name="Senders").wait_for()


async def test_drawer_of_a_request(page: "Page", api: Api, sender: str) -> None:
    body = {"target": "http://127.0.0.1:9/hook", "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
    await api("webhooks.create", body=body)
    await api("webhooks.create", body={**body, "target": "nowhere"}, status=400)
    await look(page, api.server)
    await page.locator("#last-requests").get_by_role("link", name="webhooks.create").first.click()
    drawer = page.get_by_role("dialog")
    await drawer.get_by_text("400", exact=True).wait_for()
    bodies = await drawer.locator("pre").all_text_contents()
    assert ['"target": "nowhere"' in bodies[0], "invalid_input" in bodies[1]] == [True, True]
    assert "Basic ••••••••" in (await drawer.text_content() or "")
    # The overview is still there behind it.
    await drawer.get_by_role("button", name="Close details").click()
    await page.get_by_role("heading", name="Overview").wait_for()
    await page.get_by_role("link", name="Requests 4").click()
    for link in await page.locator("#rows a.name").all():
        await link.click()
        await drawer.locator("h3", has_text="Headers").wait_for()
        text = await page.content()
        for secret in (WEBHOOK_SECRET, api.server.key_secret, api.authorization.partition(" ")[2]):
            assert secret not in text
        await page.keyboard.press("Escape")
        await drawer.wait_for(state="hidden")


async def test_drawer_of_a_delivery_sends_it_again(page: "Page", connect: Connect, receiver: Receiver) -> None:
    async with StandInServer(console=True, delivery_pauses=(3600,)) as server:
        await _resend(page, connect(server), receiver)


async def _resend(page: "Page", api: Api, receiver: Receiver) -> None:
    await hook(api, receiver.url)
    await api("whatsapp.account.create", body=ACCOUNT)
    receiver.answers = [503]
    api.server.approve((await api("whatsapp.senders.create", body=named("Sender")))["id"])
    await api.server.deliveries.settled()
    await look(page, api.server, "deliveries")
    await page.get_by_role("link", name="WHATSAPP_SENDER_PENDING_VERIFICATION").click()
    drawer = page.get_by_role("dialog")
    await drawer.get_by_text("Answered 503").wait_for()
    await drawer.get_by_role("button", name="Resend").click()
    await drawer.get_by_text("delivered", exact=True).wait_for()
    await drawer.get_by_text("2 attempts").wait_for()
    await drawer.get_by_text("Headers sent").first.click()
    signature = receiver.received[-1].headers["x-sinch-webhook-signature"]
    await drawer.get_by_text(signature, exact=True).wait_for()
    assert [each.event["type"] for each in receiver.received] == ["WHATSAPP_SENDER_PENDING_VERIFICATION"] * 2
    await page.keyboard.press("Escape")
    await page.locator("#rows").get_by_role("button", name="Resend").click()
    await wait_for(lambda: len(receiver.received) == 3)


# -- controls


async def test_clock(page: "Page", api: Api) -> None:
    server = api.server
    await look(page, server)
    shown = "document.querySelector('#now').dateTime"
    before = await page.evaluate(shown)
    # It ticks by itself, without a word from the server.
    await until(page, f"Math.floor(Date.parse({shown}) / 1000) > Math.floor(Date.parse('{before}') / 1000)")
    start = server.now
    for name, seconds in (("1 minute", 60), ("1 hour", 3600), ("1 day", 86_400)):
        await page.get_by_role("button", name=f"Advance the clock by {name}").click()
        await wait_for(partial(_is_past, server, start + timedelta(seconds=seconds)))
    await until(page, f"Date.parse({shown}) > Date.parse('{before}') + 90000000")
    await page.get_by_role("button", name="Advance the clock by another time").click()
    dialog = page.get_by_role("dialog", name="Advance the clock")
    await dialog.get_by_label("Days").fill("7")
    await dialog.get_by_role("button", name="Advance", exact=True).click()
    await wait_for(lambda: (server.now - start).days >= 8)
    # What is due next is a button away.
    project = server.world.store.projects[server.project_id]
    server.world.schedule(timedelta(minutes=90), "review", project, kind="bundles", key="x", review=0, step="")
    server.commit()
    await page.get_by_role("button", name="Advance the clock to what is due next").click()
    await wait_for(lambda: server.world.next_due() is None)
    await page.get_by_role("button", name="Advance the clock to what is due next").wait_for(state="hidden")


def _is_past(server: StandInServer, moment: datetime) -> bool:
    return server.now >= moment


async def test_clock_that_stands_still(page: "Page") -> None:
    async with StandInServer(console=True, now=datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)) as server:
        await look(page, server)
        await page.get_by_text("Stands still").wait_for()
        assert await page.locator("#now").text_content() == "2030-01-02 03:04:05 UTC"
        await page.get_by_role("button", name="Advance the clock by 1 hour").click()
        await page.locator("#now", has_text="04:04:05").wait_for()


async def test_faults(page: "Page", server: StandInServer) -> None:
    await look(page, server, "faults")
    await page.get_by_role("button", name="Add fault").click()
    dialog = page.get_by_role("dialog", name="Add a fault")
    await dialog.get_by_label("Fault").select_option(label="Broken JSON")
    await dialog.get_by_label("Operation").fill("sms.*")
    await dialog.get_by_label("Times").fill("3")
    await dialog.get_by_role("button", name="Add fault").click()
    row = page.locator("#fault-list li", has_text="malformed")
    await row.get_by_text("3 to come").wait_for()
    assert [(each.operation, each.times) for each in server.faults] == [("sms.*", 3)]
    await page.get_by_role("button", name="Plan random faults").click()
    await page.get_by_role("dialog").get_by_role("button", name="Plan faults").click()
    await page.get_by_text("random, seed 1").wait_for()
    await row.get_by_role("button", name="Take back malformed").click()
    await row.wait_for(state="detached")
    assert (len(server.faults), len(server.faults.plans)) == (0, 1)
    await page.get_by_role("button", name="Take all back").click()
    await page.get_by_text("Nothing is to go wrong").wait_for()
    assert not server.faults


async def test_everything_that_can_be_simulated(page: "Page", api: Api, account: Any, receiver: Receiver) -> None:
    server = api.server
    await hook(api, receiver.url)
    sender = (await api("whatsapp.senders.create", body=named("Simulated")))["id"]
    await api("whatsapp.templates.create", body=TEMPLATE)
    server.approve("my_template")
    await look(page, server, "simulate")

    async def fill(name: str, submit: str, **values: str) -> None:
        await page.get_by_role("main").get_by_role("button", name=name, exact=True).click()
        dialog = page.get_by_role("dialog", name=name)
        for label, value in values.items():
            field = dialog.get_by_label(label.replace("_", " "), exact=True)
            if await field.evaluate("field => field.tagName") == "SELECT":
                await field.select_option(value)
            else:
                await field.fill(value)
        await dialog.get_by_role("button", name=submit).click()
        await dialog.wait_for(state="hidden")

    await fill("Change a quality rating", "Change rating", Sender_id=sender, Rating="YELLOW")
    assert (await api("whatsapp.senders.get", sender))["qualityRating"] == "YELLOW"
    event = "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"
    if event not in await page.evaluate("start.triggers"):
        event = (await page.evaluate("start.triggers"))[0]
    await fill("Publish an event", "Publish", Resource=sender, Event=event, Other_fields='{"note": "by hand"}')
    await server.deliveries.settled()
    assert server.deliveries[-1].json()["note"] == "by hand"
    await fill("Set how often a template was sent", "Set sends", Template="my_template", Times="7")
    await fill("Set a state", "Set state", Sender_or_template="my_template", State="PAUSED")
    assert (await api("whatsapp.templates.get", "my_template", "EN"))["state"] == "PAUSED"
    await fill("Fail a provisioning", "Fail provisioning", Sender_id=sender, Reason="No such number.")
    assert (await api("whatsapp.senders.get", sender))["state"] == "ERROR"
    await fill("Add a flow", "Add flow", Name="Survey", Screens="FIRST LAST")
    assert [each["name"] for each in (await api("whatsapp.flows.list"))["flows"]] == ["Survey"]
    await fill("Add a Conversation app", "Add app", Region="US", Channels='{"telegram": {"botName": "helper"}}')
    await fill("Add a project", "Add project", Project_id="second-project")
    assert "second-project" in server.world.store.projects
    await fill("Add projects", "Add projects", How_many="3")
    assert len(list(server.world.projects())) == 5
    await fill("Add an access key", "Add key", Key_id="another", Key_secret="its own")
    assert server.access_keys()[-1] == AccessKey(server.project_id, "another", "its own")
    await fill("Revoke an access key", "Revoke key", Key_id="another")
    assert [key.key_id for key in server.access_keys()] == [server.key_id]


async def test_reset_asks_first_and_leaves_nothing_on_the_page(page: "Page", api: Api, receiver: Receiver) -> None:
    server = api.server
    await populate(api, receiver.url)
    server.faults.add(status=503)
    server.advance(days=2)
    await look(page, server, "senders")
    await page.locator("#rows tr").first.wait_for()
    await page.get_by_role("navigation", name="Views").get_by_role("link", name="Simulate").click()
    await page.get_by_role("main").get_by_role("button", name="Reset", exact=True).click()
    dialog = page.get_by_role("dialog", name="Reset")
    await dialog.get_by_role("button", name="Cancel").click()
    await dialog.wait_for(state="hidden")
    assert len(server.requests) > 0
    await page.get_by_role("main").get_by_role("button", name="Reset", exact=True).click()
    await dialog.get_by_role("button", name="Reset").click()
    await page.locator("#toast", has_text="Everything is as in the beginning").wait_for()
    assert (len(server.requests), len(server.deliveries), len(server.faults)) == (0, 0, 0)
    await page.get_by_role("link", name="Overview", exact=True).click()
    for view in ("waiting", "last-requests", "last-deliveries"):
        await page.locator(f"#{view}-empty").wait_for()
    await until(page, "snapshot.counts.senders === 0 && snapshot.counts.projects === 1")
    await until(page, f"Math.abs(clock.now() - {server.now.timestamp() * 1000}) < 3_600_000")
    # What comes after it is counted anew.
    await api("whatsapp.account.create", body=ACCOUNT)
    await page.locator("#last-requests li", has_text="whatsapp.account.create").wait_for()
    assert await page.locator("#last-requests li").count() == 1


async def test_every_control_of_the_server_is_offered(page: "Page", server: StandInServer) -> None:
    await look(page, server, "simulate")
    shown = set(re.findall(r"server\.(\w+)", await page.locator("#tiles").inner_text()))
    # These are elsewhere: in lists and drawers, and on the faults' own page.
    elsewhere = {"approve", "reject", "resend", "faults"}
    no_controls = {"access_key", "access_keys", "client", "close", "commit", "start"}
    controls = {name for name, _ in inspect.getmembers(StandInServer, inspect.isfunction) if not name.startswith("_")}
    assert controls - no_controls - elsewhere == shown - elsewhere


async def test_testers_answer(page: "Page", api: Api) -> None:
    body = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
    made = await api("rcs.senders.create", body=body)
    await api("rcs.senders.add_test_numbers", made["id"], body={"testNumbers": ["+46123123111"]})
    await look(page, api.server, "senders")
    await page.locator("#rows a.name").click()
    await page.get_by_role("button", name="Answer as tester").click()
    dialog = page.get_by_role("dialog", name="Answer as a tester")
    await dialog.get_by_label("Test number").select_option("+46123123111")
    await dialog.get_by_role("button", name="Answer").click()
    await dialog.wait_for(state="hidden")
    states = (await api("rcs.senders.get", made["id"]))["testNumberStates"]
    assert {each["number"]: each["state"] for each in states}["+46123123111"] == "VERIFIED"
    await page.locator("#drawer pre", has_text="VERIFIED").wait_for()


async def test_forms_say_what_is_wrong(page: "Page", server: StandInServer) -> None:
    await look(page, server, "simulate")
    await page.get_by_role("main").get_by_role("button", name="Publish an event").click()
    dialog = page.get_by_role("dialog", name="Publish an event")
    error, submit = dialog.get_by_role("alert"), dialog.get_by_role("button", name="Publish")
    await submit.click()
    await error.get_by_text("Resource is missing").wait_for()
    assert await focused(page) == "field-target"
    await dialog.get_by_label("Resource").fill("nobody")
    await dialog.get_by_label("Event").fill("WHATSAPP_SENDER_ACTIVE")
    await dialog.get_by_label("Other fields").fill("[]")
    await submit.click()
    await error.get_by_text("Other fields is not a JSON object").wait_for()
    await dialog.get_by_label("Other fields").fill("")
    async with page.expect_response("**/_console/actions") as refused:
        await submit.click()
    assert (await refused.value).status == 400
    await error.get_by_text("nothing that is reviewed is called 'nobody'").wait_for()
    await page.keyboard.press("Escape")
    await dialog.wait_for(state="hidden")
    await focus_reaches(page, "Publish an event")


# -- keyboard, focus, texts


async def test_keyboard_is_enough(page: "Page", api: Api, sender: str) -> None:
    await look(page, api.server)
    await page.get_by_role("button", name="Reject Test name").wait_for()
    await press_until(page, "Tab", lambda name: name == "Reject Test name")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    await dialog.wait_for()
    await page.keyboard.press("Escape")
    await dialog.wait_for(state="hidden")
    assert (await api("whatsapp.senders.get", sender))["state"] == "IN_PROGRESS"
    # The focus is back on the button.
    await page.keyboard.press("Enter")
    await dialog.wait_for()
    await page.keyboard.type("The logo is blurred.")
    await page.keyboard.press("Enter")
    await page.locator("#waiting li", has_text="Test name").wait_for(state="detached")
    notes = (await api("whatsapp.senders.list_activities", sender))["notifications"]
    assert "The logo is blurred." in {note.get("comment") for note in notes}
    # A dialog keeps the keys to itself, and this one closes when its answer is there.
    await dialog.wait_for(state="hidden")
    await page.keyboard.press("Control+k")
    await page.get_by_role("heading", name="All resources").wait_for()
    await focus_reaches(page, "search")
    await page.keyboard.type("Test name")
    await page.locator("#list-count").get_by_text("1 found").wait_for()
    await press_until(page, "Tab", lambda name: name == "Test name")
    await page.keyboard.press("Enter")
    await dialog.wait_for()
    # Inside of the drawer the focus goes round.
    await press_until(page, "Tab", lambda name: name == "Close details")
    await page.keyboard.press("Enter")
    await dialog.wait_for(state="hidden")
    await focus_reaches(page, "Test name")


async def test_skip_links(page: "Page", server: StandInServer) -> None:
    await look(page, server)
    for number, (name, target) in enumerate(
        (("content", "main"), ("navigation", "Views"), ("the clock", "The server's clock"))
    ):
        await page.evaluate("document.activeElement.blur()")
        await page.reload()
        await page.locator("#live.on").wait_for()
        for _ in range(number + 1):
            await page.keyboard.press("Tab")
        link = page.get_by_role("link", name=f"Skip to {name}")
        assert (await link.bounding_box() or {"y": -1})["y"] >= 0
        await page.keyboard.press("Enter")
        assert await focused(page) == target
        assert "#/" in page.url


async def test_updates_do_not_take_the_focus_away(page: "Page", api: Api, sender: str) -> None:
    await look(page, api.server)
    await page.get_by_role("button", name="Approve Test name").focus()
    await api("whatsapp.senders.create", body=named("Later"))
    await page.get_by_role("button", name="Approve Later").wait_for()
    assert await focused(page) == "Approve Test name"
    await page.get_by_role("link", name="Senders 2").click()
    await page.locator("#rows").get_by_role("button", name="Approve Test name").focus()
    await api("whatsapp.senders.create", body=named("Last"))
    await page.locator("#rows").get_by_role("button", name="Approve Last").wait_for()
    assert await focused(page) == "Approve Test name"


async def test_texts_stay_texts(page: "Page", api: Api) -> None:
    await api("whatsapp.account.create", body=ACCOUNT)
    made = await api("whatsapp.senders.create", body=named(EVIL))
    await api("kakaotalk.senders.create", body={"plusFriendId": "<b>bold</b>", "status": "DRAFT"})
    await hook(api, "http://127.0.0.1:9/<script>alert(1)</script>")
    api.server.approve(api.server.project_id)
    await api("kakaotalk.senders.get", "<script>", status=404)
    await look(page, api.server)
    await page.get_by_text(EVIL).wait_for()
    await page.locator("#last-deliveries li").first.wait_for()
    strange = page.locator("main script, main img, main b, dialog script, dialog img, dialog b")
    assert await strange.count() == 0
    for view in ("all", "requests", "deliveries", "webhooks"):
        await look(page, api.server, view)
        for index in range(await page.locator("#rows a.name").count()):
            await page.locator("#rows a.name").nth(index).click()
            await page.get_by_role("dialog").locator("pre, dl").first.wait_for()
            assert await strange.count() == 0
            await page.keyboard.press("Escape")
    assert made["id"] in await page.content() or await page.title() == "Webhooks · Provisioning API stand-in"


async def test_server_that_goes_and_comes_back(page: "Page", connect: Connect) -> None:
    async with StandInServer(console=True) as first:
        await look(page, first)
        port = int(first.url.rpartition(":")[2])
    await page.get_by_text("Not connected").wait_for()
    async with StandInServer(console=True, port=port) as second:
        await page.locator("#live.on").wait_for()
        await page.get_by_text(second.project_id, exact=True).wait_for()
