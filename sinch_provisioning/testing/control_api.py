"""Control over HTTP at /_control, for programs that are not Python: what `StandInServer` offers, as JSON.

The table of operations at the end is all there is: requests are checked by it, and the OpenAPI description at
/_control/openapi.json is made of it.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import orjson
from aiohttp import web
from attrs import frozen

from sinch_provisioning.testing.clock import write_moment
from sinch_provisioning.testing.controls import AccessKey
from sinch_provisioning.testing.deliveries import Delivery
from sinch_provisioning.testing.faults import Fault
from sinch_provisioning.testing.naming import suggest
from sinch_provisioning.testing.origins import is_from_here, is_of_other_origin, is_same_origin
from sinch_provisioning.testing.recording import RecordedRequest
from sinch_provisioning.testing.storage import StateFileError
from sinch_provisioning.testing.world import StandInError

if TYPE_CHECKING:
    from sinch_provisioning.testing.server import StandInServer

JsonObject = dict[str, Any]
T = TypeVar("T")

PREFIX: Final = "/_control"
_MOST_LISTED: Final = 1000
_DEFAULT_LISTED: Final = 100
_KINDS: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: (
        isinstance(value, list) and all(isinstance(item, str) for item in value)  # pyright: ignore[reportUnknownVariableType]
    ),
}


class _WrongInputError(Exception):
    """The request is not as the description has it."""


@frozen
class Field:
    """A field of a body, or a query parameter; null and an absent field are alike."""

    name: str
    kind: str
    text: str
    required: bool = False
    nullable: bool = False

    def schema(self) -> JsonObject:
        """Describe its values."""
        kind: Any = [self.kind, "null"] if self.nullable else self.kind
        schema: JsonObject = {"type": kind, "description": self.text}
        return schema | {"items": {"type": "string"}} if self.kind == "array" else schema


Act = Callable[["StandInServer", JsonObject], Any]


@frozen
class Endpoint:
    """An operation: what it takes, and the schema of what it answers; `act` carries it out."""

    method: str
    path: str
    name: str
    summary: str
    act: Act
    answer: JsonObject
    body: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()


class ControlApi:
    """Answers the requests below /_control.

    As the console, it is for this machine only, unless `for_all` is set, and refuses pages of other origins.
    """

    def __init__(self, server: "StandInServer", *, for_all: bool) -> None:
        self._server: Final = server
        self._for_all: Final = for_all

    async def handle(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """Answer a request."""
        if not self._for_all and not is_from_here(request):
            return _answer(403, {"message": "This machine only may control the stand-in."})
        if is_of_other_origin(request):
            return _answer(403, {"message": "Pages of other origins may not control the stand-in."})
        if request.method == "GET" and path == f"{PREFIX}/openapi.json":
            return _answer(200, describe(self._server.url))
        found = {each.method: each for each in ENDPOINTS if each.path == (path.removeprefix(PREFIX).rstrip("/") or "/")}
        if request.method in found:
            return await self._carry_out(request, found[request.method])
        if found:
            allowed = ", ".join(found)
            return _answer(405, {"message": f"This path has {allowed}."}, Allow=allowed)
        return _answer(404, {"message": f"There is no such path; see {PREFIX}/openapi.json."})

    async def _carry_out(self, request: web.BaseRequest, endpoint: Endpoint) -> web.StreamResponse:
        if request.method != "GET" and request.can_read_body and not is_same_origin(request):
            return _answer(415, {"message": "The body must be application/json."})
        try:
            given = _read_body(endpoint, await request.read()) | _read_query(endpoint, request.query)
            if given.pop("settled", False):
                await self._server.deliveries.settled()
            return _answer(200, endpoint.act(self._server, given))
        except _WrongInputError as error:
            return _answer(400, {"message": str(error)})
        except StateFileError as error:
            return _answer(500, {"message": str(error)})
        except StandInError as error:
            return _answer(409, {"message": str(error)})
        except (ValueError, TypeError, OverflowError) as error:
            return _answer(400, {"message": str(error)})


def _answer(status: int, body: Any, **headers: str) -> web.Response:
    always = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    content = orjson.dumps(body)
    return web.Response(status=status, body=content, content_type="application/json", headers=always | headers)


def _read_body(endpoint: Endpoint, content: bytes) -> JsonObject:
    if not content:
        data: Any = {}
    else:
        try:
            data = orjson.loads(content)
        except orjson.JSONDecodeError as error:
            raise _WrongInputError(f"The body is no JSON: {error}") from None
    if not isinstance(data, dict):
        raise _WrongInputError("The body must be a JSON object.")
    return _check(endpoint.body, cast("JsonObject", data))


def _read_query(endpoint: Endpoint, query: Mapping[str, str]) -> JsonObject:
    readers: dict[str, Callable[[str], Any]] = {
        "integer": lambda text: int(text) if text.isascii() and text.isdigit() else text,
        "boolean": lambda text: {"true": True, "false": False}.get(text, text),
    }
    known = {each.name: readers.get(each.kind, str) for each in endpoint.query}
    return _check(endpoint.query, {name: known.get(name, str)(text) for name, text in query.items()})


def _check(expected: tuple[Field, ...], data: JsonObject) -> JsonObject:
    known = {each.name: each for each in expected}
    for name in data:
        if name not in known:
            raise _WrongInputError(f"{name!r} is no known field{suggest(name, list(known)) if known else ''}")
    for each in expected:
        value = data.get(each.name)
        if value is None and each.required:
            raise _WrongInputError(f"{each.name!r} is required: {each.text}")
        if value is not None and not _KINDS[each.kind](value):
            raise _WrongInputError(f"{each.name!r} must be of type {each.kind}")
    return {name: value for name, value in data.items() if value is not None or known[name].nullable}


# -- how things are shown


def _show_key(key: AccessKey) -> JsonObject:
    return {"projectId": key.project_id, "keyId": key.key_id, "keySecret": key.key_secret}


def _show_request(request: RecordedRequest) -> JsonObject:
    return {
        "at": write_moment(request.at),
        "operation": request.operation,
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": request.content.decode(errors="replace"),
        "projectId": request.project_id,
        "status": request.status,
        "fault": request.fault,
    }


def _show_delivery(delivery: Delivery) -> JsonObject:
    return {
        "id": delivery.id,
        "projectId": delivery.project_id,
        "webhookId": delivery.webhook_id,
        "target": delivery.target,
        "trigger": delivery.trigger,
        "body": delivery.json(),
        "state": delivery.state,
        "attempts": [{"at": each.at, "status": each.status, "error": each.error} for each in delivery.attempts],
    }


def _show_fault(fault: Fault) -> JsonObject:
    return {"operation": fault.operation, "kind": fault.kind, "hits": fault.hits, "times": fault.times}


# -- what operations do


def _where(given: JsonObject) -> JsonObject:
    """Give the arguments that say what is meant, by their names in Python."""
    return {"language": given.get("language"), "project_id": given.get("projectId")}


def _start(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    own = server.access_key()
    return {"url": server.url, "tokenUrl": server.token_url, "now": write_moment(server.now), **_show_key(own)}


def _list_projects(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    keys = [key for project in server.world.projects() for key in server.access_keys(project.id)]
    return {"projects": [_show_key(key) for key in keys]}


def _add_projects(server: "StandInServer", given: JsonObject) -> JsonObject:
    return {"projects": [_show_key(key) for key in server.add_projects(given.get("count", 1))]}


def _approve(server: "StandInServer", given: JsonObject) -> JsonObject:
    return {"state": server.approve(given["target"], **_where(given))}


def _reject(server: "StandInServer", given: JsonObject) -> JsonObject:
    options = {"comment": given.get("comment"), "code": given.get("code")}
    return {"state": server.reject(given["target"], **options, **_where(given))}


def _advance(server: "StandInServer", given: JsonObject) -> JsonObject:
    return {"now": write_moment(server.advance(**given))}


def _set_state(server: "StandInServer", given: JsonObject) -> JsonObject:
    server.set_state(given["target"], given["state"], **_where(given))
    return {"state": given["state"]}


def _set_sends(server: "StandInServer", given: JsonObject) -> JsonObject:
    server.set_sends(given["target"], given["count"], **_where(given))
    return {"count": given["count"]}


def _set_quality(server: "StandInServer", given: JsonObject) -> JsonObject:
    server.set_quality(given["senderId"], given["rating"])
    return {"rating": given["rating"]}


def _set_test_number(server: "StandInServer", given: JsonObject) -> JsonObject:
    state = given.get("state", "VERIFIED")
    server.set_test_number(given["senderId"], given["number"], state)
    return {"state": state}


def _fail_sender(server: "StandInServer", given: JsonObject) -> JsonObject:
    server.fail_sender(given["senderId"], **{name: given[name] for name in ("code", "reason") if name in given})
    return {"state": "ERROR"}


def _publish(server: "StandInServer", given: JsonObject) -> JsonObject:
    server.publish(given["trigger"], given["target"], **_where(given), **given.get("fields", {}))
    return {"trigger": given["trigger"]}


def _add_flow(server: "StandInServer", given: JsonObject) -> JsonObject:
    screens = tuple(given.get("screens", ()))
    return {"id": server.add_flow(given["name"], screens=screens, project_id=given.get("projectId"))}


def _add_conversation_app(server: "StandInServer", given: JsonObject) -> JsonObject:
    region, channels = given.get("region", "EU"), given.get("channels", {})
    app = server.add_conversation_app(given.get("id"), region=region, project_id=given.get("projectId"), **channels)
    return {"id": app}


def _list_faults(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    return {"faults": [_show_fault(fault) for fault in server.faults]}


def _add_fault(server: "StandInServer", given: JsonObject) -> JsonObject:
    names = {_wire(each): each for each in _FAULT_TEXTS}
    settings = {names[name]: value for name, value in given.items()}
    return _show_fault(server.faults.add(**settings))


def _plan_faults(server: "StandInServer", given: JsonObject) -> JsonObject:
    plan = server.faults.plan(
        given["seed"], rate=given["rate"], operation=given.get("operation"), times=given.get("times")
    )
    return {"seed": plan.seed}


def _clear_faults(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    server.faults.clear()
    return {"faults": []}


def _list_requests(server: "StandInServer", given: JsonObject) -> JsonObject:
    names = {"operation": "operation", "method": "method", "status": "status", "projectId": "project_id"}
    filters = {python: given[wire] for wire, python in names.items() if wire in given}
    found = server.requests.find(succeeded=given.get("succeeded"), **filters)
    return {"total": len(found), "requests": [_show_request(each) for each in _latest(found, given)]}


def _clear_requests(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    server.requests.clear()
    return {"total": 0, "requests": []}


def _list_deliveries(server: "StandInServer", given: JsonObject) -> JsonObject:
    found = server.deliveries.find(given.get("trigger"), webhook_id=given.get("webhookId"))
    return {"total": len(found), "deliveries": [_show_delivery(each) for each in _latest(found, given)]}


def _latest(found: list[T], given: JsonObject) -> list[T]:
    limit = given.get("limit", _DEFAULT_LISTED)
    if not 1 <= limit <= _MOST_LISTED:
        raise _WrongInputError(f"'limit' must be from 1 to {_MOST_LISTED}")
    return found[-limit:]


def _resend(server: "StandInServer", given: JsonObject) -> JsonObject:
    return _show_delivery(server.resend(given["deliveryId"]))


def _reset(server: "StandInServer", given: JsonObject) -> JsonObject:
    del given
    server.reset()
    return {"now": write_moment(server.now)}


# -- the table


def _object(**properties: JsonObject) -> JsonObject:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _array(items: JsonObject) -> JsonObject:
    return {"type": "array", "items": items}


def _wire(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


_TEXT: Final[JsonObject] = {"type": "string"}
_NULLABLE_TEXT: Final[JsonObject] = {"type": ["string", "null"]}
_NUMBER: Final[JsonObject] = {"type": "integer"}
_NULLABLE_NUMBER: Final[JsonObject] = {"type": ["integer", "null"]}
_KEY: Final = _object(projectId=_TEXT, keyId=_TEXT, keySecret=_TEXT)
_REQUEST: Final = _object(
    at=_TEXT,
    operation=_NULLABLE_TEXT,
    method=_TEXT,
    path=_TEXT,
    query=_TEXT,
    headers={"type": "object", "additionalProperties": _TEXT},
    body=_TEXT,
    projectId=_NULLABLE_TEXT,
    status=_NULLABLE_NUMBER,
    fault=_NULLABLE_TEXT,
)
_DELIVERY: Final = _object(
    id=_TEXT,
    projectId=_TEXT,
    webhookId=_TEXT,
    target=_TEXT,
    trigger=_TEXT,
    body={"type": "object"},
    state={"type": "string", "enum": ["pending", "delivered", "failed"]},
    attempts=_array(_object(at=_TEXT, status=_NULLABLE_NUMBER, error=_NULLABLE_TEXT)),
)
_FAULT: Final = _object(operation=_NULLABLE_TEXT, kind=_TEXT, hits=_NUMBER, times=_NULLABLE_NUMBER)

_TARGET: Final = (
    Field(
        "target",
        "string",
        "The id of a sender, a template or a bundle, a template's name, a KakaoTalk sender's plusFriendId, or a "
        "project's id for its WhatsApp account.",
        required=True,
    ),
    Field("language", "string", "The language of a WhatsApp template that has several."),
    Field("projectId", "string", "Where to look, when several projects have such a thing."),
)
_SENDER: Final = Field("senderId", "string", "The id of the sender.", required=True)
_PROJECT: Final = Field("projectId", "string", "The project; the server's own one by default.")
_LIMIT: Final = Field(
    "limit", "integer", f"How many of the latest, {_DEFAULT_LISTED} by default, at most {_MOST_LISTED}."
)
_FAULT_TEXTS: Final[dict[str, tuple[str, str]]] = {
    "operation": ("string", 'The operation\'s name, a pattern such as "whatsapp.*", or "token"; all by default.'),
    "times": ("integer", "To how many requests it applies, 1 by default; null for all of them."),
    "after": ("integer", "How many matching requests go well before."),
    "status": ("integer", "Answer with this status, without looking at the request."),
    "error_code": ("string", "The errorCode that goes with the status."),
    "delay": ("number", "Seconds until the first byte of the answer."),
    "slow_body": ("number", "Seconds over which the body of the answer is spread."),
    "reset": ("string", '"before" or "within": reset the connection before anything is done, or within the answer.'),
    "lost": ("boolean", "Carry the request out, then close the connection without an answer."),
    "truncate": ("boolean", "Carry the request out, then send half of the body."),
    "malformed": ("boolean", "Carry the request out, then send broken JSON."),
    "content_type": ("string", "Carry the request out, then send the answer as this type."),
    "html": ("boolean", "Answer with a gateway's HTML page; the status is 502 by default."),
    "retry_after": ("number", "Seconds in the Retry-After header; the status is 429 by default."),
    "expired_token": ("boolean", "Answer 401 as to an expired token."),
}
"""Kind and text of each setting of a fault, which a test holds against `Fault` itself."""

ENDPOINTS: Final = (
    Endpoint(
        "GET",
        "/",
        "start",
        "Tell the addresses, the time, and the server's own project with its access key.",
        _start,
        _object(url=_TEXT, tokenUrl=_TEXT, now=_TEXT, projectId=_TEXT, keyId=_TEXT, keySecret=_TEXT),
    ),
    Endpoint(
        "GET", "/projects", "listProjects", "List the projects with their access keys.", _list_projects,
        _object(projects=_array(_KEY)),
    ),
    Endpoint(
        "POST", "/projects", "addProjects", "Add projects, each with an access key of its own.", _add_projects,
        _object(projects=_array(_KEY)),
        body=(Field("count", "integer", "How many, 1 by default."),),
    ),
    Endpoint(
        "POST", "/approve", "approve", "Approve what waits for a decision, one step, and give the state that follows.",
        _approve, _object(state=_TEXT), body=_TARGET,
    ),
    Endpoint(
        "POST", "/reject", "reject", "Reject what waits for a decision, and give the state that follows.",
        _reject, _object(state=_TEXT),
        body=(
            *_TARGET,
            Field("comment", "string", "Shows up in activities and webhooks."),
            Field("code", "string", "A WhatsApp template's rejectionCode."),
        ),
    ),
    Endpoint(
        "POST", "/advance", "advance", "Set the server's clock forward; what is due on the way happens.",
        _advance, _object(now=_TEXT),
        body=tuple(
            Field(name, "number", f"{name.capitalize()} to add.")
            for name in ("days", "hours", "minutes", "seconds", "milliseconds")
        ),
    ),
    Endpoint(
        "POST", "/state", "setState", "Let a state come about that no review leads to, such as PAUSED or SUSPENDED.",
        _set_state, _object(state=_TEXT), body=(*_TARGET, Field("state", "string", "The state.", required=True)),
    ),
    Endpoint(
        "POST", "/sends", "setSends", "Let an approved WhatsApp template have been sent so many times.",
        _set_sends, _object(count=_NUMBER), body=(*_TARGET, Field("count", "integer", "How often.", required=True)),
    ),
    Endpoint(
        "POST", "/quality", "setQuality", "Let Meta change the quality rating of a WhatsApp sender.",
        _set_quality, _object(rating=_TEXT),
        body=(_SENDER, Field("rating", "string", "GREEN, YELLOW or RED.", required=True)),
    ),
    Endpoint(
        "POST", "/fail-sender", "failSender", "Let the provisioning of a WhatsApp sender end in ERROR.",
        _fail_sender, _object(state=_TEXT),
        body=(
            _SENDER,
            Field("code", "string", "One of the API's error codes of senders."),
            Field("reason", "string", "What is told about it."),
        ),
    ),
    Endpoint(
        "POST", "/test-number", "setTestNumber", "Let a tester of an RCS sender answer the invite.",
        _set_test_number, _object(state=_TEXT),
        body=(
            _SENDER,
            Field("number", "string", "The tester's number.", required=True),
            Field("state", "string", "VERIFIED by default, DECLINED or another state of test numbers."),
        ),
    ),
    Endpoint(
        "POST", "/publish", "publish", "Deliver an event that nothing here leads to.", _publish, _object(trigger=_TEXT),
        body=(
            Field("trigger", "string", "The event's type.", required=True),
            *_TARGET,
            Field("fields", "object", "The event's fields beside its payload, which is the target as it is."),
        ),
    ),
    Endpoint(
        "POST", "/flows", "addFlow", "Add a WhatsApp flow, as one that was made at Meta.", _add_flow, _object(id=_TEXT),
        body=(
            Field("name", "string", "Its name.", required=True),
            Field("screens", "array", "The ids of its screens."),
            _PROJECT,
        ),
    ),
    Endpoint(
        "POST", "/conversation-apps", "addConversationApp", "Add a Conversation API app with its channels.",
        _add_conversation_app, _object(id=_TEXT),
        body=(
            Field("id", "string", "Its id; made up by default."),
            Field("region", "string", "BR, EU or US; EU by default."),
            Field("channels", "object", "Answers by channel: instagram, messenger, telegram, viber."),
            _PROJECT,
        ),
    ),
    Endpoint(
        "GET", "/faults", "listFaults", "List the faults that are to come.", _list_faults,
        _object(faults=_array(_FAULT)),
    ),
    Endpoint(
        "POST", "/faults", "addFault", "Let something go wrong with the requests that it applies to.", _add_fault,
        _FAULT,
        body=tuple(
            Field(_wire(name), kind, text, nullable=name == "times") for name, (kind, text) in _FAULT_TEXTS.items()
        ),
    ),
    Endpoint(
        "POST", "/fault-plans", "planFaults", "Let things go wrong at random, in the same way for the same seed.",
        _plan_faults, _object(seed=_NUMBER),
        body=(
            Field("seed", "integer", "The seed.", required=True),
            Field("rate", "number", "The share of requests, from 0 to 1.", required=True),
            Field("operation", "string", "The operation's name or a pattern; all by default."),
            Field("times", "integer", "How many faults at most."),
        ),
    ),
    Endpoint(
        "DELETE", "/faults", "clearFaults", "Take back all faults and plans.", _clear_faults,
        _object(faults=_array(_FAULT)),
    ),
    Endpoint(
        "GET", "/requests", "listRequests", "List the requests that the stand-in received, the latest last.",
        _list_requests, _object(total=_NUMBER, requests=_array(_REQUEST)),
        query=(
            Field("operation", "string", 'The operation\'s name, a pattern such as "whatsapp.*", or "token".'),
            Field("method", "string", "The HTTP method."),
            Field("status", "integer", "The status that was answered."),
            Field("succeeded", "boolean", "Those that were carried out, whatever the client heard, or the others."),
            Field("projectId", "string", "The project."),
            _LIMIT,
        ),
    ),
    Endpoint(
        "DELETE", "/requests", "clearRequests", "Forget the requests.", _clear_requests,
        _object(total=_NUMBER, requests=_array(_REQUEST)),
    ),
    Endpoint(
        "GET", "/deliveries", "listDeliveries", "List the deliveries to webhooks, the latest last.",
        _list_deliveries, _object(total=_NUMBER, deliveries=_array(_DELIVERY)),
        query=(
            Field("trigger", "string", "The event's type."),
            Field("webhookId", "string", "The webhook."),
            Field("settled", "boolean", "True waits until every attempt that is under way is over."),
            _LIMIT,
        ),
    ),
    Endpoint(
        "POST", "/resend", "resend", "Attempt a delivery once more, also one that was delivered or given up.",
        _resend, _DELIVERY, body=(Field("deliveryId", "string", "The delivery's id.", required=True),),
    ),
    Endpoint(
        "POST", "/reset", "reset", "Be as in the beginning: only projects and their access keys are left.",
        _reset, _object(now=_TEXT),
    ),
)  # fmt: skip


def describe(url: str = "http://127.0.0.1:8080") -> JsonObject:
    """Describe the operations as OpenAPI has it."""
    paths: JsonObject = {}
    for each in ENDPOINTS:
        operation: JsonObject = {
            "operationId": each.name,
            "summary": each.summary,
            "responses": {
                "200": {"description": "Done.", "content": {"application/json": {"schema": each.answer}}},
                "4XX": {
                    "description": "Refused: wrong input (400), not from here (403), impossible at present (409).",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Refusal"}}},
                },
            },
        }
        if each.query:
            operation["parameters"] = [
                {"name": one.name, "in": "query", "description": one.text, "schema": {"type": one.kind}}
                for one in each.query
            ]
        if each.body:
            schema: JsonObject = {
                "type": "object",
                "properties": {one.name: one.schema() for one in each.body},
                "additionalProperties": False,
            }
            if required := [one.name for one in each.body if one.required]:
                schema["required"] = required
            operation["requestBody"] = {
                "required": bool(required),
                "content": {"application/json": {"schema": schema}},
            }
        paths.setdefault(PREFIX if each.path == "/" else PREFIX + each.path, {})[each.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Control of the stand-in Provisioning API",
            "version": "1",
            "description": "Plays everybody but the client: reviewers, Meta, operators, time, and what goes wrong.",
        },
        "servers": [{"url": url}],
        "paths": paths,
        "components": {"schemas": {"Refusal": _object(message=_TEXT)}},
    }
