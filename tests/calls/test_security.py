"""A canary as each kind of secret; every error and log there is; and then everything is searched for it."""

import asyncio
import copy
import io
import logging
import traceback
import warnings
from base64 import b64encode
from collections.abc import AsyncIterator, Callable
from math import nan
from typing import Any, Final

import aiohttp
import orjson
import pytest
from aiohttp import web
from attrs import define, field

from sinch_provisioning import BasicAuth, BearerToken, OAuth2ClientCredentials, ProvisioningClient, errors
from sinch_provisioning.auth import Auth
from sinch_provisioning.generated.api.webhooks import update
from tests.conftest import Serve
from tests.leaks import everything_of, is_of_tests

from .conftest import CANARY, QUICK, Listen

KEY_ID: Final = "key-id"
FORMS: Final = (CANARY, b64encode(f"{KEY_ID}:{CANARY}".encode()).decode(), "%63anary", CANARY[::-1])


@define
class Found:
    """All that was said, by where."""

    said: list[tuple[str, str]] = field(factory=list[tuple[str, str]])

    def add(self, where: str, what: object) -> None:
        self.said.append((where, what if isinstance(what, str) else f"{what!r} {what!s}"))

    def check(self) -> None:
        leaks = [(where, text[:3000]) for where, text in self.said if any(form in text for form in FORMS)]
        assert leaks == []
        assert len(self.said) > 5


@pytest.fixture
async def found() -> AsyncIterator[Found]:
    """Listen to all logs at all levels, to the warnings and to what the event loop complains of."""
    found = Found()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.set_exception_handler(lambda _, context: found.add("event loop", str(context)))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield found
    loop.set_debug(False)
    root.removeHandler(handler)
    root.setLevel(level)
    for each in caught:
        found.add("warning", str(each.message))
    text = stream.getvalue()
    assert "sinch_provisioning DEBUG" in text
    found.add("log", text)
    found.check()


def auths(token_url: str) -> dict[str, Callable[[], Auth]]:
    async def give() -> str:
        return CANARY

    async def fail() -> str:
        raise RuntimeError("the vault is closed")

    return {
        "basic": lambda: BasicAuth(KEY_ID, CANARY),
        "token": lambda: BearerToken(CANARY),
        "token of a callable": lambda: BearerToken(give),
        "callable that fails": lambda: BearerToken(fail),
        "oauth2, its key": lambda: OAuth2ClientCredentials(KEY_ID, CANARY, token_url=token_url),
    }


def text_of(error: BaseException) -> str:
    """Everything of an error: chain, notes, attributes, frames; and as tools print tracebacks with local variables."""
    captured = traceback.TracebackException.from_exception(error, capture_locals=False)
    parts = [everything_of(error), "".join(captured.format()), *getattr(error, "__notes__", [])]
    for each in (copy.copy(error), error):
        parts += [repr(each), str(each), repr(vars(each))]
    return "\n".join(parts)


SCENARIOS: Final[dict[str, tuple[int, dict[str, str], bytes]]] = {
    "answer": (200, {}, b'{"id": "w"}'),
    "no JSON": (200, {}, b"<html>"),
    "redirect": (302, {"Location": "https://evil.example/?"}, b""),
    "unauthorized": (401, {}, b'{"errorCode": "unauthorized_error", "message": "no"}'),
    "expired": (401, {"WWW-Authenticate": "Bearer expired"}, b"{}"),
    "not found": (404, {}, b"{}"),
    "rate limit": (429, {"Retry-After": "0"}, b"{}"),
    "failing": (503, {}, b"<html>Bad</html>"),
    "too large": (200, {}, b"x" * 5000),
}


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_what_the_api_answers(serve: Serve, found: Found, scenario: str) -> None:
    status, headers, body = SCENARIOS[scenario]

    async def handle(request: web.BaseRequest) -> web.Response:
        if request.path == "/token":
            return web.json_response({"access_token": CANARY, "expires_in": 3600})
        if status >= 400:
            # Some gateways show what they were sent.
            echo = orjson.dumps({"message": str(dict(request.headers)), "more": body.decode()})
            return web.Response(status=status, headers=headers, body=echo)
        location = headers.get("Location", "") + request.headers["Authorization"].replace(" ", "+")
        return web.Response(status=status, headers={"Location": location} if headers else {}, body=body)

    url = await serve(handle)
    for name, make in auths(f"{url}/token").items():
        await use(found, name, ProvisioningClient("p", auth=make(), server=url, retry=QUICK, max_response_size=2000))


async def use(found: Found, name: str, client: ProvisioningClient) -> None:
    events: list[Any] = []
    settings = client.settings()
    settings["auth"] = client._settings.auth
    settings["on_request"] = settings["on_response"] = settings["on_retry"] = events.append
    async with ProvisioningClient(**settings) as client:
        for call in (
            lambda: client.webhooks.get("w"),
            lambda: client.webhooks.list(page_token="next"),
            lambda: client.webhooks.create({"target": "https://e.com/", "secret": CANARY, "triggers": ["ALL"]}),
            lambda: client.webhooks.create({"target": "e", "secret": [CANARY], "triggers": ["NONE"] * 99}),  # type: ignore[arg-type]
            lambda: client.webhooks.create({"target": nan, "secret": CANARY, "triggers": [], "Secret": CANARY}),  # type: ignore[arg-type]
            lambda: client.webhooks.update("", {"secret": CANARY}),
            lambda: update.asyncio("", {"secret": CANARY}, client=client),
            lambda: client.webhooks.delete("w"),
        ):
            try:
                await call()
            except errors.ProvisioningError as error:
                found.add(name, without_the_callers_own(error))
        for each in (client, client.stats, client.settings(), client.with_options(project_id="q"), *events):
            found.add(name, each)
        found.add(name, repr(client._settings.auth))
        found.add(name, str(vars(client)))
        found.add(name, str(vars(client._transport)))
        found.add(name, str(getattr(client._settings.auth, "__dict__", "")))


def without_the_callers_own(error: BaseException) -> str:
    """Leave out the test's own frames, which hold the arguments."""
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        each = pending.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        step = each.__traceback__
        while step is not None and is_of_tests(step.tb_frame):
            step = step.tb_next
        each.__traceback__ = step
        pending += [each.__cause__, each.__context__]
    return text_of(error)


TOKEN_SCENARIOS: Final[dict[str, tuple[int, dict[str, str]]]] = {
    "refused": (401, {}),
    "rate limit": (429, {"Retry-After": "0"}),
    "failing": (500, {}),
    "redirect": (307, {"Location": "https://evil.example/"}),
    "malformed": (200, {}),
}


@pytest.mark.parametrize("scenario", TOKEN_SCENARIOS)
async def test_what_the_token_endpoint_answers(serve: Serve, found: Found, scenario: str) -> None:
    status, headers = TOKEN_SCENARIOS[scenario]

    async def handle(request: web.BaseRequest) -> web.Response:
        echo = {"error": "bad", "error_description": str(dict(request.headers)), "access_token": f"bad token {CANARY}"}
        return web.json_response(echo, status=status, headers=headers)

    url = await serve(handle)
    auth = OAuth2ClientCredentials(KEY_ID, CANARY, token_url=url)
    await use(found, scenario, ProvisioningClient("p", auth=auth, server=url, retry=QUICK))


@pytest.mark.parametrize("manner", ["closes", "echoes", "hangs", "half", "no TLS"])
async def test_what_the_network_does(listen: Listen, found: Found, manner: str) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if manner == "no TLS":
            writer.write(b"what? " * 20)
            return
        head = await reader.readuntil(b"\r\n\r\n")
        if manner == "echoes":
            writer.write(head)
        if manner == "half":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        if manner == "hangs":
            await reader.read()
        await writer.drain()

    url = await listen(talk)
    if manner == "no TLS":
        url = url.replace("http:", "https:")
    for name, make in auths(f"{url}/token").items():
        if name == "oauth2, its key" and manner == "hangs":
            # The token endpoint has its own, long timeout; the other way to hang is the call's own.
            continue
        await use(found, name, ProvisioningClient("p", auth=make(), server=url, retry=QUICK, timeout=0.03))


async def test_a_refused_connection_and_a_proxy(
    found: Found, unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://name:{CANARY}@127.0.0.1:{unused_tcp_port}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    url = f"http://127.0.0.1:{unused_tcp_port}"
    for trust_env in (False, True):
        for name, make in auths(f"{url}/token").items():
            client = ProvisioningClient("p", auth=make(), server=url, retry=QUICK, trust_env=trust_env)
            await use(found, name, client)


async def test_settings_and_the_end(serve: Serve, found: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({"id": "w"})

    url = await serve(handle)
    bad: list[Callable[[], Any]] = [
        lambda: BasicAuth(KEY_ID, f"{CANARY}\r\nX: y"),
        lambda: BasicAuth(f"{CANARY}:", CANARY),
        lambda: BearerToken(f"{CANARY} {CANARY}"),
        lambda: OAuth2ClientCredentials(KEY_ID, f" {CANARY}"),
        lambda: ProvisioningClient("p", auth=BearerToken(CANARY), timeout=-1),
    ]
    urls: list[Callable[[], Any]] = [
        lambda: OAuth2ClientCredentials(KEY_ID, CANARY, token_url=f"https://u:{CANARY}@e.com"),
        lambda: ProvisioningClient("p", auth=BearerToken(CANARY), server=f"https://u:{CANARY}@e.com"),
        lambda: ProvisioningClient("p", auth=BearerToken(CANARY), server=f"ftp://{CANARY}@"),
    ]
    for make in urls:
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        # The frames that were given the URL have it.
        found.add("URL", f"{caught.value!r} {caught.value} {vars(caught.value)}")
    for make in bad:
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        found.add("configuration", text_of(caught.value))
    monkeypatch.setenv("SINCH_KEY_SECRET", CANARY)
    with pytest.raises(errors.ConfigurationError) as caught:
        ProvisioningClient.from_env()
    found.add("environment", text_of(caught.value))
    client = ProvisioningClient("p", auth=BearerToken(CANARY), server=url)
    await client.webhooks.get("w")
    await client.aclose()
    with pytest.raises(errors.ClientClosedError) as closed:
        await client.webhooks.get("w")
    found.add("closed", text_of(closed.value))
    forgotten = ProvisioningClient("p", auth=BearerToken(CANARY), server=url)
    await forgotten.webhooks.get("w")
    del forgotten
    await asyncio.sleep(0.01)


async def test_a_given_session_that_is_traced(serve: Serve, found: Found) -> None:
    async def handle(request: web.BaseRequest) -> web.Response:
        return web.json_response({}, status=500)

    url = await serve(handle)
    async with aiohttp.ClientSession() as session:
        client = ProvisioningClient("p", auth=BearerToken(CANARY), server=url, session=session, retry=QUICK)
        for _ in range(3):
            with pytest.raises(errors.ServerError) as caught:
                await client.webhooks.get("w")
            found.add("session", text_of(caught.value))
        found.add("client", client)
        found.add("stats", client.stats)
        found.add("settings", client.settings())
