"""Models as JSON text, and as what FastAPI takes and returns."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from typing import Annotated, Any

import aiohttp
import pytest
import uvicorn
from fastapi import Body, FastAPI
from jsonschema import Draft202012Validator

from sinch_provisioning import errors, models
from tests.models.examples import all_models, example_of
from tests.samples import Sample, of_kind

SENDER = {"id": "1", "state": "SLEEPING", "wabaBanDate": None, "details": {"displayName": "Bäckerei"}, "new": [1, None]}

NAMES = frozenset(model.__name__ for model in all_models())


def application() -> FastAPI:
    app = FastAPI()

    @app.post("/senders")
    async def create(body: Annotated[models.WhatsAppSenderInput, Body()]) -> models.WhatsAppSender:
        assert type(body) is models.WhatsAppSenderInput
        return models.WhatsAppSender.from_dict({**SENDER, "region": body.region})

    @app.get("/senders", response_model=list[models.WhatsAppSender])
    async def list_all() -> Any:
        return [models.WhatsAppSender.from_dict(SENDER), SENDER]

    @app.post("/templates")
    async def create_template(body: Annotated[models.WhatsAppTemplateInput, Body()]) -> models.WhatsAppTemplateInput:
        return body

    return app


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    server = uvicorn.Server(uvicorn.Config(application(), host="127.0.0.1", port=0, log_level="warning", ws="none"))
    # Signals stay with the test run.
    serving = asyncio.create_task(server._serve())
    async with asyncio.timeout(60):
        while not server.started:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        yield session
    server.should_exit = True
    await serving


async def post(client: aiohttp.ClientSession, path: str, body: Any) -> tuple[int, Any]:
    async with client.post(path, json=body) as response:
        return response.status, await response.json()


async def get(client: aiohttp.ClientSession, path: str) -> Any:
    async with client.get(path) as response:
        return await response.json()


def test_json_is_that_of_the_dictionary() -> None:
    sender = models.WhatsAppSender.from_dict(SENDER)
    text = sender.to_json()
    assert type(text) is str
    assert json.loads(text) == SENDER
    assert "Bäckerei" in text
    assert models.WhatsAppSenderDetailsUpdateInput(about=None).to_json() == '{"about":null}'


def test_what_json_cannot_say_is_refused_without_showing_it() -> None:
    sender = models.WhatsAppSender.from_dict({"id": "1", "bearerToken": "hush"})
    sender.additional_properties["x"] = object()
    with pytest.raises(errors.ValidationError, match="must be JSON") as caught:
        sender.to_json()
    assert "hush" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_model_that_contains_itself_is_not_json() -> None:
    sender = models.WhatsAppSender.from_dict({"id": "1"})
    sender.additional_properties["inner"] = sender
    with pytest.raises(errors.ValidationError, match="WhatsAppSender: must be JSON"):
        sender.to_json()


async def test_fastapi_takes_and_returns_models(client: aiohttp.ClientSession) -> None:
    taken = await post(client, "/senders", {"phoneNumberId": "1", "region": "EU"})
    assert taken == (200, {**SENDER, "region": "EU"})
    assert await get(client, "/senders") == [SENDER, SENDER]


@pytest.mark.parametrize(
    "sample", [each for each in of_kind("request") if each.operation.name == "whatsapp.templates.create"], ids=str
)
async def test_fastapi_gives_back_what_came(client: aiohttp.ClientSession, sample: Sample) -> None:
    assert await post(client, "/templates", sample.value) == (200, sample.value)


@pytest.mark.parametrize("body", [[], "text", 3, None])
async def test_fastapi_refuses_what_is_no_object(client: aiohttp.ClientSession, body: Any) -> None:
    status, answer = await post(client, "/senders", body)
    assert status == 422
    assert answer["detail"][0]["loc"] == ["body"]


async def test_fastapi_describes_the_models(client: aiohttp.ClientSession) -> None:
    described = await get(client, "/openapi.json")
    operation = described["paths"]["/senders"]["post"]
    taken = operation["requestBody"]["content"]["application/json"]["schema"]
    assert taken["required"] == ["phoneNumberId"]
    assert taken["properties"]["region"] == {"type": "string", "enum": ["BR", "EU", "US"]}
    returned = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert returned["properties"]["details"]["title"] == "WhatsAppSenderDetails"
    assert returned["properties"]["details"]["properties"]["displayName"]["type"] == "string"


def without_models(schema: Any) -> Any:
    """Leave out the schemas of models within a schema, since each model has a test of its own."""
    if isinstance(schema, list):
        return [without_models(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {} if str(schema.get("title")) in NAMES else {key: without_models(each) for key, each in schema.items()}


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_the_json_schema_of_each_model_takes_its_example(model: type[models.Model]) -> None:
    schema = json.loads(json.dumps(model.__get_pydantic_json_schema__(None, None)))
    assert schema.pop("title") == model.__name__
    Draft202012Validator.check_schema(without_models(schema))
    names = {wire for _, wire in model.FIELDS}
    assert set(schema.get("properties", {})) == names
    data = json.loads(json.dumps(example_of(model)))
    assert set(schema.get("required", ())) <= names
    Draft202012Validator({"type": schema["type"], "required": schema.get("required", [])}).validate(data)


def test_a_model_that_holds_itself_ends() -> None:
    class Node(models.UnknownVariant):
        @classmethod
        def _make_schema(cls) -> dict[str, Any]:
            return {"type": ("object",), "properties": {"next": {"type": ("object", "null"), "model": cls}}}

    schema = Node.__get_pydantic_json_schema__(None, None)
    assert schema["properties"]["next"] == {"anyOf": [{"type": "object", "title": "Node"}, {"type": "null"}]}


def test_nothing_of_this_needs_pydantic() -> None:
    code = (
        "import sys; from sinch_provisioning import models;"
        "models.WhatsAppSender.__get_pydantic_core_schema__(None, None);"
        "models.WhatsAppSender.__get_pydantic_json_schema__(None, None);"
        "print('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
