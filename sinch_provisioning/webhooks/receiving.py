"""From a delivery's bytes and headers to a status, with no web framework in it."""

import asyncio
import logging
import time
import zlib
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from datetime import timedelta
from inspect import isawaitable
from typing import Any, Final, TypedDict, Unpack

import orjson
from attrs import field, frozen

from sinch_provisioning.errors import ConfigurationError, DecodeError, SignatureError
from sinch_provisioning.runtime.messages import check_keywords, shown
from sinch_provisioning.webhooks.checks import (
    check_callable,
    check_flag,
    check_headers,
    check_nonces,
    check_number,
    has_methods,
    refuse_body,
)
from sinch_provisioning.webhooks.events import Event, parse
from sinch_provisioning.webhooks.nonces import MemoryNonceStore, NonceStore
from sinch_provisioning.webhooks.router import EventRouter
from sinch_provisioning.webhooks.signatures import TOLERANCE, Secrets, Signature, Verifier

BODY_LIMIT: Final = 1024 * 1024
_READ_TIMEOUT: Final = 30.0
_STORE_TIMEOUT: Final = 10.0
_STOP_TIMEOUT: Final = 10.0
# A nonce that stays claimed makes other processes treat the delivery as handled, so releasing is retried.
_RELEASE_PAUSES: Final = (0.1, 1.0)
# JSON that is nested deeper than orjson writes has more bytes than this.
_SHORTEST_TOO_DEEP: Final = 2 * 250
# Lets zlib detect the gzip and zlib formats.
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32

logger: Final = logging.getLogger("sinch_provisioning.webhooks")

ErrorHandler = Callable[[Exception, Event], object]


@frozen(slots=True)
class Reply:
    """The reply to a delivery; the API reads only the status."""

    status: int
    text: str
    headers: Mapping[str, str] = field(factory=dict[str, str])


_NOT_HANDLED: Final = Reply(500, "the event was not handled")


class _Handling:
    """A delivery that is being handled: its reply, once there is one, and those who wait for it."""

    __slots__ = ("_reply", "_waiters")

    def __init__(self) -> None:
        self._reply: Reply | None = None
        self._waiters: list[asyncio.Future[Reply]] = []

    async def reply(self) -> Reply:
        if self._reply is not None:
            return self._reply
        # One future per caller, so that cancelling one does not affect the others.
        waiter: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        return await waiter

    def answer(self, reply: Reply) -> None:
        if self._reply is None:
            self._reply = reply
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(reply)


class ReceiverOptions(TypedDict, total=False):
    """How deliveries are received; `Receiver` and `aiohttp_app` take these as keyword arguments."""

    tolerance: float | timedelta | None
    """How far a timestamp may be from the clock, in seconds, before or after; 300 by default, None for any distance."""
    nonces: NonceStore | None
    """Remembers deliveries, so that one that comes twice is handled once; in memory by default."""
    body_limit: int
    """The largest body that is accepted, in bytes; 1 MiB by default."""
    background: bool
    """Whether to reply before the handlers have run; the API then has no reason to repeat a delivery when one fails."""
    pending_limit: int
    """How many events may be handled at a time; 1,000 by default. Further ones are refused with 503."""
    on_error: ErrorHandler | None
    """Called, after it was logged, with each error of a handler and its event; it may be a coroutine function."""
    clock: Callable[[], float]
    """Returns the time in Unix seconds."""


class Receiver:
    """Takes deliveries of one webhook: verifies, decodes and dispatches each.

    An event is handled, or its delivery is answered with an error and handled when it is repeated. Cancelling
    `receive` does not stop the handlers. Belongs to one event loop.

    Args:
        router: Dispatches the events.
        secret: The webhook's secret, or several of them while it is being changed.
        options: tolerance, nonces, body_limit, background, pending_limit, on_error and clock; see `ReceiverOptions`.

    Raises:
        ConfigurationError: A setting makes no sense.
    """

    def __init__(self, router: EventRouter, *, secret: Secrets, **options: Unpack[ReceiverOptions]) -> None:
        check_keywords(options, ReceiverOptions.__annotations__, Receiver)
        if not has_methods(router, "dispatch"):
            raise ConfigurationError(f"router must be a webhooks.EventRouter, got {shown(router)}")
        nonces = options.get("nonces")
        check_nonces(nonces)
        self._router = router
        self._verifier = Verifier(
            secret, tolerance=options.get("tolerance", TOLERANCE), clock=options.get("clock", time.time)
        )
        self._nonces: NonceStore = MemoryNonceStore() if nonces is None else nonces
        self._body_limit = options.get("body_limit", BODY_LIMIT)
        self._background = options.get("background", False)
        self._pending_limit = options.get("pending_limit", 1000)
        self._on_error = options.get("on_error")
        check_number("body_limit", self._body_limit, least=1, whole=True)
        check_flag("background", self._background)
        check_number("pending_limit", self._pending_limit, least=1, whole=True)
        check_callable("on_error", self._on_error, optional=True)
        self._pending: set[asyncio.Task[None]] = set()
        # The deliveries that are being handled, by nonce.
        self._handling: dict[str, _Handling] = {}
        # Nonces that this process claimed but neither handled nor released.
        self._unreleased = MemoryNonceStore()
        self._closed = False

    @property
    def pending(self) -> int:
        """How many events are being handled."""
        return len(self._pending)

    async def receive(
        self, headers: Mapping[str, str], body: bytes | AsyncIterable[bytes], *, method: str = "POST"
    ) -> Reply:
        """Receive a delivery and return the reply.

        The body is the raw one, or its chunks as they arrive, of which no more than `body_limit` is kept. It is
        verified first; then a gzip or deflate Content-Encoding is decoded, within the same limit.

        The status is 200 when the event was handled, or was before; 400 when the body cannot be read or is not an
        event, 401 when the signature is wrong, 405 when the method is, 408 when reading the body times out, 413 when
        it is too large, 500 when the event was not handled, and 503 when no more events are accepted. The API repeats a
        delivery that failed.

        Raises `errors.ValidationError` for headers or a body of the wrong kind.
        """
        check_headers(headers)
        if not isinstance(body, bytes | bytearray | AsyncIterable):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse_body(body, "bytes, or their asynchronous iterator")
        if method != "POST":
            return Reply(405, "only POST is allowed", {"Allow": "POST"})
        content = body if isinstance(body, bytes | bytearray) else await self._read(headers, body)
        if isinstance(content, Reply):
            return content
        if len(content) > self._body_limit:
            return Reply(413, "the body is too large")
        try:
            signature = self._verifier.verify(content, headers)
        except SignatureError as error:
            logger.warning("rejected a delivery: %s", error)
            return Reply(401, "the signature is wrong")
        try:
            event = self._decode(content, headers)
        except DecodeError as error:
            logger.warning("a signed delivery is not an event: %s", error)
            return Reply(400, "the body is not an event")
        handling = self._handling.get(signature.nonce)
        if handling is None:
            if self._closed or len(self._pending) >= self._pending_limit:
                return Reply(503, "no more events are accepted at the moment")
            handling = self._start(signature, event)
        # A delivery that is repeated while it is being handled gets the reply to the first.
        return await handling.reply()

    async def aclose(self, timeout: float | None = 60.0) -> None:  # noqa: ASYNC109 - what is late is cancelled here
        """Refuse further deliveries, and wait for the events that are being handled.

        Handlers that are still running after the timeout, in seconds, are cancelled, which is logged.
        """
        check_number("timeout", timeout, least=0, optional=True)
        self._closed = True
        if not self._pending:
            return
        _, late = await asyncio.wait(tuple(self._pending), timeout=timeout)
        for task in late:
            logger.error("cancelled the handlers of %s, which were still running after the timeout", task.get_name())
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=_STOP_TIMEOUT)

    async def _read(self, headers: Mapping[str, str], parts: AsyncIterable[bytes]) -> bytes | Reply:
        """Read the whole body, or return the reply that refuses it."""
        too_large = Reply(413, "the body is too large")
        declared = _header(headers, "content-length")
        if declared.isdecimal() and int(declared[:20]) > self._body_limit:
            return too_large
        content = bytearray()
        try:
            async with asyncio.timeout(_READ_TIMEOUT):
                async for part in parts:
                    content += part
                    if len(content) > self._body_limit:
                        return too_large
        except TimeoutError:
            return Reply(408, "reading the body timed out")
        except Exception as error:  # noqa: BLE001 - frameworks differ in what they raise when a client disconnects
            logger.warning("could not read the body of a delivery: %s", type(error).__name__)
            return Reply(400, "the body cannot be read")
        return bytes(content)

    def _decode(self, content: bytes, headers: Mapping[str, str]) -> Event:
        encoding = _header(headers, "content-encoding").strip().lower()
        if encoding not in {"", "identity"}:
            content = _decompress(content, encoding, self._body_limit)
        try:
            data: Any = orjson.loads(content)
            if len(content) > _SHORTEST_TOO_DEEP:
                # orjson reads what is nested too deeply for Python to recurse into, but does not write it.
                orjson.dumps(data)
        except orjson.JSONDecodeError:
            raise _undecodable("the body is not JSON", content) from None
        except orjson.JSONEncodeError:
            raise _undecodable("the body is nested too deeply", content) from None
        return parse(data)

    def _start(self, signature: Signature, event: Event) -> "_Handling":
        """Handle an event in a task of its own, which outlives the callers that wait for the reply."""
        handling = _Handling()

        def end(task: asyncio.Task[None]) -> None:
            self._pending.discard(task)
            self._forget(signature, handling)
            failure = "cancelled" if task.cancelled() else task.exception()
            if failure is not None:
                logger.error("handling %s ended with %r", task.get_name(), failure)
            handling.answer(_NOT_HANDLED)

        task = asyncio.create_task(self._handle(signature, event, handling), name=str(event.type))
        self._pending.add(task)
        self._handling[signature.nonce] = handling
        task.add_done_callback(end)
        return handling

    async def _handle(self, signature: Signature, event: Event, handling: "_Handling") -> None:
        handled = False
        try:
            if not await self._claim(signature):
                handled = True
                handling.answer(Reply(200, "handled before"))
                return
            if self._background:
                handling.answer(Reply(200, "accepted"))
            handled = await self._dispatch(event)
            if handled:
                handling.answer(Reply(200, "handled"))
        except Exception:
            logger.exception("could not claim the nonce of %s", event.type)
        finally:
            if not handled:
                await self._release(signature, handling)
            self._forget(signature, handling)

    def _forget(self, signature: Signature, handling: "_Handling") -> None:
        if self._handling.get(signature.nonce) is handling:
            del self._handling[signature.nonce]

    async def _claim(self, signature: Signature) -> bool:
        if signature.nonce in self._unreleased:
            self._unreleased.release(signature.nonce)
            return True
        return bool(await _in_time(self._nonces.claim(signature.nonce, signature.lifetime)))

    async def _release(self, signature: Signature, handling: "_Handling") -> None:
        """Release the nonce of an event that was not handled, so that it is handled when its delivery is repeated.

        Cancellation does not prevent it.
        """
        cancelled = False
        for pause in (*_RELEASE_PAUSES, None):
            try:
                await _in_time(self._nonces.release(signature.nonce))
            except asyncio.CancelledError:
                cancelled = True
            except Exception as error:  # noqa: BLE001 - a store may raise anything
                logger.warning("could not release a nonce: %r", error)
            else:
                self._unreleased.release(signature.nonce)
                break
            # From here on, this process knows without the store that the event was not handled.
            self._unreleased.claim(signature.nonce, signature.lifetime)
            handling.answer(_NOT_HANDLED)
            if pause is None:
                logger.error(
                    "could not release a nonce: other processes will treat its delivery as handled until it expires"
                )
            elif not cancelled:
                try:
                    await asyncio.sleep(pause)
                except asyncio.CancelledError:
                    cancelled = True
        handling.answer(_NOT_HANDLED)
        if cancelled:
            raise asyncio.CancelledError

    async def _dispatch(self, event: Event) -> bool:
        """Run the handlers, report their exceptions, and return whether all succeeded."""
        try:
            await self._router.dispatch(event)
        except ExceptionGroup as group:
            for error in group.exceptions:
                await self._report(error, event)
            return False
        except Exception as error:  # noqa: BLE001 - a custom router may raise anything
            await self._report(error, event)
            return False
        return True

    async def _report(self, error: Exception, event: Event) -> None:
        logger.error("a handler of %s failed", event.type, exc_info=error)
        if self._on_error is None:
            return
        try:
            reported = self._on_error(error, event)
            if isawaitable(reported):
                await reported
        except Exception:
            logger.exception("on_error failed for %s", event.type)


async def _in_time(result: Awaitable[object] | object) -> object:
    """Return the result of a store, which may have to be awaited."""
    if not isawaitable(result):
        return result
    async with asyncio.timeout(_STORE_TIMEOUT):
        return await result


def _header(headers: Mapping[str, str], name: str) -> str:
    found = (value for key, value in headers.items() if isinstance(key, str) and key.lower() == name)  # pyright: ignore[reportUnnecessaryIsInstance]
    return str(next(found, ""))


def _decompress(content: bytes, encoding: str, limit: int) -> bytes:
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise _undecodable(f"its Content-Encoding is {encoding!r:.50}, not gzip or deflate", content)
    reader = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        found = reader.decompress(content, limit + 1)
    except zlib.error:
        raise _undecodable(f"the body is not {encoding}", content) from None
    if not reader.eof or reader.unused_data or len(found) > limit:
        raise _undecodable(f"the body is not complete {encoding}, or decompresses to more than {limit} bytes", content)
    return found


def _undecodable(reason: str, content: bytes) -> DecodeError:
    shown = content[: DecodeError.SHOWN].decode(errors="replace")
    return DecodeError(reason, operation="the delivery", status=None, body=shown)
