"""The stand-in Provisioning API: a real HTTP server on this machine that keeps state and behaves."""

import asyncio
import contextlib
import logging
import socket
import struct
import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qs

import orjson
from aiohttp import web

from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.operations import OPERATIONS, Operation
from sinch_provisioning.testing.calls import Call
from sinch_provisioning.testing.checking import read_body
from sinch_provisioning.testing.clock import Clock
from sinch_provisioning.testing.console import Console
from sinch_provisioning.testing.control_api import PREFIX, ControlApi
from sinch_provisioning.testing.controls import Controls
from sinch_provisioning.testing.deliveries import DEFAULT_PAUSES, Deliveries, Delivery
from sinch_provisioning.testing.faults import Fault, Faults
from sinch_provisioning.testing.naming import TOKEN
from sinch_provisioning.testing.recording import RecordedRequest, RequestLog
from sinch_provisioning.testing.refusals import Refusal, code_for
from sinch_provisioning.testing.resources import HANDLERS
from sinch_provisioning.testing.resources.bundles import note_delivery
from sinch_provisioning.testing.routing import Router
from sinch_provisioning.testing.state import Project
from sinch_provisioning.testing.storage import StateFileError, Storage
from sinch_provisioning.testing.tokens import TOKEN_PATH, Gate, TokenRefusal, expired
from sinch_provisioning.testing.world import Behaviour, World

_CONSOLE_PATH: Final = "/_console"
_JSON: Final = "application/json"
_GATEWAY_PAGE: Final = "<html>\r\n<head><title>{status}</title></head>\r\n<body><h1>{status}</h1></body>\r\n</html>\r\n"
_SLOW_CHUNKS: Final = 8
_CLOSE_TIMEOUT: Final = 0.5
_SHORTEST_PAUSE: Final = 0.001
_PAUSE_AFTER_FAILURE: Final = 1.0
_LOG: Final = logging.getLogger("sinch_provisioning.testing")
_ANSWER_KEPT: Final = 65_536
"""Bytes of an answer that the console can show."""


class _Answer:
    """What is to be sent."""

    __slots__ = ("content", "headers", "status", "type")

    def __init__(self, status: int, content: bytes, headers: dict[str, str] | None = None, kind: str = _JSON) -> None:
        self.status = status
        self.content = content
        self.headers = headers or {}
        self.type = kind


class StandInServer(Controls):
    """The stand-in Provisioning API, in ``async with StandInServer() as server``.

    It answers all operations as the API does, checks every request against the description, keeps state, and lets
    time pass and reviews happen as it is told (see `Controls`): `approve`, `reject`, `advance` and others.

    Args:
        host: The address to listen on.
        port: The port; 0 for any free one.
        project_id: The id of the project that the access key belongs to; made up by default.
        projects: How many projects there are to be at least, each with an access key of its own.
        key_id: The access key's id.
        key_secret: The access key's secret.
        token_lifetime: Seconds that an OAuth2 token holds, by the server's own clock.
        now: Where the server's clock stands still until `advance`; None lets it run with real time.
        review_delay: How long reviews take; None leaves them to `approve` and `reject`.
        bundle_delay: How long bundles take; None leaves them to `approve`.
        verification_code: The code that phones are sent.
        delivery_pauses: Seconds between the attempts of a delivery, by the server's own clock.
        deliver_outside: Whether webhooks whose target is another machine are called.
        state_file: A file to keep the state in; what is there is taken up. None keeps it in memory.
        console: Whether there is a console at ``/_console``, and control over HTTP at ``/_control``, for this machine
            only.
        console_for_all: Whether other machines may use both too.
        keep_requests: How many requests and finished deliveries are kept to be looked at.

    Raises:
        StateFileError: The state file cannot be used.

    Attributes:
        requests: Every request received; see `RequestLog`.
        faults: What is to go wrong; see `Faults`.
        deliveries: Every webhook delivery; see `Deliveries`.
        failed_writes: How often the state file could not be written.

    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        project_id: str | None = None,
        projects: int = 1,
        key_id: str = "key-id",
        key_secret: str = "key-secret",  # noqa: S107 - a stand-in's
        token_lifetime: int = 3600,
        now: datetime | None = None,
        review_delay: timedelta | None = None,
        bundle_delay: timedelta | None = timedelta(seconds=30),
        verification_code: str = "123456",
        delivery_pauses: Sequence[float] = DEFAULT_PAUSES,
        deliver_outside: bool = False,
        state_file: str | Path | None = None,
        console: bool = False,
        console_for_all: bool = False,
        keep_requests: int = 100_000,
    ) -> None:
        super().__init__(World(Clock(now), Behaviour(review_delay, bundle_delay, verification_code)))
        self.requests: Final = RequestLog(keep_requests)
        self.faults: Final = Faults()
        self.key_id = key_id
        self.key_secret = key_secret
        self._host = host
        self._port = port
        self._storage: Storage | None = None
        self.failed_writes: int = 0
        if state_file is not None:
            self._storage = Storage(Path(state_file))
            self._closing_storage_on_failure(self._load)
        self.project_id: str = project_id or self.world.setting("project") or str(uuid.uuid4())
        self.world.set_setting("project", self.project_id)
        self._add_own_project()
        if projects > len(self.world.projects()):
            self._make_projects(projects - len(self.world.projects()))
        self.deliveries: Final = Deliveries(
            self.world, pauses=delivery_pauses, outside=deliver_outside, keep=keep_requests
        )
        self.deliveries.observers.append(self._delivered)
        self._gate = Gate(self.world, lifetime=token_lifetime)
        self._router = Router(OPERATIONS)
        self._runner: web.ServerRunner | None = None
        self._ticker: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._console = Console(self, for_all=console_for_all) if console else None
        self._control = ControlApi(self, for_all=console_for_all) if console else None
        self._url = ""
        self._closing_storage_on_failure(self.commit)

    # -- life

    async def start(self) -> None:
        """Listen, and let time pass."""
        if self._runner is not None:
            raise RuntimeError("the server has been started already")
        server = web.Server(self._handle, access_log=None)  # pyright: ignore[reportArgumentType]
        self._runner = web.ServerRunner(server, shutdown_timeout=_CLOSE_TIMEOUT)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self._runner.cleanup()
            self._runner = None
            raise
        host, port = self._runner.addresses[0][:2]
        # Where it listens on all addresses, this is one that can be opened.
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(str(host), str(host))  # noqa: S104 - not bound here
        self._url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        await self.deliveries.start()
        self.world.on_schedule = self._wake.set
        self._ticker = asyncio.get_running_loop().create_task(self._tick())

    async def close(self) -> None:
        """Stop listening; state that is not kept in a file is gone with the object."""
        if self._ticker is not None:
            self._ticker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._ticker
            self._ticker = None
        await self.deliveries.close()
        if self._console is not None:
            self._console.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._storage is not None:
            self._commit_or_tell()
            self._storage.close()
            self._storage = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # -- where it is

    @property
    def url(self) -> str:
        """The base URL, to give to the client as `server`."""
        return self._url

    @property
    def token_url(self) -> str:
        """The OAuth2 token endpoint, to give to `OAuth2ClientCredentials`."""
        return self._url + TOKEN_PATH

    def client(self, **options: Any) -> ProvisioningClient:
        """Make a client of this server, authorized with OAuth2 and the access key of its project.

        `options` are the constructor's.
        """
        options.setdefault("project_id", self.project_id)
        options.setdefault("server", self.url)
        if "auth" not in options:
            key = self.access_key(options["project_id"])
            options["auth"] = OAuth2ClientCredentials(key.key_id, key.key_secret, token_url=self.token_url)
        return ProvisioningClient(**options)

    # -- state

    def commit(self) -> None:
        """Write down what has changed, and let the webhooks know; called before every answer.

        Raises `StateFileError` when it cannot be written; nothing has changed then.
        """
        changed = self.world.store.changed
        if self._console is not None:
            self._console.changed(changed)
        if changed and self._storage is not None:
            ahead = self.world.clock.ahead.total_seconds()
            if ahead != self.world.setting("ahead"):
                self.world.set_setting("ahead", ahead)
            try:
                self._storage.save(self.world.store)
            except StateFileError:
                self._go_back(changed)
                raise
        elif changed:
            changed.clear()
        self.deliveries.release()

    def reset(self) -> None:
        """Be as in the beginning: only projects, without subprojects, and access keys are left.

        Resources, requests, deliveries and faults are gone, and the clock is back.
        """
        self.world.reset()
        self.requests.clear()
        self.faults.clear()
        self.deliveries.clear()
        self.commit()

    def _load(self) -> None:
        if self._storage is None:
            return
        self._storage.load(self.world.store)
        self.world.take_up()
        key = self.world.setting("token_key")
        if key is None:
            self.world.set_setting("token_key", self.world.token_key.hex())
        else:
            self.world.token_key = bytes.fromhex(key)
        if self.world.clock.runs:
            self.world.clock.set_ahead(timedelta(seconds=self.world.setting("ahead") or 0))

    def _closing_storage_on_failure(self, step: Callable[[], None]) -> None:
        try:
            step()
        except BaseException:
            if self._storage is not None:
                self._storage.close()
            raise

    def _go_back(self, changed: Iterable[tuple[str, str, str]]) -> None:
        """Bring everything beside the store to where the store has gone back to."""
        self.failed_writes += 1
        self.world.take_up()
        if self.world.clock.runs:
            self.world.clock.set_ahead(timedelta(seconds=self.world.setting("ahead") or 0))
        self.deliveries.withdraw()
        if self._console is not None:
            self._console.changed(changed)

    def _commit_or_tell(self) -> bool:
        """Commit where there is nobody to refuse anything to, and tell whether it was possible."""
        try:
            self.commit()
        except StateFileError as error:
            _LOG.error("%s", error)
            return False
        return True

    def resend(self, delivery_id: str) -> Delivery:
        """Attempt a delivery once more, now, also one that was delivered or given up.

        Raises `StandInError` when there is no such delivery.
        """
        delivery = self.deliveries.resend(delivery_id)
        self.commit()
        return delivery

    def _delivered(self, delivery: Delivery) -> None:
        if delivery.trigger == "BUNDLE_DONE":
            last = delivery.attempts[-1]
            bundle = delivery.json()["payload"]["id"]
            # The description has a status here even where none came back.
            note_delivery(self.world, bundle, delivery.webhook_id, last.status or 503, last.error)
        self._commit_or_tell()

    async def _tick(self) -> None:
        """Let things happen when they are due, without anybody calling."""
        while True:
            self._wake.clear()
            self.world.run_due()
            kept = self._commit_or_tell()
            due = self.world.next_due()
            pause = None
            if due is not None and self.world.clock.runs:
                least = _SHORTEST_PAUSE if kept else _PAUSE_AFTER_FAILURE
                pause = max(least, (due - self.world.clock.now()).total_seconds())
            # Not wait_for, which may swallow the cancellation that ends this task.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    # -- answering

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        if path.startswith("/_") and self._console is not None and self._control is not None:
            if path.startswith(PREFIX):
                return await self._control.handle(request, path)
            if path.startswith(_CONSOLE_PATH):
                return await self._console.handle(request, path)
        recorded = RecordedRequest(self.world.clock.now(), None, request.method, path, query, request.headers)
        self.requests.add(recorded)
        if self._console is None:
            return await self._respond(request, recorded)
        self._console.changed()
        try:
            return await self._respond(request, recorded)
        finally:
            self._console.changed()

    async def _respond(self, request: web.BaseRequest, recorded: RecordedRequest) -> web.StreamResponse:
        path = recorded.path
        found = self._router.find(request.method, path)
        operation, arguments = (None, []) if isinstance(found, list) else found
        name = TOKEN if path == TOKEN_PATH else operation.name if operation else None
        recorded.operation = name
        if request.can_read_body:
            recorded.content = await request.read()
        fault = self.faults.take(name) if name and self.faults else None
        if fault is not None:
            return await self._misbehave(request, recorded, fault, operation, arguments)
        if path == TOKEN_PATH:
            answer = self._token(request, recorded)
        elif operation is None:
            answer = _unknown(found if isinstance(found, list) else [])
            recorded.status = answer.status
        else:
            answer = self._operate(recorded, operation, arguments)
        self._keep(recorded, answer)
        response = web.Response(body=answer.content, status=answer.status, headers=answer.headers)
        if answer.content:
            response.content_type = answer.type
        return response

    def _keep(self, recorded: RecordedRequest, answer: _Answer) -> None:
        if self._console is not None:
            recorded.answer = answer.content[:_ANSWER_KEPT]

    def _operate(self, recorded: RecordedRequest, operation: Operation, arguments: list[str]) -> _Answer:
        try:
            self._gate.admit(recorded.authorization, arguments[0])
            project = self.world.store.projects[arguments[0]]
            recorded.project_id = project.id
            result = self._call(project, operation, arguments[1:], recorded)
            content = orjson.dumps(result) if operation.has_response else b""
            answer = _Answer(operation.success, content)
        except Refusal as refusal:
            # What was noted before the refusal, such as a wrong code, is kept too.
            answer = _refused(refusal)
        try:
            self.commit()
        except StateFileError as error:
            _LOG.error("%s; %s was refused", error, operation.name)
            answer = _refused(Refusal(500, "internal_error", str(error)))
        recorded.status = answer.status
        return answer

    def _call(self, project: Project, operation: Operation, arguments: list[str], recorded: RecordedRequest) -> Any:
        handler = HANDLERS.get(operation.name)
        if handler is None:
            # A new version of the description is ahead of the stand-in.
            raise Refusal(501, "not_simulated", f"the stand-in does not simulate {operation.name}")
        query = parse_qs(recorded.query, keep_blank_values=True) if recorded.query else {}
        body = read_body(operation, recorded.content) if operation.has_request else {}
        return handler(Call(self.world, project, operation, arguments, query, body))

    def _token(self, request: web.BaseRequest, recorded: RecordedRequest) -> _Answer:
        if request.method != "POST":
            recorded.status = 405
            return _unknown(["POST"])
        try:
            token = self._gate.issue(recorded.authorization, recorded.content)
        except TokenRefusal as refusal:
            recorded.status = refusal.status
            return _Answer(refusal.status, orjson.dumps(refusal.body))
        recorded.status = 200
        return _Answer(200, orjson.dumps(token), {"Cache-Control": "no-store"})

    # -- misbehaving

    async def _misbehave(
        self,
        request: web.BaseRequest,
        recorded: RecordedRequest,
        fault: Fault,
        operation: Operation | None,
        arguments: list[str],
    ) -> web.StreamResponse:
        recorded.fault = fault.kind
        if fault.reset == "before":
            await asyncio.sleep(fault.delay)
            return _cut(request, reset=True)
        if fault.expired_token:
            answer = _refused(expired())
            recorded.status = answer.status
        elif fault.status is not None and not fault.lost:
            answer = _faulty(fault, operation)
            recorded.status = answer.status
        elif operation is None:
            answer = self._token(request, recorded)
        else:
            answer = self._operate(recorded, operation, arguments)
        if fault.retry_after is not None:
            answer.headers["Retry-After"] = str(fault.retry_after)
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.lost:
            return _cut(request, reset=False)
        if fault.malformed:
            answer.content = (answer.content[:-1] or b"{") + b',"'
        if fault.content_type is not None:
            answer.type = fault.content_type
        self._keep(recorded, answer)
        return await _send_badly(request, answer, fault)


def _unknown(methods: list[str]) -> _Answer:
    if not methods:
        return _refused(Refusal(404, "operation_not_found", "The API has no operation at this path."))
    allowed = ", ".join(methods)
    message = f"The path has no operation with this method; it has {allowed}."
    return _refused(Refusal(405, "method_not_allowed", message, headers={"Allow": allowed}))


def _refused(refusal: Refusal) -> _Answer:
    return _Answer(refusal.status, orjson.dumps(refusal.body()), dict(refusal.headers))


def _faulty(fault: Fault, operation: Operation | None) -> _Answer:
    status = fault.status or 500
    if fault.html:
        return _Answer(status, _GATEWAY_PAGE.format(status=status).encode(), kind="text/html")
    if 200 <= status < 400:
        return _Answer(status, b"")
    code = fault.error_code or (code_for(operation, status) if operation else "internal_error")
    return _refused(Refusal(status, code, "The stand-in was told to answer so."))


def _cut(request: web.BaseRequest, *, reset: bool) -> web.StreamResponse:
    """Close the connection without another byte; a reset is felt by the client at once."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if reset and connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    # Nobody hears it; the server wants an answer from its handler.
    return web.Response(status=500)


async def _send_badly(request: web.BaseRequest, answer: _Answer, fault: Fault) -> web.StreamResponse:
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    response.headers["Content-Type"] = answer.type
    response.content_length = len(answer.content)
    if not answer.type:
        del response.headers["Content-Type"]
    try:
        await response.prepare(request)
        await _send_body(request, response, answer.content, fault)
    except ConnectionError:
        return response
    return response


async def _send_body(request: web.BaseRequest, response: web.StreamResponse, content: bytes, fault: Fault) -> None:
    half = content[: len(content) // 2]
    if fault.truncate or fault.reset == "within":
        await response.write(half)
        _cut(request, reset=fault.reset == "within") if fault.reset else _hang_up(request)
        return
    step = max(1, -(-len(content) // _SLOW_CHUNKS)) if fault.slow_body else max(1, len(content))
    for start in range(0, len(content), step):
        await response.write(content[start : start + step])
        if fault.slow_body:
            await asyncio.sleep(fault.slow_body / _SLOW_CHUNKS)
    await response.write_eof()


def _hang_up(request: web.BaseRequest) -> None:
    if request.transport is not None:
        request.transport.close()
