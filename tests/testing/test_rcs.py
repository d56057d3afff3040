"""RCS senders: test numbers, launch preconditions, what can change when."""

import copy
from typing import Any

import pytest

from sinch_provisioning.testing import StandInError
from tests.testing.harness import Answer, Api, Description, Receiver

DRAFT = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}


@pytest.fixture
def complete(description: Description) -> dict[str, Any]:
    """A sender of the description's samples that has all that a launch needs."""
    samples = {name: body for where, name, body in description.samples("request") if where == "rcs.senders.create"}
    return copy.deepcopy(samples["usQuestionnairePublicCorporationUsTaxIdCountry"])


@pytest.fixture
async def sender(api: Api) -> str:
    made = await api("rcs.senders.create", body=DRAFT)
    sender_id: str = made["id"]
    return sender_id


async def test_test_numbers(api: Api, sender: str) -> None:
    body = {"testNumbers": ["+46123123111", "46 123 123 222", "46123123111"]}
    added = await api("rcs.senders.add_test_numbers", sender, body=body)
    assert [each["state"] for each in added["testNumbers"]] == ["UNVERIFIED", "UNVERIFIED"]
    assert "t" in added["testNumbers"][0]["submitted"]
    shown = await api("rcs.senders.get", sender)
    assert len(shown["testNumberStates"]) == len(shown["details"]["testNumbers"]) == 2
    number, capabilities = "+46123123111", "rcs.senders.get_test_number_capabilities"
    await api(capabilities, sender, number, status=404, code="user_has_not_accepted_invite")
    api.server.set_test_number(sender, number)
    assert (await api("rcs.senders.get_test_number", sender, "46123123111"))["state"] == "VERIFIED"
    assert (await api(capabilities, sender, number))["features"]
    api.server.set_test_number(sender, number, "DECLINED")
    refusal: dict[str, Any] = {"status": 404, "code": "blocked_because_the_recipient_declined"}
    await api(capabilities, sender, number, **refusal)
    await api("rcs.senders.retry_test_number", sender, number, **refusal)
    await api("rcs.senders.delete_test_number", sender, number)
    for name in ("get_test_number", "delete_test_number", "retry_test_number", "get_test_number_capabilities"):
        await api(f"rcs.senders.{name}", sender, number, status=404, code="user_is_not_tester_for_agent")
    with pytest.raises(StandInError, match="no test number"):
        api.server.set_test_number(sender, number)
    with pytest.raises(ValueError, match="no state"):
        api.server.set_test_number(sender, "46123123222", "MAYBE")


async def test_test_numbers_have_the_e164_form(api: Api, sender: str) -> None:
    body = {"testNumbers": ["+46123123111", "12"]}
    refused = await api("rcs.senders.add_test_numbers", sender, body=body, status=400, code="add_test_number_invalid")
    assert refused["additionalInformation"]["invalidTestNumbers"] == ["12"]
    assert (await api("rcs.senders.get", sender))["testNumberStates"] == []


async def test_twenty_invites_a_day(api: Api, sender: str) -> None:
    numbers = [f"+461231230{number:02}" for number in range(20)]
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": numbers})
    refusal: dict[str, Any] = {"status": 429, "code": "rbm_too_many_requests"}
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": ["+46999999999"]}, **refusal)
    await api("rcs.senders.retry_test_number", sender, numbers[0], **refusal)
    # Those that are testers already are not invited again.
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": numbers[:3]})
    api.server.advance(days=1, seconds=1)
    await api("rcs.senders.retry_test_number", sender, numbers[0])
    await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": ["+46999999999"]})


async def test_two_hundred_testers(api: Api, sender: str) -> None:
    for day in range(10):
        numbers = [f"+46123{day}{number:05}" for number in range(20)]
        await api("rcs.senders.add_test_numbers", sender, body={"testNumbers": numbers})
        api.server.advance(days=1, seconds=1)
    body = {"testNumbers": ["+46999999999"]}
    await api("rcs.senders.add_test_numbers", sender, body=body, status=400, code="add_test_number_invalid")


async def test_launch_needs_what_the_description_says(api: Api, sender: str) -> None:
    await api("rcs.senders.update", sender, body={"details": {"brand": {"name": "Example"}}})
    refused = await api("rcs.senders.launch", sender, status=412, code="launch_precondition_failed")
    faults = refused["additionalInformation"]["validationErrors"]
    assert "details.questionnaire.verification.answers.email: is required to launch" in faults
    assert (await api("rcs.senders.get", sender))["state"] == "IN_TEST"


async def test_launch(api: Api, complete: dict[str, Any], hooked: Receiver) -> None:
    made = await api("rcs.senders.create", body=complete)
    sender = made["id"]
    assert made["state"] == "IN_TEST"
    launching = await api("rcs.senders.launch", sender)
    assert launching["state"] == "LAUNCHING"
    assert [each["status"] for each in launching["countryStatus"]] == ["PENDING"]
    assert api.server.approve(sender) == "LAUNCHED"
    launched = await api("rcs.senders.get", sender)
    assert launched["launched"]
    assert {each["status"] for each in launched["countryStatus"][0]["operators"]} == {"LAUNCHED"}
    await api.server.deliveries.settled()
    states = [each.event for each in hooked.received if each.event["type"] == "RCS_SENDER_STATUS_UPDATED"]
    assert [(each["previousState"], each["currentState"]) for each in states] == [
        ("IN_TEST", "LAUNCHING"),
        ("LAUNCHING", "LAUNCHED"),
    ]
    operator = hooked.last("RCS_SENDER_OPERATOR_STATUS_UPDATED")
    assert (operator["operatorPreviousStatus"], operator["operatorCurrentStatus"]) == ("PENDING", "LAUNCHED")
    with pytest.raises(StandInError, match="waits for no decision"):
        api.server.approve(sender)


async def test_rejected_launch_goes_back_to_test(api: Api, complete: dict[str, Any], hooked: Receiver) -> None:
    sender = (await api("rcs.senders.create", body=complete))["id"]
    await api("rcs.senders.launch", sender)
    assert api.server.reject(sender, comment="The logo is blurred.") == "IN_TEST"
    shown = await api("rcs.senders.get", sender)
    assert shown["countryStatus"][0]["operators"][0]["remark"] == "The logo is blurred."
    notes = (await api("rcs.senders.list_activities", sender))["notifications"]
    assert notes[0]["comment"] == "The logo is blurred."
    await api("rcs.senders.launch", sender)
    await api.server.deliveries.settled()
    assert hooked.last("RCS_SENDER_COMMENT_ADDED")["comment"] == "The logo is blurred."


async def test_only_countries_and_launch_data_change_once_launching(api: Api, complete: dict[str, Any]) -> None:
    sender = (await api("rcs.senders.create", body=complete))["id"]
    await api("rcs.senders.launch", sender)
    for _ in range(2):
        for details in ({"brand": {"name": "New"}}, {"testNumbers": ["+46999999999"]}):
            body = {"details": details}
            refused = await api("rcs.senders.update", sender, body=body, status=400, code="fields_not_updatable")
            assert refused["additionalInformation"]["fields"] == [f"details.{name}" for name in details]
        answers = {"general": {"answers": {"optInDescription": "By post"}}}
        changed = await api("rcs.senders.update", sender, body={"details": {"questionnaire": answers}})
        assert changed["details"]["questionnaire"]["general"]["answers"]["optInDescription"] == "By post"
        if changed["state"] == "LAUNCHING":
            api.server.approve(sender)
    more = await api("rcs.senders.update", sender, body={"details": {"countries": ["US", "DE"]}})
    assert [each["status"] for each in more["countryStatus"]] == ["LAUNCHED", "NOT_LAUNCHED"]
    again = await api("rcs.senders.launch", sender)
    assert (again["state"], again["countryStatus"][1]["status"]) == ("LAUNCHING", "PENDING")


async def test_null_clears_and_absent_leaves_alone(api: Api, complete: dict[str, Any]) -> None:
    sender = (await api("rcs.senders.create", body=complete))["id"]
    before = (await api("rcs.senders.get", sender))["details"]["brand"]
    body: dict[str, Any] = {"details": {"brand": {"emails": None, "name": "New"}}}
    after = (await api("rcs.senders.update", sender, body=body))["details"]["brand"]
    assert after == {**{name: value for name, value in before.items() if name != "emails"}, "name": "New"}
    await api("rcs.senders.update", sender, body={"details": {}}, status=400, code="no_fields_to_update")
    body = {"details": {"testNumbers": None, "countries": None}}
    cleared = await api("rcs.senders.update", sender, body=body)
    assert cleared["testNumberStates"] == cleared["countryStatus"] == []
    assert not {"testNumbers", "countries"} & cleared["details"].keys()


async def test_versions_of_the_us_questionnaire(api: Api, sender: str) -> None:
    async def answers(given: dict[str, Any]) -> tuple[Any, bool]:
        body = {"details": {"questionnaire": {"us": {"answers": given}}}}
        us = (await api("rcs.senders.update", sender, body=body))["details"]["questionnaire"]["us"]
        return us["answers"], "ein" in us["questions"]

    assert await answers({"ein": "12-3456789"}) == ({"ein": "12-3456789"}, True)
    assert await answers({"brandName": "Example"}) == ({"brandName": "Example"}, False)


async def test_items_differ(api: Api) -> None:
    phones = [{"label": "one", "number": "+48777777777"}, {"label": "two", "number": "+48777777777"}]
    body = {**DRAFT, "details": {"brand": {"phones": phones}}}
    refused = await api("rcs.senders.create", body=body, status=400, code="invalid_input")
    assert refused["additionalInformation"]["validationErrors"] == ["details.brand.phones: must not repeat number"]


async def test_filters(api: Api) -> None:
    made = []
    for name in ("Red bus", "Blue bus", "Blue train"):
        made.append((await api("rcs.senders.create", body={**DRAFT, "details": {"brand": {"name": name}}}))["id"])

    async def found(**query: Any) -> list[str]:
        return [each["id"] for each in (await api("rcs.senders.list", query=query))["senders"]]

    assert await found(filterSenderName="bus") == made[:2]
    assert await found(search="blue") == made[1:]
    assert await found(filterSenderIds=f"{made[0]},{made[2]}") == [made[0], made[2]]
    assert await found(filterStates=["LAUNCHED", "DRAFT"]) == []
    assert await found(filterConversationApiAppId="ABC") == []
    assert await found(sortColumn="NAME") == [made[1], made[2], made[0]]


async def test_account_comes_with_the_first_sender(api: Api) -> None:
    comment = {"comment": "Hello."}
    await api("rcs.account.add_comment", body=comment, status=404, code="account_not_found")
    await api("rcs.account.list_activities", status=404, code="account_not_found")
    await api("rcs.senders.create", body=DRAFT)
    await api("rcs.account.add_comment", body=comment)
    kinds = [each["type"] for each in (await api("rcs.account.list_activities"))["notifications"]]
    assert kinds == ["COMMENT_ADDED", "CREATED"]


async def test_unknown_senders(api: Api) -> None:
    await api("rcs.senders.get", "x", status=400, code="invalid_id_format")
    unknown = "00000000-0000-4000-8000-000000000000"
    for name in ("get", "launch", "list_activities"):
        await api(f"rcs.senders.{name}", unknown, status=404, code="sender_not_found")


async def test_questionnaire(api: Api) -> None:
    plain: Answer = await api("rcs.questionnaire.get", "OTP")
    assert plain.body.keys() == {"general", "verification"}
    full = await api("rcs.questionnaire.get", "OTP", query={"countries": ["US", "GB", "FR"]})
    assert full.body.keys() == {"general", "verification", "us", "gb", "fr"}
    old = await api("rcs.questionnaire.get", "OTP", query={"countries": "US", "usQuestionnaireVersion": "v1"})
    assert "ein" in old["us"]["questions"]
    private = {"countries": "US", "usQuestionnaireBrandCampaignVersion": "NON_US_PRIVATE"}
    assert "stockSymbol" not in (await api("rcs.questionnaire.get", "OTP", query=private))["us"]["questions"]
    await api("rcs.questionnaire.get", "SPAM", status=400, code="questionnaire_invalid_use_case")
    for name in ("usQuestionnaireVersion", "usQuestionnaireBrandCampaignVersion"):
        refused = await api("rcs.questionnaire.get", "OTP", query={name: "v9"}, status=400, code="invalid_input")
        assert refused["additionalInformation"]["validationErrors"][0].startswith(f"{name}:")
    wrong = {"countries": ["US", "XX"]}
    await api("rcs.questionnaire.get", "OTP", query=wrong, status=400, code="questionnaire_invalid_country")
