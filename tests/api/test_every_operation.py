"""All 90 operations over real HTTP: method, path, query, body out; model, page or nothing back."""

import inspect
import warnings
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning import ProvisioningClient, models
from sinch_provisioning.errors import ApiError, ConflictError, DecodeError, NotFoundError, ValidationError
from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.pagination import Listing
from sinch_provisioning.runtime.messages import path_segment
from tests.api.conftest import Peer
from tests.models.examples import example_of, valid_body
from tests.samples import meaning

STRANGE = "../a b/?#%2F서울+&=;."


def method_of(client: ProvisioningClient, operation: Operation) -> Any:
    target: Any = client
    for word in operation.name.split("."):
        target = getattr(target, word)
    return target


def endpoint_of(operation: Operation) -> Any:
    return import_module(operation.module)


def arguments_of(operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """Path arguments that are all data but for enums, a body by the limits, and every parameter of the query."""
    endpoint = endpoint_of(operation)
    limits = endpoint.schemas()["parameters"]
    placeholders = [word[1:-1] for word in operation.path.split("/") if word.startswith("{")][1:]
    positional: list[Any] = [
        next(iter(limits[name]["enum"].values())) if "enum" in limits[name] else STRANGE for name in placeholders
    ]
    bodies = operation.request_models()
    if bodies:
        positional.append(valid_body(bodies[0]))
    names = [name for name in limits if name not in placeholders]
    keywords = [
        name
        for name, parameter in inspect.signature(endpoint.build).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY
    ]
    assert len(names) == len(keywords)
    return positional, dict(zip(keywords, (value_of(limits[name]) for name in names), strict=True))


def value_of(limits: dict[str, Any]) -> Any:
    if "items" in limits:
        return [value_of(limits["items"])] * 2
    if "enum" in limits:
        return next(iter(limits["enum"].values()))
    return {"integer": 2, "boolean": False, "string": STRANGE}[limits["type"][0]]


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_an_operation_over_http(operation: Operation, client: ProvisioningClient, peer: Peer) -> None:
    positional, keywords = arguments_of(operation)
    response_model = None
    if operation.has_response:
        annotation = endpoint_of(operation).parse.__annotations__["return"].split(" | ")[0]
        response_model = getattr(models, annotation)
        answer = example_of(response_model)
        if operation.paginated:
            answer |= {"nextPageToken": "next", "previousPageToken": None}
        peer.answer(operation.success, answer)
    else:
        peer.answer(operation.success)

    result = method_of(client, operation)(*positional, **keywords)
    assert isinstance(result, Listing) == operation.name.rpartition(".")[2].startswith("list")
    result = await result

    (seen,) = peer.seen
    assert seen.method == operation.method
    template = operation.path.split("/")
    given_ = iter(["project", *(str(value) for value in positional)])
    assert [unquote(part) for part in seen.path.split("/")] == [
        next(given_) if word.startswith("{") else word for word in template
    ]
    assert len(seen.path.split("/")) == len(template)
    if operation.request_models():
        assert seen.body == positional[-1]
    else:
        assert seen.body is None
    assert len(seen.query) == sum(len(value) if isinstance(value, list) else 1 for value in keywords.values())
    sizes = [value for name, value in seen.query if name == "pageSize"]
    assert sizes in ([], ["2"])

    if operation.items:
        assert result.items
        assert result.next_page_token == ("next" if operation.paginated else None)
        assert result.previous_page_token is None
        assert meaning(result.model.to_dict()) == meaning(answer)
    elif response_model is not None:
        assert type(result) is response_model
        assert meaning(result.to_dict()) == meaning(answer)
    else:
        assert result is None


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_the_endpoint_module_keeps_the_generators_convention(
    operation: Operation, client: ProvisioningClient, peer: Peer
) -> None:
    endpoint = endpoint_of(operation)
    positional, keywords = arguments_of(operation)
    body = {} if operation.has_response else b""
    peer.answer(operation.success, body)
    peer.answer(operation.success, body)
    response = await endpoint.asyncio_detailed(*positional, **keywords, client=client, project_id="other")
    parsed = await endpoint.asyncio(*positional, **keywords, client=client)
    assert response.status_code == operation.success
    assert response.parsed == parsed
    assert [seen.path.split("/")[3] for seen in peer.seen] == ["other", "project"]


@pytest.mark.parametrize(
    "operation", [each for each in OPERATIONS if each.has_response], ids=lambda operation: operation.name
)
async def test_an_answer_that_is_no_object_is_told(
    operation: Operation, client: ProvisioningClient, peer: Peer
) -> None:
    positional, _ = arguments_of(operation)
    for body in (b"[]", b"<html>", b""):
        peer.answer(operation.success, body)
        with pytest.raises(DecodeError) as caught:
            await method_of(client, operation)(*positional)
        assert caught.value.operation == operation.name
        assert caught.value.status == operation.success


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_every_method_tells_what_it_does(operation: Operation, client: ProvisioningClient) -> None:
    method = method_of(client, operation)
    text = inspect.getdoc(method) or ""
    for part in ("Args:", "Returns:", "Raises:", f"Source: {operation.method} {operation.path}"):
        assert part in text
    for codes in operation.error_codes.values():
        for code in codes:
            assert code in text
    if operation.stability != "GA":
        assert operation.stability in text
    signature = inspect.signature(method)
    assert "project_id" in signature.parameters


async def test_a_deprecated_operation_warns(client: ProvisioningClient, peer: Peer) -> None:
    deprecated = [operation for operation in OPERATIONS if operation.deprecated]
    assert {operation.name for operation in deprecated} == {
        "whatsapp.create_long_lived_access_token",
        "whatsapp.list_waba_details",
    }
    for operation in deprecated:
        positional, _ = arguments_of(operation)
        peer.answer(operation.success, {})
        with pytest.warns(DeprecationWarning, match=operation.name) as caught:
            await method_of(client, operation)(*positional)
        assert caught[0].filename == __file__
    peer.answer(200, {})
    with pytest.warns(DeprecationWarning, match="filter_sender_name"):
        await client.rcs.senders.list(filter_sender_name="name")


async def test_the_only_get_that_is_not_idempotent_sends_an_invite() -> None:
    assert [each.name for each in OPERATIONS if each.method == "GET" and not each.idempotent] == [
        "rcs.senders.retry_test_number"
    ]
    assert not [each.name for each in OPERATIONS if each.method in ("POST", "PATCH") and each.idempotent]


@pytest.mark.parametrize("argument", ["", None, 3, "a\r\nb", "\0", "\ud800"])
async def test_a_path_argument_that_is_no_data_is_refused(
    argument: Any, client: ProvisioningClient, peer: Peer
) -> None:
    with pytest.raises(ValidationError, match=r"whatsapp\.senders\.get:\n  sender_id: "):
        await client.whatsapp.senders.get(argument)
    with pytest.raises(ValidationError, match=r"whatsapp\.account\.get:\n  project_id: "):
        await client.with_options(project_id="x").whatsapp.account.get(project_id=argument or "")
    assert peer.seen == []


@given(st.text(min_size=1))
def test_any_text_is_one_segment_of_a_path(text: str) -> None:
    try:
        segment = path_segment("name", text)
    except ValidationError:
        assert any(character < " " or character == "\x7f" or "\ud800" <= character <= "\udfff" for character in text)
    else:
        assert unquote(segment) == text
        assert segment.isascii()
        assert not set(segment) & set("/?# \\")
        assert segment not in (".", "..")


async def test_queries_are_written_as_the_description_says(client: ProvisioningClient, peer: Peer) -> None:
    for _ in range(3):
        peer.answer(200, {})
    await client.whatsapp.senders.list(
        page_size=50,
        filter_states=[models.WhatsAppSenderState.ACTIVE, models.WhatsAppSenderState.INACTIVE],
    )
    peer.answers.insert(0, (204, b""))
    await client.whatsapp.templates.delete("name", models.WhatsAppTemplateLanguage.PL, delete_submitted=True)
    await client.rcs.senders.list(search="a b&c=서울")
    assert [seen.query for seen in peer.seen] == [
        [("pageSize", "50"), ("filterStates", "ACTIVE"), ("filterStates", "INACTIVE")],
        [("deleteSubmitted", "true")],
        [("search", "a b&c=서울")],
    ]


async def test_an_error_of_the_api_tells_everything(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(
        404,
        {"errorCode": "sender_not_found", "message": "No.", "resolution": "Look.", "additionalInformation": {"a": 1}},
    )
    with pytest.raises(NotFoundError) as caught:
        await client.whatsapp.senders.get("sender")
    error = caught.value
    assert error.error_code is models.ErrorCode.SENDER_NOT_FOUND
    assert (error.status, error.message, error.resolution) == (404, "No.", "Look.")
    assert error.additional_information == {"a": 1}
    assert error.operation == "whatsapp.senders.get"
    peer.answer(409, {"errorCode": "brand_new_code"})
    with pytest.raises(ConflictError) as caught_too:
        await client.whatsapp.senders.get("sender")
    assert caught_too.value.error_code == "brand_new_code"
    assert caught_too.value.error_code is not None
    assert not caught_too.value.error_code.is_known


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_every_error_code_of_an_operation_is_known(
    operation: Operation, client: ProvisioningClient, peer: Peer
) -> None:
    positional, _ = arguments_of(operation)
    for status, codes in operation.error_codes.items():
        for code in codes[:1]:
            peer.answer(status, {"errorCode": code, "message": "m", "resolution": "r"})
            with pytest.raises(ApiError) as caught:
                await method_of(client, operation)(*positional)
            assert caught.value.status == status
            assert caught.value.error_code is not None
            assert caught.value.error_code.is_known
