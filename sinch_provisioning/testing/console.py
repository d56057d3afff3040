"""The console at /_console: what the stand-in knows, live, with buttons to decide about it."""

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, cast

import orjson
from aiohttp import web

from sinch_provisioning.testing.clock import write_moment
from sinch_provisioning.testing.origins import is_from_here, is_same_origin
from sinch_provisioning.testing.resources.whatsapp_account import find_account
from sinch_provisioning.testing.reviews import REVIEWS
from sinch_provisioning.testing.state import JsonObject, Project, Record, part_of
from sinch_provisioning.testing.world import StandInError

if TYPE_CHECKING:
    from sinch_provisioning.testing.server import StandInServer

_SHOWN: Final = 100
"""How many of each kind the page shows, the latest first."""
_SHOWN_TRAFFIC: Final = 40
_PAUSE: Final = 0.2
"""Seconds between two updates of a page at least."""
_HEARTBEAT: Final = 15.0
_KINDS: Final = {
    "whatsapp.senders": ("senders", "WhatsApp"),
    "rcs.senders": ("senders", "RCS"),
    "kakaotalk.senders": ("senders", "KakaoTalk"),
    "whatsapp.templates": ("templates", "WhatsApp"),
    "kakaotalk.templates": ("templates", "KakaoTalk"),
    "bundles": ("bundles", "Bundle"),
}
_POLICY: Final = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

Action = Callable[[JsonObject], str]


class Console:
    """One page, and the stream of updates that it listens to.

    It is for this machine only, unless `for_all` is set: requests from elsewhere are refused, and so are those that
    a page of another origin makes.
    """

    def __init__(self, server: "StandInServer", *, for_all: bool) -> None:
        self._server: Final = server
        self._for_all: Final = for_all
        self._listeners: set[asyncio.Event] = set()
        self._closing = False
        self._actions: Final[dict[str, Action]] = {
            "approve": self._approve,
            "reject": self._reject,
            "advance": self._advance,
            "fault": self._add_fault,
            "clear_faults": self._clear_faults,
        }

    def changed(self) -> None:
        """Let the pages know that there is something new."""
        for event in self._listeners:
            event.set()

    def close(self) -> None:
        """End the streams."""
        self._closing = True
        self.changed()

    async def handle(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """Answer a request for the console."""
        if not self._for_all and not is_from_here(request):
            return web.Response(status=403, text="The console is for this machine only.\n")
        route = (request.method, path.rstrip("/"))
        if route == ("GET", "/_console"):
            return _page()
        if route == ("GET", "/_console/events"):
            return await self._stream(request)
        if route == ("POST", "/_console/actions"):
            return await self._act(request)
        return web.Response(status=404, text="The console has no such page.\n")

    # -- updates

    async def _stream(self, request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        changed = asyncio.Event()
        changed.set()
        self._listeners.add(changed)
        try:
            while not self._closing:
                if changed.is_set():
                    changed.clear()
                    await response.write(b"event: state\ndata: " + orjson.dumps(self.snapshot()) + b"\n\n")
                else:
                    await response.write(b": still here\n\n")
                await asyncio.sleep(_PAUSE)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_HEARTBEAT):
                        await changed.wait()
        except ConnectionError:
            pass
        finally:
            self._listeners.discard(changed)
        return response

    def snapshot(self) -> JsonObject:
        """Describe everything that the page shows."""
        server = self._server
        shown: JsonObject = {
            "url": server.url,
            "now": write_moment(server.now),
            "projects": [_describe_project(project) for project in server.world.projects()],
            "senders": [],
            "templates": [],
            "bundles": [],
            "faults": [{"operation": each.operation or "any", "kind": each.kind} for each in server.faults],
            "requests": [
                {
                    "key": server.requests.total - number,
                    "at": write_moment(each.at),
                    "method": each.method,
                    "path": each.path,
                    "operation": each.operation or "",
                    "status": each.status,
                    "fault": each.fault or "",
                }
                for number, each in enumerate(list(server.requests[-_SHOWN_TRAFFIC:])[::-1])
            ],
            "deliveries": [
                {
                    "key": each.id,
                    "trigger": each.trigger,
                    "target": each.target,
                    "state": each.state,
                    "attempts": len(each.attempts),
                    "status": each.attempts[-1].status if each.attempts else None,
                    "error": each.attempts[-1].error if each.attempts else None,
                }
                for each in server.deliveries[-_SHOWN_TRAFFIC:][::-1]
            ],
        }
        for kind, (group, product) in _KINDS.items():
            records = sorted(server.world.store.records(kind), key=lambda pair: pair[1].number, reverse=True)
            shown[group].extend(_describe(project, record, product) for project, record in records[:_SHOWN])
        for group in ("senders", "templates", "bundles"):
            shown[group].sort(key=_number_of, reverse=True)
        return shown

    # -- actions

    async def _act(self, request: web.BaseRequest) -> web.StreamResponse:
        if not is_same_origin(request):
            return web.Response(status=403, text="The console listens to its own page only.\n")
        try:
            body: Any = orjson.loads(await request.read())
            action = self._actions[body["action"]]
            result, status = action(cast("JsonObject", body)), 200
        except (StandInError, ValueError, KeyError, TypeError) as error:
            result, status = f"{error}", 400
        self._server.commit()
        self.changed()
        return web.Response(status=status, body=orjson.dumps({"message": result}), content_type="application/json")

    def _approve(self, body: JsonObject) -> str:
        state = self._server.approve(body["target"], language=body.get("language"), project_id=body.get("project"))
        return f"Approved: now {state}"

    def _reject(self, body: JsonObject) -> str:
        state = self._server.reject(
            body["target"],
            comment=body.get("comment") or None,
            language=body.get("language"),
            project_id=body.get("project"),
        )
        return f"Rejected: now {state}"

    def _advance(self, body: JsonObject) -> str:
        return f"The clock is set to {write_moment(self._server.advance(seconds=float(body['seconds'])))}"

    def _add_fault(self, body: JsonObject) -> str:
        settings = {name: value for name, value in part_of(body, "fault").items() if value not in {None, ""}}
        return f"Fault added: {self._server.faults.add(**settings).kind}"

    def _clear_faults(self, body: JsonObject) -> str:
        del body
        self._server.faults.clear()
        return "All faults are taken back"


def _page() -> web.Response:
    nonce = secrets.token_urlsafe(16)
    text = files(__package__ or "").joinpath("console.html").read_text(encoding="utf-8")
    headers = {
        "Content-Security-Policy": _POLICY.format(nonce=nonce),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(text=text.replace("{{nonce}}", nonce), content_type="text/html", headers=headers)


def _describe_project(project: Project) -> JsonObject:
    account = find_account(project)
    return {
        "key": project.id,
        "account": "" if account is None else _state_of(account),
        "waits": account is not None and REVIEWS[account.kind].step(account) is not None,
        "webhooks": len(project.all("webhooks")),
        "senders": sum(len(project.all(kind)) for kind, (group, _) in _KINDS.items() if group == "senders"),
        "templates": sum(len(project.all(kind)) for kind, (group, _) in _KINDS.items() if group == "templates"),
        "smsApps": len(project.all("sms.apps")),
    }


def _describe(project: Project, record: Record, product: str) -> JsonObject:
    return {
        "key": f"{project.id}/{record.kind}/{record.key}",
        "number": record.number,
        "id": record.data.get("id") or record.key,
        "target": record.key,
        "project": project.id,
        "product": product,
        "name": _name_of(record),
        "language": record.data.get("language") or "",
        "state": _state_of(record),
        "waits": REVIEWS[record.kind].step(record) is not None,
    }


def _number_of(item: JsonObject) -> int:
    return int(item["number"])


def _state_of(record: Record) -> str:
    state, changes = record.data.get("state"), record.part("changes").get("status")
    if record.hidden.get("deleted"):
        return f"{state or changes}, deleted"
    if state and changes and "details" in record.data:
        return f"{state}, changes {changes}"
    return str(changes if changes == "REJECTED" else state or changes or "")


def _name_of(record: Record) -> str:
    details = {**part_of(record.part("changes"), "details"), **record.part("details")}
    name = record.data.get("name") or details.get("displayName") or details.get("name")
    return str(name or part_of(details, "brand").get("name") or record.key)
