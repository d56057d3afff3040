"""Bundles, SMS apps and Conversation API apps."""

from datetime import timedelta
from typing import Any

from sinch_provisioning.testing import StandInServer
from tests.testing.conftest import Connect
from tests.testing.harness import WEBHOOK_SECRET, Api, Receiver

BUNDLE: dict[str, Any] = {"name": "Everything", "region": "US", "smsApp": True, "convApp": True}


async def test_bundles_finish_later(api: Api, hooked: Receiver) -> None:
    made = await api("bundles.create", body=BUNDLE)
    assert (made["state"], made["smsApp"]["status"]) == ("IN_PROGRESS", "PENDING_ADD")
    api.server.advance(seconds=29)
    assert (await api("bundles.get", made["id"]))["state"] == "IN_PROGRESS"
    api.server.advance(seconds=1)
    done = await api("bundles.get", made["id"])
    assert (done["state"], done["smsApp"]["status"]) == ("DONE", "ACTIVE")
    assert done["convApp"]["smsChannelStatus"] == "ACTIVE"
    assert (await api("sms.apps.get", made["smsApp"]["id"]))["status"] == "ACTIVE"
    await api.server.deliveries.settled()
    assert hooked.types == ["BUNDLE_DONE"]
    delivered = await api("bundles.get", made["id"])
    assert delivered["webhookDeliveryStatuses"][0]["httpStatusCode"] == 200


async def test_bundle_delay_is_configurable(connect: Connect) -> None:
    async with StandInServer(bundle_delay=timedelta(days=1)) as server:
        api = connect(server)
        made = await api("bundles.create", body=BUNDLE)
        server.advance(hours=23)
        assert (await api("bundles.get", made["id"]))["state"] == "IN_PROGRESS"
        server.advance(hours=1)
        assert (await api("bundles.get", made["id"]))["state"] == "DONE"
    async with StandInServer(bundle_delay=None) as server:
        api = connect(server)
        made = await api("bundles.create", body=BUNDLE)
        server.advance(days=100)
        assert server.reject(made["id"]) == "FAILED"
        assert (await api("bundles.get", made["id"]))["smsApp"]["status"] == "FAILED_ADD"


async def test_bundles_with_a_subproject(api: Api, receiver: Receiver) -> None:
    webhook = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["BUNDLE_DONE"]}
    made = await api("bundles.create", body={**BUNDLE, "subproject": True, "webhooks": [webhook]})
    child = made["subproject"]["id"]
    assert made["projectId"] == child != api.server.project_id
    assert made["subproject"]["parentProjectId"] == api.server.project_id
    assert (await api("sms.apps.list", project_id=child))["totalSize"] == 1
    assert (await api("webhooks.list", project_id=child))["totalSize"] == 1
    api.server.approve(made["id"])
    await api.server.deliveries.settled()
    assert receiver.types == ["BUNDLE_DONE"]
    assert receiver.received[0].event["payload"]["subproject"]["status"] == "READY"


async def test_bundle_input(api: Api) -> None:
    create = "bundles.create"
    await api(create, body={"name": "x", "region": "US"}, status=400, code="no_services_to_create")
    nothing = {"name": "x", "region": "US", "smsApp": False, "convApp": False, "subproject": False}
    await api(create, body=nothing, status=400, code="no_services_to_create")
    await api(create, body={"region": "US", "smsApp": True}, status=400, code="missing_name")
    partly = {"region": "US", "smsApp": {"name": "x"}, "convApp": True}
    await api(create, body=partly, status=400, code="missing_name")
    await api(create, body={"region": "US", "smsApp": {"name": "x"}})
    webhook = {"target": "http://127.0.0.1:9/x", "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
    twin = {**webhook, "triggers": ["BUNDLE_DONE"]}
    await api(create, body={**BUNDLE, "webhooks": [webhook, twin]}, status=400, code="invalid_webhooks")
    await api("webhooks.create", body=webhook)
    await api(create, body={**BUNDLE, "webhooks": [webhook]}, status=409, code="webhook_exists")
    for number in range(14):
        await api("webhooks.create", body={**webhook, "target": f"http://127.0.0.1:9/{number}"})
    last = {**webhook, "target": "http://127.0.0.1:9/last"}
    await api(create, body={**BUNDLE, "webhooks": [last]}, status=424, code="webhook_limit_reached")
    assert (await api("bundles.list"))["totalSize"] == 1


async def test_bundle_filters(api: Api) -> None:
    made = [await api("bundles.create", body=BUNDLE) for _ in range(3)]
    api.server.approve(made[0]["id"])

    async def found(**query: Any) -> list[str]:
        return [each["id"] for each in (await api("bundles.list", query=query))["bundles"]]

    assert await found(filterStates="DONE") == [made[0]["id"]]
    assert await found(filterSmsAppIds=[made[1]["smsApp"]["id"], made[2]["smsApp"]["id"]]) == [
        made[1]["id"],
        made[2]["id"],
    ]
    assert await found(filterConvAppIds=made[2]["convApp"]["id"], filterStates=["IN_PROGRESS"]) == [made[2]["id"]]
    await api("bundles.get", "x", status=400, code="invalid_id_format")
    await api("bundles.get", "0" * 24, status=404, code="bundle_not_found")


async def test_sms_apps(api: Api) -> None:
    body = {"name": "Alerts", "region": "EU"}
    made = await api("sms.apps.create", body=body)
    assert (made["status"], made["regions"]) == ("ACTIVE", ["EU"])
    assert (await api("sms.apps.create", body=body))["smsServiceId"] == made["smsServiceId"]
    linked = await api("sms.apps.create", body={**body, "convApiApp": True})
    assert linked["conversationApiAppDetails"]["id"]
    assert (made["test"], (await api("sms.apps.create", body={**body, "test": True}))["test"]) == (False, True)
    both = {**body, "convApiApp": True, "convApiAppId": "4CF9CE97504C4A468F4610919D17ECC1"}
    await api("sms.apps.create", body=both, status=400, code="invalid_input")
    changed = await api("sms.apps.update", made["id"], body={"name": "Alarms"})
    assert changed.body == {**made.body, "name": "Alarms"}
    await api("sms.apps.update", made["id"], body={}, status=400, code="no_fields_to_update")
    await api("sms.apps.delete", made["id"])
    await api("sms.apps.get", made["id"], status=404, code="sms_app_not_found")
    await api("sms.apps.delete", made["id"], status=404, code="sms_app_not_found")
    await api("sms.apps.delete", "x", status=400, code="invalid_id_format")
    await api("sms.apps.create", body={"name": "x", "region": "AU"}, status=400, code="invalid_input")


async def test_conversation_apps(api: Api) -> None:
    bot = {"status": "ACTIVE", "username": "sinch_bot"}
    app = api.server.add_conversation_app(telegram=bot)
    assert (await api("conversation.get_telegram", app)).body == bot
    for channel in ("instagram", "messenger", "viber"):
        name = f"conversation.get_{channel}"
        await api(name, app, status=404, code=f"conversation_app_no_{channel}_channel")
        await api(name, "UNKNOWN", status=404, code="conversation_app_not_found")
    await api("conversation.get_telegram", "no-id!", status=400, code="conversation_app_id_invalid")
    made = await api("bundles.create", body={"name": "x", "region": "US", "convApp": True})
    refusal = "conversation_app_no_telegram_channel"
    await api("conversation.get_telegram", made["convApp"]["id"], status=404, code=refusal)
