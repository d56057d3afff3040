"""Servers that repeat the request's secrets, in every encoding and every place of an answer."""

import asyncio
import html
import io
import json
import logging
import re
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import quote

import pytest
from attrs import define, field

from sinch_provisioning import BasicAuth, BearerToken, OAuth2ClientCredentials, ProvisioningClient, errors, models
from sinch_provisioning.auth import Auth
from tests.leaks import everything_of, leaked

from .conftest import QUICK, Listen

TOKEN: Final = "tok-c4nary/+one=&'x"
KEY: Final = "key-c4nary/+two=&'x"
BODY: Final = "body-c4nary/+three=&'x"
CODE: Final = "731905264817"
"""Longer than a real one, which the digits of an address or of a time may show by chance."""
SECRETS: Final = (TOKEN, KEY, BODY, CODE)


def each_character(form: str) -> Callable[[str], str]:
    return lambda text: "".join(form.format(ord(character)) for character in text)


ENCODINGS: Final[dict[str, Callable[[str], str]]] = {
    "plain": str,
    "JSON": lambda text: re.sub("[=/&]", lambda each: f"\\u{ord(each[0]):04x}", text),
    "JSON, all escaped": each_character("\\u{:04X}"),
    "JSON with slashes": lambda text: text.replace("/", "\\/"),
    "percent": lambda text: quote(text, safe=""),
    "percent of percent": lambda text: quote(quote(text, safe="").lower(), safe=""),
    "HTML": html.escape,
    "HTML, all": each_character("&#{};"),
    "base64": lambda text: b64encode(f"id {text}".encode()).decode(),
}


@define
class Echo:
    """Answers with what a request carried: its credential, decoded too, and its body."""

    place: str
    encode: Callable[[str], str]
    requests: int = field(default=0)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = re.search(r"content-length: ([0-9]+)", head, re.IGNORECASE)
            body = await reader.readexactly(int(length[1])) if length else b""
            self.requests += 1
            credential = re.search(r"authorization: (.*)\r", head, re.IGNORECASE)
            assert credential is not None
            carried = [credential[1]]
            if carried[0].startswith("Basic "):
                carried.append(b64decode(carried[0][6:]).decode())
            carried += _texts(json.loads(body)) if body.startswith(b"{") else []
            if head.startswith("POST /token ") and self.place in NOT_OF_TOKENS:
                writer.write(_answer(200, json.dumps({"access_token": TOKEN, "expires_in": 3600})))
            else:
                writer.write(PLACES[self.place](self.encode(" ".join(carried))))
            await writer.drain()
            if self.place.endswith(("cut", "chunk", "line")):
                return


def _texts(data: Any) -> list[str]:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [data] if isinstance(data, str) else [text for each in inner for text in _texts(each)]


def _answer(status: int, body: str, *headers: str, reason: str = "Reason") -> bytes:
    lines = [f"HTTP/1.1 {status} {reason}", f"Content-Length: {len(body.encode())}", *headers, "", body]
    return "\r\n".join(lines).encode()


def _escaped(echo: str) -> str:
    """Put into JSON what may have escapes of JSON's own."""
    return echo if "\\" in echo else json.dumps(echo)[1:-1]


PLACES: Final[dict[str, Callable[[str], bytes]]] = {
    "message": lambda echo: _answer(403, f'{{"message": "no, {_escaped(echo)} is wrong"}}'),
    "resolution": lambda echo: _answer(404, f'{{"message": "m", "resolution": "{_escaped(echo)}"}}'),
    "error code": lambda echo: _answer(409, f'{{"errorCode": "{_escaped(echo)}"}}'),
    "value": lambda echo: _answer(
        412, f'{{"message": "m", "additionalInformation": {{"a": [{{"b": "{_escaped(echo)}"}}]}}}}'
    ),
    "key": lambda echo: _answer(424, f'{{"message": "m", "additionalInformation": {{"{_escaped(echo)}": 1}}}}'),
    "validation errors": lambda echo: _answer(
        400, f'{{"message": "m", "additionalInformation": {{"validationErrors": ["{_escaped(echo)}"]}}}}'
    ),
    "page": lambda echo: _answer(502, f"<html>{echo}</html>", "Content-Type: text/html"),
    "UTF-16": lambda echo: (
        (_answer(503, "") if not echo else b"HTTP/1.1 503 X\r\nContent-Length: %d\r\n\r\n" % (2 * len(echo)))
        + echo.encode("utf-16-le")
    ),
    "no object": lambda echo: _answer(500, f'["{_escaped(echo)}"]'),
    "header": lambda echo: _answer(401, "{}", f"X-Echo: {echo}", f"WWW-Authenticate: Bearer expired {echo}"),
    "location": lambda echo: _answer(307, "", f"Location: https://e.example/{echo}?{echo}"),
    "host of a location": lambda echo: _answer(302, "", f"Location: https://{echo}"),
    "reason": lambda echo: _answer(429, "{}", "Retry-After: 0", reason=echo),
    "retry after": lambda echo: _answer(429, "{}", f"Retry-After: {echo}"),
    "success, no JSON": lambda echo: _answer(200, f"<html>{echo}"),
    "success, no object": lambda echo: _answer(200, f'["{_escaped(echo)}"]'),
    "success, cut JSON": lambda echo: _answer(200, f'{{"a": "{_escaped(echo)}'),
    "success, too deep": lambda echo: _answer(200, f'{{"a": "{_escaped(echo)}", "b": {"[" * 400}{"]" * 400}}}'),
    "success, too large": lambda echo: _answer(200, echo * 1000, f"X-Echo: {echo}"),
    "success, cut": lambda echo: _answer(200, echo, f"X-Echo: {echo}").replace(b"Length: ", b"Length: 99"),
    "failure, cut": lambda echo: _answer(500, echo, f"X-Echo: {echo}").replace(b"Length: ", b"Length: 99"),
    "status line": lambda echo: f"HTTP/1.1 {echo}\r\n\r\n".encode(),
    "no status line": lambda echo: f"{echo}\r\n\r\n".encode(),
    "header without a name": lambda echo: _answer(200, "{}", f": {echo}"),
    "length": lambda echo: f"HTTP/1.1 200 X\r\nContent-Length: {echo}\r\n\r\n".encode(),
    "chunk": lambda echo: f"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{echo}\r\n".encode(),
    "encoding": lambda echo: _answer(200, echo, "Content-Encoding: gzip"),
}
NOT_OF_TOKENS: Final = frozenset(("resolution", "value", "key", "validation errors"))
"""Places that the token endpoint has none of."""


@pytest.fixture
def logs() -> Any:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


CALLS: Final[dict[str, Callable[[ProvisioningClient], Awaitable[Any]]]] = {
    "get": lambda client: client.webhooks.get("w"),
    "mapping": lambda client: client.webhooks.create({"target": "https://e.com/", "secret": BODY, "triggers": ["ALL"]}),
    "model": lambda client: client.webhooks.create(
        models.WebhookInput(target="https://e.com/", secret=BODY, triggers=[models.WebhookTrigger.ALL])
    ),
    "code": lambda client: client.whatsapp.senders.verify("s", {"code": CODE}),
}


@pytest.mark.parametrize("place", PLACES)
async def test_nothing_that_leaves_shows_what_a_server_repeats(listen: Listen, logs: io.StringIO, place: str) -> None:
    said: list[tuple[str, str]] = []
    failures = 0
    asyncio.get_running_loop().set_exception_handler(lambda _, context: said.append(("loop", str(context))))
    for encoding, encode in ENCODINGS.items():
        server = Echo(place, encode)
        url = await listen(server)
        auths: dict[str, Auth] = {
            "basic": BasicAuth("key-id", KEY),
            "token": BearerToken(TOKEN),
            "OAuth2": OAuth2ClientCredentials("key-id", KEY, token_url=f"{url}/token"),
        }
        for name, auth in auths.items():
            events: list[Any] = []

            def watch(event: object, events: list[Any] = events) -> None:
                events.append((event, [repr(task) for task in asyncio.all_tasks()]))

            async with ProvisioningClient(
                "p",
                auth=auth,
                server=url,
                retry=QUICK,
                timeout=5,
                max_response_size=20_000,
                on_request=watch,
                on_response=watch,
                on_retry=watch,
            ) as client:
                for call, make in CALLS.items():
                    where = f"{encoding}, {name}, {call}"
                    try:
                        await make(client)
                    except errors.ProvisioningError as error:
                        failures += 1
                        said.append((where, everything_of(error)))
                    said.append((where, repr(client)))
            said.append((f"{encoding}, {name}, events", repr(events)))
        assert server.requests > len(CALLS)
    said.append(("log", logs.getvalue()))
    assert failures > len(ENCODINGS) * len(CALLS)
    assert [(where, leaks, text[:2000]) for where, text in said if (leaks := leaked(text, SECRETS))] == []
