"""What the tests of the console look at: a server that has lived a little, and the page that shows it."""

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning.testing import StandInServer
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, WEBHOOK_SECRET, Api

if TYPE_CHECKING:
    from playwright.async_api import Page

SCREENSHOTS: Final = Path(__file__).parents[3] / "build" / "console"
NAMES: Final = ("Northwind", "Contoso Travel", "Fabrikam Bank", "Adventure Works", "Tailspin Toys", "Litware Health")


def named(name: str) -> dict[str, Any]:
    """The body of a sender of this name."""
    return {**SENDER, "details": {**SENDER["details"], "displayName": name}}


async def hook(api: Api, target: str) -> str:
    """Register a webhook that all events go to."""
    made = await api("webhooks.create", body={"target": target, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]})
    webhook_id: str = made["id"]
    return webhook_id


async def populate(api: Api, target: str) -> list[str]:
    """Let a team work for a while; gives the ids of its senders."""
    server = api.server
    await hook(api, target)
    await api("whatsapp.account.create", body=ACCOUNT)
    ids = [(await api("whatsapp.senders.create", body=named(name)))["id"] for name in NAMES]
    for sender_id in ids[:2]:
        server.approve(sender_id)
        server.approve(sender_id)
    server.approve(ids[2])
    server.reject(ids[3], comment="The display name does not match the company's web site.")
    for name in ("order_update", "spring_sale"):
        await api("whatsapp.templates.create", body={**TEMPLATE, "name": name})
    server.approve("order_update")
    await api("kakaotalk.senders.create", body={"plusFriendId": "@northwind", "status": "DRAFT"})
    await api("sms.apps.create", body={"name": "Alerts", "region": "EU"})
    await api("whatsapp.senders.get", "0" * 32, status=404)
    await server.deliveries.settled()
    return ids


async def multiply(api: Api, sender_id: str, number: int) -> None:
    """Add copies of a sender, without so many calls."""
    project = api.server.world.store.projects[api.server.project_id]
    record = project.find("whatsapp.senders", sender_id)
    assert record is not None
    for each in range(number):
        data = copy.deepcopy(record.data)
        data["id"] = f"{each:032x}"
        data["details"] = {**record.part("details"), "displayName": f"Branch {each:04d}"}
        project.add("whatsapp.senders", data["id"], data, {"phoneNumberId": None, "embedded": False})
    api.server.commit()


async def look(page: "Page", server: StandInServer, view: str = "") -> None:
    """Open the console, and wait until it has heard from the server."""
    await page.goto(f"{server.url}/_console#/{view}")
    await page.locator("#now[datetime]").wait_for()
    await page.locator("#live.on").wait_for()
