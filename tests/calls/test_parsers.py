"""Whatever data reaches, its time grows with the data and no faster.

Times are the thread's own, and only compared with each other: a text eight times as long may take 24 times as long. A
parser that is quadratic takes 64 times as long.
"""

import re
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any, Final

import orjson
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sinch_provisioning import models
from sinch_provisioning.auth import _lifetime
from sinch_provisioning.errors import DecodeError
from sinch_provisioning.generated.operations import OPERATIONS
from sinch_provisioning.responses import api_error, parse_retry_after, redirect_target
from sinch_provisioning.runtime.messages import RawResponse
from sinch_provisioning.runtime.timestamps import read_timestamp
from sinch_provisioning.secrets import Redactor
from tests.models.examples import all_models

SHORT: Final = 4_000
FACTOR: Final = 8
MOST: Final = 3 * FACTOR
NOTICEABLE: Final = 0.001
URL: Final = "https://e.example/v1"
ENUM: Final = models.WhatsAppSenderState


def patterns() -> list[str]:
    def walk(schema: Any) -> Iterator[str]:
        if isinstance(schema, dict):
            for name, value in schema.items():
                if name == "pattern" and isinstance(value, str):
                    yield value
                else:
                    yield from walk(value)
        elif isinstance(schema, list | tuple):
            for value in schema:
                yield from walk(value)

    found = {pattern for model in all_models() for pattern in walk(model.schema())}
    return sorted(found | {pattern for each in OPERATIONS for pattern in walk(each._endpoint().schemas())})


def error(content: bytes) -> None:
    redact = Redactor(["c4nary=/+mine"])
    api_error(operation="o", method="GET", url=URL, status=400, headers={}, content=content, redact=redact)


def decode(content: bytes) -> None:
    with pytest.raises(DecodeError):
        RawResponse(200, {}, content, Redactor(["c4nary=/+mine"])).decode(OPERATIONS["webhooks.get"])


PARSERS: Final[dict[str, Callable[[str], Any]]] = {
    "timestamp": read_timestamp,
    "Retry-After": parse_retry_after,
    "redirection": lambda text: redirect_target(URL, {"Location": text}),
    "redirection, absolute": lambda text: redirect_target(URL, {"Location": f"https://{text}"}),
    "redaction": Redactor(["c4nary=/+mine"]),
    "expires_in": _lifetime,
    "error's body": lambda text: error(text.encode(errors="replace")),
    "error's message": lambda text: error(orjson.dumps({"message": text, "additionalInformation": {text: [text]}})),
    "undecodable": lambda text: decode(text.encode(errors="replace")),
    "named secret": lambda text: decode(b'{"secret": "' + text.encode(errors="replace")),
    "unknown value": ENUM,
    **{f"pattern {pattern}": re.compile(pattern, re.ASCII).search for pattern in patterns()},
}


def measure(parse: Callable[[Any], Any], data: Any) -> float:
    times: list[float] = []
    for _ in range(3):
        started = time.thread_time()
        parse(data)
        times.append(time.thread_time() - started)
    return min(times)


def check(parse: Callable[[Any], Any], make: Callable[[int], Any]) -> None:
    short, long = make(SHORT), make(SHORT * FACTOR)
    parse(short)
    assert measure(parse, long) <= MOST * max(measure(parse, short), NOTICEABLE)


@pytest.mark.parametrize("parser", PARSERS)
@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    start=st.text(max_size=3),
    chunk=st.text(st.sampled_from("09aZ._-+/\\\"'%&#;:,()[]{} \t\n\x00\u0669\xe9"), min_size=1, max_size=4),
    end=st.text(max_size=3),
)
@example(start="2023-01-19T13:11:08.", chunk="1", end="Z")
@example(start="", chunk="1 ", end="2023")
@example(start="+", chunk="1 ", end="x")
@example(start="Wed, 21 Oct 2015 07:28:00 ", chunk="(", end="")
@example(start="a", chunk="a_", end="_")
def test_a_text_is_read_in_proportion_to_its_length(parser: str, start: str, chunk: str, end: str) -> None:
    check(PARSERS[parser], lambda size: start + chunk * (size // len(chunk)) + end)


LISTS: Final[dict[str, Callable[[int], dict[str, Any]]]] = {
    "unknown values": lambda count: {"compatibleRegions": [f"R{number}" for number in range(count)]},
    "one unknown value": lambda count: {"compatibleRegions": ["R"] * count},
    "timestamps": lambda count: {"items": [{"created": "Thu, 19 Jan 2023 13:11:08 GMT"}] * (count // 10)},
    "no timestamps": lambda count: {"items": [{"created": "1 " * 30}] * (count // 10)},
    "unknown fields": lambda count: {f"field{number}": number for number in range(count)},
}


@pytest.mark.parametrize("name", LISTS)
def test_an_answer_is_read_in_proportion_to_its_length(name: str) -> None:
    model = models.WhatsAppSenderList if "timestamps" in name else models.WhatsAppSender
    check(lambda data: model.from_dict(data).to_dict(), LISTS[name])


def test_an_unknown_value_takes_little_memory() -> None:
    texts = [f"value {number}" for number in range(10_000)]
    tracemalloc.start()
    try:
        values = [ENUM(text) for text in texts]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak / len(values) < 200
    assert not values[-1].is_known


def test_a_parser_that_is_not_linear_is_found() -> None:
    with pytest.raises(AssertionError):
        check(re.compile("a*b").search, lambda size: "a" * (size // 4))
