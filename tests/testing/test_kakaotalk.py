"""KakaoTalk senders and templates."""

from typing import Any

import pytest

from tests.testing.harness import Api, Receiver

DETAILS = {
    "adminPhoneNo": "+48777777777",
    "name": "Test Name",
    "topLevelCategoryCode": "001",
    "midLevelCategoryCode": "0001",
    "subLevelCategoryCode": "0002",
}
SENDER: dict[str, Any] = {"plusFriendId": "friend", "details": DETAILS}
TEMPLATE: dict[str, Any] = {
    "details": {"name": "Order", "language": "KO", "content": "Your order", "categoryCode": "001001"}
}


@pytest.fixture
async def sender(api: Api) -> str:
    await api("kakaotalk.senders.create", body=SENDER)
    return "friend"


async def test_plus_friend_id_is_unique(api: Api, sender: str) -> None:
    await api("kakaotalk.senders.create", body=SENDER, status=409, code="plus_friend_id_used")
    other = api.server.add_project()
    refusal: dict[str, Any] = {"status": 409, "code": "plus_friend_id_used"}
    await api("kakaotalk.senders.create", body=SENDER, project_id=other, **refusal)
    assert sender == "friend"


async def test_categories_are_checked(api: Api) -> None:
    tree = (await api("kakaotalk.categories.list_for_senders"))["categories"]
    assert [each["code"] for each in tree[0]["subcategories"][0]["subcategories"]][:2] == ["0001", "0002"]
    for name, code in (("topLevelCategoryCode", "999"), ("subLevelCategoryCode", "9999")):
        body = {**SENDER, "details": {**DETAILS, name: code}}
        await api("kakaotalk.senders.create", body=body, status=400, code="sender_invalid_category_code")
    await api("kakaotalk.senders.create", body=SENDER)
    body = {"details": {**TEMPLATE["details"], "categoryCode": "123456"}}
    refusal = "template_invalid_category_code"
    await api("kakaotalk.templates.create", "friend", body=body, status=400, code=refusal)
    page = await api("kakaotalk.categories.list_for_templates", "friend", query={"pageSize": 4})
    assert (page["totalSize"], len(page["categories"])) == (10, 4)
    await api("kakaotalk.categories.list_for_templates", "nobody", status=404, code="sender_not_found")


async def test_submission_is_checked(api: Api) -> None:
    refused = await api("kakaotalk.senders.create", body={"plusFriendId": "x"}, status=400, code="invalid_input")
    faults = refused["additionalInformation"]["validationErrors"]
    assert "details.adminPhoneNo: is required to submit" in faults
    kept = await api("kakaotalk.senders.create", body={"plusFriendId": "x", "saveDraftOnFailure": True})
    assert kept["changes"]["status"] == "DRAFT"
    await api("kakaotalk.senders.update", "x", body={"status": "SUBMIT"}, status=400, code="invalid_input")
    sent = await api("kakaotalk.senders.update", "x", body={"status": "SUBMIT", "details": DETAILS})
    assert sent["changes"]["status"] == "IN_PROGRESS"


async def test_the_way_to_active(api: Api, sender: str, hooked: Receiver) -> None:
    code = {"code": 123456}
    await api("kakaotalk.senders.register", sender, status=409, code="not_allowed_register")
    assert api.server.reject(sender, comment="No such company.") == "REJECTED"
    await api("kakaotalk.senders.discard_changes", sender)
    await api("kakaotalk.senders.create", body=SENDER)
    assert api.server.approve(sender) == "VERIFYING"
    await api("kakaotalk.senders.verify", sender, body=code, status=409, code="not_allowed_verify")
    assert (await api("kakaotalk.senders.register", sender))["state"] == "VERIFYING"
    await api("kakaotalk.senders.verify", sender, body={"code": 1}, status=409, code="not_allowed_verify")
    verified = await api("kakaotalk.senders.verify", sender, body=code)
    assert (verified["state"], verified["details"]["name"]) == ("ACTIVE", "Test Name")
    await api("kakaotalk.senders.register", sender, status=409, code="not_allowed_register")
    await api.server.deliveries.settled()
    assert hooked.types == ["KAKAOTALK_SENDER_REJECTED", "KAKAOTALK_SENDER_ACTIVE"]


async def test_changes(api: Api, sender: str) -> None:
    discard = "kakaotalk.senders.discard_changes"
    await api(discard, sender, status=409, code="sender_changes_not_deletable")
    update = "kakaotalk.senders.update"
    await api(update, sender, body={"status": "DRAFT"}, status=409, code="sender_changes_not_updatable")
    await api(update, sender, body={}, status=400, code="no_fields_to_update")
    api.server.approve(sender)
    api.server.approve(sender)
    await api(discard, sender, status=404, code="sender_changes_not_found")
    body = {"status": "DRAFT", "details": {"logoImage": "https://example.com/logo.png"}}
    await api(update, sender, body=body)
    changed = await api(update, sender, body={"status": "DRAFT", "details": {"logoImage": None}})
    assert changed["changes"]["details"] == changed["details"] == DETAILS
    await api(discard, sender)
    assert "changes" not in (await api("kakaotalk.senders.get", sender)).body


async def test_templates(api: Api, sender: str, hooked: Receiver) -> None:
    made = await api("kakaotalk.templates.create", sender, body=TEMPLATE)
    code = made["code"]
    await api("kakaotalk.templates.create", sender, body=TEMPLATE, status=409, code="template_exists")
    await _refuse_to_discard(api, sender, code)
    api.server.approve(code)
    approved = await api("kakaotalk.templates.get", sender, code)
    assert (approved["state"], approved["details"]["name"]) == ("APPROVED", "Order")
    await api("kakaotalk.templates.update", sender, code, body={"status": "SUBMIT", "details": {"title": "Title"}})
    api.server.reject(code, comment="Say which order.")
    rejected = await api("kakaotalk.templates.get", sender, code)
    assert (rejected["state"], rejected["changes"]["status"]) == ("APPROVED", "REJECTED")
    await api.server.deliveries.settled()
    assert hooked.types == [
        "KAKAOTALK_TEMPLATE_APPROVED",
        "KAKAOTALK_TEMPLATE_REJECTED",
        "KAKAOTALK_TEMPLATE_COMMENT_ADDED",
    ]
    page = await api("kakaotalk.templates.list", sender, query={"templateName": "Ord", "filterStatuses": "REJECTED"})
    assert page["totalSize"] == 1
    await api("kakaotalk.templates.delete", sender, code)
    await api("kakaotalk.templates.get", sender, code, status=404, code="template_not_found")


async def _refuse_to_discard(api: Api, sender: str, template: str) -> None:
    refused = await api("kakaotalk.templates.discard_changes", sender, template, status=409)
    assert refused.code == "template_not_deletable"


async def test_templates_belong_to_their_sender(api: Api, sender: str) -> None:
    code = (await api("kakaotalk.templates.create", sender, body=TEMPLATE))["code"]
    await api("kakaotalk.senders.create", body={"plusFriendId": "other", "status": "DRAFT"})
    await api("kakaotalk.templates.get", "other", code, status=404, code="template_not_found")
    assert (await api("kakaotalk.templates.list", "other"))["totalSize"] == 0
    await api("kakaotalk.templates.list", "nobody", status=404, code="sender_not_found")
    await api("kakaotalk.templates.add_comment", "nobody", code, body={"comment": "x"}, code="template_not_found")


async def test_buttons_differ(api: Api, sender: str) -> None:
    buttons = [{"ordering": number, "type": "WEB_LINK", "name": "Go"} for number in (1, 2)]
    body = {"details": {**TEMPLATE["details"], "buttons": buttons}}
    refused = await api("kakaotalk.templates.create", sender, body=body, status=400, code="invalid_input")
    assert refused["additionalInformation"]["validationErrors"] == ["details.buttons: must not repeat a type"]
