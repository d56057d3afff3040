"""The console at /_console: what the stand-in knows, live, with buttons to decide about it."""

import asyncio
import contextlib
import secrets
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

import orjson
from aiohttp import web

from sinch_provisioning import pages
from sinch_provisioning.models import RcsTestNumberState, WebhookTrigger, WhatsAppSenderErrorCode
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.testing.clock import write_moment
from sinch_provisioning.testing.console.actions import Actions
from sinch_provisioning.testing.console.index import PROJECTS, WAITING, Index, Key, Query
from sinch_provisioning.testing.console.views import (
    find_deliveries,
    find_requests,
    latest_requests,
    show_delivery,
    show_request,
    show_whole_delivery,
    show_whole_request,
    show_whole_resource,
)
from sinch_provisioning.testing.origins import is_from_here, is_same_origin
from sinch_provisioning.testing.resources.conversation import CHANNELS
from sinch_provisioning.testing.resources.webhooks import ALL
from sinch_provisioning.testing.state import JsonObject
from sinch_provisioning.testing.world import StandInError

if TYPE_CHECKING:
    from sinch_provisioning.testing.server import StandInServer

_LATEST: Final = 8
"""How many of each kind the overview shows."""
_PROJECTS_LISTED: Final = 200
"""How many projects the page lets choose from in a menu; of more, it is told only how many there are."""
_PAGE_SIZE: Final = 50
_PAGE_MAXIMUM: Final = 200
_ANSWERS_KEPT: Final = 32
_PAUSE: Final = 0.25
"""Seconds between two updates of a page at least."""
_HEARTBEAT: Final = 15.0
_SCRIPTS: Final = ("dom.js", "server.js", "lists.js", "drawer.js", "forms.js", "main.js")
_POLICY: Final = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Console:
    """One page, the stream of updates that it listens to, and the lists and details that it asks for.

    It is for this machine only, unless `for_all` is set: requests from elsewhere are refused, and so are those that
    a page of another origin makes.
    """

    def __init__(self, server: "StandInServer", *, for_all: bool) -> None:
        self._server: Final = server
        self._for_all: Final = for_all
        self._actions: Final = Actions(server)
        self._listeners: set[asyncio.Event] = set()
        self._closing = False
        self._index: Index | None = None
        """Kept while somebody listens."""
        self._revision = 0
        self._answers: dict[str, bytes] = {}
        """What was answered since the last change, so that many open pages cost as much as one."""

    def changed(self, records: Iterable[Key] = ()) -> None:
        """Let the pages know that there is something new; `records` are those that changed."""
        if self._index is not None:
            self._index.note(records)
        self._revision += 1
        self._answers.clear()
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
        name = path.removeprefix("/_console/")
        if request.method == "GET" and name in {"resources", "requests", "deliveries", "detail", "start"}:
            return self._look(name, request)
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
                    await response.write(b"event: state\ndata: " + self._answer("snapshot", {}) + b"\n\n")
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
            if not self._listeners:
                self._index = None
        return response

    def _snapshot(self) -> JsonObject:
        """Describe what the page shows everywhere: the clock, the counts and the latest of each kind."""
        server, index = self._server, self._known()
        due = server.world.next_due()
        return {
            "revision": self._revision,
            "clock": {
                "now": write_moment(server.now),
                "runs": server.world.clock.runs,
                "due": write_moment(due) if due else None,
            },
            "counts": {
                **index.counts(),
                "requests": server.requests.total,
                "deliveries": len(server.deliveries),
                "faults": len(server.faults) + len(server.faults.plans),
            },
            "projects": index.projects(_PROJECTS_LISTED),
            "waiting": index.find(WAITING, Query(), offset=0, limit=_LATEST)["items"],
            "requests": [show_request(*each) for each in islice(latest_requests(server.requests), _LATEST)],
            "deliveries": [show_delivery(each) for each in islice(reversed(server.deliveries), _LATEST)],
            "faults": self._actions.faults(),
        }

    # -- looking

    def _look(self, name: str, request: web.BaseRequest) -> web.Response:
        try:
            return _json(200, self._answer(name, request.query))
        except (LookupError, ValueError, StandInError) as error:
            return _json(404, orjson.dumps({"message": f"There is no such thing: {error}"}))

    def _answer(self, name: str, query: Mapping[str, str]) -> bytes:
        asked = f"{name}?{sorted(query.items())}"
        known = self._answers.get(asked)
        if known is None:
            if len(self._answers) >= _ANSWERS_KEPT:
                self._answers.clear()
            known = self._answers[asked] = orjson.dumps(self._make(name, query))
        return known

    def _make(self, name: str, query: Mapping[str, str]) -> JsonObject:
        server = self._server
        if name == "snapshot":
            return self._snapshot()
        if name == "start":
            return self._start()
        if name == "detail":
            return self._detail(query["list"], query["key"])
        text = query.get("q", "").strip()
        offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", _PAGE_SIZE)), _PAGE_MAXIMUM)
        if offset < 0 or limit < 1:
            raise ValueError("offset and limit count forward")
        if name == "requests":
            outcome, method = query.get("outcome", ""), query.get("method", "")
            return find_requests(server.requests, text=text, outcome=outcome, method=method, offset=offset, limit=limit)
        if name == "deliveries":
            state, trigger = query.get("state", ""), query.get("trigger", "")
            return find_deliveries(
                server.deliveries, text=text, state=state, trigger=trigger, offset=offset, limit=limit
            )
        wanted = Query(
            text=text,
            product=query.get("product", ""),
            state=query.get("state", ""),
            project=query.get("project", ""),
        )
        return self._known().find(query["group"], wanted, offset=offset, limit=limit)

    def _detail(self, kind: str, key: str) -> JsonObject:
        server = self._server
        if kind == "requests":
            number = int(key)
            position = number - server.requests.total - 1
            if not -len(server.requests) <= position < 0:
                raise LookupError(f"request {number}")
            return show_whole_request(number, server.requests[position])
        if kind == "deliveries":
            return show_whole_delivery(server.deliveries.get(key))
        project, resource, rest = key.split("/", 2)
        index = self._known()
        row = index.get((project, resource, rest))
        if row is None:
            raise LookupError(key)
        held = index.held(project) if row.group == PROJECTS else None
        return show_whole_resource(server.world.store, row, held)

    def _start(self) -> JsonObject:
        """Tell what a client needs, and what the forms let choose from."""
        server = self._server
        return {
            # The page knows the server's address better: it may have another one where the page is looked at.
            "tokenPath": server.token_url.removeprefix(server.url),
            "project": server.project_id,
            "keyId": server.key_id,
            "keySecret": server.key_secret,
            "operations": sorted(operation.name for operation in OPERATIONS),
            "triggers": sorted(each.value for each in WebhookTrigger if each.value != ALL),
            "errorCodes": sorted(each.value for each in WhatsAppSenderErrorCode),
            "testNumberStates": sorted(each.value for each in RcsTestNumberState),
            "channels": list(CHANNELS),
        }

    def _known(self) -> Index:
        index = self._index
        if index is None:
            index = Index(self._server.world.store)
            if self._listeners:
                self._index = index
        return index

    # -- actions

    async def _act(self, request: web.BaseRequest) -> web.StreamResponse:
        if not is_same_origin(request):
            return web.Response(status=403, text="The console listens to its own page only.\n")
        try:
            result, status = self._actions(orjson.loads(await request.read())), 200
        except KeyError as error:
            result, status = f"{error.args[0]} is missing", 400
        except (StandInError, ValueError, TypeError) as error:
            result, status = f"{error}", 400
        self._server.commit()
        self.changed()
        return _json(status, orjson.dumps({"message": result}))


def _json(status: int, content: bytes) -> web.Response:
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return web.Response(status=status, body=content, content_type="application/json", headers=headers)


def _page() -> web.Response:
    nonce = secrets.token_urlsafe(16)
    headers = {
        "Content-Security-Policy": _POLICY.format(nonce=nonce),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
    }
    return web.Response(text=_document().replace("{{nonce}}", nonce), content_type="text/html", headers=headers)


@cache
def _document() -> str:
    """Put the page, its style and its scripts into one document."""
    home = __package__ or ""
    return pages.filled(
        pages.read(home, "page.html"),
        icon=pages.shared("icon.html"),
        mark=pages.shared("mark.html"),
        style=pages.shared("theme.css") + pages.read(home, "page.css"),
        script=pages.shared("dom.js") + pages.read(home, *_SCRIPTS),
    )
