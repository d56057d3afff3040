"""Waits and events end to end: the client, the stand-in with its own way to sign, and the receiving application."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from sinch_provisioning import ProvisioningClient, errors, models, webhooks
from sinch_provisioning.testing import StandInServer
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, wait_for
from tests.waiting.conftest import FAST, SELDOM

SECRET = "webhook-secret"


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer() as running:
        yield running


@pytest.fixture
async def client(server: StandInServer) -> AsyncIterator[ProvisioningClient]:
    async with server.client() as made:
        await made.whatsapp.account.create(ACCOUNT)
        server.approve(server.project_id)
        server.approve(server.project_id)
        yield made


@pytest.fixture
async def router(client: ProvisioningClient) -> AsyncIterator[webhooks.EventRouter]:
    """A router that gets all events of the project over HTTP."""
    made = webhooks.EventRouter()
    runner = web.AppRunner(webhooks.aiohttp_app(made, secret=SECRET))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    target = f"http://{host}:{port}/"
    await client.webhooks.create({"target": target, "secret": SECRET, "triggers": [models.WebhookTrigger.ALL]})
    yield made
    await runner.cleanup()


async def until_polled(server: StandInServer, part: str) -> None:
    before = polls(server, part)
    await wait_for(lambda: polls(server, part) > before)


def polls(server: StandInServer, part: str) -> int:
    return sum(each.method == "GET" and part in each.path for each in server.requests)


async def test_a_sender_from_its_creation_to_its_work(
    server: StandInServer, client: ProvisioningClient, router: webhooks.EventRouter
) -> None:
    senders = client.whatsapp.senders
    listening: Any = {"router": router, "poll": SELDOM}
    seen: list[str] = []
    router.on(models.WebhookTrigger.ALL)(lambda event: seen.append(str(event.type)))
    created = await senders.create(SENDER)
    wait = asyncio.create_task(senders.wait_for(created.id, until="PENDING_VERIFICATION", **listening))
    await until_polled(server, created.id)
    server.approve(created.id)
    assert (await wait).id == created.id
    await senders.register(created.id, {"method": "SMS"})
    wait = asyncio.create_task(senders.wait_until_active(created.id, **listening))
    await until_polled(server, created.id)
    await senders.verify(created.id, {"code": "123456"})
    found = await wait
    assert isinstance(found, models.WhatsAppSender)
    assert found.state == models.WhatsAppSenderState.ACTIVE
    assert polls(server, f"senders/{created.id}") == 2
    await server.deliveries.settled()
    assert {each.state for each in server.deliveries} == {"delivered"}
    assert {"WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_ACTIVE"} <= set(seen)


@pytest.mark.parametrize("listens", [False, True])
async def test_a_sender_that_is_rejected(
    listens: bool, server: StandInServer, client: ProvisioningClient, router: webhooks.EventRouter
) -> None:
    senders = client.whatsapp.senders
    created = await senders.create(SENDER)
    options: Any = {"router": router, "poll": SELDOM} if listens else {"poll": FAST}
    wait = asyncio.create_task(senders.wait_until_active(created.id, **options))
    await until_polled(server, created.id)
    server.reject(created.id, comment="The display name is not allowed.")
    with pytest.raises(errors.WaitFailed, match="The display name is not allowed") as caught:
        await wait
    assert (caught.value.state, caught.value.comment) == ("REJECTED", "The display name is not allowed.")
    assert (caught.value.event is not None) == listens
    # Submitted anew, it gets somewhere.
    await senders.update(created.id, {"status": "SUBMIT", "details": {"displayName": "Better"}})
    wait = asyncio.create_task(senders.wait_for(created.id, until="PENDING_VERIFICATION", **options))
    await until_polled(server, created.id)
    server.approve(created.id)
    assert (await wait).id == created.id


async def test_a_sender_in_error(server: StandInServer, client: ProvisioningClient) -> None:
    created = await client.whatsapp.senders.create(SENDER)
    server.fail_sender(created.id, code="NO_PRICING_PLAN", reason="There is no pricing plan.")
    with pytest.raises(errors.WaitFailed) as caught:
        await client.whatsapp.senders.wait_until_active(created.id, poll=FAST)
    assert (caught.value.state, caught.value.reason) == ("ERROR", "NO_PRICING_PLAN: There is no pricing plan.")


@pytest.mark.parametrize("listens", [False, True])
async def test_changes_of_an_approved_template(
    listens: bool, server: StandInServer, client: ProvisioningClient, router: webhooks.EventRouter
) -> None:
    templates: Any = client.whatsapp.templates
    name = str(TEMPLATE["name"])
    place = (name, models.WhatsAppTemplateLanguage.EN)
    options: Any = {"router": router, "poll": SELDOM} if listens else {"poll": FAST}
    await templates.create(TEMPLATE)
    wait = asyncio.create_task(templates.wait_until_approved(*place, **options))
    await until_polled(server, name)
    server.approve(name)
    assert (await wait).state == "APPROVED"
    for decide in (server.approve, server.reject):
        await templates.update(*place, {"status": "SUBMIT", "details": {"messageSendTtlSeconds": 43_200}})
        assert (await templates.wait_until_approved(*place, **options)).state == "APPROVED", "it is so all the time"
        wait = asyncio.create_task(templates.wait_until_changes_applied(*place, **options))
        await until_polled(server, name)
        decide(name)
        if decide == server.approve:
            assert (await wait).details.message_send_ttl_seconds == 43_200
        else:
            with pytest.raises(errors.WaitFailed, match="REJECTED"):
                await wait


async def test_waits_outlive_faults_of_the_api(server: StandInServer, client: ProvisioningClient) -> None:
    created = await client.whatsapp.senders.create(SENDER)
    server.approve(created.id)
    server.faults.add(status=503, times=5, operation="whatsapp.senders.get")
    found = await client.whatsapp.senders.wait_for(created.id, until="PENDING_VERIFICATION", poll=FAST)
    assert found.id == created.id
    assert polls(server, f"senders/{created.id}") == 6
