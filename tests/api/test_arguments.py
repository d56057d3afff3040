"""Whatever arguments a call is given: a clear error before anything is sent, and none but the package's own."""

import asyncio
import inspect
import math
import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict

from sinch_provisioning import UNSET, BasicAuth, CallOptions, ProvisioningClient, api, models
from sinch_provisioning.errors import BadRequestError, ConfigurationError, ProvisioningError, ValidationError
from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.pagination import Listing
from sinch_provisioning.runtime.messages import kind_of
from tests.api.conftest import Peer
from tests.api.test_every_operation import arguments_of, endpoint_of, method_of
from tests.leaks import everything_of
from tests.models.examples import example_of

SENDER: Any = {"phoneNumberId": "1"}
WEBHOOK: Any = {"target": "https://example.com", "secret": "webhook-secret", "triggers": ["ALL"]}


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


# Keywords


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_an_unknown_keyword_is_a_type_error(operation: Operation, client: ProvisioningClient, peer: Peer) -> None:
    positional, _ = arguments_of(operation)
    method = method_of(client, operation)
    for wrong, meant in (("projectid", "project_id"), ("timout", "timeout"), ("Attempts", "attempts")):
        with pytest.raises(TypeError) as caught:
            found = method(*positional, **{wrong: 1})
            # A list tells at the call itself, before anybody awaits it or iterates over it.
            assert not operation.items
            await found
        told = f"{method.__qualname__}() got an unexpected keyword argument {wrong!r}; did you mean {meant!r}?"
        assert str(caught.value) == told
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'colour'$"):
        await method(*positional, colour="red")
    endpoint = endpoint_of(operation)
    for call in (endpoint.asyncio, endpoint.asyncio_detailed):
        with pytest.raises(TypeError, match="'timout'; did you mean 'timeout'"):
            await call(*positional, client=client, options={"timout": 1})
    assert peer.seen == []


async def test_the_suggestion_is_a_parameter_of_the_operation(client: ProvisioningClient, peer: Peer) -> None:
    with pytest.raises(TypeError, match="'filter_state'; did you mean 'filter_states'"):
        client.whatsapp.senders.list(filter_state=["ACTIVE"])  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="'pagesize'; did you mean 'page_size'"):
        client.whatsapp.senders.list(pagesize=3)  # type: ignore[call-arg]
    assert peer.seen == []


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": "3"}, {"timeout": 0}, {"timeout": math.nan}, {"timeout": 10**400}, {"timeout": True},
        {"deadline": "3"}, {"deadline": -1}, {"deadline": [1]},
        {"attempts": 0}, {"attempts": 1.5}, {"attempts": "2"}, {"attempts": True},
        {"idempotent": "no"}, {"idempotent": None}, {"idempotent": 0},
        {"allow_unknown": "yes"}, {"allow_unknown": 1},
    ],
    ids=str,
)  # fmt: skip
async def test_an_option_of_a_wrong_kind_is_refused(options: Any, client: ProvisioningClient, peer: Peer) -> None:
    (name,) = options
    for call in (
        lambda: client.whatsapp.senders.create(SENDER, **options),
        lambda: client.whatsapp.senders.get("s", **options),
        lambda: client.whatsapp.senders.list(**options),
    ):
        with pytest.raises(ConfigurationError, match=name):
            await call()
    assert peer.seen == []


# Keys of a body


async def test_an_unknown_key_is_refused_unless_it_is_allowed(client: ProvisioningClient, peer: Peer) -> None:
    body = SENDER | {"regoin": "EU"}
    for _ in range(5):
        peer.answer(201, {})
    with pytest.raises(ValidationError, match="regoin: is not a known field; did you mean 'region'"):
        await client.whatsapp.senders.create(body)
    assert peer.seen == []
    await client.whatsapp.senders.create(body, allow_unknown=True)
    ahead = client.with_options(allow_unknown=True)
    await ahead.whatsapp.senders.create(body)
    await ahead.with_options(project_id="other").whatsapp.senders.create(body)
    like = ahead.settings()
    assert like["allow_unknown"] is True
    like["auth"] = BasicAuth("key-id", "key-secret")
    async with ProvisioningClient(**like) as alike:
        await alike.whatsapp.senders.create(body)
        with pytest.raises(ValidationError, match="regoin"):
            await alike.whatsapp.senders.create(body, allow_unknown=False)
    await client.whatsapp.senders.create(
        models.WhatsAppSenderInput(phone_number_id="1", additional_properties={"regoin": "EU"})
    )
    assert [seen.body for seen in peer.seen] == [body] * 5


# What JSON and URLs cannot say


CYCLE: dict[str, Any] = {}
CYCLE["details"] = CYCLE
DEEP: Any = []
for _ in range(300):
    DEEP = [DEEP]


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"target": 2**64}, "target: must be a"),
        ({"target": -(2**63) - 1}, "target: must be a"),
        ({"target": "\ud800"}, "target: must be valid Unicode, without lone surrogates, got a string of 1 character"),
        ({"target": math.nan}, "target: must be finite, got a number"),
        ({"target": Decimal(1)}, "target: must be "),
        ({"target": b"x"}, "target: must be "),
        ({1: 2}, "body: must have strings as keys, got a number"),
        (CYCLE, "body: must not contain itself, or be nested deeper than 254 levels"),
        ({"new": DEEP}, "body: must not contain itself, or be nested deeper than 254 levels"),
    ],
)
async def test_what_json_cannot_say_is_told_with_its_path(
    body: Any, expected: str, validate: bool, client: ProvisioningClient, peer: Peer
) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.with_options(validate=validate, allow_unknown=True).webhooks.create(WEBHOOK | body)
    assert caught.value.operation == "webhooks.create"
    assert expected in str(caught.value)
    assert peer.seen == []


async def test_without_checks_the_first_value_that_json_cannot_say_is_found(client: ProvisioningClient) -> None:
    careless = client.with_options(validate=False)
    details = models.WhatsAppSenderDetailsUpdateInput(display_name=2**64)  # type: ignore[arg-type]
    for body, path in (
        (models.WhatsAppSenderUpdateInput(details=details), "details.display_name"),
        ({"details": {"displayName": 2**64}}, "details.displayName"),
        ({"details": [0, {"a": {2**64}}]}, "details[1].a[0]"),
        ({"details": details, "x": 2**64}, "details.display_name"),
        (models.WhatsAppSenderUpdateInput(additional_properties={"new": [2**64]}), "new[0]"),
    ):
        with pytest.raises(ValidationError, match="must be an integer of at most 64 bits, got a number") as caught:
            await careless.whatsapp.senders.update("s", body)  # type: ignore[arg-type]
        assert [each.path for each in caught.value.violations] == [path]


async def test_keys_may_be_members_of_enums(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, {})
    key = models.WebhookTrigger.ALL
    await client.whatsapp.senders.update("s", {"details": {key: 1}}, allow_unknown=True)  # type: ignore[arg-type]
    assert peer.seen[0].body == {"details": {"ALL": 1}}


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("value", ["a\nb", "\ud800", math.inf, 10**5000, CYCLE], ids=kind_of)
async def test_what_a_url_cannot_say_is_told_with_its_name(
    value: Any, validate: bool, client: ProvisioningClient, peer: Peer
) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.with_options(validate=validate).rcs.senders.list(filter_sender_name=value)
    assert caught.value.violations[0].path == "filter_sender_name"
    assert caught.value.operation == "rcs.senders.list"
    assert peer.seen == []


# Extra headers and query parameters


async def test_a_call_can_add_headers_and_query_parameters(client: ProvisioningClient, peer: Peer) -> None:
    for _ in range(4):
        peer.answer(200, {"id": "s", "nextPageToken": "2"})
    headers = {"X-Trace": "trace \u00e9", "user-agent": "mine"}
    query = {"new parameter": ["a b", True], "\uc11c": 50.0}
    sent = [("new parameter", "a b"), ("new parameter", "true"), ("\uc11c", "50")]
    await client.whatsapp.senders.get("s", extra_headers=headers, extra_query=query)
    await client.whatsapp.senders.create(SENDER, extra_headers=headers, extra_query=query)
    await api.whatsapp_senders.get.asyncio("s", client=client, options={"extra_headers": headers, "extra_query": query})
    # Each page of a list has them.
    page = await client.whatsapp.senders.list(page_size=2, extra_headers=headers, extra_query=query)
    peer.answer(200, {})
    await page.next()
    assert [seen.query for seen in peer.seen[:3]] == [sent] * 3
    assert peer.seen[3].query == [("pageSize", "2"), *sent]
    assert peer.seen[4].query == [("pageToken", "2"), ("pageSize", "2"), *sent]
    for seen in peer.seen:
        assert seen.headers["X-Trace"].encode(errors="surrogateescape") == "trace \u00e9".encode()
        assert seen.headers["User-Agent"] == "mine"
        assert seen.headers["Authorization"].startswith("Basic ")
        assert sorted(seen.headers) == sorted(set(seen.headers))
    peer.answer(200, {})
    await client.whatsapp.senders.get("s", extra_headers={}, extra_query={})


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"extra_headers": {"authorization": "Bearer hush"}}, "extra_headers.authorization: is set by the client"),
        ({"extra_headers": {"Content-Type": "hush"}}, "extra_headers.Content-Type: is set by the client"),
        ({"extra_headers": {"Host": "hush"}}, "extra_headers.Host: is set by the client"),
        ({"extra_headers": {"X Y": "hush"}}, "extra_headers: must have the names of headers as keys, got 'X Y'"),
        ({"extra_headers": {3: "hush"}}, "extra_headers: must have the names of headers as keys, got 3"),
        ({"extra_headers": {"X-Key": 3}}, "extra_headers.X-Key: must be a string, got a number"),
        ({"extra_headers": {"X-Key": "hush\r\nAuthorization: hush"}}, "extra_headers.X-Key: must not have control"),
        ({"extra_headers": {"X-Key": "hush\ud800"}}, "extra_headers.X-Key: must not have control characters or lone"),
        ({"extra_headers": "text"}, "extra_headers: must be a mapping, got a string of 4 characters"),
        ({"extra_headers": None}, "extra_headers: must be a mapping, got null"),
        ({"extra_query": ["text"]}, "extra_query: must be a mapping, got an array of 1 item"),
        ({"extra_query": {3: 1}}, "extra_query: must have the names of parameters as keys, got 3"),
        ({"extra_query": {"a": "\ud800"}}, "a: must be valid Unicode, without lone surrogates"),
        (
            {"extra_query": {"pageSize": 3}},
            "extra_query.pageSize: is an argument of the operation: give it as page_size",
        ),
    ],
    ids=str,
)
async def test_an_extra_that_cannot_be_sent_is_refused(
    options: Any, expected: str, client: ProvisioningClient, peer: Peer
) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.with_options(validate=False).whatsapp.senders.list(**options)
    assert expected in str(caught.value)
    assert "hush" not in everything_of(caught.value)
    assert peer.seen == []


async def test_extra_headers_may_be_credentials(client: ProvisioningClient, peer: Peer) -> None:
    # Some gateways repeat what they were sent.
    peer.answer(400, {"message": "The key hush-hush is unknown."})
    headers = CIMultiDict({"X-Gateway-Key": "hush-hush"})
    with pytest.raises(BadRequestError) as caught:
        await client.whatsapp.senders.create(SENDER, extra_headers=headers)
    assert peer.seen[0].headers["X-Gateway-Key"] == "hush-hush"
    assert "hush" not in everything_of(caught.value)
    with pytest.raises(ValidationError) as invalid:
        await client.whatsapp.senders.create({}, extra_headers=dict(headers))  # type: ignore[arg-type]
    assert "hush" not in everything_of(invalid.value)


# Lists


async def test_a_list_says_that_it_has_to_be_awaited(client: ProvisioningClient) -> None:
    listing = client.whatsapp.senders.list()
    for name in ("items", "total_size", "next_page_token", "next", "model"):
        assert not hasattr(listing, name)
        with pytest.raises(AttributeError, match=f"{name!r}: whatsapp.senders.list.. is not fetched yet; await it"):
            getattr(listing, name)
    with pytest.raises(AttributeError, match=r"'Listing' object has no attribute 'itmes'$"):
        listing.itmes  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("token", [3, b"t", ["t"], {}])
async def test_a_page_token_is_a_string(token: Any, client: ProvisioningClient) -> None:
    with pytest.raises(ValidationError, match=r"webhooks\.list:\n  page_token: must be a string"):
        client.webhooks.list(page_token=token)


@pytest.mark.parametrize("prefetch", [-1, 1.5, "1", None, True])
async def test_prefetch_is_a_number_of_pages(prefetch: Any, client: ProvisioningClient) -> None:
    with pytest.raises(ValidationError, match=f"prefetch: must be a number of pages, 0 or more, got {prefetch!r}"):
        client.webhooks.list(prefetch=prefetch)


# Anything at all


class Thing:
    pass


def generate() -> Iterator[int]:
    yield 1


ODD: list[Any] = [
    None, True, 0, -1, 1.5, 2**63, 2**64, -(2**64), 10**400, 10**5000, math.nan, math.inf, 1j,
    "", "a", "ACTIVE", "\ud800", "\x00", "a/../b", "x" * 5000, b"", b"bytes",
    (), [], {}, set(), frozenset({1}), [None], ["a", "a"], {"a": 1}, {1: 2}, {None: {}}, [[[]]], CYCLE, DEEP,
    datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=timezone(timedelta(hours=-23))),
    datetime.now(UTC), date(2020, 1, 1),
    Decimal("1.5"), Decimal("NaN"), Thing(), Thing, generate, range(3), memoryview(b"x"), UNSET,
    models.WhatsAppSenderState.ACTIVE, models.WhatsAppSenderState("NEW"), models.WebhookTrigger.ALL,
    models.WebhookInput(target="t", secret="s" * 20, triggers=[]), models.Webhook.from_dict({"id": 1, "new": CYCLE}),
    models.UnknownVariant.from_dict({"type": "NEW"}), models.WebhookInput.from_dict({}),
]  # fmt: skip
# Drawn by position: hypothesis writes down what it draws, which some of them do not stand.
POSITIONS = st.integers(0, len(ODD) - 1)
OPTION_NAMES = sorted(CallOptions.__annotations__)


def mutated(data: st.DataObject, value: Any) -> Any:
    """Put something odd somewhere into a valid value."""
    if isinstance(value, dict) and value and data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(value)))
        return value | {name: mutated(data, value[name])}
    if isinstance(value, list) and value and data.draw(st.booleans()):
        return [mutated(data, value[0]), *value[1:]]
    return ODD[data.draw(POSITIONS)]


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def anything(runner: asyncio.Runner) -> Iterator[ProvisioningClient]:
    """A client of a real server that refuses whatever comes."""

    async def refuse(request: web.Request) -> web.Response:
        await request.read()
        return web.json_response({"errorCode": "invalid_input", "message": "No."}, status=400)

    async def start() -> tuple[web.AppRunner, ProvisioningClient]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", refuse)
        server = web.AppRunner(app)
        await server.setup()
        site = web.TCPSite(server, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{server.addresses[0][1]}"
        return server, ProvisioningClient("project", auth=BasicAuth("key-id", "key-secret"), server=url, retry=None)

    server, client = runner.run(start())
    yield client
    runner.run(client.aclose())
    runner.run(server.cleanup())


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_nothing_but_the_packages_own_exceptions_leaves(
    operation: Operation, data: st.DataObject, anything: ProvisioningClient, runner: asyncio.Runner
) -> None:
    positional, keywords = arguments_of(operation)
    if operation.request_models():
        positional[-1] = example_of(data.draw(st.sampled_from(operation.request_models())), 3)
    for index, value in enumerate(positional):
        if data.draw(st.booleans()):
            positional[index] = mutated(data, value)
    for name in data.draw(st.lists(st.sampled_from([*keywords, "project_id", *OPTION_NAMES]), max_size=2)):
        keywords[name] = mutated(data, keywords.get(name))
    iterate = data.draw(st.booleans())
    client = anything.with_options(validate=data.draw(st.booleans()), allow_unknown=data.draw(st.booleans()))
    method = method_of(client, operation)
    inspect.signature(method).bind(*positional, **keywords)

    async def call() -> None:
        found = method(*positional, **keywords)
        if isinstance(found, Listing) and iterate:
            async for _ in found:
                pass
        await found

    with pytest.raises(ProvisioningError) as caught:
        runner.run(asyncio.wait_for(call(), 60))
    # What it says can be shown and logged.
    assert str(caught.value).encode(errors="backslashreplace")
    assert len(str(caught.value)) < 20_000
