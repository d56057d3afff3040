import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from sinch_provisioning import errors, models, webhooks
from tests.webhooks.conftest import sample

Trigger = models.WebhookTrigger


def active(sender_id: str | None = None) -> webhooks.Event:
    data = sample("WHATSAPP_SENDER_ACTIVE")
    return webhooks.parse({**data, "payload": {**data["payload"], "id": sender_id or data["payload"]["id"]}})


async def test_an_event_goes_to_its_handlers_in_order() -> None:
    router = webhooks.EventRouter()
    seen: list[Any] = []

    @router.on(Trigger.WHATSAPP_SENDER_ACTIVE)
    async def by_trigger(event: webhooks.WhatsAppSenderActive) -> None:
        await asyncio.sleep(0)
        seen.append(("trigger", event))

    @router.on(webhooks.WhatsAppSenderActive)
    def by_class(event: webhooks.WhatsAppSenderActive) -> None:
        seen.append(("class", event))

    @router.on("WHATSAPP_SENDER_ACTIVE", Trigger.BUNDLE_DONE)
    def by_several(event: Any) -> None:
        seen.append(("several", event))

    @router.on(webhooks.WhatsAppSenderInactive)
    def by_another(event: webhooks.WhatsAppSenderInactive) -> None:
        raise AssertionError

    @router.default
    def by_default(event: webhooks.Event) -> None:
        raise AssertionError

    event = active()
    await router.dispatch(event)
    assert seen == [("trigger", event), ("class", event), ("several", event)]
    await router.dispatch(done := webhooks.parse(sample("BUNDLE_DONE")))
    assert seen[3:] == [("several", done)]


async def test_what_no_handler_takes_goes_to_the_default_ones() -> None:
    router = webhooks.EventRouter()
    seen: list[str] = []
    router.on(Trigger.BUNDLE_DONE)(lambda event: seen.append(f"bundle {event.type}"))

    @router.default
    async def first(event: webhooks.Event) -> None:
        seen.append(f"first {event.type}")

    router.default(lambda event: seen.append(f"second {event.type}"))
    for data in (sample("BUNDLE_DONE"), sample("WHATSAPP_SENDER_ACTIVE"), {"type": "NEW"}, {}):
        await router.dispatch(webhooks.parse(data))
    assert seen == [
        "bundle BUNDLE_DONE",
        "first WHATSAPP_SENDER_ACTIVE",
        "second WHATSAPP_SENDER_ACTIVE",
        "first NEW",
        "second NEW",
        "first None",
        "second None",
    ]


async def test_handlers_of_all_and_of_unknown_events() -> None:
    router = webhooks.EventRouter()
    seen: list[str] = []
    router.on(Trigger.ALL)(lambda event: seen.append(f"all {event.type}"))
    router.on(webhooks.UnknownEvent)(lambda event: seen.append(f"unknown {event.type}"))
    router.on(Trigger("NEW"))(lambda event: seen.append(f"new {event.type}"))
    for data in (sample("BUNDLE_DONE"), {"type": "NEW"}, {"type": "NEWER"}, {"type": "ALL"}):
        await router.dispatch(webhooks.parse(data))
    assert seen[-2:] == ["all ALL", "unknown ALL"]
    assert seen[:-2] == ["all BUNDLE_DONE", "new NEW", "all NEW", "unknown NEW", "all NEWER", "unknown NEWER"]


class BundleDone:
    """Not an event, though one is called so."""


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("WHATSAPP_SENDER_ACTVE", "did you mean 'WHATSAPP_SENDER_ACTIVE'"),
        ("all", "did you mean 'ALL'"),
        ("x" * 1000, "see models.WebhookTrigger"),
        (models.WhatsAppSender, "WhatsAppSender is not the class of an event"),
        (BundleDone, "BundleDone is not the class of an event"),
        (int, "int is not the class of an event"),
        (print, "event class or triggers"),
        (None, "event class or triggers"),
        (["ALL"], "event class or triggers"),
    ],
)
def test_what_is_not_an_event_is_refused_at_once(kind: Any, told: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=told) as caught:
        webhooks.EventRouter().on(kind)
    assert len(str(caught.value)) < 300


async def _yields(event: webhooks.Event) -> AsyncIterator[int]:
    yield 1


@pytest.mark.parametrize("handler", [None, "print", _yields, 5])
def test_what_is_not_a_handler_is_refused_at_once(handler: Any) -> None:
    router = webhooks.EventRouter()
    for register in (router.default, router.on("ALL")):
        with pytest.raises(errors.ConfigurationError):
            register(handler)


async def test_an_event_that_nothing_takes_is_logged_once_a_type(caplog: pytest.LogCaptureFixture) -> None:
    router = webhooks.EventRouter()
    router.on(webhooks.WhatsAppSenderActive)(lambda event: None)
    for _ in range(3):
        for data in (sample("BUNDLE_DONE"), {"type": "NEW"}, {}, sample("WHATSAPP_SENDER_ACTIVE")):
            await router.dispatch(webhooks.parse(data))
    assert [record.getMessage().partition(";")[0] for record in caplog.records] == [
        "no handler for BUNDLE_DONE",
        "no handler for NEW",
        "no handler for an event without a type",
    ]
    for number in range(1000):
        await router.dispatch(webhooks.parse({"type": f"NEW {number}" + "x" * 1000}))
    assert len(caplog.records) == 200
    assert max(len(record.getMessage()) for record in caplog.records) < 200
    router.subscribe(("bundles", sample("BUNDLE_DONE")["payload"]["id"]), lambda event: None)
    router._logged.clear()
    await router.dispatch(webhooks.parse(sample("BUNDLE_DONE")))
    assert len(caplog.records) == 200, "a wait takes it"


async def test_a_wait_that_fails_keeps_no_handler_from_running(caplog: pytest.LogCaptureFixture) -> None:
    router = webhooks.EventRouter()
    seen: list[Any] = []

    def fails(event: Any) -> None:
        raise TypeError("odd")

    subject = ("bundles", sample("BUNDLE_DONE")["payload"]["id"])
    router.subscribe(subject, fails)
    router.subscribe(subject, seen.append)
    router.on(webhooks.BundleDone)(seen.append)
    await router.dispatch(webhooks.parse(sample("BUNDLE_DONE")))
    assert len(seen) == 2
    assert "odd" in caplog.text


def test_a_decorator_gives_the_handler_back() -> None:
    router = webhooks.EventRouter()

    def handler(event: webhooks.Event) -> int:
        return 5

    assert router.on(webhooks.BundleDone)(handler) is handler
    assert router.default(handler) is handler


async def test_a_handler_that_fails_keeps_no_other_from_running_and_is_reported() -> None:
    router = webhooks.EventRouter()
    ran: list[str] = []

    @router.on(Trigger.BUNDLE_DONE)
    def fails(event: Any) -> None:
        raise ValueError("first")

    @router.on(Trigger.BUNDLE_DONE)
    async def works(event: Any) -> None:
        ran.append("works")

    @router.on(Trigger.BUNDLE_DONE)
    async def fails_too(event: Any) -> None:
        raise KeyError("third")

    with pytest.raises(ExceptionGroup, match="2 of 3 handlers of BUNDLE_DONE failed") as caught:
        await router.dispatch(webhooks.parse(sample("BUNDLE_DONE")))
    assert [type(each) for each in caught.value.exceptions] == [ValueError, KeyError]
    assert ran == ["works"]


async def test_cancelling_stops_the_handlers() -> None:
    router = webhooks.EventRouter()
    started = asyncio.Event()

    @router.on(Trigger.BUNDLE_DONE)
    async def hangs(event: Any) -> None:
        started.set()
        await asyncio.Event().wait()

    @router.on(Trigger.BUNDLE_DONE)
    def never(event: Any) -> None:
        raise AssertionError

    task = asyncio.create_task(router.dispatch(webhooks.parse(sample("BUNDLE_DONE"))))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_subscribers_of_a_subject_hear_of_it_and_of_nothing_else() -> None:
    router = webhooks.EventRouter()
    heard: list[Any] = []
    unsubscribe = router.subscribe(("whatsapp.senders", "1"), heard.append)
    unsubscribe_too = router.subscribe(("whatsapp.senders", "1"), heard.append)
    router.subscribe(("rcs.senders", "1"), heard.append)
    for sender_id in ("1", "2"):
        await router.dispatch(active(sender_id))
    assert [event.payload.id for event in heard] == ["1", "1"]
    unsubscribe()
    unsubscribe()
    await router.dispatch(active("1"))
    assert len(heard) == 3
    unsubscribe_too()
    await router.dispatch(active("1"))
    assert len(heard) == 3
    assert list(router._subscribers) == [("rcs.senders", "1")], (
        "nothing is kept for a subject that nobody is subscribed to"
    )


@pytest.mark.parametrize(
    ("trigger", "subject"),
    [
        ("WHATSAPP_ACCOUNT_ONBOARDED", ("whatsapp.account",)),
        ("WHATSAPP_TEMPLATE_APPROVED", ("whatsapp.templates", "My WhatsApp Template", "EN_US")),
        ("RCS_SENDER_STATUS_UPDATED", ("rcs.senders", "cf11794a-6a5e-4a12-b103-da79bd378bf1")),
        ("KAKAOTALK_SENDER_INACTIVE", ("kakaotalk.senders", "5WY5zKfY3pB56EmDVUPQ")),
        ("KAKAOTALK_TEMPLATE_REJECTED", ("kakaotalk.templates", "S7yFqaKqJ8tsnBZH2CEd")),
        ("BUNDLE_DONE", ("bundles", "62a02dd40000000000000000")),
    ],
)
async def test_what_the_samples_are_about(trigger: str, subject: tuple[str, ...]) -> None:
    router = webhooks.EventRouter()
    heard: list[Any] = []
    router.subscribe(subject, heard.append)
    await router.dispatch(webhooks.parse(sample(trigger)))
    assert [event.type for event in heard] == [trigger]


async def test_an_event_that_nothing_can_wait_for_reaches_its_handlers_while_something_waits() -> None:
    router = webhooks.EventRouter()
    router.subscribe(("whatsapp.senders", "5"), lambda event: None)
    seen: list[Any] = []
    router.on("ALL")(seen.append)
    for kind in ("RCS_ACCOUNT_COMMENT_ADDED", "NEWER"):
        await router.dispatch(webhooks.parse({"type": kind}))
    assert len(seen) == 2


@pytest.mark.parametrize("payload", [None, [], {}, {"id": None}, {"id": 5}, "x"])
async def test_an_event_about_nothing_reaches_handlers_all_the_same(payload: Any) -> None:
    router = webhooks.EventRouter()
    heard: list[Any] = []
    router.subscribe(("whatsapp.senders", "5"), heard.append)
    seen: list[Any] = []
    router.on(Trigger.WHATSAPP_SENDER_ACTIVE)(seen.append)
    await router.dispatch(webhooks.parse({"type": "WHATSAPP_SENDER_ACTIVE", "payload": payload}))
    assert (len(heard), len(seen)) == (0, 1)
