"""Control over HTTP: all that the Python controls do, checked against its own description."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import attrs
import pytest
from jsonschema import Draft202012Validator

from sinch_provisioning.testing import Fault, StandInServer
from sinch_provisioning.testing.control_api import _FAULT_TEXTS, ENDPOINTS, describe
from tests.testing.conftest import Connect
from tests.testing.harness import ACCOUNT, ROOT, SENDER, TEMPLATE, WEBHOOK_SECRET, Api, Receiver

Control = Callable[..., Awaitable[Any]]


@pytest.fixture
async def server() -> AsyncIterator[StandInServer]:
    async with StandInServer(console=True) as running:
        yield running


@pytest.fixture
def api(server: StandInServer, connect: Connect) -> Api:
    return connect(server)


@pytest.fixture
def control(server: StandInServer, session: aiohttp.ClientSession) -> Control:
    """Call an operation, check the answer against the description, and give it."""

    async def call(method: str, path: str, status: int = 200, /, **given: Any) -> Any:
        options: dict[str, Any] = {"params": given} if method == "GET" else {"json": given} if given else {}
        async with session.request(method, f"{server.url}/_control{path}", **options) as response:
            body = await response.json()
            assert response.status == status, body
        operation = describe()["paths"][f"/_control{path}".rstrip("/")][method.lower()]
        if status == 200:
            Draft202012Validator(operation["responses"]["200"]["content"]["application/json"]["schema"]).validate(body)
            if given and method != "GET":
                taken = operation["requestBody"]["content"]["application/json"]["schema"]
                Draft202012Validator(taken).validate(given)
        else:
            assert body.keys() == {"message"}
            assert body["message"]
        return body

    return call


async def test_the_whole_story(server: StandInServer, api: Api, control: Control, receiver: Receiver) -> None:
    start = await control("GET", "")
    assert (start["url"], start["projectId"], start["keySecret"]) == (server.url, server.project_id, "key-secret")
    hook = {"target": receiver.url, "secret": WEBHOOK_SECRET, "triggers": ["ALL"]}
    await api("webhooks.create", body=hook)
    await api("whatsapp.account.create", body=ACCOUNT)
    answer = await control("POST", "/approve", target=server.project_id)
    assert answer == {"state": "PENDING_FACEBOOK_VERIFICATION"}
    sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
    await control("POST", "/reject", target=sender, comment="No.")
    await api("whatsapp.senders.update", sender, body={"status": "SUBMIT"})
    await control("POST", "/approve", target=sender)
    await control("POST", "/approve", target=sender, projectId=server.project_id)
    await control("POST", "/quality", senderId=sender, rating="RED")
    await control("POST", "/state", target=sender, state="SUSPENDED")
    other = (await api("whatsapp.senders.create", body=SENDER))["id"]
    await control("POST", "/fail-sender", senderId=other, code="NO_PRICING_PLAN")
    for language in ("EN", "PL"):
        await api("whatsapp.templates.create", body={**TEMPLATE, "language": language})
        await control("POST", "/approve", target="my_template", language=language)
    await control("POST", "/sends", target="my_template", language="PL", count=5)
    place = {"target": "my_template", "language": "EN"}
    fields = {"newState": "FLAGGED"}
    await control("POST", "/publish", trigger="WHATSAPP_TEMPLATE_STATUS_UPDATED", fields=fields, **place)
    rcs = await api("rcs.senders.create", body={"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"})
    await api("rcs.senders.add_test_numbers", rcs["id"], body={"testNumbers": ["+46123123111"]})
    await control("POST", "/test-number", senderId=rcs["id"], number="+46123123111", state="DECLINED")
    flow = await control("POST", "/flows", name="Survey", screens=["ONE", "TWO"])
    assert len((await api("whatsapp.flows.list_screens", flow["id"]))["screens"]) == 2
    app = await control("POST", "/conversation-apps", channels={"telegram": {"status": "ACTIVE"}})
    await api("conversation.get_telegram", app["id"])
    assert (await control("POST", "/advance", days=1, hours=2.5))["now"] > start["now"]
    listed = await control("GET", "/deliveries", settled="true", limit=1000)
    assert {each["state"] for each in listed["deliveries"]} == {"delivered"}
    assert listed["total"] == len(receiver.received) == len(receiver.types) >= 10
    again = await control("POST", "/resend", deliveryId=listed["deliveries"][0]["id"])
    assert again["state"] == "pending"
    await control("GET", "/deliveries", settled="true")
    assert len(receiver.received) == listed["total"] + 1
    told = (await control("GET", "/deliveries", trigger="WHATSAPP_TEMPLATE_STATUS_UPDATED"))["deliveries"]
    assert told[0]["body"]["newState"] == "FLAGGED"
    assert [each["status"] for each in told[0]["attempts"]] == [200]
    seen = await control("GET", "/requests", operation="whatsapp.senders.*", method="POST", succeeded="true")
    assert seen["total"] == 2
    assert json.loads(seen["requests"][0]["body"]) == SENDER
    assert "authorization" not in seen["requests"][0]["headers"]
    assert (await control("DELETE", "/requests"))["total"] == len(server.requests) == 0
    used = {endpoint.name for endpoint in ENDPOINTS}
    assert {"approve", "reject", "advance", "publish", "listRequests", "listDeliveries", "reset"} <= used


async def test_faults(server: StandInServer, api: Api, control: Control) -> None:
    added = await control("POST", "/faults", operation="sms.*", status=500, retryAfter=7, times=None, after=1)
    assert (added["operation"], added["times"]) == ("sms.*", None)
    await api("sms.apps.list")
    for _ in range(2):
        assert (await api("sms.apps.list", status=500)).headers["Retry-After"] == "7"
    assert (await control("GET", "/faults"))["faults"][0]["hits"] == 2
    await control("POST", "/fault-plans", seed=1, rate=1, operation="webhooks.*")
    assert len(server.faults.plan(1, rate=0).taken) == 0
    await control("DELETE", "/faults")
    await api("sms.apps.list")
    await api("webhooks.list")
    refused = await control("POST", "/faults", 400, operation="sms.apps.crate", status=500)
    assert "did you mean 'sms.apps.create'" in refused["message"]


async def test_projects_and_reset(server: StandInServer, api: Api, control: Control) -> None:
    added = (await control("POST", "/projects", count=2))["projects"]
    listed = (await control("GET", "/projects"))["projects"]
    assert listed[1:] == added
    assert listed[0]["projectId"] == server.project_id
    await api("sms.apps.create", body={"name": "x", "region": "EU"}, project_id=added[1]["projectId"])
    await control("POST", "/reset")
    assert (await api("sms.apps.list", project_id=added[1]["projectId"]))["totalSize"] == 0
    assert (await control("GET", "/projects"))["projects"] == listed


@pytest.mark.parametrize(
    ("method", "path", "given", "status", "told"),
    [
        ("POST", "/approve", {"target": "nothing"}, 409, "nothing that is reviewed is called 'nothing'"),
        ("POST", "/approve", {}, 400, "'target' is required"),
        ("POST", "/approve", {"target": 1}, 400, "'target' must be of type string"),
        ("POST", "/approve", {"target": "x", "langauge": "EN"}, 400, "did you mean 'language'"),
        ("POST", "/advance", {"hours": -1}, 400, "time does not go back"),
        ("POST", "/advance", {"hours": 1e300}, 400, ""),
        ("POST", "/advance", {"hours": True}, 400, "'hours' must be of type number"),
        ("POST", "/projects", {"count": 1.5}, 400, "'count' must be of type integer"),
        ("POST", "/faults", {}, 400, "a fault has to do something"),
        ("GET", "/requests", {"limit": "0"}, 400, "'limit' must be from 1 to 1000"),
        ("GET", "/requests", {"limit": "ten"}, 400, "'limit' must be of type integer"),
        ("GET", "/requests", {"operation": "sms.app.list"}, 400, "did you mean"),
        ("GET", "/deliveries", {"trigger": "BUNDLE_DON"}, 400, "did you mean 'BUNDLE_DONE'"),
    ],
)
async def test_wrong_input_is_told(
    control: Control, method: str, path: str, given: dict[str, Any], status: int, told: str
) -> None:
    assert told in (await control(method, path, status, **given))["message"]


async def test_what_is_no_json_is_told(server: StandInServer, session: aiohttp.ClientSession) -> None:
    headers = {"Content-Type": "application/json"}
    for body, status in ((b"{", 400), (b"[]", 400), (b"", 400)):
        async with session.post(f"{server.url}/_control/approve", data=body, headers=headers) as response:
            assert response.status == status
    for path, method, status in (("/nothing", "GET", 404), ("/approve", "GET", 405), ("/openapi.json", "POST", 404)):
        async with session.request(method, f"{server.url}/_control{path}") as response:
            assert response.status == status
            assert (await response.json())["message"]


async def test_pages_of_other_origins_are_refused(server: StandInServer, session: aiohttp.ClientSession) -> None:
    url = f"{server.url}/_control/reset"
    cases: list[tuple[dict[str, str], int]] = [
        ({"Origin": "https://example.com"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "example.com"}, 403),
        ({"Origin": server.url}, 200),
        ({}, 200),
    ]
    for headers, status in cases:
        async with session.post(url, headers=headers, json={}) as response:
            assert response.status == status, headers
    async with session.post(url, data=b"{}", headers={"Content-Type": "text/plain"}) as response:
        assert response.status == 415
    async with session.get(f"{server.url}/_control", headers={"Origin": "https://example.com"}) as response:
        assert response.status == 403


async def test_without_a_console_there_is_no_control(session: aiohttp.ClientSession) -> None:
    async with StandInServer() as server, session.get(f"{server.url}/_control") as response:
        assert response.status == 404


async def test_others_may_control_it_when_they_are_let(session: aiohttp.ClientSession) -> None:
    headers = {"Host": "standin:8080"}
    async with StandInServer(console=True, console_for_all=True) as server:
        async with session.get(f"{server.url}/_control", headers=headers) as response:
            assert response.status == 200
        async with session.post(f"{server.url}/_control/reset", headers=headers | {"Origin": "http://x"}) as response:
            assert response.status == 403


async def test_description_is_served_and_committed(server: StandInServer, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{server.url}/_control/openapi.json") as response:
        served = await response.json()
    assert served["servers"] == [{"url": server.url}]
    committed = json.loads((ROOT / "docs" / "control-api.json").read_text())
    assert committed == describe(), "run scripts/control_description.py"
    assert served["paths"] == committed["paths"]


def test_every_setting_of_a_fault_can_be_given() -> None:
    settings = {each.name for each in attrs.fields(Fault) if each.init}
    assert set(_FAULT_TEXTS) == settings
