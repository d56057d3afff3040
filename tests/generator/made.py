"""Descriptions made for a test: a small API, a change of it, and its generated package behind a real client."""

import copy
import importlib
import itertools
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import orjson
import yaml
from aiohttp import web
from attrs import define, field

from generator.operation_names import template_of
from generator.preparation import Prepared, prepare
from generator.project import generate
from sinch_provisioning import BasicAuth, ProvisioningClient
from tests.samples import ROOT

DATA = ROOT / "openapi"
PROJECT = "p"
SENDERS = "/v1/projects/{projectId}/whatsapp/senders"
SENDER = f"{SENDERS}/{{senderId}}"
WEBHOOKS = "/v1/projects/{projectId}/webhooks"

_numbers = itertools.count(1)

Document = dict[str, Any]
Change = Callable[[Document], object]


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def json_body(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema}}}


def response(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"description": "What was asked for.", **json_body(schema, media_type)}


def _error(code: str) -> dict[str, Any]:
    found = response(reference("WhatsappPapiErrorDto"))
    found["content"]["application/json"]["example"] = {"errorCode": code, "message": "No."}
    return found


def _operation(name: str, responses: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": f"Do {name}",
        "responses": {**responses, "404": _error("not_found")},
        **others,
    }


def _parameter(name: str, place: str = "path", **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": {"type": "string", **schema}}


def base() -> Document:
    """Make the description that every change starts from."""
    project, sender = _parameter("projectId"), _parameter("senderId")
    pages = [_parameter("pageToken", "query"), {"name": "pageSize", "in": "query", "schema": {"type": "integer"}}]
    payload = {"type": "object", "properties": {"type": {"type": "string"}, "payload": reference("WhatsappSenderDto")}}
    callback = {
        "requestBody": {
            "content": {"application/json": {"schema": payload, "example": {"type": "WHATSAPP_SENDER_ACTIVE"}}}
        },
        "responses": {"200": {"description": "Received."}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Provisioning API", "version": "9.0.1"},
        "servers": [{"url": "https://provisioning.api.sinch.com"}],
        "security": [{"BasicAuth": []}],
        "paths": {
            SENDERS: {
                "get": _operation(
                    "listSenders", {"200": response(reference("WhatsappSenderListDto"))}, parameters=[project, *pages]
                ),
                "post": _operation(
                    "createSender",
                    {"201": response(reference("WhatsappSenderDto"))},
                    parameters=[project],
                    requestBody={"required": True, **json_body(reference("WhatsappSenderInputDto"))},
                ),
            },
            SENDER: {
                "get": _operation(
                    "getSender", {"200": response(reference("WhatsappSenderDto"))}, parameters=[project, sender]
                ),
                "patch": _operation(
                    "updateSender",
                    {"200": response(reference("WhatsappSenderDto"))},
                    parameters=[project, sender],
                    requestBody={"required": True, **json_body(reference("WhatsappSenderInputDto"))},
                ),
                "delete": _operation("deleteSender", {"204": {"description": "Gone."}}, parameters=[project, sender]),
            },
            WEBHOOKS: {
                "post": _operation(
                    "createWebhook",
                    {"201": response(reference("WebhookWebhookDto"))},
                    parameters=[project],
                    requestBody={"required": True, **json_body(reference("WebhookWebhookDto"))},
                    callbacks={"SenderActive": {"{$request.body#/target}": {"post": callback}}},
                )
            },
        },
        "components": {
            "securitySchemes": {"BasicAuth": {"type": "http", "scheme": "basic"}},
            "schemas": {
                "WhatsappSenderDto": {
                    "type": "object",
                    "required": ["id", "state"],
                    "properties": {
                        "id": {"type": "string"},
                        "state": reference("WhatsappSenderStatesEnum"),
                        "name": {"type": "string", "maxLength": 20},
                    },
                },
                "WhatsappSenderInputDto": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {"name": {"type": "string", "maxLength": 20}},
                },
                "WhatsappSenderListDto": {
                    "type": "object",
                    "properties": {
                        "senders": {"type": "array", "items": reference("WhatsappSenderDto")},
                        "nextPageToken": {"type": "string"},
                    },
                },
                "WhatsappSenderStatesEnum": {"type": "string", "enum": ["ACTIVE", "INACTIVE"]},
                "WhatsappPapiErrorDto": {
                    "type": "object",
                    "properties": {"errorCode": {"type": "string"}, "message": {"type": "string"}},
                },
                "WebhookWebhookDto": {
                    "type": "object",
                    "properties": {
                        "target": {"type": "string"},
                        "triggers": {"type": "array", "items": reference("WebhookTriggersEnum")},
                    },
                },
                "WebhookTriggersEnum": {"type": "string", "enum": ["ALL", "WHATSAPP_SENDER_ACTIVE"]},
            },
        },
    }


def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def properties(document: Document, name: str) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)[name]["properties"]
    return found


def write(document: Document, folder: Path) -> Path:
    target = folder / "description.yaml"
    target.write_text(
        yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), encoding="utf-8"
    )
    return target


def prepare_changed(change: Change, folder: Path, named: Mapping[str, str] | None = None) -> Prepared:
    """Prepare the changed description; `named` are names by method for the path that is new."""
    document = base()
    known = set(document["paths"])
    change(document)
    data = DATA
    if named:
        data = folder / "openapi"
        data.mkdir()
        for name in ("names.yaml", "operations.yaml", "overlay.yaml"):
            (data / name).write_bytes((DATA / name).read_bytes())
        (path,) = set(document["paths"]) - known
        with (data / "operations.yaml").open("a") as table:
            table.write(yaml.dump({template_of(path): dict(named)}))
    return prepare(write(document, folder), data, strict=False)


@define
class Made:
    """A generated package, and a server that answers what a test tells it and remembers what it was asked."""

    package: str
    prepared: Prepared
    folder: Path
    server: str = ""
    answers: list[tuple[int, str, bytes]] = field(factory=list)
    requests: list["Asked"] = field(factory=list)

    @property
    def models(self) -> Any:
        return importlib.import_module(f"{self.package}.models")

    @property
    def operations(self) -> Any:
        return importlib.import_module(f"{self.package}.operations").OPERATIONS

    def client(self) -> Any:
        resources = importlib.import_module(f"{self.package}.resources").Resources
        kind: Any = type("MadeClient", (resources, ProvisioningClient), {})
        return kind(PROJECT, auth=BasicAuth("key", "secret"), server=self.server, retry=None)

    def answer(self, status: int, body: Any = b"", media_type: str = "application/json") -> None:
        self.answers.append((status, media_type, body if isinstance(body, bytes) else orjson.dumps(body)))

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests.append(
            Asked(request.method, request.path, request.raw_path, dict(request.headers), await request.read())
        )
        status, media_type, body = self.answers.pop(0)
        return web.Response(status=status, body=body, content_type=media_type)


@define
class Asked:
    """A request as the server got it."""

    method: str
    path: str
    raw_path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


def generate_package(prepared: Prepared, folder: Path, *, formatted: bool = False) -> str:
    """Generate a package that can be imported, and give its name."""
    name = f"made_{next(_numbers)}"
    generate(
        prepared,
        config_file=ROOT / "generator-config.yaml",
        templates=DATA / "templates",
        output=folder / name,
        formatted=formatted,
    )
    return name


def make(change: Change, folder: Path, named: Mapping[str, str] | None = None) -> Made:
    """Generate a changed description into a package, and make it importable."""
    folder.mkdir(parents=True, exist_ok=True)
    prepared = prepare_changed(change, folder, named)
    package = generate_package(prepared, folder)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return Made(package, prepared, folder / package)


Serve = Callable[[Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]], Awaitable[str]]


def changed(**parts: Any) -> Change:
    """Make a change that adds or replaces schemas."""
    return lambda document: schemas(document).update(copy.deepcopy(parts))
