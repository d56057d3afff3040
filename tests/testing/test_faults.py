"""Faults on demand, and seeded plans of them."""

import asyncio
import re
from typing import Any

import aiohttp
import pytest

from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient, errors
from sinch_provisioning.testing import CHAOS, Fault, StandInServer
from tests.testing.harness import Api, basic, wait_for

BODY = {"name": "Alerts", "region": "EU"}


@pytest.fixture
def url(server: StandInServer) -> str:
    return f"{server.url}/v1/projects/{server.project_id}/sms/smsApps"


@pytest.fixture
def headers(server: StandInServer) -> dict[str, str]:
    return {"Authorization": basic(server.key_id, server.key_secret)}


@pytest.fixture
async def raw(headers: dict[str, str]) -> object:
    """A session that keeps no connection, so that none is sent again on a fresh one by aiohttp itself."""
    connector = aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession(headers=headers, connector=connector) as session:
        yield session


async def test_status(api: Api) -> None:
    fault = api.server.faults.add(operation="sms.apps.create", status=500)
    refused = await api("sms.apps.create", body=BODY, status=500, code="internal_error")
    assert refused["message"]
    assert fault.hits == 1
    assert (await api("sms.apps.list"))["totalSize"] == 0
    await api("sms.apps.create", body=BODY)
    assert api.server.requests.created("sms.apps.create") == 1
    assert api.server.requests.find("sms.apps.create", status=500)[0].fault == "500"


async def test_error_code_is_the_operations_own(api: Api) -> None:
    api.server.faults.add(operation="whatsapp.templates.create", status=424)
    api.server.faults.add(operation="whatsapp.senders.register", status=429)
    await api("whatsapp.templates.create", body=b"", status=424, code="template_content_already_exists")
    await api("whatsapp.senders.register", "x", body=b"", status=429, code="sender-already-registered")
    api.server.faults.add(operation="whatsapp.senders.create", status=409, error_code="waba_id_used")
    await api("whatsapp.senders.create", body=b"", status=409, code="waba_id_used")


async def test_times_after_and_patterns(api: Api) -> None:
    api.server.faults.add(operation="sms.*", status=500, times=2, after=1)
    statuses = [(await api("sms.apps.list", status=wanted)).status for wanted in (200, 500, 500, 200)]
    assert statuses == [200, 500, 500, 200]
    assert len(api.server.faults) == 0
    endless = api.server.faults.add(status=500, times=None)
    for name in ("sms.apps.list", "webhooks.list", "bundles.list"):
        await api(name, status=500)
    api.server.faults.remove(endless)
    await api("webhooks.list")
    api.server.faults.add(status=500)
    api.server.faults.clear()
    await api("webhooks.list")


async def test_retry_after(api: Api) -> None:
    api.server.faults.add(operation="rcs.senders.list", retry_after=7)
    refused = await api("rcs.senders.list", status=429, code="rbm_too_many_requests")
    assert refused.headers["Retry-After"] == "7"


async def test_html(raw: aiohttp.ClientSession, server: StandInServer, url: str) -> None:
    server.faults.add(operation="sms.apps.list", html=True)
    async with raw.get(url) as response:
        assert (response.status, response.content_type) == (502, "text/html")
        assert "<h1>502</h1>" in await response.text()


async def test_reset_before_anything_is_done(raw: aiohttp.ClientSession, server: StandInServer, url: str) -> None:
    server.faults.add(operation="sms.apps.create", reset=True)
    with pytest.raises(aiohttp.ClientOSError):
        await raw.post(url, json=BODY)
    assert server.requests.created("sms.apps.create") == 0
    assert server.requests.last.status is None
    assert server.requests.last.fault == "reset before"


async def test_answered_but_lost(raw: aiohttp.ClientSession, server: StandInServer, url: str) -> None:
    server.faults.add(operation="sms.apps.create", lost=True)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await raw.post(url, json=BODY)
    assert server.requests.created("sms.apps.create") == 1
    async with raw.get(url) as response:
        assert (await response.json())["totalSize"] == 1


@pytest.mark.parametrize("settings", [{"truncate": True}, {"reset": "within"}])
async def test_half_a_body(
    raw: aiohttp.ClientSession, server: StandInServer, url: str, settings: dict[str, Any]
) -> None:
    server.faults.add(operation="sms.apps.create", **settings)
    response = await raw.post(url, json=BODY)
    assert response.status == 201
    with pytest.raises(aiohttp.ClientError):
        await response.read()
    assert server.requests.created("sms.apps.create") == 1


async def test_malformed_and_wrong_type(raw: aiohttp.ClientSession, server: StandInServer, url: str) -> None:
    server.faults.add(operation="sms.apps.list", malformed=True)
    async with raw.get(url) as response:
        assert response.status == 200
        with pytest.raises(ValueError, match=r"delimiter|control|Expecting|Unterminated"):
            await response.json()
    server.faults.add(operation="sms.apps.list", content_type="text/plain")
    async with raw.get(url) as response:
        assert response.content_type == "text/plain"
        assert (await response.json(content_type=None))["totalSize"] == 0


@pytest.mark.parametrize("settings", [{"delay": 30}, {"slow_body": 30}])
async def test_slow_answers_meet_the_clients_timeout(server: StandInServer, settings: dict[str, Any]) -> None:
    async with server.client(timeout=0.3) as client:
        # The token is there already.
        await client.webhooks.list()
        server.faults.add(operation="sms.apps.create", **settings)
        with pytest.raises(errors.RequestTimeoutError) as caught:
            await client.sms.apps.create(BODY)
    assert caught.value.outcome is errors.Outcome.UNKNOWN
    assert server.requests.created("sms.apps.create") == 1


async def test_slow_answers_arrive_whole(server: StandInServer, raw: aiohttp.ClientSession, url: str) -> None:
    server.faults.add(operation="sms.apps.list", delay=0.02, slow_body=0.02)
    async with raw.get(url) as response:
        assert await response.json() == {"totalSize": 0, "pageSize": 50, "smsApps": []}


async def test_expired_token_is_renewed_by_the_client(server: StandInServer) -> None:
    async with server.client() as client:
        server.faults.add(operation="webhooks.list", expired_token=True)
        await client.webhooks.list()
    assert server.requests.count("token") == 2
    assert server.requests.count("webhooks.list") == 2


async def test_token_endpoint_fails_too(server: StandInServer) -> None:
    auth = OAuth2ClientCredentials(server.key_id, server.key_secret, token_url=server.token_url)
    async with ProvisioningClient(server.project_id, auth=auth, server=server.url) as client:
        server.faults.add(operation="token", html=True, times=None)
        with pytest.raises(errors.AuthenticationError):
            await client.webhooks.list()
        server.faults.clear()
        await client.webhooks.list()


async def test_a_fault_has_to_do_something(server: StandInServer) -> None:
    with pytest.raises(ValueError, match="has to do something"):
        server.faults.add(operation="webhooks.list")
    with pytest.raises(TypeError):
        server.faults.add(operation="webhooks.list", stauts=500)


async def _statuses(server: StandInServer, count: int) -> list[str]:
    headers = {"Authorization": basic(server.key_id, server.key_secret)}
    url = f"{server.url}/v1/projects/{server.project_id}/webhooks"
    seen: list[str] = []
    connector = aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession(headers=headers, connector=connector) as session:
        for _ in range(count):
            try:
                # Refused as a body, unless a fault comes first. A GET would be sent again by aiohttp itself.
                async with session.post(url) as response:
                    await response.read()
                    seen.append(str(response.status))
            except aiohttp.ClientError as error:
                seen.append(type(error).__name__)
    return seen


async def test_plans_are_the_same_for_the_same_seed() -> None:
    runs = []
    for seed in (1, 1, 2):
        async with StandInServer() as server:
            plan = server.faults.plan(seed, rate=0.3)
            runs.append(await _statuses(server, 60))
            assert [run != "400" for run in runs[-1]].count(True) == len(plan.taken) > 5
    assert runs[0] == runs[1] != runs[2]


async def test_plans_have_bounds(server: StandInServer) -> None:
    plan = server.faults.plan(7, rate=1, kinds=[Fault(status=503)], operation="webhooks.*", times=3)
    assert await _statuses(server, 6) == ["503", "503", "503", "400", "400", "400"]
    assert [kind for _, _, kind in plan.taken] == ["503"] * 3
    server.faults.remove(plan)
    assert not server.faults
    with pytest.raises(ValueError, match="between 0 and 1"):
        server.faults.plan(7, rate=2)
    assert all(fault.kind for fault in CHAOS)


async def test_server_closes_while_answers_are_slow(session: aiohttp.ClientSession) -> None:
    server = StandInServer()
    async with server:
        server.faults.add(operation="webhooks.create", delay=600)
        call = asyncio.ensure_future(session.post(f"{server.url}/v1/projects/{server.project_id}/webhooks"))
        await wait_for(lambda: server.requests.count("webhooks.create") > 0)
    with pytest.raises(aiohttp.ClientError):
        await call


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("sms.apps.crate", "there is no operation 'sms.apps.crate'; did you mean 'sms.apps.create'?"),
        ("whatsap.*", "no operation matches 'whatsap.*'"),
        ("POST /v1/projects", "there is no operation 'POST /v1/projects'; there are "),
    ],
)
def test_operations_that_do_not_exist_are_told(given: str, told: str) -> None:
    server = StandInServer()
    for use in (
        lambda: server.faults.add(operation=given, status=500),
        lambda: server.faults.plan(1, rate=0.5, operation=given),
        lambda: Fault(operation=given, lost=True),
        lambda: server.requests.count(given),
        lambda: server.requests.find(given),
    ):
        with pytest.raises(ValueError, match=re.escape(told)):
            use()
    server.faults.add(operation="token", status=500)
    server.faults.add(operation="whatsapp.*", status=500)


def test_other_names_that_do_not_exist_are_told() -> None:
    server = StandInServer()
    with pytest.raises(ValueError, match="did you mean 'BUNDLE_DONE'"):
        server.deliveries.find("BUNDLE_DON")
    with pytest.raises(ValueError, match="no trigger; did you mean"):
        server.publish("WHATSAPP_SENDER_ACTIV", "x")
    with pytest.raises(ValueError, match="no quality rating"):
        server.set_quality("x", "PINK")
    with pytest.raises(ValueError, match="no error code of a sender"):
        server.fail_sender("x", code="BROKEN")
