"""Webhooks: their rules, and their deliveries."""

from typing import Any

import pytest

from sinch_provisioning import webhooks
from sinch_provisioning.testing import StandInServer
from tests.testing.conftest import Connect
from tests.testing.harness import SENDER, TEMPLATE, WEBHOOK_SECRET, Answer, Api, Receiver

BODY: dict[str, Any] = {"target": "http://127.0.0.1:9/hook", "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}


async def test_target_is_unique(api: Api) -> None:
    first = await api("webhooks.create", body=BODY)
    await api("webhooks.create", body=BODY, status=409, code="webhook_exists")
    second = await api("webhooks.create", body={**BODY, "target": BODY["target"] + "2"})
    for name, body in (("webhooks.update", {"target": BODY["target"]}), ("webhooks.replace", BODY)):
        await api(name, second["id"], body=body, status=409, code="webhook_exists")
        await api(name, first["id"], body=body)
    other = api.server.add_project()
    await api("webhooks.create", body=BODY, project_id=other)


async def test_at_most_fifteen(api: Api) -> None:
    for number in range(15):
        await api("webhooks.create", body={**BODY, "target": f"http://127.0.0.1:9/{number}"})
    refused = await api("webhooks.create", body=BODY, status=424, code="webhook_limit_reached")
    assert "15" in refused["message"]
    page = await api("webhooks.list")
    await api("webhooks.delete", page["webhooks"][0]["id"])
    await api("webhooks.create", body=BODY)


async def test_secret_never_shows(api: Api) -> None:
    made = await api("webhooks.create", body=BODY)
    assert made.body.keys() == {"id", "projectId", "target", "triggers"}
    assert (await api("webhooks.get", made["id"])).body == made.body


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"target": "ftp://127.0.0.1/x"}, "target"),
        ({"target": "not a url"}, "target"),
        ({"target": "http://[broken"}, "target"),
        ({"target": "https://"}, "target"),
        ({"triggers": ["ALL", "BUNDLE_DONE"]}, "triggers"),
        ({"triggers": []}, "triggers"),
        ({"triggers": ["NO_SUCH_TRIGGER"]}, "triggers[0]"),
        ({"secret": ""}, "secret"),
    ],
)
async def test_bad_input_names_the_field(api: Api, change: dict[str, object], field: str) -> None:
    refused = await api("webhooks.create", body={**BODY, **change}, status=400, code="invalid_input")
    assert refused["additionalInformation"]["validationErrors"][0].startswith(f"{field}:")


async def test_patch_leaves_absent_fields_alone(api: Api) -> None:
    made = await api("webhooks.create", body=BODY)
    changed = await api("webhooks.update", made["id"], body={"triggers": ["BUNDLE_DONE"]})
    assert changed.body == {**made.body, "triggers": ["BUNDLE_DONE"]}
    await api("webhooks.update", made["id"], body={}, status=400, code="invalid_input")
    await api("webhooks.update", made["id"], body={"target": None}, status=400, code="invalid_input")


async def test_unknown_ids(api: Api) -> None:
    for key, status, code in (("x", 400, "invalid_id_format"), ("0" * 32, 404, "webhook_not_found")):
        await api("webhooks.get", key, status=status, code=code)
        await api("webhooks.delete", key, status=status, code=code)
        await api("webhooks.update", key, body={"triggers": ["ALL"]}, status=status, code=code)
        await api("webhooks.replace", key, body=BODY, status=status, code=code)


# -- deliveries


async def test_only_the_triggers_asked_for_are_delivered(api: Api, receiver: Receiver, account: Answer) -> None:
    del account
    body = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["WHATSAPP_SENDER_ACTIVE"]}
    await api("webhooks.create", body=body)
    sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
    api.server.approve(sender)
    api.server.approve(sender)
    await api.server.deliveries.settled()
    assert receiver.types == ["WHATSAPP_SENDER_ACTIVE"]
    payload = receiver.received[0].event["payload"]
    assert payload == (await api("whatsapp.senders.get", sender)).body
    assert receiver.complaints == []


async def test_sdk_verifies_what_is_delivered(api: Api, hooked: Receiver, sender: str) -> None:
    api.server.reject(sender, comment="The display name is taken.")
    await api.server.deliveries.settled()
    received = hooked.received[-1]
    webhooks.verify(received.content, received.headers, WEBHOOK_SECRET)
    event = webhooks.parse(received.event)
    assert isinstance(event, webhooks.WhatsAppSenderRejected)
    assert event.comment == "The display name is taken."


async def test_failed_delivery_is_repeated_with_growing_pauses(
    connect: Connect, receiver: Receiver, description: object
) -> None:
    del description
    async with StandInServer(delivery_pauses=(60, 600)) as server:
        api = connect(server)
        await api("webhooks.create", body={**BODY, "target": receiver.url, "triggers": ["RCS_ACCOUNT_COMMENT_ADDED"]})
        await api("rcs.senders.create", body={"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"})
        receiver.answers = [500, 503]
        await api("rcs.account.add_comment", body={"comment": "Hello."})
        await server.deliveries.settled()
        delivery = server.deliveries.find("RCS_ACCOUNT_COMMENT_ADDED")[0]
        assert delivery.state == "pending"
        server.advance(seconds=59)
        await server.deliveries.settled()
        assert len(delivery.attempts) == 1
        server.advance(seconds=2)
        await server.deliveries.settled()
        assert [each.status for each in delivery.attempts] == [500, 503]
        server.advance(seconds=599)
        await server.deliveries.settled()
        assert len(delivery.attempts) == 2
        server.advance(seconds=2)
        await server.deliveries.settled()
        assert [each.status for each in delivery.attempts] == [500, 503, 200]
        assert delivery.state == "delivered"
        # Each attempt is signed anew, and carries the same body.
        assert len({each.headers["x-sinch-webhook-signature-nonce"] for each in receiver.received}) == 3
        assert len({each.content for each in receiver.received}) == 1


async def test_delivery_is_given_up(connect: Connect) -> None:
    async with StandInServer(delivery_pauses=(1,), now=None) as server:
        api = connect(server)
        await api("webhooks.create", body={**BODY, "target": "http://127.0.0.1:9/nobody"})
        made = await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True})
        server.approve(made["id"])
        await server.deliveries.settled()
        server.advance(seconds=2)
        await server.deliveries.settled()
        delivery = server.deliveries[0]
        assert delivery.state == "failed"
        assert len(delivery.attempts) == 2
        assert all(each.status is None and each.error for each in delivery.attempts)


async def test_other_machines_are_not_called(api: Api) -> None:
    await api("webhooks.create", body={**BODY, "target": "https://my.server.com/callback"})
    await api("rcs.senders.create", body={"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"})
    await api("rcs.account.add_comment", body={"comment": "Hello."})
    await api.server.deliveries.settled()
    delivery = api.server.deliveries[0]
    assert delivery.state == "failed"
    assert "deliver_outside" in str(delivery.attempts[0].error)


async def test_deleted_webhook_gets_nothing_more(connect: Connect, receiver: Receiver) -> None:
    async with StandInServer(delivery_pauses=(60,)) as server:
        api = connect(server)
        made = await api("webhooks.create", body={**BODY, "target": receiver.url})
        await api("rcs.senders.create", body={"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"})
        receiver.answers = [500]
        await api("rcs.account.add_comment", body={"comment": "Hello."})
        await server.deliveries.settled()
        await api("webhooks.delete", made["id"])
        server.advance(minutes=2)
        await server.deliveries.settled()
        assert len(receiver.received) == 1
        assert server.deliveries[0].state == "failed"


async def test_every_trigger_can_be_delivered(api: Api, hooked: Receiver, active_sender: str) -> None:
    more: dict[str, dict[str, Any]] = {
        "WHATSAPP_TEMPLATE_STATUS_UPDATED": {"newState": "PAUSED"},
        "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": {"futureCategory": "UTILITY"},
        "RCS_SENDER_STATUS_UPDATED": {"previousState": "LAUNCHED", "currentState": "UNLAUNCHED"},
        "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": {"status": "PENDING"},
        "RCS_SENDER_OPERATOR_STATUS_UPDATED": {
            "operator": "Orange",
            "operatorCountry": "FR",
            "operatorPreviousStatus": "PENDING",
            "operatorCurrentStatus": "LAUNCHED",
        },
    }
    await api("whatsapp.templates.create", body=TEMPLATE)
    rcs = await api("rcs.senders.create", body={"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"})
    await api("kakaotalk.senders.create", body={"plusFriendId": "friend", "status": "DRAFT"})
    details = {"name": "Order", "language": "KO"}
    kakao = await api("kakaotalk.templates.create", "friend", body={"status": "DRAFT", "details": details})
    bundle = await api("bundles.create", body={"name": "B", "region": "EU", "smsApp": True})
    targets = {
        "WHATSAPP_ACCOUNT": api.server.project_id,
        "WHATSAPP_WABA": api.server.project_id,
        "WHATSAPP_SENDER": active_sender,
        "WHATSAPP_TEMPLATE": "my_template",
        "RCS": rcs["id"],
        "KAKAOTALK_SENDER": "friend",
        "KAKAOTALK_TEMPLATE": kakao["code"],
        "BUNDLE": bundle["id"],
    }
    hooked.received.clear()
    triggers = [each for each in api.description.events if each != "RCS_ACCOUNT_COMMENT_ADDED"]
    for trigger in triggers:
        target = next(target for prefix, target in targets.items() if trigger.startswith(prefix))
        extra = {"comment": "A comment."} if trigger.endswith("COMMENT_ADDED") else more.get(trigger, {})
        api.server.publish(trigger, target, **extra)
    await api.server.deliveries.settled()
    assert hooked.complaints == []
    assert sorted(hooked.types) == sorted(triggers)
    with pytest.raises(ValueError, match="no trigger"):
        api.server.publish("NO_SUCH_TRIGGER", active_sender)


async def test_events_of_another_project_do_not_come(api: Api, hooked: Receiver) -> None:
    other = api.server.add_project()
    body = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
    await api("rcs.senders.create", body=body, project_id=other)
    await api("rcs.account.add_comment", body={"comment": "Hello."}, project_id=other)
    await api.server.deliveries.settled()
    assert hooked.received == []
