"""Credentials, and tokens: fetched once for all, renewed ahead, given up when refused."""

import asyncio
import copy
import gc
import pickle
import threading
import traceback
from base64 import b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, cast

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

import sinch_provisioning
from sinch_provisioning import auth as auth_module
from sinch_provisioning.auth import Auth, BasicAuth, BearerToken, OAuth2ClientCredentials
from sinch_provisioning.errors import (
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    Outcome,
    ProvisioningError,
    RequestTimeoutError,
    UnauthorizedError,
)
from sinch_provisioning.generated.operations import OPERATIONS
from sinch_provisioning.retrying import CallPolicy
from sinch_provisioning.runtime.messages import RawResponse, Request
from sinch_provisioning.secrets import Secret
from sinch_provisioning.servers import AuthRegion
from sinch_provisioning.settings import Settings, make_timeout
from sinch_provisioning.transport import Transport
from tests.conftest import Serve
from tests.leaks import everything_of, leaked

CANARY = "canary-in-the-mine"


class Api:
    """A token endpoint that numbers its tokens, and an API that takes them."""

    def __init__(self) -> None:
        self.url = ""
        self.token_requests: list[web.BaseRequest] = []
        self.forms: list[str] = []
        self.calls: list[str] = []
        self.expires_in: Any = 3600
        self.accepts: Callable[[str], bool] = lambda _: True
        self.challenge = 'Bearer error="invalid_token", error_description="The token expired"'
        self.answer_token: Callable[[], Awaitable[web.Response]] = self.issue
        self.gate = asyncio.Event()
        self.gate.set()
        self.asked = asyncio.Event()

    async def issue(self) -> web.Response:
        body: dict[str, Any] = {"access_token": f"token-{len(self.token_requests)}", "token_type": "bearer"}
        if self.expires_in is not ...:
            body["expires_in"] = self.expires_in
        return web.json_response(body)

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        if request.path == "/oauth2/token":
            self.token_requests.append(request)
            self.forms.append(await request.text())
            self.asked.set()
            await self.gate.wait()
            return await self.answer_token()
        token = request.headers["Authorization"]
        self.calls.append(token)
        # Lets other calls arrive before any of them is answered.
        await asyncio.sleep(0)
        if self.accepts(token):
            return web.json_response({"ok": True})
        return web.json_response({"message": "no"}, status=401, headers={"WWW-Authenticate": self.challenge})

    def oauth(self, **settings: Any) -> OAuth2ClientCredentials:
        return OAuth2ClientCredentials("key-id", "key-secret", **{"token_url": f"{self.url}/oauth2/token", **settings})


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    made = Api()
    async with RawTestServer(made) as server:
        made.url = str(server.make_url("")).rstrip("/")
        yield made


@pytest.fixture
async def connect(api: Api) -> AsyncIterator[Callable[[Auth], Transport]]:
    opened: list[Transport] = []

    def make(auth: Auth) -> Transport:
        opened.append(Transport(Settings(server=api.url, auth=auth, retry=None)))
        return opened[-1]

    yield make
    for transport in opened:
        await transport.aclose()


Connect = Callable[[Auth], Transport]


def key_of(header: str) -> str:
    scheme, _, encoded = header.partition(" ")
    assert scheme == "Basic"
    return b64decode(encoded).decode()


async def call(transport: Transport, seconds: float = 20) -> RawResponse:
    request = Request(operation=OPERATIONS["webhooks.list"], path="/v1/projects/p/webhooks", query={}, schemas=dict)
    return await transport.send(request, CallPolicy(make_timeout(seconds)))


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0.005)


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(auth_module, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


async def test_a_callable_that_fails_in_aiohttp_shows_nothing_of_its_request(serve: Serve) -> None:
    async def refuse(request: web.BaseRequest) -> web.Response:
        return web.Response(status=403, headers={"X-Echo": CANARY})

    url = await serve(refuse)

    async def ask(how: str) -> str:
        async with aiohttp.ClientSession(headers={"X-Vault-Token": CANARY}) as session:
            if how == "refused":
                await session.get(url, params={"key": CANARY}, raise_for_status=True)
            elif how == "wrapped":
                try:
                    await ask("refused")
                except aiohttp.ClientError as error:
                    raise RuntimeError("the vault is closed") from error
            elif how == "in a group":
                async with asyncio.TaskGroup() as group:
                    group.create_task(ask("refused"))
            elif how == "proxy":
                await session.get(url, proxy=f"http://name:{CANARY}@127.0.0.1:9", proxy_headers={"X": CANARY})
            elif how == "URL":
                await session.get(f"http://{CANARY}:x/")
            await session.ws_connect(url, headers={"X": CANARY})
        raise AssertionError

    for how in ("refused", "wrapped", "in a group", "proxy", "URL", "not a web socket"):
        transport = Transport(Settings(server=url, auth=BearerToken(partial(ask, how)), retry=None))
        with pytest.raises(AuthenticationError, match="the token callable failed") as caught:
            await call(transport)
        await transport.aclose()
        assert leaked(everything_of(caught.value), [CANARY]) == [], how
        assert caught.value.__cause__ is not None
        assert caught.value.__context__ is None or caught.value.__suppress_context__
        if how == "refused":
            assert str(caught.value.__cause__) == "ClientResponseError 403"
            (frame,) = traceback.extract_tb(caught.value.__cause__.__traceback__)
            assert frame.name == "ask"


async def test_a_callable_that_is_not_async_is_told_so(api: Api, connect: Connect) -> None:
    with pytest.raises(AuthenticationError, match="callable must be async, but returned a str") as caught:
        await call(connect(BearerToken(lambda: CANARY)))  # type: ignore[arg-type, return-value]
    assert leaked(everything_of(caught.value), [CANARY]) == []


@pytest.mark.parametrize("token", ["Bearer abc", "bearer abc", "Basic abc"])
def test_a_token_with_its_scheme_is_refused(token: str) -> None:
    with pytest.raises(ConfigurationError, match="the token must not include the scheme, such as 'Bearer'"):
        BearerToken(token)


def test_an_unknown_region_is_told_which_there_are() -> None:
    for make in (lambda: AuthRegion("apac"), lambda: OAuth2ClientCredentials("a", "b", region="apac")):  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="must be one of 'global', 'us', 'eu', not 'apac'"):
            make()


async def test_a_thousand_calls_make_one_token_request(api: Api, connect: Connect) -> None:
    transport = connect(api.oauth())
    answers = await asyncio.gather(*(call(transport) for _ in range(1000)))
    assert {answer.status for answer in answers} == {200}
    assert len(api.token_requests) == 1
    assert set(api.calls) == {"Bearer token-1"}
    assert len(api.calls) == 1000


async def test_the_token_request(api: Api, connect: Connect) -> None:
    await call(connect(api.oauth()))
    (request,) = api.token_requests
    assert request.method == "POST"
    assert key_of(request.headers["Authorization"]) == "key-id:key-secret"
    assert api.forms == ["grant_type=client_credentials"]
    assert request.content_type == "application/x-www-form-urlencoded"
    assert request.headers["User-Agent"].startswith("sinch-provisioning/")


async def test_a_failing_token_request_fails_all_its_waiters_and_nothing_later(api: Api, connect: Connect) -> None:
    async def fail() -> web.Response:
        return web.Response(status=500, text="out of order")

    api.answer_token = fail
    transport = connect(api.oauth())
    outcomes = await asyncio.gather(*(call(transport) for _ in range(50)), return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {AuthenticationError}
    assert len({id(outcome) for outcome in outcomes}) == 50
    assert len(api.token_requests) == 1
    assert api.calls == []
    error = cast("AuthenticationError", outcomes[0])
    assert error.status == 500
    assert error.outcome is Outcome.NOT_SENT

    api.answer_token = api.issue
    assert (await call(transport)).status == 200
    assert len(api.token_requests) == 2


async def test_the_first_caller_being_cancelled_does_not_cancel_the_others(api: Api, connect: Connect) -> None:
    api.gate.clear()
    transport = connect(api.oauth())
    first = asyncio.create_task(call(transport))
    await api.asked.wait()
    others = [asyncio.create_task(call(transport)) for _ in range(10)]
    await settle()
    first.cancel()
    await settle()
    assert first.cancelled()
    api.gate.set()
    assert {answer.status for answer in await asyncio.gather(*others)} == {200}
    assert len(api.token_requests) == 1


async def test_a_request_whose_callers_all_left_still_serves_the_next(api: Api, connect: Connect) -> None:
    api.gate.clear()
    transport = connect(api.oauth())
    first = asyncio.create_task(call(transport))
    await api.asked.wait()
    first.cancel()
    await settle()
    api.gate.set()
    await settle()
    assert (await call(transport)).status == 200
    assert len(api.token_requests) == 1


async def test_a_failure_that_nobody_waits_for_is_silent(api: Api, connect: Connect) -> None:
    complaints: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    api.gate.clear()

    async def fail() -> web.Response:
        return web.Response(status=500)

    api.answer_token = fail
    transport = connect(api.oauth())
    first = asyncio.create_task(call(transport))
    await api.asked.wait()
    first.cancel()
    api.gate.set()
    await settle()
    del first
    gc.collect()
    assert complaints == []


async def test_an_expired_token_is_renewed_once_for_all_and_the_calls_sent_again(api: Api, connect: Connect) -> None:
    transport = connect(api.oauth())
    await call(transport)
    api.accepts = lambda token: token != "Bearer token-1"
    answers = await asyncio.gather(*(call(transport) for _ in range(100)))
    assert {answer.status for answer in answers} == {200}
    assert len(api.token_requests) == 2
    assert api.calls.count("Bearer token-1") == 101
    assert api.calls.count("Bearer token-2") == 100


async def test_a_call_that_learns_late_of_the_expiry_takes_the_renewed_token(api: Api, connect: Connect) -> None:
    arrived, go = asyncio.Event(), asyncio.Event()

    async def handle(request: web.BaseRequest) -> web.Response:
        if request.headers["Authorization"] == "Bearer token-2":
            return web.json_response({})
        arrived.set()
        await go.wait()
        return web.json_response({}, status=401, headers={"WWW-Authenticate": api.challenge})

    async with RawTestServer(handle) as slow:
        auth = api.oauth()
        transport = Transport(Settings(server=str(slow.make_url("")).rstrip("/"), auth=auth, retry=None))
        late = asyncio.create_task(call(transport))
        await arrived.wait()
        api.accepts = lambda token: token == "Bearer token-2"
        await call(connect(auth))
        assert len(api.token_requests) == 2
        go.set()
        assert (await late).status == 200
        assert len(api.token_requests) == 2
        await transport.aclose()


async def test_a_call_is_sent_at_most_once_more(api: Api, connect: Connect) -> None:
    api.accepts = lambda token: False
    with pytest.raises(UnauthorizedError):
        await call(connect(api.oauth()))
    assert api.calls == ["Bearer token-1", "Bearer token-2"]


async def test_any_other_401_is_final(api: Api, connect: Connect) -> None:
    api.accepts = lambda token: False
    api.challenge = 'Bearer error="invalid_token", error_description="The token is malformed"'
    transport = connect(api.oauth())
    for _ in range(3):
        with pytest.raises(UnauthorizedError):
            await call(transport)
    assert api.calls == ["Bearer token-1"] * 3
    assert len(api.token_requests) == 1


async def test_a_token_that_the_api_no_longer_takes_is_given_up(api: Api, connect: Connect, clock: Clock) -> None:
    transport = connect(api.oauth())
    await call(transport)
    clock.now += 61
    api.accepts = lambda token: token == "Bearer token-2"
    api.challenge = "Bearer"
    with pytest.raises(UnauthorizedError):
        await call(transport)
    assert (await call(transport)).status == 200


async def test_a_refused_token_of_a_callable_is_given_up(api: Api, connect: Connect, clock: Clock) -> None:
    gives = ["first", "second"]

    async def give() -> str:
        return gives.pop(0)

    transport = connect(BearerToken(give))
    api.accepts = lambda token: token == "Bearer second"
    api.challenge = "Bearer"
    for seconds in (0, 60):
        clock.now += seconds
        with pytest.raises(UnauthorizedError):
            await call(transport)
        assert gives == ["second"]
    clock.now += 0.001
    with pytest.raises(UnauthorizedError):
        await call(transport)
    assert (await call(transport)).status == 200


async def test_an_expired_basic_key_or_bearer_string_cannot_be_renewed(api: Api, connect: Connect) -> None:
    api.accepts = lambda token: False
    for auth in (BasicAuth("key-id", "key-secret"), BearerToken("token")):
        api.calls.clear()
        for _ in range(2):
            with pytest.raises(UnauthorizedError):
                await call(connect(auth))
        assert len(api.calls) == 2
    assert api.token_requests == []


async def test_basic_auth(api: Api, connect: Connect) -> None:
    await call(connect(BasicAuth("key-id", "gehöim:미")))
    assert key_of(api.calls[0]) == "key-id:gehöim:미"


async def test_a_callable_is_asked_once_and_again_when_its_token_has_expired(api: Api, connect: Connect) -> None:
    given = 0

    async def give() -> str:
        nonlocal given
        given += 1
        await asyncio.sleep(0.01)
        return f"own-{given}"

    transport = connect(BearerToken(give))
    await asyncio.gather(*(call(transport) for _ in range(50)))
    assert given == 1
    api.accepts = lambda token: token == "Bearer own-2"
    await asyncio.gather(*(call(transport) for _ in range(50)))
    assert given == 2
    assert api.calls.count("Bearer own-2") == 50


async def test_a_failing_callable(api: Api, connect: Connect) -> None:
    gives: list[Any] = [LookupError("no vault")]

    async def give() -> Any:
        if isinstance(gives[0], Exception):
            raise gives[0]
        return gives[0]

    transport = connect(BearerToken(give))
    with pytest.raises(AuthenticationError, match="LookupError") as caught:
        await call(transport)
    assert isinstance(caught.value.__cause__, LookupError)
    for gives[0] in (None, "", f"{CANARY}\r\nX: y", f"{CANARY} {CANARY}", 42, b"bytes"):
        with pytest.raises(AuthenticationError, match="malformed token") as caught:
            await call(transport)
        assert CANARY not in everything(caught.value)
    gives[0] = AuthenticationError("my own words")
    with pytest.raises(AuthenticationError, match="my own words"):
        await call(transport)
    gives[0] = Secret("good")
    assert (await call(transport)).status == 200


async def test_a_callable_that_takes_too_long_is_given_up(
    api: Api, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang() -> str:
        await asyncio.sleep(3600)
        return "late"

    monkeypatch.setattr(auth_module, "_TOKEN_TIMEOUT", 0.05)
    with pytest.raises(AuthenticationError, match="the token callable failed: TimeoutError"):
        await asyncio.wait_for(call(connect(BearerToken(hang)), seconds=60), 30)


async def test_a_token_is_renewed_ahead_without_stalling_calls(api: Api, connect: Connect, clock: Clock) -> None:
    transport = connect(api.oauth())
    await call(transport)
    clock.now += 3600 - 301
    await call(transport)
    assert len(api.token_requests) == 1
    clock.now += 2
    api.gate.clear()
    await asyncio.wait_for(call(transport), 5)
    await api.asked.wait()
    await asyncio.gather(*(call(transport) for _ in range(20)))
    assert len(api.token_requests) == 2
    assert set(api.calls) == {"Bearer token-1"}
    api.gate.set()
    await settle()
    await call(transport)
    assert api.calls[-1] == "Bearer token-2"
    assert len(api.token_requests) == 2


async def test_an_early_renewal_that_fails_hurts_nobody(api: Api, connect: Connect, clock: Clock) -> None:
    transport = connect(api.oauth())
    await call(transport)

    async def fail() -> web.Response:
        return web.Response(status=503)

    api.answer_token = fail
    clock.now += 3600 - 299
    for _ in range(20):
        await call(transport)
        await asyncio.sleep(0.002)
    assert len(api.token_requests) == 2
    clock.now += 100
    await call(transport)
    await settle()
    assert len(api.token_requests) == 3
    assert set(api.calls) == {"Bearer token-1"}
    clock.now += 200
    with pytest.raises(AuthenticationError):
        await call(transport)


async def test_an_old_token_is_not_sent_any_more(api: Api, connect: Connect, clock: Clock) -> None:
    transport = connect(api.oauth())
    await call(transport)
    clock.now += 3600 - 29
    await call(transport)
    assert api.calls == ["Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize(
    "expires_in",
    [..., None, 0, -5, "3600", "soon", "", "nan", "inf", "-inf", True, [], {}, 0.25, 1e300, 10**18, "9" * 400],
    ids=str,
)
async def test_any_lifetime_is_borne(api: Api, connect: Connect, expires_in: Any) -> None:
    api.expires_in = expires_in
    transport = connect(api.oauth())
    for _ in range(20):
        assert (await call(transport)).status == 200
    assert len(api.token_requests) == 1


# How long a token is sent, and how long it is sent without another being fetched.
@pytest.mark.parametrize(
    ("expires_in", "sent", "alone"),
    [(3600, 3570, 3300), (1000, 970, 800), (100, 90, 80), (0.5, 0.9, 0.8), (None, 270, 240), (86_400, 86_370, 86_100)],
)
async def test_when_a_token_is_renewed(
    api: Api, connect: Connect, clock: Clock, expires_in: float | None, sent: float, alone: float
) -> None:
    api.expires_in = expires_in
    auth = api.oauth()
    transport = connect(auth)
    await call(transport)
    clock.now = 1000 + alone - 0.001
    await call(transport)
    await settle()
    assert len(api.token_requests) == 1
    api.gate.clear()
    api.asked.clear()
    clock.now = 1000 + alone + 0.001
    await call(transport)
    await asyncio.wait_for(api.asked.wait(), 20)
    clock.now = 1000 + sent - 0.001
    await call(transport)
    assert set(api.calls) == {"Bearer token-1"}
    clock.now = 1000 + sent + 0.001
    assert auth.current(transport) is None
    api.gate.set()
    await call(transport)
    assert api.calls[-1] == "Bearer token-2"
    assert len(api.token_requests) == 2


@pytest.mark.parametrize("expires_in", [10**30, 1e300, "inf"])
async def test_no_token_is_kept_for_more_than_a_day(
    api: Api, connect: Connect, clock: Clock, expires_in: object
) -> None:
    async def issue() -> web.Response:
        return web.Response(text=f'{{"access_token": "t", "expires_in": "{expires_in}"}}')

    api.answer_token = issue
    transport = connect(api.oauth())
    await call(transport)
    clock.now += 86_400
    await call(transport)
    assert len(api.token_requests) == 2


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, f"<html>{CANARY}</html>", "the body is not a JSON object"),
        (200, "", "the body is empty"),
        (200, f'["{CANARY}"]', "the body is not a JSON object"),
        (200, f'{{"token": "{CANARY}"}}', "its access_token"),
        (200, '{"access_token": null}', "its access_token must be a string"),
        (200, '{"access_token": 42}', "its access_token must be a string"),
        (200, '{"access_token": ""}', "its access_token must not be empty"),
        (200, f'{{"access_token": "{CANARY}\\r\\nX: y"}}', "its access_token must not have control"),
        (200, f'{{"access_token": "{CANARY} x"}}', "its access_token must be visible ASCII"),
        (200, f'{{"access_token": "{CANARY}', "the body is not a JSON object"),
        (400, '{"error": "invalid_client", "error_description": "Unknown key"}', "Unknown key"),
        (401, '{"errorCode": "x", "message": "Not you"}', "Not you"),
        (403, "{}", "no reason given$"),
        (429, "slow down", "the body is not a JSON object"),
        (502, "<html></html>", "the body is not a JSON object"),
        (300, "", "redirected to https://evil.example; redirects are not followed"),
        (307, "", "redirected to https://evil.example; redirects are not followed"),
    ],
)
async def test_a_bad_answer_to_the_token_request(
    api: Api, connect: Connect, status: int, body: str, reason: str
) -> None:
    async def give() -> web.Response:
        return web.Response(status=status, text=body, headers={"Location": "https://evil.example/" + CANARY})

    api.answer_token = give
    with pytest.raises(AuthenticationError, match=f": {status}: {reason}") as caught:
        await call(connect(api.oauth()))
    assert caught.value.status == status
    assert caught.value.url == f"{api.url}/oauth2/token"
    assert caught.value.code == ("invalid_client" if status == 400 else "x" if status == 401 else None)
    assert CANARY not in everything(caught.value)
    assert api.calls == []


async def test_a_token_answer_that_repeats_the_credentials_is_masked(api: Api, connect: Connect) -> None:
    async def repeat() -> web.Response:
        sent = api.token_requests[-1].headers["Authorization"]
        return web.json_response({"error": CANARY, "error_description": f"not {CANARY}, not {sent}"}, status=400)

    api.answer_token = repeat
    auth = OAuth2ClientCredentials("key-id", CANARY, token_url=f"{api.url}/oauth2/token")
    with pytest.raises(AuthenticationError, match=r"not \*+") as caught:
        await call(connect(auth))
    encoded = api.token_requests[-1].headers["Authorization"].partition(" ")[2]
    assert CANARY not in everything(caught.value)
    assert encoded not in everything(caught.value)


async def test_a_refusal_that_has_a_token_is_masked(api: Api, connect: Connect) -> None:
    async def refuse() -> web.Response:
        body = {"access_token": CANARY, "error": "late", "error_description": f"{CANARY} is not yours any more"}
        return web.json_response(body, status=400)

    api.answer_token = refuse
    with pytest.raises(AuthenticationError, match=r"\*+ is not yours") as caught:
        await call(connect(api.oauth()))
    assert CANARY not in everything(caught.value)
    assert caught.value.code == "late"


async def test_a_token_endpoint_that_redirects_is_not_followed(api: Api, connect: Connect) -> None:
    reached: list[web.BaseRequest] = []

    async def other(request: web.BaseRequest) -> web.Response:
        reached.append(request)
        return web.json_response({"access_token": "stolen"})

    async with RawTestServer(other) as elsewhere:

        async def redirect() -> web.Response:
            return web.Response(status=307, headers={"Location": str(elsewhere.make_url("/oauth2/token"))})

        api.answer_token = redirect
        with pytest.raises(AuthenticationError, match=f"redirected to {str(elsewhere.make_url('')).rstrip('/')}"):
            await call(connect(api.oauth()))
    assert reached == []


async def test_a_token_endpoint_that_cannot_be_reached(connect: Connect, unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}/token"
    with pytest.raises(AuthenticationError, match="could not connect") as caught:
        await call(connect(OAuth2ClientCredentials("key-id", "key-secret", token_url=url)))
    assert caught.value.status is None
    assert caught.value.url == url
    assert isinstance(caught.value.__cause__, ConnectionFailedError)


async def test_a_call_waits_for_a_token_no_longer_than_it_may_take(api: Api, connect: Connect) -> None:
    api.gate.clear()
    transport = connect(api.oauth())
    patient = asyncio.create_task(call(transport))
    with pytest.raises(RequestTimeoutError, match=r"timed out after 0.1 s waiting for a token") as caught:
        await call(transport, seconds=0.1)
    told = caught.value
    assert (told.outcome, told.operation, told.method) == (Outcome.NOT_SENT, "webhooks.list", "GET")
    assert told.url == f"{api.url}/v1/projects/p/webhooks"
    api.gate.set()
    assert (await patient).status == 200
    assert len(api.token_requests) == 1


async def test_the_time_for_the_token_counts(api: Api, connect: Connect) -> None:
    async def issue() -> web.Response:
        await asyncio.sleep(1.5)
        return await api.issue()

    async def answer(request: web.BaseRequest) -> web.Response:
        # Within the time of a call, and beyond what the token leaves of it.
        await asyncio.sleep(1)
        return web.json_response({})

    api.answer_token = issue
    async with RawTestServer(answer) as slow:
        transport = Transport(Settings(server=str(slow.make_url("")), auth=api.oauth(), retry=None))
        with pytest.raises(RequestTimeoutError):
            await call(transport, seconds=2)
        assert (await call(transport, seconds=60)).status == 200
        await transport.aclose()


async def test_a_given_session_that_is_closed_fetches_no_token(api: Api) -> None:
    async with aiohttp.ClientSession() as session:
        transport = Transport(Settings(server=api.url, auth=api.oauth(), session=session, retry=None))
    with pytest.raises(ClientClosedError):
        await asyncio.wait_for(call(transport), 5)


@pytest.mark.parametrize("how", ["raises", "cancels itself"])
async def test_a_callable_that_is_cancelled_is_not_asked_for_ever(api: Api, connect: Connect, how: str) -> None:
    asked = 0

    async def give() -> str:
        nonlocal asked
        asked += 1
        if how == "raises":
            raise asyncio.CancelledError
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)
        raise AssertionError

    words = (
        "the request for a token was cancelled from within"
        if how == "raises"
        else "the request for a token was cancelled"
    )
    with pytest.raises(AuthenticationError, match=f"^{words}$"):
        await asyncio.wait_for(call(connect(BearerToken(give))), 20)
    assert asked <= 2


async def test_clients_share_the_token_of_their_auth(api: Api, connect: Connect) -> None:
    auth = api.oauth()
    await asyncio.gather(*(call(connect(auth)) for _ in range(5)))
    assert len(api.token_requests) == 1


async def test_closing_the_client_that_fetches_the_token_does_not_fail_the_others(api: Api, connect: Connect) -> None:
    api.gate.clear()
    auth = api.oauth()
    first, second = connect(auth), connect(auth)
    leaving = asyncio.create_task(call(first))
    await api.asked.wait()
    staying = asyncio.create_task(call(second))
    await settle()
    await first.aclose()
    api.gate.set()
    assert (await staying).status == 200
    with pytest.raises(ProvisioningError, match="closed"):
        await leaving


def test_threads_with_their_own_loops_share_the_token() -> None:
    requests: list[str] = []
    started = threading.Event()
    address: list[str] = []
    ends: list[Callable[[], object]] = []

    async def serve() -> None:
        async def answer(request: web.BaseRequest) -> web.Response:
            requests.append(request.path)
            return web.json_response({"access_token": "t", "expires_in": 3600})

        async with RawTestServer(answer) as server:
            address.append(str(server.make_url("")).rstrip("/"))
            end, loop = asyncio.Event(), asyncio.get_running_loop()
            ends.append(lambda: loop.call_soon_threadsafe(end.set))
            started.set()
            await end.wait()

    server = threading.Thread(target=asyncio.run, args=(serve(),))
    server.start()
    started.wait()
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=address[0] + "/token")
    failures: list[BaseException] = []

    async def work() -> None:
        transport = Transport(Settings(server=address[0], auth=auth, retry=None))
        try:
            await asyncio.gather(*(call(transport) for _ in range(20)))
        except BaseException as error:  # noqa: BLE001
            failures.append(error)
        finally:
            await transport.aclose()

    asyncio.run(work())
    threads = [threading.Thread(target=asyncio.run, args=(work(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ends[0]()
    server.join()
    assert failures == []
    assert requests.count("/token") == 1
    assert len(requests) == 101


def test_a_flight_that_died_with_its_loop_does_not_block_another_loop(unused_tcp_port: int) -> None:
    answers = 0

    async def give() -> str:
        nonlocal answers
        answers += 1
        if answers == 1:
            await asyncio.sleep(3600)
        return "token"

    auth = BearerToken(give)

    async def leave() -> None:
        transport = Transport(Settings(server=f"http://127.0.0.1:{unused_tcp_port}", auth=auth, retry=None))
        with pytest.raises(RequestTimeoutError):
            await call(transport, seconds=0.5)

    async def stay() -> None:
        transport = Transport(Settings(server=f"http://127.0.0.1:{unused_tcp_port}", auth=auth, retry=None))
        with pytest.raises(ConnectionFailedError):
            await call(transport)
        await transport.aclose()

    asyncio.run(leave())
    asyncio.run(stay())
    assert answers == 2


@pytest.mark.parametrize("bad", ["a\rb", "a\nb", "a\0b", "a\x7f", "", "  ", " a", "a\n", "\ud800", None, 42, b"a"])
def test_malformed_credentials_are_refused(bad: Any) -> None:
    if isinstance(bad, str) and bad.strip():
        bad = f"{CANARY}{bad}" if bad[0] != " " else f" {CANARY}"
    for make in (
        lambda: BasicAuth(bad, "key-secret"),
        lambda: BasicAuth("key-id", bad),
        lambda: OAuth2ClientCredentials(bad, "key-secret"),
        lambda: OAuth2ClientCredentials("key-id", bad),
        lambda: BearerToken(bad),
    ):
        with pytest.raises(ConfigurationError, match=r"(key_id|key_secret|the token) must") as caught:
            make()
        shown = "".join(frame for frame in locals_of_our_frames(caught.value))
        assert CANARY not in shown
        assert CANARY not in repr(caught.value)


def test_more_that_is_malformed() -> None:
    with pytest.raises(ConfigurationError, match="key_id must not have a colon"):
        BasicAuth("a:b", "key-secret")
    with pytest.raises(ConfigurationError, match="visible ASCII"):
        BearerToken("two words")
    with pytest.raises(ConfigurationError, match="visible ASCII"):
        BearerToken("미")
    with pytest.raises(ConfigurationError, match="token_url must be https"):
        OAuth2ClientCredentials("key-id", "key-secret", token_url="http://example.com/token")
    with pytest.raises(ValueError, match="mars"):
        OAuth2ClientCredentials("key-id", "key-secret", region=cast("AuthRegion", "mars"))


def test_what_authorizations_show_of_themselves() -> None:
    assert repr(BasicAuth("key-id", CANARY)) == "BasicAuth(...)"
    assert repr(BearerToken(CANARY)) == "BearerToken(...)"
    url = "https://example.com/token"
    assert (
        repr(OAuth2ClientCredentials("k", CANARY, token_url=url)) == f"OAuth2ClientCredentials(..., token_url={url!r})"
    )


def test_the_region_chooses_the_token_endpoint() -> None:
    assert "https://auth.sinch.com/oauth2/token" in repr(OAuth2ClientCredentials("key-id", "key-secret"))
    eu = OAuth2ClientCredentials("key-id", "key-secret", region=AuthRegion.EU)
    assert "https://eu.auth.sinch.com/oauth2/token" in repr(eu)


OURS: Final = tuple(Path(package.__path__[0]) for package in (sinch_provisioning, aiohttp))


def locals_of_our_frames(error: BaseException) -> list[str]:
    """Show the frames of the package in an error's chain, with their local variables, as sentry and pytest do."""
    shown: list[str] = []
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is None:
            continue
        pending += [each.__cause__, each.__context__]
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if any(map(Path(frame.f_code.co_filename).is_relative_to, OURS)):
                shown += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
    return shown


def everything(error: BaseException) -> str:
    """Collect all that an error can show."""
    parts = [*locals_of_our_frames(error), *traceback.format_exception(error)]
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is not None:
            parts += [str(each), repr(each), repr(each.args), repr(vars(each))]
            pending += [each.__cause__, each.__context__]
    return "\n".join(parts)


async def test_no_secret_shows_in_any_failure(api: Api, connect: Connect, unused_tcp_port: int) -> None:
    async def give() -> str:
        return CANARY

    async def issue() -> web.Response:
        return web.json_response({"access_token": CANARY, "expires_in": 3600})

    async def refuse() -> web.Response:
        return web.json_response({"error": "invalid_client"}, status=401)

    encoded = BasicAuth("key-id", CANARY).current(cast("Any", None))
    assert encoded is not None
    hidden = encoded.reveal().partition(" ")[2]
    closed = f"http://127.0.0.1:{unused_tcp_port}"
    auths: list[Auth] = [
        BasicAuth("key-id", CANARY),
        BearerToken(CANARY),
        BearerToken(give),
        OAuth2ClientCredentials("key-id", CANARY, token_url=f"{api.url}/oauth2/token"),
        OAuth2ClientCredentials("key-id", CANARY, token_url=closed),
    ]
    api.accepts = lambda token: False
    for answer in (issue, refuse):
        api.answer_token = answer
        for auth in auths:
            for transport in (connect(auth), Transport(Settings(server=closed, auth=auth, retry=None))):
                with pytest.raises(ProvisioningError) as caught:
                    await call(transport)
                await transport.aclose()
                shown = everything(caught.value) + repr(auth) + str(auth) + repr(transport)
                assert CANARY not in shown
                assert hidden not in shown


@pytest.mark.parametrize("copied", [lambda auth: auth, pickle.loads], ids=["copy", "pickle"])
async def test_a_disclosed_copy_made_during_a_token_request_fetches_its_own(
    api: Api, connect: Connect, copied: Callable[[Any], Any]
) -> None:
    auth = api.oauth()
    api.gate.clear()
    waiting = asyncio.create_task(call(connect(auth)))
    await api.asked.wait()
    disclosed = auth.disclosed()
    other = copied(pickle.dumps(disclosed) if copied is pickle.loads else disclosed)
    # Its own state goes without the requests that are on their way.
    assert auth.__getstate__()["_flights"] == {}
    api.asked.clear()
    own = asyncio.create_task(call(connect(other)))
    await asyncio.wait_for(api.asked.wait(), 20)
    api.gate.set()
    assert (await own).status == (await waiting).status == 200
    assert len(api.token_requests) == 2


def test_a_secret_shows_nowhere_and_is_not_pickled() -> None:
    secret = Secret(CANARY)
    assert CANARY not in f"{secret} {secret!r} {secret!s:>40} {[secret]} {orjson.dumps([str(secret)])!r}"
    assert copy.deepcopy(secret) is secret
    assert copy.copy(secret) is secret
    assert secret.reveal() == CANARY
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(secret)
