"""What a secret shows, and how it is masked in texts that repeat it."""

import html
import json
import re
import sys
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from types import FrameType
from typing import Final
from urllib.parse import quote, quote_plus

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning import models
from sinch_provisioning.runtime.model import MASK
from sinch_provisioning.secrets import Redactor, Secret, body_secrets, credential_secrets, without_request

CANARY: Final = 'c4nary=/+mine&"x\\y'


def each_character(form: str) -> Callable[[str], str]:
    return lambda text: "".join(form.format(ord(character)) for character in text)


ENCODINGS: Final[dict[str, Callable[[str], str]]] = {
    "as it is": str,
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON with slashes": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "JSON, all escaped": each_character("\\u{:04x}"),
    "JSON, all escaped, capitals": each_character("\\u{:04X}"),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[1:-1],
    "JSON in JSON in JSON": lambda text: json.dumps(json.dumps(json.dumps(text)))[1:-1],
    "percent": lambda text: quote(text, safe=""),
    "percent, small letters": lambda text: re.sub("%..", lambda each: each[0].lower(), quote(text, safe="")),
    "percent, all": each_character("%{:02X}"),
    "percent of percent": lambda text: quote(quote(text, safe=""), safe=""),
    "a form": quote_plus,
    "HTML": html.escape,
    "HTML, decimal": each_character("&#{};"),
    "HTML, hexadecimal": each_character("&#x{:x};"),
    "percent in HTML": lambda text: html.escape(quote(text)),
    "Python": lambda text: repr(text)[1:-1],
    "Python, all escaped": each_character("\\x{:02x}"),
    "UTF-16": lambda text: text.encode("utf-16-le").decode(),
    "JSON in percent": lambda text: quote(json.dumps(text)[1:-1]),
    "percent in JSON": lambda text: json.dumps(quote(text))[1:-1],
    "base64": lambda text: b64encode(text.encode()).decode(),
    "base64 of more": lambda text: b64encode(f"id:{text}:and more".encode()).decode(),
    "base64 of another alignment": lambda text: b64encode(f"{{{text}".encode()).decode(),
    "URL-safe base64": lambda text: urlsafe_b64encode(f"?>{text}<?".encode()).decode(),
    "base64 in percent": lambda text: quote(b64encode(text.encode()).decode(), safe=""),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "secret", [CANARY, "canary-in-the-mine", "c4nary with space", "%41c4nary\\u0041", "eyJ0.eyJ1._-x"]
)
def test_a_secret_is_masked_in_every_encoding(encoding: str, secret: str) -> None:
    encoded = ENCODINGS[encoding](secret)
    for before, after in (("", ""), ("it says ", " and more"), ('{"key": "', '"}'), ("?a=", "&b=1")):
        shown = Redactor([secret])(before + encoded + after)
        assert MASK in shown
        assert shown.startswith(before)
        assert shown.endswith(after)
        assert len(shown) <= len(before + MASK + after) + 12


def test_a_text_without_secrets_stays_as_it_is() -> None:
    text = r'{"a": "\u0041\/", "b": "100%25 &amp; more \\ c4nar"}'
    assert Redactor([CANARY])(text) == text
    assert Redactor([])(text) == text
    assert Redactor(["", " "])(text) == text


@given(st.text(min_size=1, max_size=12).filter(str.strip), st.text(max_size=30), st.text(max_size=30))
def test_any_long_secret_is_masked_in_any_text(secret: str, before: str, after: str) -> None:
    secret = f"c4nary{secret}"
    assert secret not in Redactor([secret])(before + secret + after)


def test_a_short_secret_is_masked_where_it_stands_alone() -> None:
    redact = Redactor(["1234"])
    assert redact("code 1234, not 12345 or a1234") == f"code {MASK}, not 12345 or a1234"
    assert redact('{"code":"1234"}') == f'{{"code":"{MASK}"}}'
    assert redact("code%3D%31234") == f"code={MASK}"


def test_a_secret_within_another_leaves_nothing_of_the_longer_one() -> None:
    assert Redactor(["c4nary", "c4nary-longer"])("c4nary-longer c4nary") == f"{MASK} {MASK}"


HOSTILE: Final[dict[str, str]] = {
    "plain": "x",
    "its start": CANARY[:-1],
    "itself": CANARY,
    "percent": "%41",
    "percent of percent": "%25",
    "backslashes": "\\",
    "JSON escapes": "\\u0041",
    "entities": "&#65;",
    "ampersands": "&aaaaaaaaaa",
    "base64": b64encode(CANARY.encode() * 30).decode().rstrip("="),
    "zeros": "\x00",
}


def lines_run(function: Callable[[], object]) -> int:
    """Count the function calls, Python's and C's, of a function."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("text", HOSTILE)
def test_masking_takes_calls_in_proportion_to_the_text(text: str) -> None:
    redact = Redactor([CANARY])
    once, twice = (HOSTILE[text] * (size // len(HOSTILE[text])) for size in (20_000, 40_000))
    redact(once)
    assert lines_run(lambda: redact(twice)) <= 2 * lines_run(lambda: redact(once)) + 50


def test_what_is_secret_in_a_credential() -> None:
    assert [*credential_secrets(Secret("Bearer abc"))] == ["abc"]
    key = b64encode(b"id:s:e").decode()
    assert [*credential_secrets(Secret(f"Basic {key}"))] == [key, "id:s:e", "s:e"]
    assert [*credential_secrets(Secret("Basic %%"))] == ["%%"]
    assert [*credential_secrets(Secret("custom"))] == ["custom"]


def test_what_is_secret_in_a_body() -> None:
    verify = {"model": models.WhatsAppSenderVerifyInput}
    assert [*body_secrets({"code": "123456", "other": "x"}, verify)] == ["123456"]
    assert [*body_secrets({"code": "123456"}, {"anyOf": [{"type": ("null",)}, verify]})] == ["123456"]
    assert [*body_secrets([{"code": 123456}], {"items": verify})] == ["123456"]
    body = {
        "target": "t",
        "a": {"authToken": ["x", {"y": "z"}], "b": [{"password": "w"}, 1]},
        "secret": None,
        "pageToken": "next",
    }
    assert [*body_secrets(body, {})] == ["x", "z", "w"]
    assert [*body_secrets("text", {})] == []


def test_an_exception_without_its_request_keeps_its_kind_and_its_causes() -> None:
    inner = aiohttp.InvalidURL("http://u:canary@h")
    outer = RuntimeError("the vault is closed")
    outer.__cause__ = inner
    assert without_request(outer) is outer
    assert repr(outer.__cause__) == "ClientError('InvalidURL')"
    assert outer.__suppress_context__
    looped = ValueError(1)
    looped.__context__ = RuntimeError(2)
    looped.__context__.__context__ = looped
    assert without_request(looped) is looped
    assert looped.__context__.__context__ is looped


def test_what_repeats_a_secret_is_replaced() -> None:
    redact = Redactor(["canary"])
    assert repr(without_request(OSError(1, "canary"), redact)) == f"ClientError('PermissionError: [Errno 1] {MASK}')"
    error = OSError(1, "no")
    assert without_request(error, redact) is error
    group = ExceptionGroup("several", [ValueError(1), aiohttp.ClientConnectionResetError("canary")])
    assert repr(without_request(group)) == "ClientError('ExceptionGroup: several (2 sub-exceptions)')"
