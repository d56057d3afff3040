"""The console over HTTP: its page, its stream, what it answers and what it does."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import orjson
import pytest

from sinch_provisioning.testing import StandInServer
from sinch_provisioning.testing.console import Console
from tests.testing.conftest import Connect
from tests.testing.console.looking import hook, multiply, named, populate
from tests.testing.harness import ACCOUNT, SENDER, TEMPLATE, WEBHOOK_SECRET, Api, Receiver, wait_for


async def _act(api: Api, action: str, **arguments: Any) -> tuple[int, str]:
    url = f"{api.server.url}/_console/actions"
    async with api.session.post(url, json={"action": action, **arguments}) as response:
        return response.status, (await response.json())["message"]


async def _ask(api: Api, name: str, **query: Any) -> Any:
    async with api.session.get(f"{api.server.url}/_console/{name}", params=query) as response:
        assert response.status == 200, await response.text()
        return await response.json()


async def _events(response: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
    async for line in response.content:
        if line.startswith(b"data: "):
            yield orjson.loads(line[6:])


# -- the page


async def test_page_is_one_document_without_outside_resources(
    server: StandInServer, session: aiohttp.ClientSession
) -> None:
    async with session.get(f"{server.url}/_console") as response:
        policy, page = response.headers["Content-Security-Policy"], await response.text()
    assert "default-src 'none'" in policy
    nonces = set(re.findall(r'nonce="([^"]+)"', page))
    assert len(nonces) == 1
    assert f"'nonce-{nonces.pop()}'" in policy
    assert "{{" not in page
    # A browser that is not told of an icon asks the API for one.
    assert '<link rel="icon" href="data:image/svg+xml,' in page
    addresses = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert all(address.startswith(("#", "data:")) for address in addresses), addresses
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|@import|\burl\(", page)


async def test_updates_are_live(server: StandInServer, session: aiohttp.ClientSession, api: Api, sender: str) -> None:
    async with asyncio.timeout(30), session.get(f"{server.url}/_console/events") as response:
        assert response.content_type == "text/event-stream"
        events = _events(response)
        first = await anext(events)
        assert [(each["name"], each["state"]) for each in first["waiting"]] == [
            ("Test name", "IN_PROGRESS"),
            ("Example Ltd", "IN_PROGRESS"),
        ]
        server.approve(sender)
        async for event in events:
            if event["waiting"][0]["state"] == "PENDING_VERIFICATION":
                break
        # A request shows while it is under way, and its outcome is told also when it changes nothing.
        seen = asyncio.Event()

        async def slowly() -> AsyncIterator[bytes]:
            yield b"grant_type"
            await seen.wait()
            yield b"=none"

        sent = asyncio.create_task(session.post(server.token_url, data=slowly()))
        async for event in events:
            if event["requests"] and event["requests"][0]["operation"] == "token":
                break
        assert event["requests"][0]["status"] is None
        seen.set()
        async for event in events:
            if event["requests"][0]["status"] == 400:
                break
        (await sent).release()
        before = event["clock"]["now"]
        server.advance(days=2)
        async for event in events:
            if event["clock"]["now"][:10] > before[:10]:
                break


async def test_streams_end_with_the_server(session: aiohttp.ClientSession) -> None:
    async with StandInServer(console=True) as running:
        response = await session.get(f"{running.url}/_console/events")
        await response.content.readline()
    async with asyncio.timeout(10):
        await response.read()


async def test_many_pages_cost_as_much_as_one(
    server: StandInServer, session: aiohttp.ClientSession, api: Api, sender: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = Console._make

    def count(console: Console, name: str, query: Mapping[str, str]) -> Any:
        made.append(name)
        return make(console, name, query)

    monkeypatch.setattr(Console, "_make", count)
    async with asyncio.timeout(30):
        responses = [await session.get(f"{server.url}/_console/events") for _ in range(5)]
        streams = [_events(response) for response in responses]
        for stream in streams:
            await anext(stream)
        server.approve(sender)
        for stream in streams:
            assert (await anext(stream))["waiting"][0]["state"] == "PENDING_VERIFICATION"
        for response in responses:
            response.close()
    assert made.count("snapshot") == 2


# -- who may


async def test_other_origins_and_hosts_are_refused(server: StandInServer, session: aiohttp.ClientSession) -> None:
    body = {"action": "advance", "seconds": 3600}
    before = server.now
    url = f"{server.url}/_console/actions"
    for headers in ({"Origin": "https://evil.example"}, {"Content-Type": "text/plain"}, {"Host": "evil.example"}):
        data = orjson.dumps(body)
        sent = {"Content-Type": "application/json", **headers}
        async with session.post(url, data=data, headers=sent) as response:
            assert response.status == 403, headers
    assert (server.now - before).total_seconds() < 3000
    for name in ("", "/events", "/start", "/resources", "/requests", "/deliveries", "/detail"):
        async with session.get(f"{server.url}/_console{name}", headers={"Host": "evil.example"}) as response:
            assert response.status == 403, name


async def test_console_for_all(session: aiohttp.ClientSession) -> None:
    headers = {"Host": "stand-in.example"}
    async with (
        StandInServer(console=True, console_for_all=True) as running,
        session.get(f"{running.url}/_console", headers=headers) as response,
    ):
        assert response.status == 200


async def test_there_is_none_unless_asked_for(session: aiohttp.ClientSession, connect: Connect) -> None:
    async with StandInServer() as plain:
        async with session.get(f"{plain.url}/_console") as response:
            assert response.status == 404
        await connect(plain)("webhooks.list")
        # Answers are kept for the console only.
        assert plain.requests.last.answer == b""


# -- actions


async def test_reviews_and_time(server: StandInServer, api: Api, sender: str) -> None:
    assert await _act(api, "approve", target=sender) == (200, "Approved: now PENDING_VERIFICATION")
    answer = await _act(api, "reject", target=sender, comment="No.", project=server.project_id)
    assert answer == (200, "Rejected: now REJECTED")
    notes = (await api("whatsapp.senders.list_activities", sender))["notifications"]
    assert "No." in {note.get("comment") for note in notes}
    status, message = await _act(api, "approve", target=sender)
    assert (status, "waits for no decision" in message) == (400, True)
    await api("whatsapp.templates.create", body=TEMPLATE)
    assert (await _act(api, "reject", target="my_template", code="INVALID_FORMAT"))[0] == 200
    before = server.now
    await _act(api, "advance", hours=1, minutes=30)
    assert (server.now - before).total_seconds() >= 5400
    refused: list[dict[str, Any]] = [{}, {"seconds": -1}, {"seconds": "soon"}]
    for wrong in refused:
        assert (await _act(api, "advance", **wrong))[0] == 400


async def test_faults(server: StandInServer, api: Api) -> None:
    await _act(api, "fault", fault={"status": 503, "operation": "", "times": 2})
    await _act(api, "fault", fault={"lost": True, "operation": "sms.*", "times": 0, "after": 0})
    assert [(each.kind, each.operation, each.times) for each in server.faults] == [
        ("503", None, 2),
        ("lost", "sms.*", None),
    ]
    assert (await _act(api, "plan_faults", seed=7, rate=0.5, operation="sms.*"))[0] == 200
    assert [(plan.seed, plan.scope) for plan in server.faults.plans] == [(7, "sms.*")]
    async with api.session.get(f"{server.url}/_console/events") as response:
        shown = (await anext(_events(response)))["faults"]
    assert [each["what"] for each in shown] == ["503", "lost", "random, seed 7"]
    assert [each["left"] for each in shown] == [2, None, None]
    assert await _act(api, "remove_fault", fault=shown[0]["key"]) == (200, "Fault taken back")
    assert await _act(api, "remove_fault", fault=shown[2]["key"]) == (200, "Fault taken back")
    assert (await _act(api, "remove_fault", fault=shown[0]["key"]))[0] == 400
    assert [each.kind for each in server.faults] == ["lost"]
    assert server.faults.plans == ()
    await _act(api, "clear_faults")
    assert not server.faults


async def test_everything_else_that_can_happen(server: StandInServer, api: Api, account: Any) -> None:
    sender = (await api("whatsapp.senders.create", body=SENDER))["id"]
    assert (await _act(api, "set_quality", target=sender, rating="RED"))[0] == 200
    assert (await api("whatsapp.senders.get", sender))["qualityRating"] == "RED"
    assert (await _act(api, "fail_sender", target=sender, reason="No such number."))[0] == 200
    assert (await api("whatsapp.senders.get", sender))["state"] == "ERROR"
    await hook(api, "http://127.0.0.1:9/hook")
    fields = {"newState": "PAUSED"}
    trigger = "WHATSAPP_TEMPLATE_STATUS_UPDATED"
    await api("whatsapp.templates.create", body=TEMPLATE)
    assert (await _act(api, "publish", trigger=trigger, target="my_template", fields=fields))[0] == 200
    assert server.deliveries.find(trigger)[0].json()["newState"] == "PAUSED"
    status, message = await _act(api, "add_project")
    assert status == 200
    assert [project.id in message for project in server.world.projects()] == [False, True]
    assert (await _act(api, "add_flow", name="Survey", screens="FIRST, LAST"))[0] == 200
    assert [flow["name"] for flow in (await api("whatsapp.flows.list"))["flows"]] == ["Survey"]
    channels = {"telegram": {"botName": "helper"}}
    assert (await _act(api, "add_conversation_app", region="US", channels=channels))[0] == 200
    apps = server.world.store.projects[server.project_id].all("conversation.apps")
    assert [(app.data["region"], app.data["channels"]) for app in apps][-1] == ("US", channels)
    refused: list[dict[str, Any]] = [{"channels": {"fax": {}}}, {"channels": "x"}, {"project": "none"}]
    for wrong in refused:
        assert (await _act(api, "add_conversation_app", **wrong))[0] == 400


async def test_access_keys(server: StandInServer, api: Api) -> None:
    assert await _act(api, "add_projects", count=2) == (200, "2 projects added")
    other = server.world.projects()[-1].id
    status, message = await _act(api, "add_access_key", project=other)
    added = server.access_keys(other)[-1]
    assert (status, message) == (200, f"Access key {added.key_id} added; its secret is {added.key_secret}")
    assert await _act(api, "revoke_access_key", key_id=added.key_id) == (200, f"Access key {added.key_id} revoked")
    refused: list[tuple[str, dict[str, Any]]] = [
        ("add_projects", {"count": -1}),
        ("add_projects", {}),
        ("add_access_key", {"key_id": server.key_id}),
        ("revoke_access_key", {"key_id": added.key_id}),
        ("revoke_access_key", {}),
    ]
    for action, arguments in refused:
        assert (await _act(api, action, **arguments))[0] == 400, (action, arguments)


async def test_reset_is_told_to_every_page(server: StandInServer, api: Api, receiver: Receiver) -> None:
    await populate(api, receiver.url)
    server.advance(days=2)
    async with asyncio.timeout(30), api.session.get(f"{server.url}/_console/events") as response:
        events = _events(response)
        before = await anext(events)
        assert before["counts"]["senders"] > 0
        assert await _act(api, "reset") == (200, "Everything is as in the beginning")
        async for after in events:
            if after["revision"] > before["revision"]:
                break
    assert after["counts"] == {**dict.fromkeys(before["counts"], 0), "projects": 1}
    assert [after[name] for name in ("waiting", "requests", "deliveries", "faults")] == [[], [], [], []]
    assert after["clock"]["now"] < before["clock"]["now"]


async def test_what_makes_no_sense_is_refused(api: Api) -> None:
    assert (await _act(api, "dance"))[1].startswith("there is no action 'dance'; there are approve, ")
    assert await _act(api, "approve") == (400, "target is missing")
    assert (await _act(api, "fault", fault={"x": 1}))[0] == 400
    async with api.session.post(f"{api.server.url}/_console/actions", json=["approve"]) as response:
        assert (response.status, await response.json()) == (400, {"message": "an action is a JSON object"})
    for query in ({}, {"group": "none"}, {"group": "senders", "offset": "-1"}, {"group": "senders", "limit": "x"}):
        async with api.session.get(f"{api.server.url}/_console/resources", params=query) as response:
            assert response.status == 404, query
    for kind, key in (("requests", "0"), ("requests", "99"), ("deliveries", "x"), ("resources", "a/bundles/c")):
        query = {"list": kind, "key": key}
        async with api.session.get(f"{api.server.url}/_console/detail", params=query) as response:
            assert response.status == 404, query


# -- deliveries


async def test_resend(server: StandInServer, api: Api, sender: str, receiver: Receiver) -> None:
    await hook(api, receiver.url)
    server.approve(sender)
    await server.deliveries.settled()
    delivery = server.deliveries[0]
    assert (delivery.state, len(receiver.received)) == ("delivered", 1)
    assert await _act(api, "resend", delivery=delivery.id) == (200, "Sent again")
    await server.deliveries.settled()
    assert (delivery.state, len(delivery.attempts)) == ("delivered", 2)
    assert receiver.received[0].event == receiver.received[1].event
    # Each attempt is signed anew, and shows what it was signed with.
    shown = await _ask(api, "detail", list="deliveries", key=delivery.id)
    sent = [dict(each["headers"])["x-sinch-webhook-signature"] for each in shown["tries"]]
    assert sent[::-1] == [each.headers["x-sinch-webhook-signature"] for each in receiver.received]
    assert await _act(api, "resend", delivery="none") == (
        400,
        "there is no delivery 'none', or it is not kept any more",
    )


async def test_resending_what_was_given_up(server: StandInServer, api: Api, sender: str, receiver: Receiver) -> None:
    await hook(api, receiver.url)
    receiver.answers = [500] * 5
    server.approve(sender)
    for _ in range(5):
        await server.deliveries.settled()
        server.advance(minutes=5)
    delivery = server.deliveries[0]
    assert (delivery.state, len(delivery.attempts)) == ("failed", 5)
    server.resend(delivery.id)
    await server.deliveries.settled()
    assert (delivery.state, len(delivery.attempts)) == ("delivered", 6)


# -- looking


async def test_all_of_5000_senders_are_reached(api: Api, active_sender: str) -> None:
    await multiply(api, active_sender, 4999)
    found: list[str] = []
    for offset in range(0, 5000, 200):
        page = await _ask(api, "resources", group="senders", offset=offset, limit=500)
        assert page["total"] == 5000
        found += [item["id"] for item in page["items"]]
    assert len(set(found)) == 5000
    # The latest come first.
    assert found[0] == f"{4998:032x}"
    assert found[-1] == active_sender
    page = await _ask(api, "resources", group="senders", q="BRANCH 0417")
    assert [item["name"] for item in page["items"]] == ["Branch 0417"]
    page = await _ask(api, "resources", group="senders", q=active_sender[4:20])
    assert [item["id"] for item in page["items"]] == [active_sender]


async def test_filters(api: Api) -> None:
    await populate(api, "http://127.0.0.1:9/hook")
    other = api.server.add_project()
    await api("whatsapp.account.create", body=ACCOUNT, project_id=other)
    await api("whatsapp.senders.create", body=named("Elsewhere"), project_id=other)

    async def names(**query: str) -> list[str]:
        return [item["name"] for item in (await _ask(api, "resources", **query))["items"]]

    everything = await _ask(api, "resources", group="senders")
    assert everything["facets"] == {
        "product": {"KakaoTalk": 1, "WhatsApp": 7},
        "state": {"ACTIVE": 2, "DRAFT": 1, "IN_PROGRESS": 3, "PENDING_VERIFICATION": 1, "REJECTED": 1},
    }
    assert await names(group="senders", product="KakaoTalk") == ["@northwind"]
    assert await names(group="senders", state="ACTIVE") == ["Contoso Travel", "Northwind"]
    assert await names(group="senders", state="ACTIVE", product="KakaoTalk") == []
    assert await names(group="senders", project=other) == ["Elsewhere"]
    assert await names(group="all", q="northwind") == ["@northwind", "Northwind"]
    # A facet tells what its own filter would leave.
    narrowed = await _ask(api, "resources", group="senders", product="KakaoTalk", state="ACTIVE")
    assert narrowed["facets"] == {"product": {"WhatsApp": 2}, "state": {"DRAFT": 1}}
    held = {item["id"]: item["held"]["senders"] for item in (await _ask(api, "resources", group="projects"))["items"]}
    assert held == {api.server.project_id: 7, other: 1}
    waiting = await _ask(api, "resources", group="waiting", project=other)
    assert {item["kind"] for item in waiting["items"]} == {"projects", "whatsapp.senders"}


async def test_requests_are_searched(api: Api, sender: str) -> None:
    await api("whatsapp.senders.get", sender)
    await api("whatsapp.senders.get", "0" * 32, status=404)
    api.server.faults.add(status=503)
    async with api.session.get(f"{api.server.url}/v1/projects/{api.server.project_id}/webhooks") as response:
        assert response.status == 503
    page = await _ask(api, "requests")
    assert page["total"] == 5
    assert page["facets"]["outcome"] == {"2xx": 3, "4xx": 1, "fault": 1}
    assert [item["key"] for item in page["items"]] == ["5", "4", "3", "2", "1"]
    assert [item["operation"] for item in (await _ask(api, "requests", outcome="fault"))["items"]] == ["webhooks.list"]
    assert (await _ask(api, "requests", q=sender))["total"] == 1
    assert (await _ask(api, "requests", q="senders", method="GET", outcome="4xx"))["total"] == 1
    paged = await _ask(api, "requests", offset=3, limit=1)
    assert [item["key"] for item in paged["items"]] == ["2"]


async def test_requests_keep_their_numbers_when_old_ones_go(session: aiohttp.ClientSession, connect: Connect) -> None:
    async with StandInServer(console=True, keep_requests=3) as running:
        api = connect(running)
        for _ in range(4):
            await api("webhooks.list")
        await api("sms.apps.list")
        page = await _ask(api, "requests")
        assert [item["key"] for item in page["items"]] == ["5", "4", "3"]
        assert (await _ask(api, "detail", list="requests", key="5"))["operation"] == "sms.apps.list"
        assert (await _ask(api, "detail", list="requests", key="3"))["operation"] == "webhooks.list"
        query = {"list": "requests", "key": "2"}
        async with session.get(f"{running.url}/_console/detail", params=query) as response:
            assert response.status == 404


async def test_details_of_a_resource(api: Api) -> None:
    ids = await populate(api, "http://127.0.0.1:9/hook")
    project = api.server.project_id
    shown = await _ask(api, "detail", list="resources", key=f"{project}/whatsapp.senders/{ids[3]}")
    assert [each["type"] for each in shown["activities"]] == ["REJECTED", "IN_PROGRESS", "CREATED"]
    assert shown["activities"][0]["comment"] == "The display name does not match the company's web site."
    assert orjson.loads(shown["body"]) == (await api("whatsapp.senders.get", ids[3])).body
    assert shown["controls"] == ["set_quality", "set_state", "publish"]
    shown = await _ask(api, "detail", list="resources", key=f"{project}/whatsapp.senders/{ids[5]}")
    assert shown["controls"] == ["approve", "reject", "set_quality", "fail_sender", "set_state", "publish"]
    shown = await _ask(api, "detail", list="resources", key=f"{project}/projects/{project}")
    assert shown["held"]["senders"] == 7
    assert orjson.loads(shown["body"])["changes"]["status"] == "IN_PROGRESS"


async def test_secrets_are_hidden_everywhere(api: Api, sender: str) -> None:
    server = api.server
    await hook(api, "http://user:hunter22@127.0.0.1:9/hook?token=abc123")
    async with api.session.post(
        server.token_url,
        data="grant_type=client_credentials&client_secret=form-secret",
        headers={
            "Authorization": api.authorization,
            "Cookie": "session=cookie-value",
            "X-Api-Key": "header-key",
            "Content-Type": "application/x-www-form-urlencoded",
        },
    ) as response:
        token = (await response.json())["access_token"]
    server.approve(sender)
    await server.deliveries.settled()
    answers: list[Any] = [await _ask(api, "deliveries"), await _ask(api, "requests")]
    answers.append(await _ask(api, "resources", group="all"))
    answers += [await _ask(api, "detail", list="requests", key=each["key"]) for each in answers[1]["items"]]
    answers.append(await _ask(api, "detail", list="deliveries", key=server.deliveries[0].id))
    answers += [await _ask(api, "detail", list="resources", key=each["key"]) for each in answers[2]["items"]]
    async with api.session.get(f"{server.url}/_console/events") as response:
        answers.append(await anext(_events(response)))
    text = orjson.dumps(answers).decode()
    credential = api.authorization.partition(" ")[2]
    for secret in (WEBHOOK_SECRET, "hunter22", "abc123", "form-secret", "cookie-value", "header-key"):
        assert secret not in text, secret
    for secret in (token, credential, server.key_secret):
        assert secret not in text, secret
    assert "Basic ••••••••" in text
    assert "http://user:••••••••@127.0.0.1:9/hook?token=••••••••" in text
    asked = await _ask(api, "start")
    assert asked["keySecret"] == server.key_secret


async def test_long_answers_are_kept_in_part(server: StandInServer, api: Api, active_sender: str) -> None:
    record = server.world.store.projects[server.project_id].find("whatsapp.senders", active_sender)
    assert record is not None
    record.data["details"]["address"] = "long" * 20_000
    await api("whatsapp.senders.get", active_sender)
    recorded = server.requests.last
    assert len(recorded.answer) == 65_536
    shown = await _ask(api, "detail", list="requests", key=str(server.requests.total))
    assert shown["answer"].startswith('{"')


async def test_a_fault_shows_what_was_sent(server: StandInServer, api: Api) -> None:
    server.faults.add(html=True)
    async with api.session.get(f"{server.url}/v1/projects/{server.project_id}/webhooks") as response:
        page = await response.text()
    shown = await _ask(api, "detail", list="requests", key="1")
    assert (shown["answer"], shown["fault"], shown["status"]) == (page, "HTML 502", 502)
    server.faults.add(reset="before")
    # A client may try once more by itself.
    with contextlib.suppress(aiohttp.ClientError):
        await api.session.get(f"{server.url}/v1/projects/{server.project_id}/webhooks")
    await wait_for(lambda: server.requests[1].fault == "reset before")
    shown = await _ask(api, "detail", list="requests", key="2")
    assert (shown["answer"], shown["status"]) == ("", None)
