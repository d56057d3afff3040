"""Applies that wait for reviews, and applies that are stopped."""

import asyncio
import signal
from collections.abc import Callable

import pytest
from aiohttp import web

from sinch_provisioning import ProvisioningClient, plans, webhooks
from sinch_provisioning.plans.applying import _wait_for_any
from sinch_provisioning.plans.planning import Options, Planner
from sinch_provisioning.testing import StandInServer
from sinch_provisioning.waiting import Poll
from tests.cli.terminal import PROGRAM, Command
from tests.plans.conftest import Write
from tests.plans.harness import ACCOUNT, WHOLE

FAST = Poll(first=0.001, longest=0.005)
SELDOM = Poll(first=3600, longest=3600)

NAMED = (
    ACCOUNT
    + """
  senders:
    - region: EU
      phoneNumberProvider: CUSTOMER
      details: {displayName: Acme, vertical: OTHER, countryCode: "48", phoneNumber: "600100200", username: acme}
"""
)


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)


async def _sender(client: ProvisioningClient) -> str:
    (sender,) = (await client.whatsapp.senders.list()).items
    return str(sender.id)


async def test_an_apply_waits_and_does_what_becomes_possible(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    wanted = plans.load(write(NAMED))
    plan = await plans.plan(client, wanted, state=state)
    applied = asyncio.create_task(plans.apply(client, plan, state=state, wait=None, poll=FAST))
    created = server.requests
    await _until(lambda: any(each.operation == "whatsapp.senders.create" and each.status for each in created))
    sender = await _sender(client)
    server.approve(server.project_id)
    server.approve(server.project_id)
    server.approve(sender)
    server.approve(sender)
    await _until(lambda: any(each.operation == "whatsapp.senders.update" for each in created))
    assert not applied.done()
    server.approve(sender)
    async with asyncio.timeout(30):
        report = await applied
    assert (report.exit_code, report.waiting) == (0, ()), str(report)
    assert [each.text for each in report.done] == ["created", "created", "updated"]


async def test_a_wait_ends_with_its_time_and_says_what_still_waits(
    client: ProvisioningClient, write: Write, state: plans.State
) -> None:
    plan = await plans.plan(client, plans.load(write(NAMED)), state=state)
    report = await plans.apply(client, plan, state=state, wait=0.05, poll=FAST)
    assert report.exit_code == 3
    assert {each.address for each in report.waiting} == {"whatsapp.account", "whatsapp.senders/48/600100200"}


async def test_an_apply_hears_of_reviews_from_a_router(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    router = webhooks.EventRouter()
    runner = web.AppRunner(webhooks.aiohttp_app(router, secret="one"), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    hook = f"""
webhooks:
  - {{target: "http://{host}:{port}/", secret: {{env: WEBHOOK_SECRET}}, triggers: [ALL]}}
"""
    template = (
        "  templates: [{name: ab, language: EN_US, category: UTILITY, details: {components: [{type: BODY, text: Hi}]}}]"
    )
    plan = await plans.plan(client, plans.load(write(hook + ACCOUNT + template)), state=state)
    applied = asyncio.create_task(plans.apply(client, plan, state=state, wait=None, router=router, poll=SELDOM))

    def polled() -> bool:
        gets = [each.operation for each in server.requests if each.method == "GET"]
        return gets.count("whatsapp.account.get") >= 4 and "whatsapp.templates.get" in gets

    await _until(polled)
    server.approve("ab")
    server.approve(server.project_id)
    async with asyncio.timeout(30):
        report = await applied
    assert report.waiting == ()
    assert [each.address for each in report.needs_person] == ["whatsapp.account"]
    await runner.cleanup()


async def test_what_is_under_way_is_ended_and_nothing_more_is_begun(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    stop = asyncio.Event()
    server.faults.add(operation="whatsapp.account.create", delay=0.3)
    wanted = plans.load(write(WHOLE))
    plan = await plans.plan(client, wanted, state=state)
    applied = asyncio.create_task(plans.apply(client, plan, state=state, stop=stop))
    await _until(lambda: any(each.operation == "whatsapp.account.create" for each in server.requests))
    stop.set()
    report = await applied
    assert report.stopped
    assert {each.address for each in report.done} == {"webhooks/https://hooks.example.com/sinch", "whatsapp.account"}
    assert len(report.skipped) == 7
    assert "Stopped" in str(report)
    again = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state)
    assert len(again.done) == 7


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda each: each.name)
async def test_a_signal_ends_the_command_after_the_calls_under_way(
    server: StandInServer, write: Write, number: signal.Signals
) -> None:
    path = write(WHOLE)
    command = Command(server, path.parent, {"WEBHOOK_SECRET": "one"})
    server.faults.add(operation="whatsapp.account.create", delay=0.5)
    process = await asyncio.create_subprocess_exec(
        *PROGRAM,
        "apply",
        str(path),
        "--yes",
        env=command.environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    await _until(lambda: any(each.operation == "whatsapp.account.create" for each in server.requests))
    process.send_signal(number)
    output, errors = await process.communicate()
    assert process.returncode == 1
    assert "stopping: what is under way is ended" in errors.decode()
    assert "Apply: 2 done, 7 not begun" in output.decode()
    assert (await command("apply", str(path), "--yes")).code == 3


async def test_what_got_on_before_the_wait_began_is_not_waited_for(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    wanted = plans.load(write(ACCOUNT))
    report = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state)
    server.approve(server.project_id)
    planner = Planner(client, state, Options())
    await planner.plan(wanted)
    async with asyncio.timeout(30):
        assert await _wait_for_any(planner, wanted, report.waiting, asyncio.Event(), router=None, poll=SELDOM)
