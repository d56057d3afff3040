"""The client's settings and options, its sharing and closing, and what it shows of itself."""

import asyncio
import gc
import inspect
import subprocess
import sys
import textwrap
import warnings
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

from sinch_provisioning import errors
from sinch_provisioning.auth import BasicAuth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.client import ProvisioningClient
from sinch_provisioning.limits import RateLimit
from sinch_provisioning.retrying import Retry
from sinch_provisioning.servers import Server
from sinch_provisioning.settings import Options

CANARY = "canary-in-the-mine"
VARIABLES = ("SINCH_PROJECT_ID", "SINCH_KEY_ID", "SINCH_KEY_SECRET", "SINCH_ACCESS_TOKEN")
SENDER: Any = {"wabaId": "1", "phoneNumberId": "2"}


class Api:
    """An API that remembers the paths it was asked for, and may be slow."""

    def __init__(self) -> None:
        self.url = ""
        self.paths: list[str] = []
        self.credentials: list[str] = []
        self.delay = 0.0
        self.fails = False
        self.active = self.most_active = 0

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        self.paths.append(request.raw_path)
        self.credentials.append(request.headers["Authorization"])
        self.active += 1
        self.most_active = max(self.most_active, self.active)
        await asyncio.sleep(self.delay)
        self.active -= 1
        if self.fails:
            raise web.HTTPServiceUnavailable
        return web.json_response({"id": "s1", "name": "n"}, status=201 if request.method == "POST" else 200)


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    made = Api()
    async with RawTestServer(made) as server:
        made.url = str(server.make_url("")).rstrip("/")
        yield made


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def make(api: Api, **settings: Any) -> ProvisioningClient:
    return ProvisioningClient("p", auth=BearerToken("token"), server=api.url, **settings)


async def test_a_call_through_the_resources(api: Api) -> None:
    async with make(api) as client:
        sender = await client.whatsapp.senders.get("s1")
        assert sender.id == "s1"
        await client.whatsapp.senders.get("s1", project_id="other")
        assert not client.closed
    assert client.closed
    assert api.paths == ["/v1/projects/p/whatsapp/senders/s1", "/v1/projects/other/whatsapp/senders/s1"]


async def test_a_project_is_needed_somewhere(api: Api) -> None:
    async with ProvisioningClient(auth=BearerToken("token"), server=api.url) as client:
        assert client.project_id is None
        with pytest.raises(errors.ValidationError, match="project_id"):
            await client.webhooks.get("w")
        await client.webhooks.get("w", project_id="q")
    assert api.paths == ["/v1/projects/q/webhooks/w"]


async def hook(event: object) -> None:
    pass


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("project_id", "", "must be a non-empty string or None, not ''"),
        ("project_id", 42, "must be a non-empty string or None, not 42"),
        ("auth", ("a", "b"), "must be OAuth2ClientCredentials, BearerToken or BasicAuth, not a tuple"),
        ("auth", BearerToken, "not the class BearerToken"),
        ("auth", None, "must be OAuth2ClientCredentials, BearerToken or BasicAuth, not None"),
        ("server", "http://example.com", "must be https"),
        ("server", "nonsense", "must be an absolute https URL"),
        ("server", 7, "must be a URL"),
        ("timeout", 0, "must be a positive number of seconds, or None for no limit, not 0"),
        ("timeout", "60", "must be a positive number of seconds, or None for no limit, not '60'"),
        ("timeout", True, "must be a positive number of seconds"),
        ("timeout", aiohttp.ClientTimeout(sock_read="5"), "must be a number of seconds or None, not '5'"),  # type: ignore[arg-type]
        ("timeout", aiohttp.ClientTimeout(total=-1), "must be a number of seconds or None, not -1"),
        ("deadline", [1], "must be a positive number of seconds"),
        ("retry", 3, r"must be a Retry, such as Retry\(attempts=3\), or None, not 3"),
        ("retry", False, "must be a Retry"),
        ("retry_budget", 1.5, "must be a whole number, 0 or more, not 1.5"),
        ("rate_limit", 5, r"must be a RateLimit, such as RateLimit\(per_second=5\), or None, not 5"),
        ("max_response_size", "1", "must be a whole number, 0 or more, not '1'"),
        ("validate", "yes", "must be True or False, not 'yes'"),
        ("allow_unknown", 1, "must be True or False, not 1"),
        ("on_request", 1, "must be a function or None, not 1"),
        ("on_response", hook, "must be a plain function: a coroutine would never be awaited"),
        ("on_retry", "log", "must be a function or None, not 'log'"),
        ("session", "https://example.com", "must be an aiohttp.ClientSession or None, not 'https://example.com'"),
        ("session", aiohttp.ClientSession, "not the class ClientSession"),
        ("connector", 8080, "must be an aiohttp connector, a function that makes one, or None, not 8080"),
        ("trace_configs", aiohttp.TraceConfig(), "must be a sequence of aiohttp.TraceConfig, not a TraceConfig"),
        ("trace_configs", ["x"], "must be a sequence of aiohttp.TraceConfig, not a tuple"),
        ("middlewares", "x", "must be a sequence of aiohttp middlewares"),
        ("middlewares", [None], "must be a sequence of aiohttp middlewares"),
        ("trust_env", "yes", "must be True or False, not 'yes'"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named_at_once(setting: str, value: Any, said: str) -> None:
    given = {"auth": BearerToken("token"), setting: value}
    with pytest.raises(errors.ConfigurationError, match=rf"^{setting}(\.\w+)? {said}|^{setting}.*{said}"):
        ProvisioningClient(**given)


@pytest.mark.parametrize(
    ("retry", "said"),
    [
        ({"first_delay": "1"}, "first_delay must be a number of seconds, 0 or more, not '1'"),
        ({"first_delay": -1}, "first_delay must be a number of seconds"),
        ({"first_delay": True}, "first_delay must be a number of seconds"),
        ({"longest_delay": float("nan")}, "longest_delay must be a number of seconds"),
        ({"longest_delay": 10**400}, "longest_delay must be a number of seconds"),
        ({"first_delay": 11}, "first_delay must not be more than longest_delay, but 11 > 10"),
        ({"chance": 0.5}, "chance must be a function"),
    ],
)
def test_a_retry_that_makes_no_sense(retry: Any, said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said):
        Retry(**retry)


def test_help_shows_every_setting_with_its_default() -> None:
    parameters = inspect.signature(ProvisioningClient).parameters
    assert list(parameters)[:2] == ["project_id", "auth"]
    assert set(parameters) == {"project_id", "auth", *Options.__annotations__}
    assert parameters["project_id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert {each.kind for name, each in parameters.items() if name != "project_id"} == {inspect.Parameter.KEYWORD_ONLY}
    assert parameters["auth"].default is inspect.Parameter.empty
    assert (parameters["deadline"].default, parameters["validate"].default) == (180, True)
    for name, each in parameters.items():
        assert f"    {name}: " in (ProvisioningClient.__doc__ or ""), name
        assert name == "auth" or each.default is not inspect.Parameter.empty


def test_a_setting_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'timout'; did you mean 'timeout'"):
        ProvisioningClient("p", auth=BearerToken("t"), timout=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'projectid'; did you mean 'project_id'"):
        ProvisioningClient.from_env(auth=BearerToken("t"), project_id="p", projectid="q")  # type: ignore[call-arg]


async def test_a_function_that_makes_no_connector_is_named(api: Api) -> None:
    async with make(api, connector=lambda: "a connector") as client:
        with pytest.raises(errors.ConfigurationError, match="must return an aiohttp connector, not a str"):
            await client.webhooks.get("w")


# Validation and placement


async def test_a_misplaced_sender_is_refused_before_sending(api: Api) -> None:
    async with make(api) as client:
        with pytest.raises(errors.ValidationError, match="EU with SINCH_UK") as caught:
            await client.whatsapp.senders.create({**SENDER, "region": "EU", "businessManager": "SINCH_BR"})  # type: ignore[arg-type]
        assert caught.value.operation == "whatsapp.senders.create"
        assert api.paths == []
        await client.whatsapp.senders.create({**SENDER, "region": "EU", "businessManager": "SINCH_UK"})  # type: ignore[arg-type]
        await client.whatsapp.senders.create({**SENDER, "businessManager": "SINCH_BR"})  # type: ignore[arg-type]
        assert len(api.paths) == 2


async def test_limits_are_checked_unless_that_is_switched_off(api: Api) -> None:
    misplaced = {**SENDER, "region": "EU", "businessManager": "SINCH_BR"}
    async with make(api) as client:
        with pytest.raises(errors.ValidationError):
            await client.webhooks.create({"target": 42})  # type: ignore[arg-type]
        careless = client.with_options(validate=False)
        await careless.webhooks.create({"target": 42})  # type: ignore[arg-type]
        await careless.whatsapp.senders.create(misplaced)  # type: ignore[arg-type]
        with pytest.raises(errors.ValidationError):
            await careless.with_options(validate=True).whatsapp.senders.create(misplaced)  # type: ignore[arg-type]
    async with make(api, validate=False) as client:
        await client.webhooks.create({"target": 42})  # type: ignore[arg-type]
    assert len(api.paths) == 3


# Timeouts


async def test_timeouts_of_the_client_and_of_a_call(api: Api) -> None:
    api.delay = 0.2
    async with make(api, timeout=0.05) as client:
        with pytest.raises(errors.RequestTimeoutError, match=r"0\.05 s"):
            await client.webhooks.get("w")
        with pytest.raises(errors.RequestTimeoutError, match=r"0\.01 s"):
            await client.webhooks.get("w", timeout=0.01)
        await client.webhooks.get("w", timeout=5)
        await client.webhooks.get("w", timeout=None)
        await client.with_options(timeout=5).webhooks.get("w")
        with pytest.raises(errors.ConfigurationError):
            await client.webhooks.get("w", timeout=0)
    async with make(api, timeout=aiohttp.ClientTimeout(sock_read=0.05)) as client:
        with pytest.raises(errors.RequestTimeoutError):
            await client.webhooks.get("w")


# Views


async def test_a_view_has_other_defaults_and_the_same_connections(api: Api) -> None:
    async with make(api) as client:
        view = client.with_options(project_id="q")
        assert isinstance(view, ProvisioningClient)
        assert (client.project_id, view.project_id) == ("p", "q")
        assert view.with_options(timeout=5).project_id == "q"
        assert view.with_options(project_id=None).project_id is None
        await client.webhooks.get("w")
        await view.webhooks.get("w")
        assert view.webhooks is not client.webhooks
        async with view:
            pass
        await view.aclose()
        assert not client.closed
        await view.webhooks.get("w")
    assert view.closed
    with pytest.raises(errors.ClientClosedError):
        await view.webhooks.get("w")
    assert api.paths == [f"/v1/projects/{project}/webhooks/w" for project in "pqq"]


async def test_a_view_for_another_customer_shares_the_connections_and_the_limit(api: Api) -> None:
    api.delay = 0.01
    retry = Retry(attempts=2, first_delay=0.001)
    async with make(api, rate_limit=RateLimit(concurrency=1), retry=retry, retry_budget=5) as client:
        view = client.with_options(project_id="q", auth=BearerToken("another"))
        await asyncio.gather(client.webhooks.get("w"), view.webhooks.get("w"))
        assert sorted(api.credentials) == ["Bearer another", "Bearer token"]
        assert api.most_active == 1
        assert client.stats.requests == view.stats.requests == 2
        api.fails = True
        with pytest.raises(errors.ServerError):
            await view.webhooks.get("w")
        # What one customer's outage uses up is not another one's.
        assert (client.stats.retry_budget, view.stats.retry_budget) == (5, 0)
        with pytest.raises(errors.TransportError):
            await client.with_options(server="http://127.0.0.1:9").webhooks.get("w")
        with pytest.raises(errors.ConfigurationError, match="auth must be"):
            client.with_options(auth=None)  # type: ignore[arg-type]
    assert view.closed


async def test_a_view_keeps_its_client_open(api: Api) -> None:
    view = make(api).with_options(project_id="q")
    gc.collect()
    await view.webhooks.get("w")
    assert not view.closed
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del view
        gc.collect()
        await asyncio.sleep(0.02)
        gc.collect()
    assert [str(warning.message)[:29] for warning in caught] == ["unclosed ProvisioningClient(p"]


# The environment


def test_from_env_with_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCH_PROJECT_ID", "p")
    monkeypatch.setenv("SINCH_KEY_ID", "key-id")
    monkeypatch.setenv("SINCH_KEY_SECRET", CANARY)
    monkeypatch.setenv("SINCH_ACCESS_TOKEN", CANARY)
    client = ProvisioningClient.from_env()
    assert client.project_id == "p"
    assert "OAuth2ClientCredentials" in repr(client)
    assert Server.PRODUCTION.value in repr(client)
    assert CANARY not in repr(client)


async def test_from_env_with_a_token(monkeypatch: pytest.MonkeyPatch, api: Api) -> None:
    monkeypatch.setenv("SINCH_PROJECT_ID", "p")
    monkeypatch.setenv("SINCH_KEY_ID", "key-id")
    monkeypatch.setenv("SINCH_ACCESS_TOKEN", "token")
    async with ProvisioningClient.from_env(server=api.url) as client:
        assert "BearerToken" in repr(client)
        await client.webhooks.get("w")


def test_from_env_with_overrides(monkeypatch: pytest.MonkeyPatch) -> None:
    client = ProvisioningClient.from_env(project_id="q", auth=BasicAuth("key-id", "key-secret"), server=Server.STAGING)
    assert client.project_id == "q"
    assert Server.STAGING.value in repr(client)
    assert ProvisioningClient.from_env(project_id=None, auth=BearerToken("t")).project_id is None


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ((), "SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET (or SINCH_ACCESS_TOKEN)"),
        (("SINCH_PROJECT_ID", "SINCH_KEY_ID"), "SINCH_KEY_SECRET (or SINCH_ACCESS_TOKEN)"),
        (("SINCH_PROJECT_ID", "SINCH_KEY_SECRET"), "SINCH_KEY_ID (or SINCH_ACCESS_TOKEN)"),
        (("SINCH_ACCESS_TOKEN",), "SINCH_PROJECT_ID"),
        (("SINCH_KEY_ID", "SINCH_KEY_SECRET"), "SINCH_PROJECT_ID"),
    ],
)
def test_from_env_names_what_is_missing(monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...], missing: str) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, CANARY if name in given else "")
    with pytest.raises(errors.ConfigurationError) as caught:
        ProvisioningClient.from_env()
    assert str(caught.value) == f"missing in the environment: {missing}"


# Life and death


async def test_use_after_close_says_so(api: Api) -> None:
    client = make(api)
    await client.webhooks.get("w")
    await client.aclose()
    await client.aclose()
    with pytest.raises(errors.ClientClosedError, match="the client is closed"):
        await client.webhooks.get("w")
    assert repr(client).endswith(" (closed)")
    assert len(api.paths) == 1


async def test_a_given_session_is_not_closed(api: Api) -> None:
    async with aiohttp.ClientSession() as session:
        async with make(api, session=session) as client:
            await client.webhooks.get("w")
        assert not session.closed
        forgotten = make(api, session=session)
        await forgotten.webhooks.get("w")
        del forgotten
        gc.collect()
        assert not session.closed


def test_made_outside_a_loop_and_used_in_several(unused_tcp_port: int) -> None:
    client = ProvisioningClient("p", auth=BearerToken("t"), server=f"http://127.0.0.1:{unused_tcp_port}")

    async def use() -> None:
        api = Api()
        async with RawTestServer(api, port=unused_tcp_port):
            await asyncio.gather(*(client.webhooks.get("w") for _ in range(3)))
            assert len(api.paths) == 3

    asyncio.run(use())
    asyncio.run(use())
    asyncio.run(client.aclose())


async def test_forgetting_to_close_gives_one_warning_that_names_the_client(api: Api) -> None:
    complaints: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    auth = OAuth2ClientCredentials("key-id", CANARY, token_url=f"{api.url}/token")
    clients = [make(api), ProvisioningClient("unused", auth=auth)]
    await clients[0].webhooks.get("w")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        clients.clear()
        gc.collect()
        await asyncio.sleep(0.02)
        gc.collect()
    assert [warning.category for warning in caught] == [ResourceWarning]
    assert str(caught[0].message) == (
        f"unclosed ProvisioningClient(project_id='p', server='{api.url}', auth=BearerToken(...)): "
        "use 'async with', or await its aclose()"
    )
    assert complaints == []


@pytest.mark.parametrize("where", ["local", "global", "cycle"])
@pytest.mark.parametrize("loop", ["run", "manual"])
def test_forgetting_to_close_in_a_program_gives_one_warning(where: str, loop: str) -> None:
    program = f"""
        import asyncio, gc, logging
        from aiohttp import web
        from aiohttp.test_utils import RawTestServer
        from sinch_provisioning.auth import BearerToken
        from sinch_provisioning.client import ProvisioningClient

        async def answer(request):
            return web.json_response({{}})

        async def main():
            async with RawTestServer(answer) as server:
                client = ProvisioningClient("p", auth=BearerToken("t"), server=str(server.make_url("")))
                if {where!r} != "local":
                    client.webhooks
                await client.send(build(), {{}})
                if {where!r} == "global":
                    globals()["kept"] = client
                del client

        def build():
            from sinch_provisioning.generated.api.webhooks import get
            return get.build("p", "w")

        logging.basicConfig()
        if {loop!r} == "run":
            asyncio.run(main())
        else:
            loop = asyncio.new_event_loop()
            loop.run_until_complete(main())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
        gc.collect()
    """
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    )
    lines = [line for line in done.stderr.splitlines() if line and not line.startswith("  ")]
    assert len(lines) == 1, done.stderr
    assert "ResourceWarning: unclosed ProvisioningClient(project_id='p'" in lines[0]


async def test_no_secret_in_what_a_client_shows() -> None:
    for auth in (
        BasicAuth(CANARY, CANARY),
        BearerToken(CANARY),
        OAuth2ClientCredentials(CANARY, CANARY),
    ):
        client = ProvisioningClient("p", auth=auth)
        assert CANARY not in f"{client!r} {client} {auth!r} {auth}"
        assert CANARY not in repr(vars(client))
