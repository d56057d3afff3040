"""WhatsApp templates: one for each name and language, drafts, reviews, deletion."""

import copy

import pytest

from sinch_provisioning.testing import StandInError
from tests.testing.harness import TEMPLATE, Answer, Api, Receiver

PLACE = ("my_template", "EN")


@pytest.fixture(autouse=True)
def _account(account: Answer) -> None:
    """Templates need an account."""


async def test_name_and_language_are_the_identity(api: Api) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    await api("whatsapp.templates.create", body=TEMPLATE, status=409, code="template_exists")
    await api("whatsapp.templates.create", body={**TEMPLATE, "language": "PL"})
    await api("whatsapp.templates.create", body={**TEMPLATE, "name": "another"})
    assert (await api("whatsapp.templates.list_by_name", "my_template"))["totalSize"] == 2
    await api("whatsapp.templates.get", "my_template", "DE", status=404, code="template_not_found")
    await api("whatsapp.templates.get", "my_template", "XX", status=400, code="template_invalid_language_code")
    with pytest.raises(StandInError, match="could be any of"):
        api.server.approve("my_template")
    assert api.server.approve("my_template", language="PL") == "APPROVED"


async def test_template_belongs_to_the_project_and_needs_an_account(api: Api) -> None:
    other = api.server.add_project()
    await api("whatsapp.templates.create", body=TEMPLATE, project_id=other, status=400, code="project_not_initialized")


async def test_submission_is_checked(api: Api) -> None:
    bare = {name: TEMPLATE[name] for name in ("name", "language", "category")}
    refused = await api("whatsapp.templates.create", body=bare, status=400, code="invalid_input")
    assert any("details" in fault for fault in refused["additionalInformation"]["validationErrors"])
    footer = {**bare, "details": {"components": [{"type": "FOOTER", "text": "Bye"}]}}
    refused = await api("whatsapp.templates.create", body=footer, status=400, code="invalid_input")
    assert "BODY" in refused["additionalInformation"]["validationErrors"][0]
    kept = await api("whatsapp.templates.create", body={**footer, "saveDraftOnFailure": True})
    assert kept["changes"]["status"] == "DRAFT"
    draft = await api("whatsapp.templates.create", body={**bare, "language": "PL", "status": "DRAFT"})
    assert draft["changes"]["status"] == "DRAFT"
    await api("whatsapp.templates.update", "my_template", "PL", body={"status": "SUBMIT"}, code="invalid_input")
    details = TEMPLATE["details"]
    sent = await api("whatsapp.templates.update", "my_template", "PL", body={"status": "SUBMIT", "details": details})
    assert (sent["state"], sent["changes"]["status"]) == ("PENDING", "IN_PROGRESS")


async def test_delete_takes_the_draft_only(api: Api, hooked: Receiver) -> None:
    await api("whatsapp.templates.create", body={**TEMPLATE, "status": "DRAFT"})
    await api("whatsapp.templates.delete", *PLACE)
    await api("whatsapp.templates.get", *PLACE, status=404)
    await api("whatsapp.templates.create", body=TEMPLATE)
    refusal = "template_not_deletable_due_to_input_config"
    await api("whatsapp.templates.delete", *PLACE, status=409, code=refusal)
    api.server.approve("my_template")
    await api("whatsapp.templates.delete", *PLACE, status=404, code="template_changes_not_found")
    await api("whatsapp.templates.update", *PLACE, body={"details": {"messageSendTtlSeconds": 43_200}})
    await api("whatsapp.templates.delete", *PLACE)
    left = await api("whatsapp.templates.get", *PLACE)
    assert left["state"] == "APPROVED"
    assert "changes" not in left.body
    refused = await api("whatsapp.templates.delete", *PLACE, query={"deleteSubmitted": "maybe"}, status=400)
    assert refused["additionalInformation"]["validationErrors"][0].startswith("deleteSubmitted:")
    await api("whatsapp.templates.delete", *PLACE, query={"deleteSubmitted": "true"})
    await api("whatsapp.templates.get", *PLACE, status=404, code="template_not_found")
    await api.server.deliveries.settled()
    assert hooked.types[-1] == "WHATSAPP_TEMPLATE_DELETED"


async def test_unknown_names(api: Api) -> None:
    await api("whatsapp.templates.delete_by_name", "unknown", status=404, code="template_not_found")
    await api("whatsapp.templates.list_by_name", "unknown", status=404, code="template_not_found")


async def test_rejection_and_correction(api: Api, hooked: Receiver) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    assert api.server.reject("my_template", comment="Wrong category.", code="INCORRECT_CATEGORY") == "REJECTED"
    rejected = await api("whatsapp.templates.get", *PLACE)
    assert (rejected["state"], rejected["rejectionCode"]) == ("REJECTED", "INCORRECT_CATEGORY")
    await api("whatsapp.templates.update", *PLACE, body={"category": "UTILITY", "status": "SUBMIT"})
    assert api.server.approve("my_template") == "APPROVED"
    approved = await api("whatsapp.templates.get", *PLACE)
    assert (approved["category"], approved["state"]) == ("UTILITY", "APPROVED")
    assert not {"rejectionCode", "changes"} & approved.body.keys()
    await api.server.deliveries.settled()
    assert hooked.types == ["WHATSAPP_TEMPLATE_REJECTED", "WHATSAPP_TEMPLATE_APPROVED"]
    assert hooked.received[0].event["comment"] == "Wrong category."


async def test_category_of_a_submitted_template_is_fixed(api: Api) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    api.server.approve("my_template")
    update = "whatsapp.templates.update"
    await api(update, *PLACE, body={"category": "UTILITY"}, status=409, code="template_category_not_updatable")
    refusal = "template_allow_category_change_not_updatable"
    await api(update, *PLACE, body={"allowCategoryChange": True}, status=409, code=refusal)
    await api("whatsapp.templates.create", body={**TEMPLATE, "name": "draft", "status": "DRAFT"})
    changed = await api(update, "draft", "EN", body={"category": "UTILITY", "allowCategoryChange": True})
    assert changed["category"] == "UTILITY"
    assert changed["changes"]["allowCategoryChange"] is True


async def test_null_clears(api: Api) -> None:
    optimization = {"bidAmount": 500, "bidStrategy": "LOWEST_COST_WITH_BID_CAP"}
    details = {**TEMPLATE["details"], "optimization": optimization}
    body = {**TEMPLATE, "status": "DRAFT", "details": details}
    made = await api("whatsapp.templates.create", body=body)
    shown = made["changes"]["details"]["optimization"]
    assert shown == {"bidAmount": 500, "bidStrategy": "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP"}
    changed = await api("whatsapp.templates.update", *PLACE, body={"details": {"optimization": None}})
    assert changed["changes"]["details"].keys() == {"components"}


async def test_lists(api: Api) -> None:
    for name in ("zebra", "apple", "apricot"):
        await api("whatsapp.templates.create", body={**TEMPLATE, "name": name})
    api.server.approve("zebra")

    async def names(**query: object) -> list[str]:
        page = await api("whatsapp.templates.list", query=query)
        return [each["name"] for each in page["templates"]]

    assert await names() == ["apple", "apricot", "zebra"]
    assert await names(templateName="ap") == ["apple", "apricot"]
    assert await names(filterStates="APPROVED") == ["zebra"]
    assert await names(filterStatuses=["IN_PROGRESS"]) == ["apple", "apricot"]
    assert await names(filterStates="APPROVED,PENDING", pageSize=2) == ["apple", "apricot"]


async def test_field_mask(api: Api) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    api.server.approve("my_template")
    mask = {"fieldMask": ["name", "details.components.0.text"]}
    partial = {"name": "my_template", "details": {"components": [{"text": "Hello {{1}}"}]}}
    assert (await api("whatsapp.templates.get", *PLACE, query=mask)).body == partial
    assert (await api("whatsapp.templates.list", query=mask))["templates"] == [partial]
    await api("whatsapp.templates.get", *PLACE, query={"fieldMask": "secret"}, status=400, code="invalid_fields")


async def test_analytics_are_for_approved_templates_once_enabled(api: Api) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    api.server.approve("my_template")
    assert (await api("whatsapp.templates.get", *PLACE))["analytics"] == []
    await api("whatsapp.enable_template_analytics")
    spans = {}
    for span in ("DAY", "QUARTER"):
        query = {"templateAnalyticsDateRange": span}
        spans[span] = (await api("whatsapp.templates.get", *PLACE, query=query))["analytics"][0]
    assert spans["QUARTER"]["start"] < spans["DAY"]["start"]


async def test_compare(api: Api) -> None:
    await api("whatsapp.templates.create", body=TEMPLATE)
    await api("whatsapp.templates.create", body={**TEMPLATE, "name": "another"})

    def other(name: str) -> dict[str, object]:
        return {"templates": [{"templateName": name, "templateLanguage": "EN"}]}

    compare = "whatsapp.templates.compare"
    await api(compare, *PLACE, body=other("unknown"), status=404, code="templates_compare_not_found")
    await api(compare, *PLACE, body=other("my_template"), status=409, code="templates_compare_not_unique")
    for name in ("my_template", "another"):
        api.server.approve(name)
        api.server.set_sends(name, 1_000)
    answer = await api(compare, *PLACE, body=other("another"))
    assert [each["name"] for each in answer["templates"]] == ["my_template", "another"]


async def test_full_sample_is_taken(api: Api) -> None:
    """The sample shows every kind of component side by side; a template has one of each kind, fit for its category."""
    samples = {name: body for where, name, body in api.description.samples("request") if "templates.create" in where}
    body = copy.deepcopy(samples["marketingOrUtilityFull"])
    location, text, document, content, footer, buttons, carousel = body["details"]["components"]
    content.update({"text": "Hello {{1}}", "addSecurityRecommendation": False})
    text["text"] = "For {{1}}"
    del footer["codeExpirationMinutes"]
    for number, button in enumerate(buttons["buttons"]):
        button.update({"text": f"Button {number}"} if "text" in button else {})
    for card in carousel["cards"]:
        card["components"][1]["text"] = "Hello {{1}}"
        card["components"][2]["buttons"] = card["components"][2]["buttons"][:2]
    for number, header in enumerate((location, text, document)):
        body["name"] = f"template_{number}"
        body["details"]["components"] = [header, content, footer, buttons, carousel]
        await api("whatsapp.templates.create", body=body)
        assert api.server.approve(body["name"]) == "APPROVED"
        await api("whatsapp.templates.list_by_name", body["name"])
