"""Whatever is delivered: nothing but this package's exceptions leaves it, and every delivery is answered."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning import errors, webhooks
from sinch_provisioning.generated.events import EVENT_MODELS
from tests.samples import of_kind
from tests.webhooks.conftest import SECRET

LIMIT = 20_000
STATUSES = {200, 400, 401, 405, 413}
TRIGGERS = st.sampled_from([*EVENT_MODELS, "ALL", "NEW", ""])
HEADER_NAMES = st.sampled_from(
    [*webhooks.sign(b"", SECRET), "Content-Encoding", "Content-Length", "X-SINCH-WEBHOOK-SIGNATURE"]
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)
texts = st.text(max_size=40) | st.sampled_from(["gzip", "deflate", "br", "HmacSHA256", "1700000000", "-1", "9" * 30])
header_values = texts | st.none() | st.integers() | st.binary(max_size=20) | st.lists(st.text(max_size=5), max_size=2)


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    kind = draw(st.sampled_from(["bytes", "json", "event", "changed sample", "deep", "large"]))
    if kind == "bytes":
        return draw(st.binary(max_size=300))
    if kind == "deep":
        depth = draw(st.integers(1, 3000))
        opening, closing = draw(st.sampled_from([(b"[", b"]"), (b'{"payload":', b"}"), (b'{"type":', b"}")]))
        inside = opening * depth + b"1" + closing * depth
        return draw(st.sampled_from([inside, b'{"type":"WHATSAPP_SENDER_ACTIVE","payload":%s}' % inside]))
    if kind == "large":
        return b" " * draw(st.integers(LIMIT - 2, LIMIT + 2)) + draw(st.sampled_from([b"", b"{}"]))
    value: Any = draw(json_values)
    if kind == "event":
        value = {"type": draw(TRIGGERS | json_values), "payload": value, "comment": draw(json_values)}
    if kind == "changed sample":
        value = dict(draw(st.sampled_from(of_kind("callback"))).value)
        for _ in range(draw(st.integers(1, 3))):
            at: Any = value
            while isinstance(at, dict) and at:
                key = draw(st.sampled_from(sorted(at)))
                if not isinstance(at[key], dict) or draw(st.booleans()):
                    at[key] = draw(json_values)
                    break
                at[key] = dict(at[key])
                at = at[key]
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return repr(value).encode(errors="replace")


class Everything:
    """A receiver whose handlers look at all of an event."""

    def __init__(self) -> None:
        self.router = webhooks.EventRouter()
        self.router.on("ALL")(self.look)
        self.router.on(webhooks.UnknownEvent)(self.look)
        self.failures: list[Exception] = []
        self.receiver = webhooks.Receiver(
            self.router, secret=SECRET, body_limit=LIMIT, on_error=lambda error, event: self.failures.append(error)
        )

    def look(self, event: webhooks.Event) -> None:
        assert repr(event)
        assert isinstance(event.to_dict(), dict)
        assert isinstance(str(event.type), str)
        assert hasattr(event, "payload")


@given(
    st.dictionaries(HEADER_NAMES | st.text(max_size=20) | st.binary(max_size=5), header_values, max_size=6),
    bodies(),
    st.sampled_from(["signed", "unsigned", "signed and compressed", "signed in parts"]),
    st.sampled_from(["POST", "POST", "POST", "GET", ""]),
)
@settings(deadline=None, max_examples=400)
def test_any_delivery_is_answered(headers: dict[Any, Any], body: bytes, how: str, method: str) -> None:
    async def receive() -> None:
        place = Everything()
        sent: Any = body
        used = dict(headers)
        if how == "signed and compressed":
            sent = gzip.compress(body)
            used = {"Content-Encoding": "gzip"}
        if how != "unsigned":
            used = {k: v for k, v in used.items() if str(k).lower() not in webhooks.sign(b"", SECRET)}
            used |= webhooks.sign(sent, SECRET)
        given: Any = sent
        if how == "signed in parts":

            async def parts() -> AsyncIterator[bytes]:
                yield sent[:10]
                await asyncio.sleep(0)
                yield sent[10:]

            given = parts()
        reply = await place.receiver.receive(used, given, method=method)
        assert reply.status in STATUSES
        assert not place.failures
        if how == "unsigned":
            assert reply.status != 200
        await place.receiver.aclose()

    asyncio.run(receive())


@given(bodies(), st.dictionaries(HEADER_NAMES | st.text(max_size=10), header_values, max_size=6), json_values)
@settings(deadline=None)
def test_only_the_package_s_exceptions_leave_verify_sign_and_parse(body: bytes, headers: Any, odd: Any) -> None:
    with pytest.raises((errors.SignatureError, errors.ValidationError)):
        webhooks.verify(body, headers, SECRET)
    for argument in (odd, body.decode(errors="replace")):
        calls: list[Any] = [
            lambda argument=argument: webhooks.verify(argument, {}, SECRET),
            lambda argument=argument: webhooks.verify(b"", argument, SECRET),
            lambda argument=argument: webhooks.verify(b"", {}, argument),
            lambda argument=argument: webhooks.verify(b"", {}, SECRET, tolerance=argument, nonces=argument),
            lambda argument=argument: webhooks.sign(b"", argument),
            lambda argument=argument: webhooks.sign(b"", SECRET, nonce=argument, timestamp=argument),
            lambda argument=argument: webhooks.Verifier(SECRET, tolerance=argument),
            lambda argument=argument: webhooks.MemoryNonceStore(argument),
            lambda argument=argument: webhooks.parse(argument).to_dict(),
            lambda argument=argument: webhooks.event_class(argument),
            lambda argument=argument: webhooks.EventRouter().on(argument),
            lambda argument=argument: webhooks.EventRouter().default(argument),
            lambda argument=argument: webhooks.aiohttp_app(webhooks.EventRouter(), secret=SECRET, path=argument),
            lambda argument=argument: webhooks.Receiver(argument, secret=argument),
        ]
        for call in calls:
            try:
                call()
            except errors.ProvisioningError as error:
                assert len(str(error)) < 2000  # noqa: PT017 - most calls raise, some do not
