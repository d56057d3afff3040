"""What a user sees of a client without reading its source: repr, dir, help, and the endpoint modules."""

import inspect
import re
from typing import Any

import pytest

import sinch_provisioning
from sinch_provisioning import OPERATIONS, BasicAuth, ProvisioningClient, api
from sinch_provisioning.operations import Operation
from tests.api.conftest import Peer
from tests.api.test_every_operation import endpoint_of, method_of


def resource_of(client: ProvisioningClient, operation: Operation) -> Any:
    return method_of(client, operation).__self__


@pytest.mark.parametrize("name", sorted({operation.name.rpartition(".")[0] for operation in OPERATIONS}))
async def test_a_resource_says_what_it_is_and_what_it_has(name: str, client: ProvisioningClient) -> None:
    operations = [operation for operation in OPERATIONS if operation.name.rpartition(".")[0] == name]
    resource = resource_of(client, operations[0])
    assert repr(resource) == f"<{name} of {client!r}>"
    shown = dir(resource)
    assert {operation.name.rpartition(".")[2] for operation in operations} <= set(shown)
    assert not [each for each in shown if each.startswith("_")]


async def test_a_client_shows_what_is_for_users(client: ProvisioningClient) -> None:
    shown = dir(client)
    assert {"whatsapp", "webhooks", "aclose", "with_options", "stats"} <= set(shown)
    assert not [each for each in shown if each.startswith("_")]
    assert "key-secret" not in repr(client.whatsapp.senders)


def test_modules_show_what_is_for_users() -> None:
    for module in (sinch_provisioning, api):
        assert set(dir(module)) == {*module.__all__, *(["__version__"] if module is sinch_provisioning else [])}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_no_description_only_repeats_a_name(operation: Operation) -> None:
    client = ProvisioningClient("project", auth=BasicAuth("key-id", "key-secret"))
    for function in (method_of(client, operation), endpoint_of(operation).asyncio):
        text = inspect.getdoc(function) or ""
        for name in inspect.signature(function).parameters:
            described = re.search(rf"^    {name}: (.*)$", text, re.MULTILINE)
            if described is not None:
                words = described[1].lower().rstrip(".").removeprefix("the ")
                assert words.replace(" ", "_") != name


# Endpoint modules


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_every_endpoint_module_is_public(operation: Operation) -> None:
    resource, _, function = operation.name.rpartition(".")
    module = getattr(getattr(api, resource.replace(".", "_")), function)
    assert module is endpoint_of(operation)
    assert resource.replace(".", "_") in api.__all__


async def test_a_response_has_the_status_the_headers_and_the_bytes(client: ProvisioningClient, peer: Peer) -> None:
    peer.answer(200, b'{"id": "s", "new": 1}')
    response = await api.whatsapp_senders.get.asyncio_detailed("s", client=client)
    assert isinstance(response, api.Response)
    assert (response.status_code, response.content) == (200, b'{"id": "s", "new": 1}')
    assert response.headers["content-type"] == "application/json"
    assert response.parsed.id == "s"
    assert "application/json" not in repr(response)


def test_what_api_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"'sinch_provisioning\.api' has no attribute 'nothing'"):
        api.nothing  # type: ignore[attr-defined]  # noqa: B018
