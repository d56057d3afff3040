"""The stand-in holds the description's limits, all of them read from the description here."""

from typing import Any

import orjson
import pytest

from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.testing import StandInServer
from sinch_provisioning.testing.checking import read_body
from sinch_provisioning.testing.refusals import Refusal
from tests.testing.harness import SENDER, TEMPLATE, Answer, Api, Description

PAGINATED = [operation for operation in OPERATIONS if operation.paginated]
WITH_BODY = [operation for operation in OPERATIONS if operation.has_request]

WRONG_SAMPLES = {
    "whatsapp.templates.compare input": "templates[0].templateName",
    "whatsapp.templates.create marketingOrUtilityFull": "details.components[6].cards[0].components[2].buttons",
}
"""Request samples that break the description themselves, with the field that does."""


async def _arguments(api: Api, operation: Operation) -> tuple[str, ...]:
    """Make what the operation's path leads to."""
    if operation.name.startswith("whatsapp"):
        await api("whatsapp.account.create", body={**_ACCOUNT})
    if operation.name == "whatsapp.senders.list_activities":
        return ((await api("whatsapp.senders.create", body=SENDER))["id"],)
    if operation.name in {"whatsapp.templates.list_by_name", "whatsapp.templates.list_activities"}:
        await api("whatsapp.templates.create", body=TEMPLATE)
        return ("my_template", "EN")[: operation.path.count("{") - 1]
    if operation.name.startswith("rcs") and operation.name != "rcs.senders.list":
        body = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
        made = await api("rcs.senders.create", body=body)
        return (made["id"],) if operation.name == "rcs.senders.list_activities" else ()
    if operation.name.startswith("kakaotalk") and operation.name != "kakaotalk.senders.list":
        await api("kakaotalk.senders.create", body={"plusFriendId": "friend", "status": "DRAFT"})
        if operation.name != "kakaotalk.templates.list_activities":
            return ("friend",)
        details = {"name": "Order", "language": "KO"}
        made = await api("kakaotalk.templates.create", "friend", body={"status": "DRAFT", "details": details})
        return ("friend", made["code"])
    return ()


_ACCOUNT = {
    "wabaName": "Example Ltd",
    "clientBusinessManagerId": "1",
    "senderDetails": {"displayName": "Example", "businessCategory": "OTHER"},
}


@pytest.mark.parametrize("operation", PAGINATED, ids=lambda operation: operation.name)
async def test_page_sizes_end_where_the_description_says(
    api: Api, description: Description, operation: Operation
) -> None:
    arguments = await _arguments(api, operation)
    limits = description.parameters(operation)["pageSize"]
    largest, smallest = int(limits["maximum"]), int(limits["minimum"])
    for size in (smallest, largest):
        page = await api(operation.name, *arguments, query={"pageSize": size})
        assert page["pageSize"] == size
    for wrong in (str(smallest - 1), str(largest + 1), "ten", "1.0", "-1", ""):
        refused = await api(operation.name, *arguments, query={"pageSize": wrong}, status=400)
        own = "invalid_page_size" in operation.error_codes.get(400, ())
        assert refused.code == ("invalid_page_size" if own else "invalid_input")
    refused = await api(operation.name, *arguments, query={"pageToken": "strange"}, status=400)
    own = "invalid_page_token" in operation.error_codes.get(400, ())
    assert refused.code == ("invalid_page_token" if own else "invalid_input")
    await api(operation.name, *arguments, query={"pageSize": [str(smallest), str(largest)]}, status=400)


@pytest.mark.parametrize("operation", PAGINATED, ids=lambda operation: operation.name)
async def test_filters_take_the_values_of_the_description_and_no_others(
    api: Api, description: Description, operation: Operation
) -> None:
    arguments = await _arguments(api, operation)
    for name, schema in description.parameters(operation).items():
        values = description.enum(schema)
        if values is None:
            continue
        several = schema.get("type") == "array"
        await api(operation.name, *arguments, query={name: values if several else values[-1]})
        for wrong in ("NONE_OF_THEM", "", f"{values[0]},"):
            refused = await api(operation.name, *arguments, query={name: wrong}, status=400)
            assert refused["additionalInformation"]["supportedValues"] == values


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.name)
async def test_bad_bodies_are_refused(api: Api, description: Description, operation: Operation) -> None:
    arguments = ["x"] * (operation.path.count("{") - 1)
    for body in (b"", b"{", b'"text"', b"[]", b"null"):
        refused = await api(operation.name, *arguments, body=body, status=400)
        wanted = "invalid_payload" if "invalid_payload" in operation.error_codes.get(400, ()) else "invalid_input"
        assert refused.code == wanted


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.name)
async def test_violations_name_their_fields(api: Api, description: Description, operation: Operation) -> None:
    """Give every property of the body a value of a kind that none of them takes."""
    arguments = ["x"] * (operation.path.count("{") - 1)
    schemas = _bodies(description, operation)
    wrong = {name: [["nothing like it"]] for schema in schemas[:1] for name in schema["properties"]}
    refused = await api(operation.name, *arguments, body=wrong, code="invalid_input", status=400)
    faults = "\n".join(refused["additionalInformation"]["validationErrors"])
    if len(schemas) == 1:
        assert all(name in faults for name in wrong)
    else:
        assert any(name in faults for name in wrong)


def _bodies(description: Description, operation: Operation) -> list[dict[str, Any]]:
    schema = description.operation(operation)["requestBody"]["content"]["application/json"]["schema"]
    found: list[dict[str, Any]] = []
    for branch in schema.get("anyOf") or schema.get("oneOf") or [schema]:
        for each in branch.get("allOf", [branch]):
            name = each["$ref"].rpartition("/")[2]
            found.append(description.document["components"]["schemas"][name])
    return found


def test_request_samples_are_accepted(description: Description) -> None:
    wrong: dict[str, str] = {}
    samples = description.samples("request")
    assert len(samples) > 15
    for name, sample, body in samples:
        try:
            read_body(OPERATIONS[name], orjson.dumps(body))
        except Refusal as refusal:
            wrong[f"{name} {sample}"] = refusal.information["validationErrors"][0].partition(":")[0]
    assert wrong == WRONG_SAMPLES


async def test_every_operation_is_refused_without_credentials(
    server: StandInServer, api: Api, sender: str, account: Answer
) -> None:
    del sender, account
    server.requests.clear()
    api.authorization = "Basic a2V5LWlkOndyb25n"
    declared = [operation for operation in OPERATIONS if 401 in operation.error_codes]
    assert declared
    for operation in declared:
        arguments = ["x"] * (operation.path.count("{") - 1)
        body = b"{}" if operation.has_request else None
        refused = await api(operation.name, *arguments, body=body, status=401, code="unauthorized_error")
        assert "WWW-Authenticate" in refused.headers
    assert server.requests.count(status=401) == len(declared)
