"""Paths, methods, credentials and projects."""

import base64
import time
import tracemalloc
import uuid
from urllib.parse import urlsplit

import aiohttp
import pytest

from sinch_provisioning import BearerToken, errors
from sinch_provisioning.testing import StandInError, StandInServer
from sinch_provisioning.testing.calls import HANDLERS
from tests.testing.harness import Answer, Api, basic


async def test_unknown_path_is_404(server: StandInServer, session: aiohttp.ClientSession) -> None:
    for path in (
        "/",
        "/v1",
        "/v1/projects",
        "/v1/projects/x/nothing",
        "/v1/projects//webhooks",
        "/v1/projects/x/webhooks/",
    ):
        async with session.get(server.url + path) as response:
            assert response.status == 404, path
            assert (await response.json())["errorCode"] == "operation_not_found"
    assert server.requests.count(status=404) == 6


async def test_wrong_method_is_405(server: StandInServer, session: aiohttp.ClientSession) -> None:
    async with session.put(f"{server.url}/v1/projects/{server.project_id}/webhooks") as response:
        assert response.status == 405
        assert response.headers["Allow"] == "GET, POST"
        assert {"errorCode", "message", "resolution"} == (await response.json()).keys()
    async with session.get(server.token_url) as response:
        assert response.status == 405


async def test_operation_that_is_not_simulated_is_501(server: StandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(HANDLERS, "webhooks.list")
    async with server.client() as client:
        with pytest.raises(errors.ServerError, match=r"does not simulate webhooks\.list") as caught:
            await client.webhooks.list()
    assert (caught.value.status, caught.value.error_code) == (501, "not_simulated")
    assert server.requests.count(status=501) == 1


async def test_literal_words_come_before_arguments(api: Api, account: Answer) -> None:
    del account
    await api("whatsapp.templates.sync")
    await api("whatsapp.templates.list_by_name", "sync", code="template_not_found", status=404)


async def test_percent_encoded_arguments_arrive_as_data(api: Api) -> None:
    for name in ("../webhooks", "a/b", "?x=1", "#", "카카오", ".."):
        refused = await api("kakaotalk.senders.get", name, code="sender_not_found", status=404)
        assert repr(name) in refused["message"]


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Basic",
        "Basic !!!",
        basic("key-id", "wrong"),
        basic("wrong", "key-secret"),
        "Bearer strange",
        "Bearer " + base64.urlsafe_b64encode(b"9999999999.0.nonce." + b"x" * 32).decode(),
        "Digest username=key-id",
    ],
)
async def test_wrong_credentials_are_refused(api: Api, authorization: str) -> None:
    api.authorization = authorization
    refused = await api("webhooks.list", status=401, code="unauthorized_error")
    assert "expired" not in refused.headers["WWW-Authenticate"]


async def _token(server: StandInServer, session: aiohttp.ClientSession) -> str:
    auth = basic(server.key_id, server.key_secret)
    form = {"grant_type": "client_credentials"}
    async with session.post(server.token_url, data=form, headers={"Authorization": auth}) as response:
        answer = await response.json()
    assert answer.keys() == {"access_token", "token_type", "expires_in", "scope"}
    assert answer["expires_in"] == 3600
    return str(answer["access_token"])


async def test_tokens_expire_by_the_servers_clock(
    server: StandInServer, session: aiohttp.ClientSession, api: Api
) -> None:
    api.authorization = f"Bearer {await _token(server, session)}"
    await api("webhooks.list")
    server.advance(minutes=59)
    await api("webhooks.list")
    server.advance(minutes=2)
    refused = await api("webhooks.list", status=401)
    assert "expired" in refused.headers["WWW-Authenticate"]


async def test_token_endpoint_refuses(server: StandInServer, session: aiohttp.ClientSession) -> None:
    good = basic(server.key_id, server.key_secret)
    cases = [
        ({"grant_type": "client_credentials"}, basic("key-id", "wrong"), 401, "invalid_client"),
        ({"grant_type": "client_credentials"}, "", 401, "invalid_client"),
        ({"grant_type": "password"}, good, 400, "unsupported_grant_type"),
        ({}, good, 400, "unsupported_grant_type"),
    ]
    for form, authorization, status, error in cases:
        async with session.post(server.token_url, data=form, headers={"Authorization": authorization}) as response:
            assert response.status == status
            assert (await response.json())["error"] == error
    assert server.requests.count("token") == len(cases)


async def test_sdk_client_renews_an_expired_token(server: StandInServer) -> None:
    async with server.client() as client:
        await client.webhooks.list()
        server.advance(hours=3)
        await client.webhooks.list()
    assert server.requests.count("token") == 2
    assert [each.status for each in server.requests.find("webhooks.list")] == [200, 401, 200]


async def test_token_of_another_key_is_strange(server: StandInServer, session: aiohttp.ClientSession) -> None:
    async with StandInServer(key_secret="another-secret", project_id=server.project_id) as other:
        token = await _token(other, session)
    async with server.client(auth=BearerToken(token)) as client:
        with pytest.raises(errors.UnauthorizedError):
            await client.webhooks.list()


async def test_projects_are_apart(api: Api) -> None:
    second = api.server.add_project()
    body = {"name": "Alerts", "region": "EU"}
    made = await api("sms.apps.create", body=body)
    assert (await api("sms.apps.list", project_id=second))["totalSize"] == 0
    await api("sms.apps.get", made["id"], project_id=second, status=404, code="sms_app_not_found")
    await api("sms.apps.list", project_id="a-project-of-others", status=401, code="unauthorized_error")


async def test_requests_are_recorded(api: Api) -> None:
    requests = api.server.requests
    await api("sms.apps.create", body={"name": "Alerts", "region": "EU"})
    await api("sms.apps.create", body={"name": ""}, status=400)
    await api("sms.apps.list", query={"pageSize": 5})
    assert requests.created("sms.apps.create") == 1
    assert requests.count("sms.apps.*") == 3
    assert requests.count(method="POST", status=400) == 1
    assert requests.find("sms.apps.*", succeeded=False)[0].json() == {"name": ""}
    assert requests.last.query == "pageSize=5"
    assert urlsplit(requests.last.path).path.endswith("/sms/smsApps")
    assert requests.last.project_id == api.server.project_id
    assert "authorization" not in requests.last.headers
    assert "key-secret" not in repr(list(requests))
    assert [each.operation for each in requests[:2]] == ["sms.apps.create"] * 2


async def test_old_requests_are_dropped_when_there_are_many(api: Api, connect: object) -> None:
    del connect
    async with StandInServer(keep_requests=3) as server, server.client() as client:
        for _ in range(5):
            await client.webhooks.list()
        assert len(server.requests) == 3
        assert server.requests.total == 6


async def test_server_starts_once_and_ends_for_good() -> None:
    server = StandInServer()
    async with server:
        with pytest.raises(RuntimeError, match="started already"):
            await server.start()
        url = server.url
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.get(url)


async def test_port_in_use_is_told(server: StandInServer) -> None:
    port = urlsplit(server.url).port
    assert port is not None
    other = StandInServer(port=port)
    with pytest.raises(OSError, match=str(port)):
        await other.start()
    await other.close()


async def test_every_project_has_its_own_access_key(api: Api, session: aiohttp.ClientSession) -> None:
    server = api.server
    other = server.add_project()
    own, foreign = server.access_key(), server.access_key(other)
    assert (own.project_id, own.key_id, own.key_secret) == (server.project_id, server.key_id, server.key_secret)
    assert (foreign.key_id, foreign.key_secret) == ("key-id-2", "key-secret-2")
    assert foreign.key_secret not in repr(foreign)
    await api("webhooks.list", project_id=other)
    for project, key in ((server.project_id, foreign), (other, own)):
        api.authorization = basic(key.key_id, key.key_secret).replace("Basic", "basic")
        refused = await api("webhooks.list", project_id=project, status=401, code="unauthorized_error")
        assert "does not belong to project" in refused["message"]
        form = {"grant_type": "client_credentials"}
        headers = {"Authorization": basic(key.key_id, key.key_secret)}
        async with session.post(server.token_url, data=form, headers=headers) as response:
            api.authorization = f"Bearer {(await response.json())['access_token']}"
        await api("webhooks.list", project_id=project, status=401)
        await api("webhooks.list", project_id=key.project_id)
    async with server.client(project_id=other) as client:
        await client.webhooks.list()
    # A subproject is its parent's as well.
    child = server.add_project(parent=server.project_id)
    async with server.client() as client:
        await client.webhooks.list(project_id=child)


async def test_access_keys_are_replaced(server: StandInServer) -> None:
    async with server.client() as client:
        await client.webhooks.list()
        second = server.add_access_key()
        assert [key.key_id for key in server.access_keys()] == ["key-id", second.key_id]
        server.revoke_access_key("key-id")
        with pytest.raises(errors.UnauthorizedError):
            await client.webhooks.list()
        with pytest.raises(StandInError, match="no access key"):
            server.revoke_access_key("key-id")
        with pytest.raises(ValueError, match="already"):
            server.add_access_key(key_id=second.key_id)
    async with server.client() as client:
        await client.webhooks.list()
    server.revoke_access_key(second.key_id)
    with pytest.raises(StandInError, match="has no access key"):
        server.client()


async def test_ten_thousand_projects_are_cheap() -> None:
    """A second and 50 MB at most; on a busy machine CPU time tells, beside that of as much work of a known kind."""
    async with StandInServer() as server:
        tracemalloc.start()
        try:
            server.add_projects(2_000)
            kept, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        started = time.process_time()
        assert len({uuid.uuid4().hex: {"number": number} for number in range(100_000)}) == 100_000
        known = time.process_time() - started
        started = time.process_time()
        keys = server.add_projects(10_000)
        took = time.process_time() - started
        assert len({key.key_id for key in keys}) == len({key.project_id for key in keys}) == 10_000
        assert kept / 2_000 * 10_000 < 50e6
        # Making 100,000 ids takes a quarter of a second on the machine that this was measured on.
        assert took < 4 * known
        api = server.client(project_id=keys[-1].project_id)
        async with api as client:
            await client.webhooks.list()


async def test_address_of_a_server_on_all_addresses_can_be_opened(session: aiohttp.ClientSession) -> None:
    async with StandInServer(host="0.0.0.0") as server:
        assert urlsplit(server.url).hostname == "127.0.0.1"
        async with session.get(f"{server.url}/v1") as response:
            assert response.status == 404


async def test_reset_leaves_projects_and_keys(api: Api) -> None:
    server = api.server
    other = server.add_project()
    await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True, "subproject": True})
    await api("sms.apps.create", body={"name": "x", "region": "EU"}, project_id=other)
    server.faults.add(status=500)
    server.advance(days=3)
    before = server.now
    async with server.client() as client:
        server.reset()
        assert len(server.requests) == len(server.faults) == len(server.deliveries) == 0
        assert (before - server.now).days == 2
        await client.webhooks.list()
    assert {project.id for project in server.world.projects()} == {server.project_id, other}
    assert (await api("sms.apps.list", project_id=other))["totalSize"] == 0
    assert (await api("bundles.list"))["totalSize"] == 0
    server.advance(minutes=1)
    await api("bundles.create", body={"name": "x", "region": "EU", "smsApp": True})
