"""Nothing but the package's exceptions leaves the package, whatever it is set to and whatever is answered."""

import asyncio
import gzip
import random
import zlib
from collections.abc import Awaitable, Callable
from typing import Any, Final, get_type_hints

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sinch_provisioning import (
    AuthRegion,
    BasicAuth,
    BearerToken,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RateLimit,
    Retry,
    errors,
)
from sinch_provisioning.secrets import Secret
from sinch_provisioning.settings import ClientSettings

from .conftest import CANARY, Connect, Listen

ODD: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.text(st.characters(min_codepoint=0xD7FF, max_codepoint=0xE001), max_size=3),
    st.binary(max_size=8),
    st.lists(st.text(max_size=3), max_size=3),
    st.tuples(st.text(max_size=3), st.text(max_size=3)),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
    st.builds(object),
    st.just(len),
    st.sampled_from(("", " ", "a b", "a\r\nb: c", "abc", 10**400, -1, 0, float("nan"), float("inf"))),
)
URLS: Final = st.one_of(
    ODD,
    st.from_regex(r"https?://[a-z0-9.:@\[\]%/?#é-]{0,12}", fullmatch=True),
    st.sampled_from(
        ("http://[::1]@", "http://[::1]:99999", "https://[", "https://a:b", "https://\u2100", "//", "https://a\ud800")
    ),
)


def made(make: Callable[..., Any], *arguments: Any, **settings: Any) -> Any:
    try:
        return make(*arguments, **settings)
    except errors.ConfigurationError:
        return None


quietly = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@quietly
@given(ODD, ODD, URLS)
def test_credentials(first: Any, second: Any, url: Any) -> None:
    made(BasicAuth, first, second)
    made(BearerToken, first)
    made(BearerToken, Secret(first))
    made(OAuth2ClientCredentials, first, second)
    made(OAuth2ClientCredentials, "id", "secret-of-it", first)
    made(OAuth2ClientCredentials, "id", "secret-of-it", token_url=url)
    made(AuthRegion, first)


@quietly
@given(ODD, ODD)
def test_policies(first: Any, second: Any) -> None:
    made(Retry, attempts=first)
    made(Retry, first_delay=first, longest_delay=second)
    made(Retry, chance=first)
    made(RateLimit, per_second=first)
    made(RateLimit, concurrency=first)


SETTINGS: Final = sorted(get_type_hints(ClientSettings))


@quietly
@given(st.dictionaries(st.sampled_from(SETTINGS), ODD, min_size=1, max_size=3))
@example({"auth": ("a", "b")})
@example({"retry": 3})
@example({"rate_limit": 5})
def test_settings(odd: dict[str, Any]) -> None:
    made(ProvisioningClient, **{"auth": BearerToken(CANARY), **odd})
    client = ProvisioningClient(auth=BearerToken(CANARY))
    views = {"project_id", "timeout", "deadline", "retry", "validate"}
    made(client.with_options, **{name: value for name, value in odd.items() if name in views})


@quietly
@given(URLS, ODD)
@example("http://[::1]@", None)
def test_servers_and_projects(url: Any, project: Any) -> None:
    made(ProvisioningClient, project, auth=BearerToken(CANARY), server=url)


STATUS_LINES: Final = (
    *(f"HTTP/1.1 {status} X" for status in (200, 201, 204, 206, 302, 400, 401, 404, 409, 418, 429, 500, 503, 599, 999)),
    *("HTTP/1.1 200", "HTTP/1.0 200 OK", "HTTP/2 200 OK", "HTTP/1.1 20 X", "HTTP/1.1 2000 X", "HTTP/1.1 -1 X"),
    *("HTTP/1.1", "", "\x00\x01", "GET / HTTP/1.1", "HTTP/1.1 200 \xff\xfe", "HTTP/1.1 abc X", "ICY 200 OK"),
    *("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK", "HTTP/1.1 " + "9" * 5000, "HTTP/1.1 200 " + "x" * 9000),
)
HEADERS: Final = (
    *("Content-Type: application/json", "Content-Type: ;;;", "Content-Type: text/html; charset=utf-16", "X: \xff"),
    *("Content-Encoding: gzip", "Content-Encoding: deflate", "Content-Encoding: br", "Content-Encoding: zstd"),
    *("Content-Encoding: nonsense", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip", "Connection: close"),
    *("Content-Length: -1", "Content-Length: abc", "Content-Length: " + "9" * 400, "Content-Length: 3", "No colon"),
    *(": empty", "X" * 9000 + ": y", "Y: " + "x" * 9000, "Set-Cookie: a=b; expires=never", "Retry-After: never"),
    *("Retry-After: " + "9" * 400, "Retry-After: Wed, 99 Foo", "WWW-Authenticate: Bearer expired", "Location: ["),
    *("Location: http://[::1]@", "Location: https://\xe9", "Upgrade: h2c", "Trailer: X", "Date: yesterday"),
)
BODIES: Final = (
    *(b"", b"{}", b'{"id": "w"}', b"null", b"[]", b"1", b"1" * 10_000, b"-", b'"text"', b"\xff\xfe{\x00", b"{" * 5000),
    *(b"[" * 100_000, b'{"a":' * 2000 + b"1" + b"}" * 2000, b'{"a": 1e999}', b'{"a": NaN}', b'{"a": "\\ud800"}'),
    *(b'{"errorCode": 5, "message": {}, "resolution": [], "additionalInformation": "x"}', b"<html>", b"\x00" * 100),
    *(b'{"message": "m", "additionalInformation": {"validationErrors": {"a": null}}}', gzip.compress(b"{}")),
    *(zlib.compress(b"{}"), zlib.compress(b"{}")[:5], b"5\r\n{}   \r\n0\r\n\r\n", b"zz\r\n", b"5\r\n{", b"-1\r\n\r\n"),
    *(b'{"access_token": 5}', b'{"access_token": "t\xc3\xa9"}', b'{"access_token": "a b"}', b'{"access_token": null}'),
    *(b'{"access_token": "t", "expires_in": %s}' % each for each in (b"1e999", b'"x"', b"-1", b"[]", b"9" * 400)),
    *(b'{"error": ["x"], "error_description": 5}', b'{"error": "e\\u0000\\n", "message": "\xf0\x9f\x98\x80"}'),
)


def draw(chance: random.Random) -> bytes:
    status, body = chance.choice(STATUS_LINES), chance.choice(BODIES)
    headers = chance.sample(HEADERS, chance.choice((0, 0, 1, 1, 2, 3)))
    if chance.random() < 0.7:
        headers.append(f"Content-Length: {len(body)}")
    head = "\r\n".join((status, *headers, "", "")).encode("latin-1")
    answer = head + body
    if chance.random() < 0.2:
        answer = answer[: chance.randrange(len(answer) + 1)]
    if chance.random() < 0.2 and answer:
        place = chance.randrange(len(answer))
        answer = answer[:place] + chance.randbytes(chance.randrange(4)) + answer[place + 1 :]
    return answer


@pytest.mark.parametrize("of_token", [False, True])
@pytest.mark.parametrize("seed", range(4))
async def test_answers(listen: Listen, connect: Connect, seed: int, of_token: bool) -> None:
    chance = random.Random(seed)
    sent: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        sent.append(draw(chance))
        writer.write(sent[-1])
        await writer.drain()

    url = await listen(answer)
    ends: list[str] = []
    for _ in range(60):
        auth = OAuth2ClientCredentials("id", CANARY, token_url=f"{url}/token") if of_token else BearerToken(CANARY)
        client = connect(url, auth=auth, timeout=5, deadline=20)
        for call in CALLS:
            sent.clear()
            try:
                await call(client)
            except errors.ProvisioningError as error:
                ends.append(type(error).__name__)
            except Exception as error:
                raise AssertionError(f"{error!r} after {[each[:300] for each in sent]}") from error
            else:
                ends.append("answer")
        await client.aclose()
    assert len(set(ends)) > (0 if of_token else 3)


async def take(client: ProvisioningClient) -> None:
    async for _ in client.webhooks.list():
        pass


CALLS: Final[tuple[Callable[[ProvisioningClient], Awaitable[Any]], ...]] = (
    lambda client: client.webhooks.get("w"),
    lambda client: client.webhooks.delete("w"),
    take,
)
