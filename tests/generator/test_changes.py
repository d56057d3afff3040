"""What a version changes is told once, in words, and nothing else is."""

import copy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.changes import compare
from generator.continuity import prepare_pair
from generator.preparation import Prepared, prepare
from generator.reporting import advice, report
from tests.generator.made import (
    DATA,
    SENDER,
    SENDERS,
    WEBHOOKS,
    Document,
    base,
    properties,
    reference,
    response,
    schemas,
    write,
)
from tests.samples import DESCRIPTION, ROOT

Change = Callable[[Document], object]


def rich(document: Document) -> Document:
    """Add to the made description what some changes take away or change."""
    properties(document, "WhatsappSenderDto").update(
        tags={"type": "array", "items": {"type": "string", "maxLength": 9}, "maxItems": 5},
        address={"type": "object", "properties": {"city": {"type": "string"}}},
        tier={"type": "string", "enum": ["GOLD", "SILVER"]},
        labels={"type": "object", "additionalProperties": {"type": "string"}},
        size={"type": "integer"},
    )
    properties(document, "WhatsappSenderInputDto").update(
        pin={"type": "string", "pattern": "^[0-9]+$", "minLength": 2},
        order={"type": "string", "enum": ["UP", "DOWN"]},
        rate={"type": "integer", "minimum": 1, "default": 5},
        tags={"type": "array", "items": {"type": "string", "maxLength": 9}},
    )
    listed = document["paths"][SENDERS]["get"]["parameters"]
    listed.append({"name": "filter", "in": "query", "schema": {"type": "string", "enum": ["A", "B"]}})
    document["paths"][SENDER]["patch"]["x-badges"] = [{"name": "Beta"}]
    schemas(document)["WebhookTriggersEnum"]["enum"].append("WHATSAPP_SENDER_DELETED")
    return document


@cache
def before() -> Document:
    return rich(base())


def pair(change: Change, folder: Path) -> tuple[Prepared, Prepared]:
    (folder / "old").mkdir()
    (folder / "new").mkdir()
    changed = copy.deepcopy(before())
    change(changed)
    old, new, _ = prepare_pair(write(before(), folder / "old"), write(changed, folder / "new"), DATA)
    return old, new


def set_in(name: str, wire: str, **parts: Any) -> Change:
    """Change a property; None takes a keyword away."""

    def change(document: Document) -> None:
        inner = properties(document, name).setdefault(wire, {})
        for keyword, value in parts.items():
            inner.pop(keyword, None)
            if value is not None:
                inner[keyword] = value

    return change


def drop(name: str, wire: str) -> Change:
    return lambda document: properties(document, name).pop(wire)


def require(name: str, *wires: str) -> Change:
    return lambda document: schemas(document)[name].update(required=list(wires))


def operation(path: str, method: str) -> Callable[[Document], dict[str, Any]]:
    return lambda document: document["paths"][path][method]


def parameter(index: int, **parts: Any) -> Change:
    return lambda document: operation(SENDERS, "get")(document)["parameters"][index].update(parts)


def add_parameter(**parts: Any) -> Change:
    return lambda document: operation(SENDERS, "get")(document)["parameters"].append(
        {"in": "query", "schema": {"type": "string"}, **parts}
    )


def rename_placeholder(document: Document) -> None:
    item = document["paths"].pop(SENDER)
    for method in item.values():
        method["parameters"][1]["name"] = "id"
    document["paths"][SENDER.replace("senderId", "id")] = item


def rename_schema(document: Document) -> None:
    """Call a schema otherwise, wherever it stands."""
    text = repr(document).replace("WhatsappSenderDto", "WhatsappChannelDto")
    document.clear()
    document.update(eval(text, {"__builtins__": {}}))  # a plain literal


def rename_and_add(document: Document) -> None:
    rename_schema(document)
    properties(document, "WhatsappChannelDto")["colour"] = {"type": "string"}


def name_inline_schema(document: Document) -> None:
    schemas(document)["WhatsappPlaceDto"] = properties(document, "WhatsappSenderDto")["address"]
    properties(document, "WhatsappSenderDto")["address"] = reference("WhatsappPlaceDto")


def add_error_code(document: Document) -> None:
    content = operation(SENDER, "get")(document)["responses"]["404"]["content"]["application/json"]
    content["examples"] = {"gone": {"value": {"errorCode": "gone"}}}


def replace_error_code(document: Document) -> None:
    content = operation(SENDER, "get")(document)["responses"]["404"]["content"]["application/json"]
    content["example"] = {"errorCode": "lost"}


def add_event(document: Document) -> None:
    schemas(document)["WebhookTriggersEnum"]["enum"].append("WHATSAPP_SENDER_INACTIVE")
    payload = {
        "type": "object",
        "properties": {"type": {"type": "string"}, "payload": {"type": "object", "properties": {"x": {}}}},
    }
    content = {"application/json": {"schema": payload, "example": {"type": "WHATSAPP_SENDER_INACTIVE"}}}
    document["paths"][WEBHOOKS]["post"]["callbacks"]["Inactive"] = {
        "url": {"post": {"requestBody": {"content": content}, "responses": {}}}
    }


def add_to_event(document: Document) -> None:
    callback = document["paths"][WEBHOOKS]["post"]["callbacks"]["SenderActive"]
    schema = next(iter(callback.values()))["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema["properties"]["projectId"] = {"type": "string"}


def take_from_event(document: Document) -> None:
    callback = document["paths"][WEBHOOKS]["post"]["callbacks"]["SenderActive"]
    schema = next(iter(callback.values()))["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema["properties"]["payload"] = reference("WebhookWebhookDto")


def reword(document: Document) -> None:
    schemas(document)["WhatsappSenderDto"]["description"] = "Sends messages."
    properties(document, "WhatsappSenderDto")["name"]["description"] = "What is shown."
    operation(SENDER, "get")(document)["summary"] = "Fetch it"
    document["info"]["description"] = "New words."


def reorder(document: Document) -> None:
    document["components"]["schemas"] = dict(reversed(schemas(document).items()))
    schemas(document)["WhatsappSenderStatesEnum"]["enum"].reverse()


CASES: list[tuple[str, Change]] = []


def case(name: str, change: Change) -> None:
    CASES.append((name, change))


case("nothing", lambda document: None)
case("texts", reword)
case("order", reorder)
case(
    "operation added",
    lambda document: document["paths"].update(
        {f"{SENDER}/tags": {"delete": {"responses": {"204": {"description": "x"}}}}}
    ),
)
case("operation removed", lambda document: document["paths"][SENDER].pop("delete"))
case("operationId", lambda document: operation(SENDER, "get")(document).update(operationId="fetchSender"))
case("operation deprecated", lambda document: operation(SENDER, "get")(document).update(deprecated=True))
case("stability", lambda document: operation(SENDER, "patch")(document).pop("x-badges"))
case("credentials of an operation", lambda document: operation(SENDER, "get")(document).update(security=[]))
case("placeholder", rename_placeholder)
case("optional parameter", add_parameter(name="verbose"))
case("required parameter", add_parameter(name="verbose", required=True))
case("parameter removed", lambda document: operation(SENDERS, "get")(document)["parameters"].pop(2))
case("parameter required", parameter(2, required=True))
case("parameter deprecated", parameter(2, deprecated=True))
case("limit of a parameter", parameter(2, schema={"type": "integer", "maximum": 50}))
case("default of a parameter", parameter(2, schema={"type": "integer", "default": 20}))
case("type of a parameter", parameter(2, schema={"type": "string"}))
case("value of a parameter", parameter(3, schema={"type": "string", "enum": ["A", "B", "C"]}))
case("style of a parameter", parameter(3, style="form", explode=False))
case("place of a parameter", parameter(3, **{"in": "header"}))
case("body removed", lambda document: operation(SENDER, "patch")(document).pop("requestBody"))
case(
    "body of another kind",
    lambda document: operation(SENDERS, "post")(document).update(
        requestBody={"content": {"multipart/form-data": {"schema": reference("WhatsappSenderInputDto")}}}
    ),
)
case(
    "another model as body",
    lambda document: operation(SENDERS, "post")(document).update(
        requestBody={"content": {"application/json": {"schema": reference("WebhookWebhookDto")}}}
    ),
)
case(
    "answer of another model",
    lambda document: operation(SENDER, "get")(document)["responses"].update(
        {"200": response(reference("WhatsappSenderListDto"))}
    ),
)
case(
    "second success",
    lambda document: operation(SENDERS, "post")(document)["responses"].update({"202": {"description": "Later."}}),
)
case(
    "status of an error",
    lambda document: operation(SENDER, "get")(document)["responses"].update(
        {"409": response(reference("WhatsappPapiErrorDto"))}
    ),
)
case("status removed", lambda document: operation(SENDER, "get")(document)["responses"].pop("404"))
case("error code added", add_error_code)
case("error code replaced", replace_error_code)
case("optional field of a request", set_in("WhatsappSenderInputDto", "nick", type="string"))
case(
    "required field of a request",
    lambda document: (
        set_in("WhatsappSenderInputDto", "nick", type="string")(document),
        require("WhatsappSenderInputDto", "name", "nick")(document),
    ),
)
case("field of a request removed", drop("WhatsappSenderInputDto", "pin"))
case("field of a request required", require("WhatsappSenderInputDto", "name", "pin"))
case("field of a request optional", require("WhatsappSenderInputDto"))
case("tighter limit", set_in("WhatsappSenderInputDto", "name", maxLength=10))
case("looser limit", set_in("WhatsappSenderInputDto", "name", maxLength=30))
case("pattern", set_in("WhatsappSenderInputDto", "pin", pattern="^[0-9]{4}$"))
case("limit of items", set_in("WhatsappSenderInputDto", "tags", items={"type": "string", "maxLength": 5}))
case("default", set_in("WhatsappSenderInputDto", "rate", default=6))
case("value of a request removed", set_in("WhatsappSenderInputDto", "order", enum=["UP"]))
case("field of an answer", set_in("WhatsappSenderDto", "colour", type="string"))
case("field of an answer removed", drop("WhatsappSenderDto", "size"))
case("type of a field", set_in("WhatsappSenderDto", "size", type="string"))
case("items of an answer", set_in("WhatsappSenderDto", "tags", items={"type": "integer"}))
case("null", set_in("WhatsappSenderDto", "size", type=["integer", "null"]))
case("field of an answer optional", require("WhatsappSenderDto", "id"))
case("field deprecated", set_in("WhatsappSenderDto", "size", deprecated=True))
case(
    "inline field",
    set_in("WhatsappSenderDto", "address", properties={"city": {"type": "string"}, "zip": {"type": "string"}}),
)
case("inline value", set_in("WhatsappSenderDto", "tier", enum=["GOLD", "SILVER", "BRONZE"]))
case("value", lambda document: schemas(document)["WhatsappSenderStatesEnum"]["enum"].append("PAUSED"))
case("map", set_in("WhatsappSenderDto", "labels", additionalProperties={"type": "integer"}))
case("closed object", lambda document: schemas(document)["WhatsappSenderInputDto"].update(additionalProperties=False))
case("event added", add_event)
case(
    "event removed", lambda document: schemas(document)["WebhookTriggersEnum"]["enum"].remove("WHATSAPP_SENDER_DELETED")
)
case("field of an event", add_to_event)
case("payload of an event", take_from_event)
case("server", lambda document: document["servers"].append({"url": "https://eu.example.com"}))
case("server removed", lambda document: document.update(servers=[]))
case(
    "credentials added",
    lambda document: document["components"]["securitySchemes"].update(Token={"type": "http", "scheme": "bearer"}),
)
case("credentials demanded", lambda document: document.update(security=[{"BasicAuth": []}, {"Token": []}]))
case("renamed", rename_schema)
case("renamed and changed", rename_and_add)
case("inline schema named", name_inline_schema)


EXPECTED: dict[str, list[str]] = {
    "nothing": [],
    "texts": [],
    "order": [],
    "operation added": [
        "whatsapp.senders.delete_tags(): new, DELETE /v1/projects/{}/whatsapp/senders/{}/tags",
    ],
    "operation removed": [
        "whatsapp.senders.delete(): removed; it was DELETE /v1/projects/{}/whatsapp/senders/{} (breaks callers)",
    ],
    "operationId": [
        "whatsapp.senders.get(): the operationId was getSender, is fetchSender",
    ],
    "operation deprecated": [
        "whatsapp.senders.get(): deprecated",
    ],
    "stability": [
        "whatsapp.senders.update(): the stability was Beta, is GA",
    ],
    "credentials of an operation": [
        "whatsapp.senders.get() credentials: were BasicAuth, are none",
    ],
    "placeholder": [
        "whatsapp.senders.delete() argument sender_id: is now called id (breaks callers)",
        "whatsapp.senders.get() argument sender_id: is now called id (breaks callers)",
        "whatsapp.senders.update() argument sender_id: is now called id (breaks callers)",
    ],
    "optional parameter": [
        "whatsapp.senders.list() parameter verbose: new",
    ],
    "required parameter": [
        "whatsapp.senders.list() parameter verbose: new, and required (breaks callers)",
    ],
    "parameter removed": [
        "whatsapp.senders.list() parameter pageSize: removed (breaks callers)",
    ],
    "parameter required": [
        "whatsapp.senders.list() parameter pageSize: is required (breaks callers)",
    ],
    "parameter deprecated": [
        "whatsapp.senders.list() parameter pageSize: deprecated",
    ],
    "limit of a parameter": [
        "whatsapp.senders.list() parameter pageSize: no such limit became at most 50 (breaks callers)",
    ],
    "default of a parameter": [
        "whatsapp.senders.list() parameter pageSize: the default was nothing, is 20",
    ],
    "type of a parameter": [
        "whatsapp.senders.list() parameter pageSize: was a whole number, is a string (breaks callers)",
    ],
    "value of a parameter": [
        "WhatsAppSenderListFilter.C: new",
    ],
    "style of a parameter": [
        "whatsapp.senders.list() parameter filter: is written otherwise in the request",
    ],
    "place of a parameter": [
        "whatsapp.senders.list() parameter filter: is sent in the header, was sent in the query",
    ],
    "body removed": [
        "whatsapp.senders.update() body: removed (breaks callers)",
    ],
    "body of another kind": [
        "whatsapp.senders.create() body: was application/json, is multipart/form-data (breaks callers)",
    ],
    "another model as body": [
        "whatsapp.senders.create() body: was WhatsAppSenderInput, is Webhook (breaks callers)",
    ],
    "answer of another model": [
        "whatsapp.senders.get() status 200: was WhatsAppSender, is WhatsAppSenderList (breaks receivers of answers)",
    ],
    "second success": [
        "whatsapp.senders.create() status 202: new (breaks receivers of answers)",
    ],
    "status of an error": [
        "whatsapp.senders.get() status 409: new",
    ],
    "status removed": [
        "whatsapp.senders.get() status 404: removed, with the error code not_found",
    ],
    "error code added": [
        "whatsapp.senders.get() status 404 error code gone: new",
    ],
    "error code replaced": [
        "whatsapp.senders.get() status 404 error code lost: new",
        "whatsapp.senders.get() status 404 error code not_found: removed",
    ],
    "optional field of a request": [
        "WhatsAppSenderInput.nick: new, a string",
    ],
    "required field of a request": [
        "WhatsAppSenderInput.nick: new, a string, and required (breaks callers)",
    ],
    "field of a request removed": [
        "WhatsAppSenderInput.pin: removed (breaks callers)",
    ],
    "field of a request required": [
        "WhatsAppSenderInput.pin: is required (breaks callers)",
    ],
    "field of a request optional": [
        "WhatsAppSenderInput.name: is no longer required",
    ],
    "tighter limit": [
        "WhatsAppSenderInput.name: at most 20 characters became at most 10 characters (breaks callers)",
    ],
    "looser limit": [
        "WhatsAppSenderInput.name: at most 20 characters became at most 30 characters",
    ],
    "pattern": [
        "WhatsAppSenderInput.pin: the pattern ^[0-9]+$ became the pattern ^[0-9]{4}$ (breaks callers)",
    ],
    "limit of items": [
        "WhatsAppSenderInput.tags: its items: at most 9 characters became at most 5 characters (breaks callers)",
    ],
    "default": [
        "WhatsAppSenderInput.rate: the default was 5, is 6",
    ],
    "value of a request removed": [
        "WhatsAppSenderOrderInput.DOWN: removed (breaks callers)",
    ],
    "field of an answer": [
        "WhatsAppSender.colour: new, a string",
    ],
    "field of an answer removed": [
        "WhatsAppSender.size: removed (breaks handlers of events and receivers of answers)",
    ],
    "type of a field": [
        "WhatsAppSender.size: was a whole number, is a string (breaks handlers of events and receivers of answers)",
    ],
    "items of an answer": [
        "WhatsAppSender.tags: was an array of a string, is an array of a whole number (breaks handlers of events and receivers of answers)",
    ],
    "null": [
        "WhatsAppSender.size: was a whole number, is a whole number or null (breaks handlers of events and receivers of answers)",
    ],
    "field of an answer optional": [
        "WhatsAppSender.state: is no longer required (breaks handlers of events and receivers of answers)",
    ],
    "field deprecated": [
        "WhatsAppSender.size: deprecated",
    ],
    "inline field": [
        "WhatsAppSenderAddress.zip: new, a string",
    ],
    "inline value": [
        "WhatsAppSenderTier.BRONZE: new",
    ],
    "value": [
        "WhatsAppSenderState.PAUSED: new",
    ],
    "map": [
        "WhatsAppSender.labels: was a map of a string, is a map of a whole number (breaks handlers of events and receivers of answers)",
    ],
    "closed object": [
        "WhatsAppSenderInput: other keys became no other keys (breaks callers)",
    ],
    "event added": [
        "event WHATSAPP_SENDER_INACTIVE: new, as WhatsAppSenderInactive",
    ],
    "event removed": [
        "event WHATSAPP_SENDER_DELETED: removed (breaks handlers of events)",
    ],
    "field of an event": [
        "WhatsAppSenderActive.projectId: new, a string",
    ],
    "payload of an event": [
        "WhatsAppSenderActive.payload: was WhatsAppSender, is Webhook (breaks handlers of events)",
    ],
    "server": [
        "server https://eu.example.com: new",
    ],
    "server removed": [
        "server https://provisioning.api.sinch.com: removed (breaks callers)",
    ],
    "credentials added": [
        "credentials Token: new",
    ],
    "credentials demanded": [
        "credentials: were BasicAuth, are BasicAuth or Token",
    ],
    "renamed": [],
    "renamed and changed": [
        "WhatsAppSender.colour: new, a string",
    ],
    "inline schema named": [],
}


@pytest.mark.parametrize(("name", "change"), CASES, ids=[name for name, _ in CASES])
def test_a_change_is_told_once(name: str, change: Change, tmp_path: Path) -> None:
    assert [str(each) for each in compare(*pair(change, tmp_path))] == EXPECTED[name]


def test_a_renamed_schema_keeps_its_public_name(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    changed = copy.deepcopy(before())
    rename_schema(changed)
    old, new, kept = prepare_pair(write(before(), tmp_path / "old"), write(changed, tmp_path / "new"), DATA)
    assert ("WhatsappChannelDto", "WhatsappSenderDto", "WhatsAppSender") in [
        (each.schema, each.before, each.public) for each in kept
    ]
    assert new.public_names["WhatsappChannelDto"] == old.public_names["WhatsappSenderDto"] == "WhatsAppSender"


def test_every_change_of_one_version_is_told(tmp_path: Path) -> None:
    """Changes that do not touch one another are told together as they are told alone."""
    apart = [
        "operation added",
        "operation deprecated",
        "stability",
        "optional parameter",
        "error code added",
        "tighter limit",
    ]
    apart += ["field of an answer removed", "inline value", "event added", "server", "field of an event"]
    chosen = {name: change for name, change in CASES if name in apart}

    def change(document: Document) -> None:
        for each in chosen.values():
            each(document)

    told = [str(each) for each in compare(*pair(change, tmp_path))]
    assert sorted(told) == sorted(line for name in chosen for line in EXPECTED[name])


def test_the_report_says_what_the_release_has_to_be(tmp_path: Path) -> None:
    changes = dict(CASES)
    told = {}
    for name in ("field of an answer", "field of an answer removed", "stability", "nothing"):
        (tmp_path / name).mkdir()
        old, new = pair(changes[name], tmp_path / name)
        told[name] = report(old, new, compare(old, new), ["`models.X`: public object was removed"])
        assert "## Generated Python\n\n- `models.X`" in told[name]
    assert "1 change, none of them breaking. Release: minor, since it adds." in told["field of an answer"]
    assert "  - New: WhatsAppSender.colour: new, a string.\n" in told["field of an answer"]
    assert "1 change, 1 of them breaking. Release: minor, since it breaks" in told["field of an answer removed"]
    assert "  - Breaking: WhatsAppSender.size: removed" in told["field of an answer removed"]
    assert "Release: patch." in told["stability"]
    assert "Nothing that a user of the package can notice" in told["nothing"]
    old, new = pair(changes["field of an answer removed"], tmp_path)
    assert advice(compare(old, new), version="1.4.0") == "major, since it breaks"


def test_our_description_is_the_same_as_itself() -> None:
    prepared = prepare(DESCRIPTION, DATA, strict=True)
    assert compare(prepared, prepared) == []


def test_what_breaks_in_python_is_found(tmp_path: Path) -> None:
    python_breakages = pytest.importorskip("generator.python_changes").python_breakages

    def change(document: Document) -> None:
        dict(CASES)["parameter removed"](document)
        dict(CASES)["operation removed"](document)
        dict(CASES)["field of an answer removed"](document)
        dict(CASES)["texts"](document)

    found = python_breakages(*pair(change, tmp_path), ROOT)
    assert "`resources.whatsapp.WhatsAppSendersResource.delete`: public object was removed" in found
    assert "`api.whatsapp_senders.list.asyncio(page_size)`: parameter was removed" in found
    assert "`models.whatsapp_sender.WhatsAppSender.size`: public object was removed" in found
    assert not any("WhatsAppSender.name" in each for each in found)
    assert python_breakages(*pair_of_same(tmp_path), ROOT) == []


def pair_of_same(folder: Path) -> tuple[Prepared, Prepared]:
    (folder / "same").mkdir()
    return pair(dict(CASES)["texts"], folder / "same")
