import asyncio
import threading
from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, errors, models, webhooks
from tests.waiting.conftest import FAST, SELDOM, Answer, Api, event_sample, payload_sample, response_sample

SENDER_ID = "cf11794a-6a5e-4a12-b103-da79bd378bf1"
SENDER = f"whatsapp/senders/{SENDER_ID}"
ACTIVE = payload_sample("WHATSAPP_SENDER_ACTIVE")
PENDING = payload_sample("WHATSAPP_SENDER_PENDING_VERIFICATION")
TEMPLATE = "whatsapp/templates/My%20WhatsApp%20Template/languages/EN_US"
TEMPLATE_ARGS = ("My WhatsApp Template", "EN_US")
APPROVED = payload_sample("WHATSAPP_TEMPLATE_APPROVED")


@pytest.fixture
async def router() -> webhooks.EventRouter:
    return webhooks.EventRouter()


@pytest.fixture
def senders(client: ProvisioningClient) -> Any:
    return client.whatsapp.senders


@pytest.fixture
def templates(client: ProvisioningClient) -> Any:
    return client.whatsapp.templates


def event(trigger: str, payload: dict[str, Any] | None = None, **fields: Any) -> webhooks.Event:
    sample = event_sample(trigger)
    return webhooks.parse({**sample, **fields, "payload": {**sample["payload"], **(payload or {})}})


def _where(task: asyncio.Task[Any]) -> str:
    names: list[str] = []
    coroutine: Any = task.get_coro()
    while coroutine is not None and hasattr(coroutine, "cr_code"):
        names.append(coroutine.cr_code.co_name)
        coroutine = coroutine.cr_await
    return " ".join(names)


async def until_resting(*waits: asyncio.Task[Any]) -> None:
    """Wait until polls have been answered and the waits are between two of them."""
    async with asyncio.timeout(60):
        while not all("_pause" in _where(wait) for wait in waits):  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.001)


async def test_the_wait_ends_with_the_event(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await api.until_asked(SENDER)
    await router.dispatch(event("WHATSAPP_SENDER_PENDING_VERIFICATION"))
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE", {"id": "another"}))
    await asyncio.sleep(0)
    assert not wait.done()
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))
    assert await wait == models.WhatsAppSender.from_dict(ACTIVE)
    assert api.asked[SENDER] == 1


async def test_an_event_before_the_first_poll_is_answered_is_not_missed(
    senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    hold = asyncio.Event()
    api.answer(SENDER, Answer(body=PENDING, hold=hold))
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router))
    await api.until_asked(SENDER)
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))
    # The poll that hangs does not delay the wait.
    assert (await wait).state == "ACTIVE"
    hold.set()


async def test_an_event_before_the_first_poll_is_sent_is_not_missed(
    senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await asyncio.sleep(0)
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))
    assert (await wait).state == "ACTIVE"


async def test_what_an_event_shows_is_the_last_that_was_seen(
    senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    api.answer(SENDER, {**ACTIVE, "state": "IN_PROGRESS"})
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM, timeout=1.5))
    await until_resting(wait)
    await router.dispatch(event("WHATSAPP_SENDER_PENDING_VERIFICATION"))
    with pytest.raises(errors.WaitTimeout, match="PENDING_VERIFICATION") as caught:
        await wait
    assert caught.value.resource == models.WhatsAppSender.from_dict(PENDING)


async def test_polling_goes_on_for_events_that_never_come(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING, PENDING, ACTIVE)
    assert (await senders.wait_until_active(SENDER_ID, router=router, poll=FAST)).state == "ACTIVE"


async def test_a_failure_in_an_event(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await api.until_asked(SENDER)
    told = event("WHATSAPP_SENDER_REJECTED", comment="The name is taken")
    await router.dispatch(told)
    with pytest.raises(errors.WaitFailed, match="The name is taken") as caught:
        await wait
    assert (caught.value.state, caught.value.comment, caught.value.event) == ("REJECTED", "The name is taken", told)
    assert not api.asked[f"{SENDER}/activities"]


async def test_a_comment_that_came_before_the_failure(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await api.until_asked(SENDER)
    comment = {"type": "WHATSAPP_SENDER_COMMENT_ADDED", "payload": PENDING, "comment": "Bad news is coming"}
    await router.dispatch(webhooks.parse(comment))
    await router.dispatch(event("WHATSAPP_SENDER_ERROR"))
    with pytest.raises(errors.WaitFailed) as caught:
        await wait
    assert (caught.value.comment, caught.value.reason) == ("Bad news is coming", "Sample text for errorReason")


async def test_a_resource_that_is_gone(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await api.until_asked(SENDER)
    await router.dispatch(event("WHATSAPP_SENDER_DELETED"))
    with pytest.raises(errors.WaitFailed, match="DELETED"):
        await wait


async def test_an_event_older_than_what_was_seen(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, {**PENDING, "modified": "2023-01-19T13:11:08.204Z"})
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await api.until_asked(SENDER)
    await until_resting(wait)
    await router.dispatch(event("WHATSAPP_SENDER_REJECTED", {"modified": "2023-01-19t13:11:08.203Z"}))
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE", {"modified": "2023-01-19t13:11:08.204Z"}))
    assert (await wait).state == "ACTIVE"


@pytest.mark.parametrize("modified", [5, True, [], {}, ["2023"], "soon", "", "2023-01-19", "9" * 1000, None, 1e300])
async def test_an_event_whose_moment_is_odd_stops_neither_handlers_nor_waits(
    modified: Any, senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    seen: list[Any] = []
    router.on(models.WebhookTrigger.ALL)(lambda event: seen.append(event.payload.modified))
    api.answer(SENDER, {**PENDING, "modified": "2023-01-19T13:11:08.204Z"})
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await until_resting(wait)
    for trigger in ("WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_PENDING_VERIFICATION"):
        await router.dispatch(event(trigger, {"modified": modified}))
    # What is compared with now is the odd moment.
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE", {"modified": "2023-01-19T13:11:08.204Z"}))
    async with asyncio.timeout(60):
        assert (await wait).state == "ACTIVE"
    assert len(seen) == 3


@pytest.mark.parametrize("comment", [5, {}, ["x"], None, ""])
async def test_an_event_whose_comment_is_odd(
    comment: Any, senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM))
    await until_resting(wait)
    await router.dispatch(event("WHATSAPP_SENDER_REJECTED", comment=comment))
    with pytest.raises(errors.WaitFailed) as caught:
        await wait
    assert caught.value.comment is None


async def test_a_predicate_sees_events_and_may_raise(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    api.answer(SENDER, PENDING)

    def fussy(sender: models.WhatsAppSender) -> bool:
        if sender.state == "ACTIVE":
            raise ZeroDivisionError
        return sender.state == "INACTIVE"

    waits = [asyncio.create_task(senders.wait_for(SENDER_ID, until=fussy, router=router)) for _ in range(2)]
    await api.until_asked(SENDER, 2)
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))
    assert [type(each) for each in await asyncio.gather(*waits, return_exceptions=True)] == [ZeroDivisionError] * 2
    wait = asyncio.create_task(senders.wait_for(SENDER_ID, until=fussy, router=router))
    await api.until_asked(SENDER, 3)
    await router.dispatch(event("WHATSAPP_SENDER_INACTIVE"))
    assert (await wait).state == "INACTIVE"


async def test_a_template_is_told_from_another_project_s_by_its_whatsapp_id(
    templates: Any, api: Api, router: webhooks.EventRouter
) -> None:
    pending = {**APPROVED, "state": "PENDING", "whatsappId": "1"}
    api.answer(TEMPLATE, pending)
    wait = asyncio.create_task(templates.wait_until_approved(*TEMPLATE_ARGS, router=router, poll=SELDOM))
    await api.until_asked(TEMPLATE)
    await until_resting(wait)
    await router.dispatch(event("WHATSAPP_TEMPLATE_APPROVED", {"whatsappId": "2"}))
    await asyncio.sleep(0)
    assert not wait.done()
    await router.dispatch(event("WHATSAPP_TEMPLATE_APPROVED", {"whatsappId": "1"}))
    assert (await wait).state == "APPROVED"
    assert api.asked[TEMPLATE] == 1


async def test_an_event_that_may_be_another_s_makes_the_wait_poll(
    templates: Any, api: Api, router: webhooks.EventRouter
) -> None:
    pending = {name: value for name, value in APPROVED.items() if name != "whatsappId"}
    api.answer(TEMPLATE, {**pending, "state": "PENDING"}, APPROVED)
    wait = asyncio.create_task(templates.wait_until_approved(*TEMPLATE_ARGS, router=router, poll=SELDOM))
    await api.until_asked(TEMPLATE)
    await router.dispatch(event("WHATSAPP_TEMPLATE_APPROVED", {"whatsappId": "2"}))
    assert (await wait).state == "APPROVED"
    assert api.asked[TEMPLATE] == 2


async def test_such_an_event_does_not_cut_a_retry_after_short(
    templates: Any, api: Api, router: webhooks.EventRouter
) -> None:
    api.answer(TEMPLATE, Answer(429, b"", {"Retry-After": "3600"}), APPROVED)
    wait = asyncio.create_task(templates.wait_until_approved(*TEMPLATE_ARGS, router=router, timeout=1.5))
    await api.until_asked(TEMPLATE)
    await until_resting(wait)
    await router.dispatch(event("WHATSAPP_TEMPLATE_APPROVED"))
    with pytest.raises(errors.WaitTimeout):
        await wait
    assert api.asked[TEMPLATE] == 1


async def test_the_events_of_the_other_resources(
    api: Api, client: ProvisioningClient, router: webhooks.EventRouter
) -> None:
    bundle = event_sample("BUNDLE_DONE")["payload"]
    kakaotalk = event_sample("KAKAOTALK_TEMPLATE_APPROVED")["payload"]
    account = event_sample("WHATSAPP_ACCOUNT_ONBOARDED")["payload"]
    rcs = event_sample("RCS_SENDER_STATUS_UPDATED")["payload"]
    api.answer(f"bundles/{bundle['id']}", {**bundle, "state": "IN_PROGRESS"})
    api.answer(f"kakaotalk/senders/friend/templates/{kakaotalk['code']}", {**kakaotalk, "state": "NEW"})
    api.answer("whatsapp", {**account, "state": "PENDING_FACEBOOK_VERIFICATION"})
    api.answer(f"rcs/senders/{rcs['id']}", {**rcs, "state": "IN_PROGRESS"})
    listening: Any = {"router": router, "poll": SELDOM}
    waits = [
        asyncio.create_task(client.bundles.wait_until_ready(bundle["id"], **listening)),
        asyncio.create_task(client.kakaotalk.templates.wait_until_approved("friend", kakaotalk["code"], **listening)),
        asyncio.create_task(client.whatsapp.account.wait_until_onboarded(**listening)),
        asyncio.create_task(client.rcs.senders.wait_for(rcs["id"], until="IN_TEST", **listening)),
    ]
    await until_resting(*waits)
    asked = dict(api.asked)
    for trigger in (
        "BUNDLE_DONE",
        "KAKAOTALK_TEMPLATE_APPROVED",
        "WHATSAPP_ACCOUNT_ONBOARDED",
        "RCS_SENDER_STATUS_UPDATED",
    ):
        await router.dispatch(event(trigger))
    found: list[Any] = list(await asyncio.gather(*waits))
    assert [str(each.state) for each in found] == ["DONE", "APPROVED", "ONBOARDED", "IN_TEST"]
    assert api.asked == asked, "the events told all"


async def test_what_sends_no_events_is_polled_as_ever(
    api: Api, client: ProvisioningClient, router: webhooks.EventRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sinch_provisioning.waiting.base.POLLING", FAST)
    app = response_sample("sms.apps.get")
    api.answer(f"sms/smsApps/{app['id']}", {**app, "status": "PENDING_ADD"}, app)
    apps: Any = client.sms.apps
    assert (await apps.wait_until_active(app["id"], router=router)).status == "ACTIVE"


@pytest.mark.parametrize("end", ["reached", "failed", "timeout", "cancelled", "error"])
async def test_however_a_wait_ends_it_no_longer_listens(
    end: str, senders: Any, api: Api, router: webhooks.EventRouter
) -> None:
    answers = {"reached": ACTIVE, "failed": {**ACTIVE, "state": "ERROR"}, "error": Answer(404, b"{}")}
    api.answer(SENDER, answers.get(end, PENDING))
    wait = asyncio.create_task(
        senders.wait_until_active(SENDER_ID, router=router, timeout=0.1 if end == "timeout" else 60)
    )
    await asyncio.sleep(0)
    assert router._subscribers
    if end == "cancelled":
        await api.until_asked(SENDER)
        wait.cancel()
    results: list[Any] = list(await asyncio.gather(wait, return_exceptions=True))
    expected = {
        "reached": models.WhatsAppSender,
        "failed": errors.WaitFailed,
        "timeout": errors.WaitTimeout,
        "cancelled": asyncio.CancelledError,
        "error": errors.NotFoundError,
    }
    assert isinstance(results[0], expected[end])
    assert not router._subscribers
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))


async def test_an_event_from_another_thread(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    # In debug mode a loop refuses to be called from a thread other than its own.
    asyncio.get_running_loop().set_debug(True)
    api.answer(SENDER, PENDING)
    wait = asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM, timeout=20))
    await until_resting(wait)
    thread = threading.Thread(target=lambda: asyncio.run(router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))))
    thread.start()
    assert (await wait).state == "ACTIVE"
    thread.join()


async def test_many_waits_hold_one_timer_each(senders: Any, api: Api, router: webhooks.EventRouter) -> None:
    loop: Any = asyncio.get_running_loop()
    many = 300
    api.answer(SENDER, PENDING)
    await senders.get(SENDER_ID)
    timers, tasks = len(loop._scheduled), len(asyncio.all_tasks())
    waits = [asyncio.create_task(senders.wait_until_active(SENDER_ID, router=router, poll=SELDOM)) for _ in range(many)]
    await until_resting(*waits)
    running = [timer for timer in loop._scheduled if not timer.cancelled()]
    # The connections have timers of their own, at most one for each of the client's hundred and the server's.
    assert sum("_wake" in repr(timer) for timer in running) == many
    assert len(running) - timers <= many + 200
    assert len(asyncio.all_tasks()) - tasks < many + 120, "connections of the server"
    await router.dispatch(event("WHATSAPP_SENDER_ACTIVE"))
    await asyncio.gather(*waits)
    assert not [timer for timer in loop._scheduled if "_wake" in repr(timer) and not timer.cancelled()]
    assert not router._subscribers
