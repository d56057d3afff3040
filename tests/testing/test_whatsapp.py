"""The WhatsApp account and its senders: the region table, verification, reviews, deletion."""

from datetime import timedelta
from typing import Any

import pytest

from sinch_provisioning import models
from sinch_provisioning.testing import StandInError, StandInServer
from tests.testing.conftest import Connect
from tests.testing.harness import ACCOUNT, SENDER, Answer, Api, Receiver

ALLOWED = {"BR": {"SINCH_BR", "SINCH_MX"}, "EU": {"SINCH_UK"}, "US": {"SINCH_BR", "SINCH_MX", "SINCH_UK"}}


async def test_one_account_a_project(api: Api, account: Answer) -> None:
    assert account["changes"]["status"] == "IN_PROGRESS"
    await api("whatsapp.account.create", body=ACCOUNT, status=409, code="account_exists")
    await api("whatsapp.account.create", body=ACCOUNT, project_id=api.server.add_project())


async def test_account_is_reviewed(api: Api, hooked: Receiver, account: Answer) -> None:
    server = api.server
    assert server.reject(server.project_id, comment="Unknown company.") == "REJECTED"
    assert (await api("whatsapp.account.get"))["state"] == "REJECTED"
    with pytest.raises(StandInError, match="waits for no decision"):
        server.approve(server.project_id)
    changed = await api("whatsapp.account.update", body={"wabaName": "Example Limited"})
    assert changed["changes"]["status"] == "IN_PROGRESS"
    assert "state" not in changed.body
    server.approve(server.project_id)
    server.approve(server.project_id)
    onboarded = await api("whatsapp.account.get")
    assert onboarded["state"] == "ONBOARDED"
    assert onboarded["details"]["wabaName"] == "Example Limited"
    assert onboarded["details"]["clientBusinessManagerId"] == "1234567890"
    await server.deliveries.settled()
    assert hooked.types == [
        "WHATSAPP_ACCOUNT_REJECTED",
        "WHATSAPP_ACCOUNT_PENDING_VERIFICATION",
        "WHATSAPP_ACCOUNT_ONBOARDED",
    ]
    await api("whatsapp.account.update", body={}, status=400, code="no_fields_to_update")


async def test_account_is_needed(api: Api) -> None:
    await api("whatsapp.account.get", status=404, code="account_not_found")
    await api("whatsapp.account.list_activities", status=404, code="account_not_found")
    await api("whatsapp.account.delete", status=400, code="project_not_initialized")
    await api("whatsapp.senders.create", body=SENDER, status=400, code="project_not_initialized")
    await api("whatsapp.templates.sync", status=400, code="project_not_initialized")
    await api("whatsapp.enable_template_analytics", status=400, code="project_not_initialized")


@pytest.mark.parametrize("region", ["BR", "EU", "US"])
@pytest.mark.parametrize("manager", ["SINCH_BR", "SINCH_MX", "SINCH_UK"])
async def test_region_table(api: Api, region: str, manager: str) -> None:
    body = {"wabaId": "1", "phoneNumberId": "2", "region": region, "businessManager": manager}
    if manager in ALLOWED[region]:
        made = await api("whatsapp.senders.create", body=body)
        assert (made["region"], made["businessManager"]) == (region, manager)
    else:
        refused = await api("whatsapp.senders.create", body=body, status=400, code="invalid_business_manager")
        assert set(refused["additionalInformation"]["supportedBusinessManagers"]) == ALLOWED[region]
        await api("whatsapp.account.get", status=404)
    details = {**ACCOUNT["senderDetails"], "region": region}
    answer = await api(
        "whatsapp.account.create",
        body={**ACCOUNT, "businessManager": manager, "senderDetails": details},
        project_id=api.server.add_project(),
        status=201 if manager in ALLOWED[region] else 400,
    )
    assert answer.status == 201 or answer.code == "invalid_business_manager_for_environment"


async def test_defaults_follow_the_region(api: Api, account: Answer) -> None:
    del account
    made = await api("whatsapp.senders.create", body={**SENDER, "region": "BR"})
    assert (made["businessManager"], made["metaLocalStorage"]) == ("SINCH_BR", "BR")
    made = await api("whatsapp.senders.create", body=SENDER)
    assert (made["region"], made["businessManager"], made["metaLocalStorage"]) == ("EU", "SINCH_UK", "DE")


async def test_embedded_sign_up_makes_the_account(api: Api) -> None:
    await api("whatsapp.senders.create", body={"wabaId": "100", "phoneNumberId": "200"})
    account = await api("whatsapp.account.get")
    assert (account["isEmbeddedSignup"], account["wabaId"], account["state"]) == (True, "100", "ONBOARDED")
    body = {"wabaId": "100", "phoneNumberId": "200"}
    await api("whatsapp.senders.create", body=body, status=409, code="used_phone_number_id")
    body = {"wabaId": "999", "phoneNumberId": "201"}
    await api("whatsapp.senders.create", body=body, status=409, code="wrong_waba_id")
    await api("whatsapp.account.update", body={"wabaName": "X"}, status=409, code="account_not_updatable")


async def test_phone_number_has_one_sender(api: Api, account: Answer) -> None:
    del account
    body = {**SENDER, "details": {**SENDER["details"], "phoneNumber": "777777777"}}
    await api("whatsapp.senders.create", body=body)
    refused = await api("whatsapp.senders.create", body=body, status=400, code="invalid_input")
    assert "details.phoneNumber" in refused["additionalInformation"]["validationErrors"][0]


async def test_register_comes_before_verify(api: Api, sender: str, hooked: Receiver) -> None:
    code = {"code": "123456"}
    method = {"method": "SMS"}
    await api("whatsapp.senders.register", sender, body=method, status=409, code="not_allowed_register")
    await api("whatsapp.senders.verify", sender, body=code, status=409, code="not_allowed_verify")
    assert api.server.approve(sender) == "PENDING_VERIFICATION"
    await api("whatsapp.senders.verify", sender, body=code, status=409, code="not_allowed_verify")
    answer = await api("whatsapp.senders.register", sender, body=method)
    assert (answer["id"], answer["method"], answer["verificationCodeSent"]) == (sender, "SMS", True)
    await api("whatsapp.senders.verify", sender, body={}, status=400, code="invalid_input")
    await api("whatsapp.senders.verify", sender, body={"code": "12 456"}, status=400, code="invalid_input")
    await api("whatsapp.senders.verify", sender, body={"code": "000000"}, status=409, code="wrong_otp")
    await api("whatsapp.senders.verify", sender, body=code)
    assert (await api("whatsapp.senders.get", sender))["state"] == "ACTIVE"
    await api("whatsapp.senders.register", sender, body=method, status=409, code="not_allowed_register")
    await api.server.deliveries.settled()
    assert hooked.types == ["WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_ACTIVE"]
    kinds = [each["type"] for each in (await api("whatsapp.senders.list_activities", sender))["notifications"]]
    assert kinds == ["ACTIVE", "VERIFIED", "REGISTERED", "IN_PROGRESS", "CREATED"]


async def test_codes_are_limited(api: Api, sender: str) -> None:
    api.server.approve(sender)
    for _ in range(5):
        await api("whatsapp.senders.register", sender, body={"method": "VOICE"})
    refusal = {"status": 429, "code": "sender-register-too-many-requests"}
    await api("whatsapp.senders.register", sender, body={"method": "SMS"}, **refusal)  # type: ignore[arg-type]
    api.server.advance(hours=1, seconds=1)
    await api("whatsapp.senders.register", sender, body={"method": "SMS"})
    for _ in range(5):
        await api("whatsapp.senders.verify", sender, body={"code": "000000"}, code="wrong_otp")
    refusal["code"] = "too_many_invalid_verification_codes"
    await api("whatsapp.senders.register", sender, body={"method": "SMS"}, **refusal)  # type: ignore[arg-type]


async def test_rejection_and_correction(api: Api, sender: str, hooked: Receiver) -> None:
    assert api.server.reject(sender, comment="The display name is taken.") == "REJECTED"
    rejected = await api("whatsapp.senders.get", sender)
    assert rejected["changes"]["status"] == "REJECTED"
    assert "state" not in rejected.body
    notes = (await api("whatsapp.senders.list_activities", sender))["notifications"]
    assert (notes[0]["type"], notes[0]["comment"]) == ("REJECTED", "The display name is taken.")
    await api.server.deliveries.settled()
    assert hooked.last("WHATSAPP_SENDER_REJECTED")["comment"] == "The display name is taken."
    draft = await api("whatsapp.senders.update", sender, body={"details": {"displayName": "Better"}})
    assert draft["changes"]["status"] == "DRAFT"
    again = await api("whatsapp.senders.update", sender, body={"status": "SUBMIT"})
    assert (again["state"], again["changes"]["status"]) == ("IN_PROGRESS", "IN_PROGRESS")
    api.server.approve(sender)
    api.server.approve(sender)
    assert (await api("whatsapp.senders.get", sender))["details"]["displayName"] == "Better"


async def test_null_clears_and_absent_leaves_alone(api: Api, sender: str) -> None:
    api.server.reject(sender)
    pending = (await api("whatsapp.senders.get", sender))["changes"]["details"]
    body: dict[str, Any] = {"details": {"email": None, "about": "About us"}}
    after = await api("whatsapp.senders.update", sender, body=body)
    wanted = {**{name: value for name, value in pending.items() if name != "email"}, "about": "About us"}
    assert after["changes"] == {"status": "DRAFT", "details": wanted}
    assert (await api("whatsapp.senders.get", sender)).body == after.body
    await api("whatsapp.senders.update", sender, body={"status": "SUBMIT"})
    # The same with a sender in use, whose profile changes at once.
    api.server.approve(sender)
    api.server.approve(sender)
    body = {"status": "SUBMIT", "details": {"email": "new@example.com"}}
    changed = await api("whatsapp.senders.update", sender, body=body)
    assert changed["details"] == {**wanted, "email": "new@example.com"}
    body = {"status": "SUBMIT", "details": {"email": None}}
    cleared = await api("whatsapp.senders.update", sender, body=body)
    assert cleared["details"] == wanted
    await api("whatsapp.senders.update", sender, body={}, status=400, code="no_fields_to_update")
    await api("whatsapp.senders.update", sender, body={"details": {}}, status=400, code="no_fields_to_update")
    refused = await api("whatsapp.senders.update", sender, body={"details": {"displayName": None}}, status=400)
    assert refused["additionalInformation"]["validationErrors"][0].startswith("details.displayName")


async def test_names_of_an_active_sender_are_reviewed(api: Api, active_sender: str, hooked: Receiver) -> None:
    details = {"displayName": "New", "username": "newname", "about": "At once"}
    changed = await api("whatsapp.senders.update", active_sender, body={"status": "SUBMIT", "details": details})
    assert changed["details"]["displayName"] == "Test name"
    assert changed["details"]["about"] == "At once"
    assert changed["metadata"]["displayName"] == {"value": "New", "status": "PENDING"}
    api.server.reject(active_sender, comment="No.")
    rejected = await api("whatsapp.senders.get", active_sender)
    assert rejected["state"] == "ACTIVE"
    assert rejected["metadata"]["username"]["rejectionReason"] == "No."
    body = {"status": "SUBMIT", "details": {"displayName": "New"}}
    await api("whatsapp.senders.update", active_sender, body=body)
    api.server.approve(active_sender)
    approved = await api("whatsapp.senders.get", active_sender)
    assert (approved["details"]["displayName"], approved["details"]["username"]) == ("New", "newname")
    assert "changes" not in approved.body
    await api.server.deliveries.settled()
    assert hooked.types[-2:] == ["WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", "WHATSAPP_SENDER_USERNAME_UPDATED"]


async def test_usernames(api: Api, active_sender: str) -> None:
    name = {"status": "SUBMIT", "details": {"username": "newname"}}
    suggested = (await api("whatsapp.senders.list_suggested_usernames", active_sender))["usernames"]
    assert suggested[0] == "testname"
    await api("whatsapp.senders.update", active_sender, body=name)
    other = (await api("whatsapp.senders.create", body=SENDER))["id"]
    refusal = "sender_username_update_not_available"
    await api("whatsapp.senders.update", other, body=name, status=409, code=refusal)
    api.server.approve(other)
    api.server.approve(other)
    await api("whatsapp.senders.update", other, body=name, status=400, code="sender_username_not_available")


async def test_drafts(api: Api, account: Answer) -> None:
    del account
    made = await api("whatsapp.senders.create", body={**SENDER, "status": "DRAFT"})
    assert made["changes"]["status"] == "DRAFT"
    with pytest.raises(StandInError, match="waits for no decision"):
        api.server.approve(made["id"])
    page = await api("whatsapp.senders.list", query={"filterStatuses": "DRAFT"})
    assert page["totalSize"] == 1
    await api("whatsapp.senders.discard_changes", made["id"])
    await api("whatsapp.senders.get", made["id"], status=404, code="sender_not_found")


async def test_draft_of_an_active_sender_clears_when_it_is_submitted(api: Api, active_sender: str) -> None:
    update = "whatsapp.senders.update"
    body = {"status": "DRAFT", "details": {"email": None, "about": "Later"}}
    draft = await api(update, active_sender, body=body)
    assert draft["changes"] == {"status": "DRAFT", "details": {"about": "Later"}}
    assert draft["details"]["email"] == "test@example.com"
    body = {"status": "DRAFT", "details": {"about": None, "websiteOne": "https://example.com"}}
    assert (await api(update, active_sender, body=body))["changes"]["details"] == {"websiteOne": "https://example.com"}
    sent = await api(update, active_sender, body={"status": "SUBMIT"})
    assert "changes" not in sent.body
    assert not {"email", "about"} & sent["details"].keys()
    assert sent["details"]["websiteOne"] == "https://example.com"


async def test_account_details_are_completed(api: Api, account: Answer) -> None:
    del account
    api.server.reject(api.server.project_id)
    changed = await api("whatsapp.account.update", body={"senderDetails": {"displayName": "New"}})
    assert changed["changes"]["details"]["senderDetails"]["displayName"] == "New"
    other = api.server.add_project()
    old = {"clientBusinessManagerId": "1", "companyLegalName": "Example Ltd"}
    await api("whatsapp.account.create", body=old, project_id=other)
    api.server.reject(other)
    body = {"senderDetails": {"region": "BR"}}
    changed = await api("whatsapp.account.update", body=body, project_id=other)
    details = changed["changes"]["details"]["senderDetails"]
    assert (details["displayName"], details["metaLocalStorage"]) == ("Example Ltd", "BR")


async def test_discarding_changes(api: Api, active_sender: str) -> None:
    refusal = {"status": 404, "code": "sender_changes_not_found"}
    await api("whatsapp.senders.discard_changes", active_sender, **refusal)  # type: ignore[arg-type]
    body: dict[str, Any] = {"status": "SUBMIT", "details": {"username": "newname"}}
    await api("whatsapp.senders.update", active_sender, body=body)
    refusal = {"status": 409, "code": "sender_changes_not_deletable"}
    await api("whatsapp.senders.discard_changes", active_sender, **refusal)  # type: ignore[arg-type]
    body = {"status": "DRAFT", "details": {"about": "Later"}}
    await api("whatsapp.senders.update", active_sender, body=body, status=409, code="sender_changes_not_updatable")
    api.server.reject(active_sender)
    await api("whatsapp.senders.discard_changes", active_sender)
    assert "username" not in (await api("whatsapp.senders.get", active_sender))["details"]


async def test_delete_only_marks_for_thirty_days(api: Api, active_sender: str, hooked: Receiver) -> None:
    await api("whatsapp.senders.delete", active_sender)
    assert (await api("whatsapp.senders.get", active_sender))["state"] == "ACTIVE"
    await api("whatsapp.senders.delete", active_sender, status=409, code="sender_already_deleted")
    body = {"details": {"about": "Late"}}
    await api("whatsapp.senders.update", active_sender, body=body, status=409, code="sender_not_updatable")
    await api("whatsapp.account.delete", status=409, code="account_has_senders")
    api.server.advance(days=29, hours=23)
    assert (await api("whatsapp.senders.get", active_sender))["state"] == "ACTIVE"
    api.server.advance(hours=2)
    assert (await api("whatsapp.senders.get", active_sender))["state"] == "INACTIVE"
    await api.server.deliveries.settled()
    assert hooked.types[-2:] == ["WHATSAPP_SENDER_INACTIVE", "WHATSAPP_SENDER_DELETED"]
    await api("whatsapp.account.delete")
    assert (await api("whatsapp.senders.list"))["totalSize"] == 0


async def test_account_with_pending_senders_stays(api: Api, account: Answer) -> None:
    del account
    await api("whatsapp.senders.create", body={**SENDER, "status": "DRAFT"})
    await api("whatsapp.account.delete", status=409, code="account_has_sender_changes")


async def test_comments_show_up(api: Api, sender: str, hooked: Receiver) -> None:
    for name, arguments in (("whatsapp.senders", (sender,)), ("whatsapp.account", ())):
        made = await api(f"{name}.add_comment", *arguments, body={"comment": f"About {name}."})
        assert (made["type"], made["comment"]) == ("CREATED", f"About {name}.")
        notes = (await api(f"{name}.list_activities", *arguments))["notifications"]
        assert (notes[0]["type"], notes[0]["comment"]) == ("COMMENT_ADDED", f"About {name}.")
    await api.server.deliveries.settled()
    assert hooked.types == ["WHATSAPP_SENDER_COMMENT_ADDED", "WHATSAPP_ACCOUNT_COMMENT_ADDED"]


async def test_failure_and_quality(api: Api, sender: str, active_sender: str, hooked: Receiver) -> None:
    with pytest.raises(StandInError, match="not being provisioned"):
        api.server.fail_sender(active_sender)
    other = (await api("whatsapp.senders.create", body=SENDER))["id"]
    api.server.fail_sender(other, code="NO_PRICING_PLAN", reason="There is no plan.")
    failed = await api("whatsapp.senders.get", other)
    assert (failed["state"], failed["changes"]["errorCode"]) == ("ERROR", "NO_PRICING_PLAN")
    api.server.set_quality(active_sender, "RED")
    assert (await api("whatsapp.senders.get", active_sender))["qualityRating"] == "RED"
    await api.server.deliveries.settled()
    assert hooked.types == ["WHATSAPP_SENDER_ERROR", "WHATSAPP_SENDER_QUALITY_RATING_CHANGED"]
    assert sender == active_sender


async def test_reviews_may_be_left_to_time(connect: Connect) -> None:
    async with StandInServer(review_delay=timedelta(hours=2)) as server:
        api = connect(server)
        await api("whatsapp.account.create", body=ACCOUNT)
        sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
        for hours, state in (
            (1, "IN_PROGRESS"),
            (1.1, "PENDING_VERIFICATION"),
            (1.5, "PENDING_VERIFICATION"),
            (1, "ACTIVE"),
        ):
            server.advance(hours=hours)
            assert (await api("whatsapp.senders.get", sender))["state"] == state
        assert (await api("whatsapp.account.get"))["state"] == "ONBOARDED"


async def test_own_decision_comes_before_time(connect: Connect) -> None:
    async with StandInServer(review_delay=timedelta(hours=2)) as server:
        api = connect(server)
        await api("whatsapp.account.create", body=ACCOUNT)
        sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
        server.reject(sender)
        await api("whatsapp.senders.update", sender, body={"status": "SUBMIT"})
        server.advance(hours=1)
        server.reject(sender)
        server.advance(hours=10)
        assert (await api("whatsapp.senders.get", sender))["changes"]["status"] == "REJECTED"


async def test_solutions(api: Api) -> None:
    body = {"details": {"name": "Ours"}, "accessToken": "FACEBOOK_TOKEN", "businessManager": "SINCH_UK"}
    made = [(await api("whatsapp.solutions.create", body=body))["solutions"][-1]["id"] for _ in range(2)]
    await api("whatsapp.solutions.assign", made[0])
    assert [each["assigned"] for each in (await api("whatsapp.solutions.list"))["solutions"]] == [True, False]
    await api("whatsapp.solutions.get", "1", status=404, code="solution_not_found")


async def test_flows_and_helpers(api: Api) -> None:
    flow = api.server.add_flow("Empty")
    await api("whatsapp.flows.list_screens", flow, status=404, code="flow_screens_not_found")
    await api("whatsapp.flows.list_screens", "1", status=404, code="flow_not_found")
    await api("whatsapp.create_long_lived_access_token", body={}, status=400, code="invalid_input")
    assert (await api("whatsapp.list_waba_details", body={"facebookToken": "FACEBOOK_TOKEN"}))["wabas"] == []


async def test_through_the_sdk(server: StandInServer) -> None:
    async with server.client() as client:
        await client.whatsapp.account.create(ACCOUNT)
        made = await client.whatsapp.senders.create(SENDER)
        server.approve(made.id)
        server.approve(made.id)
        sender = await client.whatsapp.senders.get(made.id)
        assert sender.state is models.WhatsAppSenderState.ACTIVE
