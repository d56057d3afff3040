"""All operations in one story, each answer valid by the description."""

from collections.abc import Callable
from typing import Any

from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, WEBHOOK_SECRET, Api, Receiver, simulated


async def test_every_operation_answers_as_the_description_says(api: Api, hooked: Receiver) -> None:
    await tour(api)
    assert simulated() - api.seen == set()
    await api.server.deliveries.settled()
    # The receiver has checked every payload against the description as it came.
    assert hooked.complaints == []
    mine = [each for each in api.server.deliveries if each.target == hooked.url]
    assert {each.state for each in mine} == {"delivered"}
    assert len(hooked.received) == len(mine) > 20


async def tour(api: Api, *, after_each: Callable[[], None] | None = None) -> None:
    """Call every operation at least once."""
    api.after_each = after_each
    await _webhooks(api)
    await _whatsapp(api)
    await _templates(api)
    await _rcs(api)
    await _kakaotalk(api)
    await _others(api)


async def _webhooks(api: Api) -> None:
    body = {"target": "http://127.0.0.1:9/second", "secret": WEBHOOK_SECRET, "triggers": ["BUNDLE_DONE"]}
    made = await api("webhooks.create", body=body)
    await api("webhooks.get", made["id"])
    await api("webhooks.replace", made["id"], body={**body, "triggers": ["WHATSAPP_SENDER_ACTIVE"]})
    await api("webhooks.update", made["id"], body={"secret": "another-secret"})
    await api("webhooks.list")
    await api("webhooks.delete", made["id"])


async def _whatsapp(api: Api) -> None:
    server = api.server
    await api("whatsapp.account.create", body=ACCOUNT)
    server.reject(server.project_id, comment="The name differs from the register.")
    await api("whatsapp.account.update", body={"wabaName": "Example Limited"})
    assert server.approve(server.project_id) == "PENDING_FACEBOOK_VERIFICATION"
    assert server.approve(server.project_id) == "ONBOARDED"
    await api("whatsapp.account.get")
    await api("whatsapp.account.add_comment", body={"comment": "We have moved."})
    await api("whatsapp.account.list_activities")
    await api("whatsapp.enable_template_analytics")
    flow = server.add_flow("Survey", screens=("QUESTION_ONE", "QUESTION_TWO"))
    await api("whatsapp.flows.list")
    await api("whatsapp.flows.list_screens", flow)
    made = await api("whatsapp.senders.create", body=SENDER)
    sender = made["id"]
    server.reject(sender, comment="The display name is not allowed.")
    await api("whatsapp.senders.update", sender, body={"status": "SUBMIT", "details": {"displayName": "Better"}})
    server.approve(sender)
    await api("whatsapp.senders.register", sender, body={"method": "SMS"})
    await api("whatsapp.senders.verify", sender, body={"code": "123456"})
    await api("whatsapp.senders.get", sender)
    names = {"username": "better", "displayName": "Best"}
    await api("whatsapp.senders.update", sender, body={"status": "SUBMIT", "details": names})
    server.approve(sender)
    server.set_quality(sender, "YELLOW")
    await api("whatsapp.senders.update", sender, body={"status": "DRAFT", "details": {"about": "About us"}})
    await api("whatsapp.senders.discard_changes", sender)
    await api("whatsapp.senders.add_comment", sender, body={"comment": "Thank you."})
    await api("whatsapp.senders.list_activities", sender)
    await api("whatsapp.senders.list_suggested_usernames", sender)
    embedded = await api("whatsapp.senders.create", body={"wabaId": "100", "phoneNumberId": "200"})
    server.fail_sender(embedded["id"], code="NO_PRICING_PLAN", reason="There is no pricing plan.")
    await api("whatsapp.senders.list")
    await api("whatsapp.create_long_lived_access_token", body={"facebookCode": "FACEBOOK_CODE"})
    await api("whatsapp.list_waba_details", body={"facebookToken": "FACEBOOK_TOKEN"})
    solution = await api(
        "whatsapp.solutions.create",
        body={"details": {"name": "Ours"}, "accessToken": "FACEBOOK_TOKEN", "businessManager": "SINCH_UK"},
    )
    await api("whatsapp.solutions.list")
    await api("whatsapp.solutions.assign", solution["solutions"][0]["id"])
    await api("whatsapp.solutions.get", solution["solutions"][0]["id"])


async def _templates(api: Api) -> None:
    server = api.server
    for name in ("my_template", "other_template"):
        await api("whatsapp.templates.create", body={**TEMPLATE, "name": name})
        assert server.approve(name) == "APPROVED"
        server.set_sends(name, 1_000)
    place = ("my_template", "EN")
    await api("whatsapp.templates.get", *place)
    await api("whatsapp.templates.list")
    await api("whatsapp.templates.list_by_name", "my_template")
    await api("whatsapp.templates.list", query={"fieldMask": ["name", "details.components.0.text"]})
    await api("whatsapp.templates.update", *place, body={"details": {"messageSendTtlSeconds": 43_200}})
    await api("whatsapp.templates.update", *place, body={"status": "SUBMIT"})
    server.reject("my_template", comment="Too pushy.", code="SCAM")
    await api("whatsapp.templates.add_comment", *place, body={"comment": "It is not."})
    await api("whatsapp.templates.list_activities", *place)
    compared = {"templates": [{"templateName": "other_template", "templateLanguage": "EN"}], "timeframe": "30"}
    await api("whatsapp.templates.compare", *place, body=compared)
    await api("whatsapp.templates.sync")
    await api("whatsapp.templates.delete", *place)
    await api("whatsapp.templates.delete_by_name", "other_template")
    await api("whatsapp.account.delete", code="account_has_senders")
    for each in (await api("whatsapp.senders.list"))["senders"]:
        await api("whatsapp.senders.delete", each["id"])
    server.advance(days=30)
    await api("whatsapp.account.delete")


async def _rcs(api: Api) -> None:
    server = api.server
    samples = {name: body for where, name, body in api.description.samples("request") if where == "rcs.senders.create"}
    made = await api("rcs.senders.create", body=next(iter(samples.values())))
    sender = made["id"]
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": ["+46123123111"]})
    await api("rcs.senders.get_test_number", sender, "+46123123111")
    await api("rcs.senders.retry_test_number", sender, "46123123111")
    server.set_test_number(sender, "+46123123111")
    await api("rcs.senders.get_test_number_capabilities", sender, "+46123123111")
    await api("rcs.senders.delete_test_number", sender, "+46123123111")
    await api("rcs.senders.update", sender, body={"details": {"countries": ["US", "GB", "FR"]}})
    await api("rcs.senders.update", sender, body={"details": {"countries": ["US"]}})
    await api("rcs.senders.launch", sender)
    server.reject(sender, comment="The logo is blurred.")
    await api("rcs.senders.launch", sender)
    assert server.approve(sender) == "LAUNCHED"
    await api("rcs.senders.get", sender)
    await api("rcs.senders.list")
    await api("rcs.senders.add_comment", sender, body={"comment": "Thank you."})
    await api("rcs.senders.list_activities", sender)
    await api("rcs.account.add_comment", body={"comment": "Hello."})
    await api("rcs.account.list_activities")
    for version in ("v1", "v2"):
        query: dict[str, Any] = {"countries": ["US", "GB", "FR"], "usQuestionnaireVersion": version}
        await api("rcs.questionnaire.get", "OTP", query=query)


async def _kakaotalk(api: Api) -> None:
    server = api.server
    samples = {where: body for where, _, body in api.description.samples("request") if where.startswith("kakaotalk")}
    await api("kakaotalk.categories.list_for_senders")
    await api("kakaotalk.senders.create", body={**samples["kakaotalk.senders.create"], "plusFriendId": "friend"})
    await api("kakaotalk.categories.list_for_templates", "friend")
    server.reject("friend", comment="The category is wrong.")
    await api("kakaotalk.senders.discard_changes", "friend")
    await api("kakaotalk.senders.create", body={**samples["kakaotalk.senders.create"], "plusFriendId": "friend"})
    assert server.approve("friend") == "VERIFYING"
    await api("kakaotalk.senders.register", "friend")
    await api("kakaotalk.senders.verify", "friend", body={"code": 123456})
    await api("kakaotalk.senders.update", "friend", body={"status": "DRAFT", "details": {"logoImage": None}})
    await api("kakaotalk.senders.discard_changes", "friend")
    await api("kakaotalk.senders.get", "friend")
    await api("kakaotalk.senders.list")
    await api("kakaotalk.senders.add_comment", "friend", body={"comment": "Thank you."})
    await api("kakaotalk.senders.list_activities", "friend")
    details = {"name": "Order", "language": "KO", "content": "Your order", "categoryCode": "001001"}
    made = await api("kakaotalk.templates.create", "friend", body={"details": details})
    code = made["code"]
    server.approve(code)
    await api("kakaotalk.templates.update", "friend", code, body=samples["kakaotalk.templates.update"])
    body = {"status": "SUBMIT", "details": {"content": "Your new order"}}
    await api("kakaotalk.templates.update", "friend", code, body=body)
    draft = {"status": "DRAFT", "details": {"name": "Draft", "language": "KO"}}
    never_sent = (await api("kakaotalk.templates.create", "friend", body=draft))["code"]
    await api("kakaotalk.templates.discard_changes", "friend", never_sent)
    server.reject(code, comment="Say which order.")
    await api("kakaotalk.templates.get", "friend", code)
    await api("kakaotalk.templates.list", "friend")
    await api("kakaotalk.templates.add_comment", "friend", code, body={"comment": "It says."})
    await api("kakaotalk.templates.list_activities", "friend", code)
    await api("kakaotalk.templates.delete", "friend", code)
    await api("kakaotalk.senders.delete", "friend")


async def _others(api: Api) -> None:
    server = api.server
    made = await api("sms.apps.create", body={"name": "Alerts", "region": "EU", "convApiApp": True})
    await api("sms.apps.get", made["id"])
    await api("sms.apps.update", made["id"], body={"name": "Alarms"})
    await api("sms.apps.list")
    await api("sms.apps.delete", made["id"])
    bundle = await api(
        "bundles.create",
        body={
            "name": "Everything",
            "region": "US",
            "subproject": {"labels": {"team": "blue"}},
            "smsApp": True,
            "convApp": {"processingMode": "DISPATCH", "retentionPolicy": {"ttl": 7}},
            "webhooks": [{"target": "http://127.0.0.1:9/x", "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}],
        },
    )
    server.advance(minutes=1)
    await api("bundles.get", bundle["id"])
    await api("bundles.list")
    app = server.add_conversation_app(
        telegram={"status": "ACTIVE", "username": "sinch_bot"},
        viber={"status": "ACTIVE", "name": "Sinch"},
        instagram={"status": "ERROR", "statusDescription": "The token is gone."},
        messenger={"status": "PENDING"},
    )
    for channel in ("telegram", "viber", "instagram", "messenger"):
        await api(f"conversation.get_{channel}", app)
