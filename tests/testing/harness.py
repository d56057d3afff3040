"""The stand-in under test: raw HTTP from outside, and every answer checked against the description by jsonschema."""

import asyncio
import base64
import copy
import hashlib
import hmac
import re
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlencode

import aiohttp
import orjson
from aiohttp import web
from attrs import define, field
from jsonschema import Draft202012Validator
from yarl import URL

from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.testing import StandInServer
from sinch_provisioning.testing.calls import HANDLERS

ROOT: Final = Path(__file__).parents[2]
WEBHOOK_SECRET: Final = "webhook-secret"
METHODS: Final = ("get", "post", "put", "patch", "delete")


def simulated() -> set[str]:
    """Give the operations that the stand-in simulates: all but those that are new and were named by rule."""
    table = (ROOT / "openapi" / "operations.yaml").read_text(encoding="utf-8")
    new = set(re.findall(r": (\S+)  # named by rule", table))
    return {operation.name for operation in OPERATIONS} - (new - HANDLERS.keys())


class Description:
    """The description after the generator's preparation, as an independent judge of requests and answers."""

    def __init__(self) -> None:
        sys.path.insert(0, str(ROOT / "scripts"))
        try:
            from generator.preparation import prepare
        finally:
            sys.path.remove(str(ROOT / "scripts"))
        prepared = prepare(ROOT / "openapi" / "provisioning-api.yaml", ROOT / "openapi", strict=True)
        self.document: Final[dict[str, Any]] = prepared.document
        self.events: Final[dict[str, str]] = prepared.events
        self._strict: Final = copy.deepcopy(prepared.document["components"])
        for schema in self._strict["schemas"].values():
            _close(schema)
        self._validators: dict[str, Draft202012Validator] = {}

    def operation(self, operation: Operation) -> dict[str, Any]:
        found: dict[str, Any] = self.document["paths"][operation.path][operation.method.lower()]
        return found

    def parameters(self, operation: Operation) -> dict[str, dict[str, Any]]:
        """Give the query parameters' schemas by name."""
        return {
            each["name"]: each["schema"]
            for each in self.operation(operation).get("parameters", [])
            if each["in"] == "query"
        }

    def enum(self, schema: dict[str, Any]) -> list[str] | None:
        if "items" in schema:
            return self.enum(schema["items"])
        for each in schema.get("allOf", ()):
            return self.enum(each)
        if "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema.get("enum")

    def samples(self, kind: str) -> list[tuple[str, str, Any]]:
        """List the sample bodies: "request" or "response", each as (operation, name, body)."""
        found: list[tuple[str, str, Any]] = []
        for operation in OPERATIONS:
            entry = self.operation(operation)
            bodies = [entry.get("requestBody", {})] if kind == "request" else list(entry["responses"].values())
            for body in bodies:
                content = body.get("content", {}).get("application/json", {})
                examples = content.get("examples") or {}
                found.extend((operation.name, name, each["value"]) for name, each in examples.items())
        return found

    def check_answer(self, operation: Operation, status: int, body: Any) -> None:
        """Insist that an answer is as the description has it, without a field that it does not know."""
        response = self.operation(operation)["responses"][str(status)]
        schema = response.get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            assert body is None, f"{operation.name} answers {status} without a body, got {body}"
            return
        self._check(f"{operation.name} {status}", schema, body)

    def check_event(self, event: Any) -> None:
        """Insist that a callback is as the description has it."""
        self._check(event["type"], {"$ref": f"#/components/schemas/{self.events[event['type']]}"}, event)

    def _check(self, key: str, schema: dict[str, Any], body: Any) -> None:
        validator = self._validators.get(key)
        if validator is None:
            closed = copy.deepcopy(schema)
            _close(closed)
            validator = self._validators[key] = Draft202012Validator({**closed, "components": self._strict})
        errors = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(body)]
        assert not errors, f"{key}: " + "\n".join(errors[:5])


def _close(schema: Any) -> None:
    """Allow no properties but the known ones, so that a misspelt field is found."""
    if isinstance(schema, dict):
        if "properties" in schema and "additionalProperties" not in schema:
            schema["additionalProperties"] = False
        for inner in schema.values():
            _close(inner)
    elif isinstance(schema, list):
        for inner in schema:
            _close(inner)


@define
class Answer:
    """An answer that the description has approved of."""

    status: int
    headers: Mapping[str, str]
    body: Any

    def __getitem__(self, name: str) -> Any:
        return self.body[name]

    @property
    def code(self) -> str:
        """The errorCode."""
        code: str = self.body["errorCode"]
        return code


class Api:
    """Calls the stand-in over HTTP without the SDK, and holds each answer against the description."""

    def __init__(self, server: StandInServer, session: aiohttp.ClientSession, description: Description) -> None:
        self.server = server
        self.session = session
        self.description = description
        self.seen: set[str] = set()
        self.after_each: Callable[[], None] | None = None
        self.authorization = self._servers_own = basic(server.key_id, server.key_secret)

    async def __call__(
        self,
        name: str,
        *arguments: str,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        project_id: str | None = None,
        status: int | None = None,
        code: str | None = None,
    ) -> Answer:
        """Call an operation; `status` is what must come back, its success by default, `code` the errorCode."""
        answer = await self.call(name, *arguments, body=body, query=query, project_id=project_id)
        wanted = status or (OPERATIONS[name].success if code is None else None)
        assert wanted is None or answer.status == wanted, f"{name} answered {answer}"
        if code is not None:
            assert answer.code == code, answer
        if self.after_each is not None:
            self.after_each()
        return answer

    async def call(
        self,
        name: str,
        *arguments: str,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        project_id: str | None = None,
    ) -> Answer:
        """Call an operation, and insist on nothing but what the description says of the answer."""
        operation = OPERATIONS[name]
        values = iter((project_id or self.server.project_id, *arguments))
        path = "/".join(
            quote(next(values), safe="") if word.startswith("{") else word for word in operation.path.split("/")
        )
        text = f"?{urlencode(query, doseq=True)}" if query else ""
        headers = {"Authorization": self._credentials(project_id)}
        data = None if body is None else body if isinstance(body, bytes) else orjson.dumps(body)
        url = URL(f"{self.server.url}{path}{text}", encoded=True)
        async with self.session.request(operation.method, url, data=data, headers=headers) as response:
            content = await response.read()
            answer = Answer(response.status, response.headers, orjson.loads(content) if content else None)
            if content:
                assert response.content_type == "application/json"
        if answer.status == operation.success:
            self.seen.add(name)
            self.description.check_answer(operation, answer.status, answer.body)
        else:
            self.check_error(operation, answer)
        return answer

    def _credentials(self, project_id: str | None) -> str:
        """Give a project's own access key, unless the test has chosen other credentials."""
        if project_id not in self.server.world.store.projects or self.authorization != self._servers_own:
            return self.authorization
        # A subproject is opened by the key of the project that it was made in.
        keys = self.server.access_keys(project_id)
        return basic(keys[0].key_id, keys[0].key_secret) if keys else self.authorization

    def check_error(self, operation: Operation, answer: Answer) -> None:
        """Insist on the API's form of errors, and on a code that the operation has."""
        assert {"errorCode", "message", "resolution"} <= answer.body.keys()
        assert answer.body.keys() <= {"errorCode", "message", "resolution", "additionalInformation"}
        assert all(isinstance(answer.body[name], str) and answer.body[name] for name in ("message", "resolution"))
        own = operation.error_codes.get(answer.status, ())
        # The description lists invalid_input for most operations with a body, and means all of them.
        assert answer.code in own or answer.code == "invalid_input", f"{operation.name} has {own}, not {answer}"
        if answer.code == "invalid_input" and operation.has_request:
            assert answer["additionalInformation"]["validationErrors"]


def basic(key_id: str, key_secret: str) -> str:
    return "Basic " + base64.b64encode(f"{key_id}:{key_secret}".encode()).decode()


@define
class Received:
    """A delivery as the receiver got it."""

    headers: Mapping[str, str]
    content: bytes

    @property
    def event(self) -> Any:
        return orjson.loads(self.content)


@define
class Receiver:
    """A webhook endpoint: checks each signature and payload, and answers as it is told."""

    description: Description
    url: str = ""
    received: list[Received] = field(factory=list[Received])
    answers: list[int] = field(factory=list[int])
    """The statuses to come, 200 when there are none."""
    complaints: list[str] = field(factory=list[str])
    """What is wrong with the payloads that came."""

    async def handle(self, request: web.Request) -> web.Response:
        received = Received(request.headers.copy(), await request.read())
        self.received.append(received)
        prefix = "x-sinch-webhook-signature"
        signed = b".".join(
            (
                received.content,
                request.headers[f"{prefix}-nonce"].encode(),
                request.headers[f"{prefix}-timestamp"].encode(),
            )
        )
        digest = hmac.new(WEBHOOK_SECRET.encode(), signed, hashlib.sha256).digest()
        assert request.headers[prefix] == base64.b64encode(digest).decode()
        assert request.headers[f"{prefix}-algorithm"] == "HmacSHA256"
        try:
            self.description.check_event(received.event)
        except AssertionError as error:
            self.complaints.append(str(error))
            raise
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    @property
    def types(self) -> list[str]:
        return [each.event["type"] for each in self.received]

    def last(self, trigger: str) -> Any:
        return next(each.event for each in reversed(self.received) if each.event["type"] == trigger)


@asynccontextmanager
async def listening(description: Description) -> AsyncIterator[Receiver]:
    receiver = Receiver(description)
    app = web.Application()
    app.router.add_post("/{tail:.*}", receiver.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield receiver
    finally:
        await runner.cleanup()


ACCOUNT: Final[Any] = {
    "wabaName": "Example Ltd",
    "clientBusinessManagerId": "1234567890",
    "senderDetails": {"displayName": "Example", "businessCategory": "NON_PROFIT"},
}
SENDER: Final[Any] = {
    "phoneNumberProvider": "CUSTOMER",
    "details": {
        "displayName": "Test name",
        "vertical": "PROFESSIONAL_SERVICES",
        "email": "test@example.com",
        "address": "Test address",
        "countryCode": "48",
    },
}
TEMPLATE: Final[Any] = {
    "name": "my_template",
    "language": "EN",
    "category": "MARKETING",
    "details": {"components": [{"type": "BODY", "text": "Hello {{1}}", "examples": ["Mr. Smith"]}]},
}


async def wait_for(condition: Callable[[], bool]) -> None:
    """Let the event loop run until a condition holds; for what has no event to wait for."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - there is no event
            await asyncio.sleep(0.005)
