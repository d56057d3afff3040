"""What the documentation says of the API, one test a rule; docs/stand-in.md lists them."""

import copy
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from sinch_provisioning import models
from sinch_provisioning.testing import StandInError
from sinch_provisioning.validation import Stage, missing
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, WEBHOOK_SECRET, Answer, Api, Description, Receiver

RCS: dict[str, Any] = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
PLACE = ("my_template", "EN")
DETAILS = {
    "adminPhoneNo": "+48777777777",
    "name": "Test Name",
    "topLevelCategoryCode": "001",
    "midLevelCategoryCode": "0001",
    "subLevelCategoryCode": "0002",
}


def faults_of(refused: Answer) -> list[str]:
    found: list[str] = refused["additionalInformation"]["validationErrors"]
    return found


def without(body: dict[str, Any], path: str) -> dict[str, Any]:
    """Copy a body without one of its fields."""
    copied = copy.deepcopy(body)
    *parents, last = path.split(".")
    inner = copied
    for name in parents:
        inner = inner[name]
    del inner[last]
    return copied


@pytest.fixture
def complete(description: Description) -> dict[str, Any]:
    """A sender of the description's samples that has all that a launch needs, a video among it."""
    samples = {name: body for where, name, body in description.samples("request") if where == "rcs.senders.create"}
    return copy.deepcopy(samples["usQuestionnairePublicCorporationUsTaxIdCountry"])


# -- RCS


LAUNCH_NEEDS = [
    "details.brand.bannerUrl",
    "details.brand.logoUrl",
    "details.brand.privacyPolicyUrl",
    "details.brand.termsOfServiceUrl",
    "details.countries",
    "details.questionnaire.verification.answers.name",
    "details.questionnaire.verification.answers.email",
    "details.questionnaire.verification.answers.website",
    "details.questionnaire.verification.answers.phone",
    "details.questionnaire.us.answers.companyLegalName",
    "details.questionnaire.us.answers.ownershipType",
]


@pytest.mark.parametrize("path", LAUNCH_NEEDS)
async def test_an_rcs_launch_needs(api: Api, complete: dict[str, Any], path: str) -> None:
    body = without(complete, path)
    sender = (await api("rcs.senders.create", body=body))["id"]
    refused = await api("rcs.senders.launch", sender, status=412, code="launch_precondition_failed")
    assert any(fault.startswith(f"{path}:") for fault in faults_of(refused))
    assert (await api("rcs.senders.get", sender))["state"] == "IN_TEST"
    # Who asks the SDK beforehand hears the same.
    assert path in [each.path for each in missing(body, stage=Stage.LAUNCH, model=models.RcsSenderInput)]


async def test_an_rcs_launch_needs_a_phone_or_an_email(api: Api, complete: dict[str, Any]) -> None:
    for kept in ("phones", "emails"):
        gone = "emails" if kept == "phones" else "phones"
        sender = (await api("rcs.senders.create", body=without(complete, f"details.brand.{gone}")))["id"]
        await api("rcs.senders.launch", sender)
    body = without(without(complete, "details.brand.phones"), "details.brand.emails")
    sender = (await api("rcs.senders.create", body=body))["id"]
    refused = await api("rcs.senders.launch", sender, code="launch_precondition_failed")
    assert faults_of(refused) == ["details.brand.phones or details.brand.emails: is required to launch"]
    assert [each.path for each in missing(body, stage=Stage.LAUNCH)] == ["details.brand.phones"]


async def test_the_us_questionnaire_of_version_1_needs_no_verification_phone(
    api: Api, complete: dict[str, Any]
) -> None:
    body = without(complete, "details.questionnaire.verification.answers.phone")
    body["details"]["questionnaire"]["us"]["answers"] = {
        "companyLegalName": "Example Inc.",
        "brandIndustry": "Education",
        "messagesVolume": "1000",
        "ein": "12-3456789",
    }
    assert missing(body, stage=Stage.LAUNCH, model=models.RcsSenderInput) == []
    sender = (await api("rcs.senders.create", body=body))["id"]
    await api("rcs.senders.launch", sender)


async def test_who_has_not_begun_the_us_questionnaire_is_asked_for_version_2() -> None:
    body = {**RCS, "details": {"countries": ["US"]}}
    paths = [each.path for each in missing(body, stage=Stage.LAUNCH)]
    assert "details.questionnaire.us.answers.taxId" in paths
    assert "details.questionnaire.verification.answers.phone" in paths
    body = {**RCS, "details": {"countries": ["GB"]}}
    assert not [
        each.path for each in missing(body, stage=Stage.LAUNCH) if ".us" in each.path or each.path.endswith(".phone")
    ]


async def test_an_rcs_launch_without_a_video_waits_in_preparing_launch(
    api: Api, complete: dict[str, Any], hooked: Receiver
) -> None:
    body = without(complete, "details.questionnaire.general.answers.videoUris")
    sender = (await api("rcs.senders.create", body=body))["id"]
    waiting = await api("rcs.senders.launch", sender)
    assert waiting["state"] == "PREPARING_LAUNCH"
    assert {each["status"] for each in waiting["countryStatus"]} == {"NOT_LAUNCHED"}
    await api("rcs.senders.launch", sender, status=409, code="launch_invalid_agent_state")
    video = {"questionnaire": {"general": {"answers": {"videoUris": ["https://example.com/video.mp4"]}}}}
    launching = await api("rcs.senders.update", sender, body={"details": video})
    assert launching["state"] == "LAUNCHING"
    assert {each["status"] for each in launching["countryStatus"]} == {"PENDING"}
    assert api.server.approve(sender) == "LAUNCHED"
    await api.server.deliveries.settled()
    told = [each.event for each in hooked.received if each.event["type"] == "RCS_SENDER_STATUS_UPDATED"]
    assert [each["currentState"] for each in told] == ["PREPARING_LAUNCH", "LAUNCHING", "LAUNCHED"]
    # Or somebody at Sinch adds one.
    other = (await api("rcs.senders.create", body=body))["id"]
    await api("rcs.senders.launch", other)
    assert api.server.approve(other) == "LAUNCHING"
    assert api.server.approve(other) == "LAUNCHED"


async def test_a_bare_rcs_sender_is_a_draft(api: Api, hooked: Receiver) -> None:
    made = await api("rcs.senders.create", body=RCS)
    assert made["state"] == "DRAFT"
    await api("rcs.senders.launch", made["id"], status=409, code="launch_invalid_agent_state")
    changed = await api("rcs.senders.update", made["id"], body={"details": {"brand": {"name": "Example"}}})
    assert changed["state"] == "IN_TEST"
    assert (await api("rcs.senders.create", body={**RCS, "details": {"countries": ["GB"]}}))["state"] == "IN_TEST"
    await api.server.deliveries.settled()
    told = hooked.last("RCS_SENDER_STATUS_UPDATED")
    assert (told["previousState"], told["currentState"]) == ("DRAFT", "IN_TEST")


async def test_a_brand_has_a_name_and_a_color_by_default(api: Api) -> None:
    made = await api("rcs.senders.create", body={**RCS, "details": {"brand": {"description": "Bread"}}})
    assert made["details"]["brand"] == {"name": "RCS Sender", "color": "#000000", "description": "Bread"}


async def test_a_verified_test_number_becomes_unverified_when_it_is_invited_again(api: Api) -> None:
    sender, number = (await api("rcs.senders.create", body=RCS))["id"], "+46123123111"
    body = {"testNumbers": [number]}
    await api("rcs.senders.add_test_numbers", sender, body=body)
    for name in ("retry_test_number", "add_test_numbers"):
        api.server.set_test_number(sender, number, "VERIFIED")
        if name == "retry_test_number":
            await api(f"rcs.senders.{name}", sender, number)
        else:
            await api(f"rcs.senders.{name}", sender, body=body)
        assert (await api("rcs.senders.get_test_number", sender, number))["state"] == "UNVERIFIED"
    # Both sent an invite, as the first one did.
    others = [f"+4612312320{digit:02}" for digit in range(17)]
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": others})
    refusal = "rbm_too_many_requests"
    await api("rcs.senders.retry_test_number", sender, number, status=429, code=refusal)


# -- lists


async def test_activities_come_newest_first(api: Api) -> None:
    comment = {"comment": "The latest."}
    await api("whatsapp.account.create", body=ACCOUNT)
    sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
    await api("whatsapp.templates.create", body=TEMPLATE)
    rcs = (await api("rcs.senders.create", body=RCS))["id"]
    await api("kakaotalk.senders.create", body={"plusFriendId": "friend", "status": "DRAFT"})
    details = {"name": "Order", "language": "KO"}
    code = (await api("kakaotalk.templates.create", "friend", body={"status": "DRAFT", "details": details}))["code"]
    lists: dict[str, tuple[str, ...]] = {
        "whatsapp.account": (),
        "whatsapp.senders": (sender,),
        "whatsapp.templates": PLACE,
        "rcs.account": (),
        "rcs.senders": (rcs,),
        "kakaotalk.senders": ("friend",),
        "kakaotalk.templates": ("friend", code),
    }
    for name, place in lists.items():
        await api(f"{name}.add_comment", *place, body=comment)
        notes = (await api(f"{name}.list_activities", *place))["notifications"]
        assert (notes[0]["type"], notes[0].get("comment")) == ("COMMENT_ADDED", "The latest."), name
        assert notes[-1]["type"] == "CREATED", name
        first = await api(f"{name}.list_activities", *place, query={"pageSize": 1})
        query = {"pageToken": first["nextPageToken"]}
        second = await api(f"{name}.list_activities", *place, query=query)
        assert second["notifications"] == notes[1:2], name


async def test_webhooks_are_listed_alphabetically(api: Api) -> None:
    for name in ("zebra", "apple", "mango"):
        body = {"target": f"http://127.0.0.1:9/{name}", "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
        await api("webhooks.create", body=body)
    page = await api("webhooks.list", query={"pageSize": 2})
    rest = await api("webhooks.list", query={"pageToken": page["nextPageToken"]})
    names = [each["target"].rpartition("/")[2] for each in (*page["webhooks"], *rest["webhooks"])]
    assert names == ["apple", "mango", "zebra"]


async def test_kakaotalk_templates_are_listed_alphabetically(api: Api) -> None:
    await api("kakaotalk.senders.create", body={"plusFriendId": "friend", "status": "DRAFT"})
    for name in ("zebra", "apple", "mango"):
        body = {"status": "DRAFT", "details": {"name": name, "language": "KO"}}
        await api("kakaotalk.templates.create", "friend", body=body)
    page = await api("kakaotalk.templates.list", "friend")
    assert [each["changes"]["details"]["name"] for each in page["templates"]] == ["apple", "mango", "zebra"]


async def test_ten_bundles_a_page(api: Api) -> None:
    for _ in range(11):
        await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True})
    page = await api("bundles.list")
    assert (page["pageSize"], len(page["bundles"])) == (10, 10)


# -- WhatsApp accounts and senders


async def test_only_a_rejected_account_can_be_changed(api: Api, account: Answer) -> None:
    del account
    server, body = api.server, {"wabaName": "Example Limited"}
    refusal: dict[str, Any] = {"status": 409, "code": "account_not_updatable"}
    for _ in range(3):
        await api("whatsapp.account.update", body=body, **refusal)
        if (await api("whatsapp.account.get")).body.get("state") != "ONBOARDED":
            server.approve(server.project_id)
    other = server.add_project()
    await api("whatsapp.account.create", body=ACCOUNT, project_id=other)
    server.reject(other)
    changed = await api("whatsapp.account.update", body=body, project_id=other)
    assert changed["changes"]["status"] == "IN_PROGRESS"


async def test_embedded_senders_become_active_without_a_verification(api: Api, hooked: Receiver) -> None:
    made = await api("whatsapp.senders.create", body={"wabaId": "1", "phoneNumberId": "2"})
    assert made["state"] == "IN_PROGRESS"
    assert api.server.approve(made["id"]) == "ACTIVE"
    register = {"body": {"method": "SMS"}, "status": 409, "code": "not_allowed_register"}
    await api("whatsapp.senders.register", made["id"], **register)  # type: ignore[arg-type]
    for state in ("SUSPENDED", "ACTIVE", "INACTIVE"):
        api.server.set_state(made["id"], state)
        assert (await api("whatsapp.senders.get", made["id"]))["state"] == state
    with pytest.raises(StandInError, match="can become"):
        api.server.set_state(made["id"], "PENDING_VERIFICATION")
    await api.server.deliveries.settled()
    assert hooked.types == ["WHATSAPP_SENDER_ACTIVE", "WHATSAPP_SENDER_ACTIVE", "WHATSAPP_SENDER_INACTIVE"]


async def test_a_display_name_under_review_shows_in_the_metadata_only(api: Api, active_sender: str) -> None:
    body = {"status": "SUBMIT", "details": {"displayName": "New"}}
    changed = await api("whatsapp.senders.update", active_sender, body=body)
    assert changed["metadata"]["displayName"] == {"value": "New", "status": "PENDING"}
    assert "changes" not in changed.body
    draft = await api("whatsapp.senders.update", active_sender, body={"details": {"about": "Later"}})
    assert draft["changes"] == {"status": "DRAFT", "details": {"about": "Later"}}
    api.server.approve(active_sender)
    approved = await api("whatsapp.senders.get", active_sender)
    assert approved["details"]["displayName"] == "New"
    assert approved["changes"] == draft["changes"]


async def test_a_sender_patch_keeps_a_draft_unless_it_submits(api: Api, active_sender: str) -> None:
    body: dict[str, Any] = {"details": {"about": "About us"}}
    draft = await api("whatsapp.senders.update", active_sender, body=body)
    assert draft["changes"] == {"status": "DRAFT", **body}
    assert "about" not in draft["details"]
    sent = await api("whatsapp.senders.update", active_sender, body={"status": "SUBMIT"})
    assert sent["details"]["about"] == "About us"


async def test_a_phone_number_belongs_to_one_sender(api: Api) -> None:
    other = api.server.add_project()
    body = {**SENDER, "details": {**SENDER["details"], "phoneNumber": "777777777"}}
    for project in (api.server.project_id, other):
        await api("whatsapp.account.create", body=ACCOUNT, project_id=project)
    made = await api("whatsapp.senders.create", body=body)
    for project in (api.server.project_id, other):
        refused = await api("whatsapp.senders.create", body=body, project_id=project, status=400)
        assert faults_of(refused)[0].startswith("details.phoneNumber:")
    api.server.reject(made["id"])
    await api("whatsapp.senders.discard_changes", made["id"])
    await api("whatsapp.senders.create", body=body, project_id=other)


async def test_convapiappid_names_an_app_that_exists(api: Api) -> None:
    body = {"name": "Alerts", "region": "EU", "convApiAppId": "4CF9CE97504C4A468F4610919D17ECC1"}
    refused = await api("sms.apps.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused)[0].startswith("convApiAppId:")
    api.server.add_conversation_app(body["convApiAppId"])
    made = await api("sms.apps.create", body=body)
    assert made["conversationApiAppDetails"]["id"] == body["convApiAppId"]


async def test_a_new_solution_is_answered_with_all_of_them(api: Api) -> None:
    body = {"details": {"name": "Ours"}, "accessToken": "FACEBOOK_TOKEN", "businessManager": "SINCH_UK"}
    first = await api("whatsapp.solutions.create", body=body)
    second = await api("whatsapp.solutions.create", body=body)
    assert [len(each["solutions"]) for each in (first, second)] == [1, 2]


async def test_a_solution_is_not_reassigned_once_the_project_is_onboarded(api: Api) -> None:
    body = {"details": {"name": "Ours"}, "accessToken": "FACEBOOK_TOKEN", "businessManager": "SINCH_UK"}
    for _ in range(2):
        solutions = (await api("whatsapp.solutions.create", body=body))["solutions"]
    ids = [each["id"] for each in solutions]
    for solution in ids:
        await api("whatsapp.solutions.assign", solution)
    assert [each["assigned"] for each in (await api("whatsapp.solutions.list"))["solutions"]] == [False, True]
    await api("whatsapp.senders.create", body={"wabaId": "1", "phoneNumberId": "2"})
    await api("whatsapp.solutions.assign", ids[0], status=409, code="solution_cannot_be_reassigned")


# -- WhatsApp templates


@pytest.fixture
async def submit(api: Api, account: Answer) -> Callable[..., Awaitable[Answer]]:
    """Submit a template that consists of these components beside what `details` has."""
    del account
    number = 0

    async def send(*components: dict[str, Any], category: str = "MARKETING", **options: Any) -> Answer:
        nonlocal number
        number += 1
        details = {"components": list(components), **options.pop("details", {})}
        body = {"name": f"template_{number}", "language": "EN", "category": category, "details": details}
        return await api.call("whatsapp.templates.create", body={**body, **options})

    return send


Submit = Callable[..., Awaitable[Answer]]
BODY: dict[str, Any] = {"type": "BODY", "text": "Hello"}


@pytest.mark.parametrize(
    ("category", "lowest", "highest"),
    [("AUTHENTICATION", 10, 900), ("MARKETING", 43_200, 2_592_000), ("UTILITY", 30, 43_200)],
)
async def test_the_ttl_depends_on_the_category(submit: Submit, category: str, lowest: int, highest: int) -> None:
    body = {"type": "BODY"} if category == "AUTHENTICATION" else BODY
    for seconds in (lowest, highest):
        assert (await submit(body, category=category, details={"messageSendTtlSeconds": seconds})).status == 201
    for seconds in (lowest - 1, highest + 1):
        for status in ("SUBMIT", "DRAFT"):
            details = {"messageSendTtlSeconds": seconds}
            refused = await submit(body, category=category, details=details, status=status)
            assert faults_of(refused)[0].startswith("details.messageSendTtlSeconds:")


def _button(url: str, example: str | None = None) -> dict[str, Any]:
    button = {"type": "URL", "text": "Go", "url": url, **({"example": example} if example else {})}
    return {"type": "BUTTONS", "buttons": [button]}


async def test_a_url_button_needs_an_example_only_with_a_variable(submit: Submit) -> None:
    assert (await submit(BODY, _button("https://example.com"))).status == 201
    refused = await submit(BODY, _button("https://example.com/{{1}}"))
    assert faults_of(refused) == ["details.components[1].buttons[0].example: is required to submit"]
    assert (await submit(BODY, _button("https://example.com/{{1}}", "https://example.com/x"))).status == 201


@pytest.mark.parametrize("url", ["https://example.com/{{1}}/x", "https://example.com/{{2}}", "https://{{1}}.com"])
async def test_the_variable_of_a_url_button_stands_at_the_end(submit: Submit, url: str) -> None:
    refused = await submit(BODY, _button(url, "https://example.com/x"))
    assert (refused.status, refused.code) == (400, "invalid_input")
    assert faults_of(refused)[0].startswith("details.components[1].buttons[0].url:")


@pytest.mark.parametrize("url", ["https://wa.me/123", "http://WhatsApp.com", "https://api.whatsapp.com/{{1}}"])
async def test_a_url_button_does_not_lead_to_whatsapp(submit: Submit, url: str) -> None:
    refused = await submit(BODY, _button(url, "https://wa.me/1"))
    assert (refused.status, refused.code) == (409, "template_restricted_Domain_for_button_url")


async def test_one_example_a_variable(submit: Submit) -> None:
    body = {"type": "BODY", "text": "Hello {{1}}, {{2}} and {{1}}"}
    for examples in ([], ["a"], ["a", "b", "c"]):
        refused = await submit({**body, "examples": examples})
        assert faults_of(refused)[0].startswith("details.components[0].examples:"), examples
    assert (await submit({**body, "examples": ["a", "b"]})).status == 201
    assert (await submit(BODY)).status == 201
    assert (await submit(body, status="DRAFT")).status == 201
    header = {"type": "HEADER", "format": "TEXT", "text": "For {{1}}"}
    refused = await submit(header, BODY)
    assert faults_of(refused) == ["details.components[0].example: is required to submit"]
    refused = await submit({**header, "text": "For {{1}} and {{2}}", "example": "you"}, BODY)
    assert faults_of(refused) == ["details.components[0].text: must have at most one variable"]


async def test_only_authentication_templates_have_security_texts(submit: Submit) -> None:
    recommended = {"type": "BODY", "addSecurityRecommendation": True}
    footer = {"type": "FOOTER", "codeExpirationMinutes": 5}
    assert (await submit(recommended, footer, category="AUTHENTICATION")).status == 201
    refused = await submit({**recommended, "text": "Hello"}, footer, category="UTILITY")
    assert [fault.partition(":")[0] for fault in faults_of(refused)] == [
        "details.components[0].addSecurityRecommendation",
        "details.components[1].codeExpirationMinutes",
    ]
    refused = await submit(BODY, category="AUTHENTICATION")
    assert faults_of(refused)[0].startswith("details.components[0].text: must be left out")


async def test_each_type_of_component_at_most_once(submit: Submit) -> None:
    refused = await submit(BODY, {**BODY, "text": "Once more"})
    assert faults_of(refused) == ["details.components: must not repeat the type BODY"]


async def test_buttons_differ(submit: Submit) -> None:
    quick = {"type": "QUICK_REPLY", "text": "Yes"}
    phone = {"type": "PHONE_NUMBER", "text": "Yes", "phoneNumber": "+46123123123"}
    refused = await submit(BODY, {"type": "BUTTONS", "buttons": [quick, phone]})
    assert faults_of(refused) == ["details.components[1].buttons: must not repeat the text Yes"]


async def test_cards_have_the_same_components(submit: Submit) -> None:
    image = {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://example.com/1.png"}}
    text = {"type": "BODY", "text": "Hello"}
    cards = {"type": "CAROUSEL", "cards": [{"components": [image, text]}, {"components": [text]}]}
    refused = await submit(BODY, cards)
    assert faults_of(refused) == ["details.components[1].cards: must all have components of the same types"]
    cards["cards"] = [{"components": [image, text]}] * 2
    assert (await submit(BODY, cards)).status == 201


async def test_multipliers_are_from_zero_to_ten(submit: Submit) -> None:
    for text, status in (("10.0", 201), ("0", 201), ("10.1", 400), ("-1", 400), ("x", 400)):
        optimization = {
            "bidAmount": 1,
            "bidStrategy": "LOWEST_COST_WITH_BID_CAP",
            "bidCountryMultiplierOverrides": {"SE": text},
        }
        assert (await submit(BODY, details={"optimization": optimization})).status == status, text


async def test_a_deleted_name_is_blocked_in_all_languages_for_thirty_days(api: Api, account: Answer) -> None:
    del account
    await api("whatsapp.templates.create", body=TEMPLATE)
    await api("whatsapp.templates.delete_by_name", "my_template")
    for language in ("EN", "PL"):
        body = {**TEMPLATE, "language": language}
        await api("whatsapp.templates.create", body=body, status=409, code="template_name_recently_used")
    api.server.advance(days=30, seconds=1)
    await api("whatsapp.templates.create", body=TEMPLATE)


async def test_a_deleted_language_is_blocked_by_itself(api: Api, account: Answer) -> None:
    del account
    await api("whatsapp.templates.create", body=TEMPLATE)
    api.server.approve("my_template")
    await api("whatsapp.templates.delete", *PLACE, query={"deleteSubmitted": "true"})
    await api("whatsapp.templates.create", body=TEMPLATE, status=409, code="template_language_recently_deleted")
    await api("whatsapp.templates.create", body={**TEMPLATE, "language": "PL"})


async def test_a_template_under_review_is_not_changed(api: Api, account: Answer) -> None:
    del account
    update, body = "whatsapp.templates.update", {"details": TEMPLATE["details"]}
    await api("whatsapp.templates.create", body=TEMPLATE)
    for status in ({}, {"status": "DRAFT"}, {"status": "SUBMIT"}):
        refusal: dict[str, Any] = {"status": 409, "code": "template_changes_not_updatable"}
        await api(update, *PLACE, body={**body, **status}, **refusal)


async def test_drafts_and_rejected_approved_paused_and_disabled_templates_can_be_changed(
    api: Api, account: Answer, hooked: Receiver
) -> None:
    del account
    server, update, body = api.server, "whatsapp.templates.update", {"details": TEMPLATE["details"]}
    await api("whatsapp.templates.create", body={**TEMPLATE, "status": "DRAFT"})
    await api(update, *PLACE, body={**body, "status": "SUBMIT"})
    server.reject("my_template")
    draft = await api(update, *PLACE, body=body)
    assert (draft["changes"]["status"], draft.body.get("state")) == ("DRAFT", None)
    await api(update, *PLACE, body={"status": "SUBMIT"})
    server.approve("my_template")
    for state in ("APPROVED", "PAUSED", "DISABLED"):
        server.set_state("my_template", state)
        changed = await api(update, *PLACE, body=body)
        assert (changed["state"], changed["changes"]["status"]) == (state, "DRAFT")
    server.set_state("my_template", "APPROVED")
    await server.deliveries.settled()
    told = [each.event for each in hooked.received if each.event["type"] == "WHATSAPP_TEMPLATE_STATUS_UPDATED"]
    assert [each["newState"] for each in told] == ["PAUSED", "DISABLED", "REINSTATED"]


async def test_a_template_patch_keeps_a_draft_unless_it_submits(api: Api, account: Answer) -> None:
    del account
    await api("whatsapp.templates.create", body={**TEMPLATE, "status": "DRAFT"})
    changed = await api("whatsapp.templates.update", *PLACE, body={"details": TEMPLATE["details"]})
    assert changed["changes"]["status"] == "DRAFT"


async def test_compared_templates_were_sent_a_thousand_times(api: Api, account: Answer) -> None:
    del account
    for name in ("my_template", "another"):
        await api("whatsapp.templates.create", body={**TEMPLATE, "name": name})
        api.server.approve(name)
    body = {"templates": [{"templateName": "another", "templateLanguage": "EN"}]}
    api.server.set_sends("my_template", 1_000)
    api.server.set_sends("another", 999)
    refusal = "templates_not_eligible_for_comparison"
    await api("whatsapp.templates.compare", *PLACE, body=body, status=409, code=refusal)
    api.server.set_sends("another", 1_000)
    compared = await api("whatsapp.templates.compare", *PLACE, body=body)
    assert [each["messageSends"] for each in compared["templates"]] == [1_000, 1_000]


# -- KakaoTalk


@pytest.fixture
async def friend(api: Api) -> str:
    await api("kakaotalk.senders.create", body={"plusFriendId": "friend", "details": DETAILS})
    return "friend"


@pytest.fixture
async def active_friend(api: Api, friend: str) -> str:
    api.server.approve(friend)
    api.server.approve(friend)
    return friend


async def test_kakaotalk_senders_work_for_sixty_days_after_delete(
    api: Api, active_friend: str, hooked: Receiver
) -> None:
    await api("kakaotalk.senders.delete", active_friend)
    await api("kakaotalk.senders.delete", active_friend, status=409, code="sender_already_deleted")
    for days, state in ((59, "ACTIVE"), (1, "INACTIVE")):
        api.server.advance(days=days)
        assert (await api("kakaotalk.senders.get", active_friend))["state"] == state
    await api.server.deliveries.settled()
    assert hooked.types == ["KAKAOTALK_SENDER_INACTIVE"]


async def test_only_active_kakaotalk_senders_and_drafts_are_changed(api: Api, friend: str) -> None:
    update, body = "kakaotalk.senders.update", {"details": {"name": "Better"}}
    changes: dict[str, Any] = {"status": 409, "code": "sender_changes_not_updatable"}
    whole: dict[str, Any] = {"status": 409, "code": "sender_not_updatable"}
    await api(update, friend, body=body, **changes)
    api.server.reject(friend)
    await api(update, friend, body=body, **changes)
    await api("kakaotalk.senders.discard_changes", friend)
    await api("kakaotalk.senders.create", body={"plusFriendId": friend, "status": "DRAFT", "details": DETAILS})
    assert (await api(update, friend, body=body))["changes"]["status"] == "DRAFT"
    await api(update, friend, body={"status": "SUBMIT"})
    api.server.approve(friend)
    await api(update, friend, body=body, **whole)
    api.server.approve(friend)
    assert (await api(update, friend, body=body))["changes"]["status"] == "DRAFT"
    for state in ("SUSPENDED", "BLOCKED"):
        api.server.set_state(friend, state)
        await api(update, friend, body=body, **whole)


async def test_a_kakaotalk_template_under_review_is_not_changed(api: Api, friend: str) -> None:
    details = {"name": "Order", "language": "KO", "content": "Your order"}
    code = (await api("kakaotalk.templates.create", friend, body={"details": details}))["code"]
    update, body = "kakaotalk.templates.update", {"details": {"content": "Your new order"}}
    refusal: dict[str, Any] = {"status": 409, "code": "template_changes_not_updatable"}
    for status in ({}, {"status": "DRAFT"}, {"status": "SUBMIT"}):
        await api(update, friend, code, body={**body, **status}, **refusal)
    api.server.reject(code)
    assert (await api(update, friend, code, body=body))["changes"]["status"] == "DRAFT"
    await api(update, friend, code, body={"status": "SUBMIT"})
    api.server.approve(code)
    assert (await api(update, friend, code, body=body))["changes"]["status"] == "DRAFT"


async def test_a_submitted_kakaotalk_template_has_no_draft_to_remove(api: Api, friend: str) -> None:
    details = {"name": "Order", "language": "KO", "content": "Your order"}
    code = (await api("kakaotalk.templates.create", friend, body={"status": "DRAFT", "details": details}))["code"]
    await api("kakaotalk.templates.discard_changes", friend, code)
    await api("kakaotalk.templates.get", friend, code, status=404)
    code = (await api("kakaotalk.templates.create", friend, body={"details": details}))["code"]
    api.server.approve(code)
    await api("kakaotalk.templates.update", friend, code, body={"details": {"title": "Title"}})
    discard = "kakaotalk.templates.discard_changes"
    await api(discard, friend, code, status=409, code="template_not_deletable")


# -- bundles


async def test_defaults_of_a_conversation_app(api: Api) -> None:
    body: dict[str, Any] = {"name": "x", "region": "EU", "smsApp": True, "convApp": {"retentionPolicy": {}}}
    made = await api("bundles.create", body=body)
    policy = {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": 7}
    assert (made["convApp"]["processingMode"], made["convApp"]["retentionPolicy"]) == ("DISPATCH", policy)
    body["convApp"]["processingMode"] = "CONVERSATION"
    made = await api("bundles.create", body=body)
    assert made["convApp"]["retentionPolicy"]["ttl"] == 180
    body["convApp"] = {"retentionPolicy": {"ttl": 8}}
    refused = await api("bundles.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused) == ["convApp.retentionPolicy.ttl: must be at most 7 for DISPATCH"]


async def test_resources_of_a_bundle_are_linked(api: Api) -> None:
    made = await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True, "convApp": True})
    api.server.approve(made["id"])
    app = await api("sms.apps.get", made["smsApp"]["id"])
    assert app["conversationApiAppDetails"]["id"] == made["convApp"]["id"]


async def test_webhooks_of_a_conversation_app_do_not_lead_to_the_conversation_api(api: Api) -> None:
    hook = {"target": "https://conversation-api.eu.sinch.com/x", "triggers": ["MESSAGE_INBOUND"]}
    body = {"name": "x", "region": "EU", "convApp": {"webhooks": [hook]}}
    refused = await api("bundles.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused)[0].startswith("convApp.webhooks[0].target:")


async def test_filters_of_bundles_are_ids(api: Api) -> None:
    for name in ("filterConvAppIds", "filterSmsAppIds"):
        await api("bundles.list", query={name: "x"}, status=400, code="invalid_id_format")


# -- every body


async def test_emails_are_emails(api: Api, account: Answer) -> None:
    del account
    body = {**SENDER, "details": {**SENDER["details"], "email": "nobody"}}
    refused = await api("whatsapp.senders.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused)[0].startswith("details.email: must be an e-mail address")


@pytest.mark.parametrize("number", ["1000000000000000000000000000000", "18446744073709551615", "-9223372036854775809"])
async def test_numbers_beyond_64_bits_are_refused(api: Api, number: str) -> None:
    body = f'{{"name": "x", "region": "EU", "convApp": {{"retentionPolicy": {{"ttl": {number}}}}}}}'.encode()
    refused = await api("bundles.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused)[0].startswith("convApp.retentionPolicy.ttl:")
    await api("bundles.list", query={"pageSize": number}, status=400, code="invalid_page_size")


async def test_unknown_fields_are_refused(api: Api) -> None:
    body = {**RCS, "details": {"brand": {"colour": "#000000"}}}
    refused = await api("rcs.senders.create", body=body, status=400, code="invalid_input")
    assert faults_of(refused)[0].startswith("details.brand.colour: is not a known field")
    refused = await api("sms.apps.create", body={"name": "x", "region": "EU", "regoin": "US"}, code="invalid_input")
    assert faults_of(refused)[0].startswith("regoin: is not a known field")
