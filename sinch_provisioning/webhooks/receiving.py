"""From a delivery's bytes and headers to a status, with no web framework in it."""

import asyncio
import logging
import time
import zlib
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from datetime import timedelta
from inspect import isawaitable
from typing import Any, Final

import orjson
from attrs import field, frozen

from sinch_provisioning.errors import ConfigurationError, DecodeError, SignatureError
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
# A nonce that cannot be released makes other processes take the delivery for handled: try again before giving up.
_RELEASE_PAUSES: Final = (0.1, 1.0)
# JSON that is nested deeper than orjson writes has more bytes than this.
_SHORTEST_TOO_DEEP: Final = 2 * 250
# Makes zlib read gzip's format and its own alike.
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32

logger: Final = logging.getLogger("sinch_provisioning.webhooks")

ErrorHandler = Callable[[Exception, Event], object]


@frozen(slots=True)
class Reply:
    """What to answer a delivery with; the API reads the status only."""

    status: int
    text: str
    headers: Mapping[str, str] = field(factory=dict[str, str])


class Receiver:
    """Takes deliveries of one webhook: verifies, decodes and dispatches each.

    An event is handled, or its delivery is answered with an error and handled when it is repeated. Cancelling
    `receive` does not stop the handlers.

    `nonces` remembers deliveries, so that one that comes twice is handled once; by default in memory. With
    `background` the reply does not wait for the handlers; the API then has no reason to repeat the delivery when one
    fails. At most `pending_limit` events are handled at a time, and `aclose` waits for them.

    Errors of handlers are logged, and given to `on_error`, one by one, with the event; it may be a coroutine
    function. `tolerance` is that of `verify`, and `clock` returns Unix seconds. Belongs to one event loop.

    Raises `errors.ConfigurationError` for a setting that makes no sense.
    """

    def __init__(
        self,
        router: EventRouter,
        *,
        secret: Secrets,
        tolerance: float | timedelta | None = TOLERANCE,
        nonces: NonceStore | None = None,
        body_limit: int = BODY_LIMIT,
        background: bool = False,
        pending_limit: int = 1000,
        on_error: ErrorHandler | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not has_methods(router, "dispatch"):
            raise ConfigurationError(f"router must be a webhooks.EventRouter, got {router!r:.100}")
        check_nonces(nonces)
        check_number("body_limit", body_limit, least=1, whole=True)
        check_flag("background", background)
        check_number("pending_limit", pending_limit, least=1, whole=True)
        check_callable("on_error", on_error, optional=True)
        self._router = router
        self._verifier = Verifier(secret, tolerance=tolerance, clock=clock)
        self._nonces: NonceStore = MemoryNonceStore() if nonces is None else nonces
        self._body_limit = body_limit
        self._background = background
        self._pending_limit = pending_limit
        self._on_error = on_error
        self._pending: set[asyncio.Task[None]] = set()
        self._replies: dict[str, asyncio.Future[Reply]] = {}
        # Nonces that this process claimed, did not handle and could not release.
        self._unreleased = MemoryNonceStore()
        self._closed = False

    @property
    def pending(self) -> int:
        """How many events are being handled."""
        return len(self._pending)

    async def receive(
        self, headers: Mapping[str, str], body: bytes | AsyncIterable[bytes], *, method: str = "POST"
    ) -> Reply:
        """Take a delivery and return the reply.

        The body is the raw one, or its parts as they arrive, of which no more than the limit are kept. It is verified
        before anything in it is read; only then is a gzip or deflate Content-Encoding undone, within the limit.

        The status is 200 when the event was handled, or was before; 400 when the body cannot be read or is not an
        event, 401 when the signature is wrong, 405 when the method is, 408 when the body takes too long, 413 when it
        is too large, 500 when the event was not handled, and 503 when no more events are taken. After the last two
        the API repeats the delivery.

        Raises `errors.ValidationError` for headers or a body of the wrong kind.
        """
        check_headers(headers)
        if not isinstance(body, bytes | bytearray | AsyncIterable):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse_body(body, "bytes, or their asynchronous iterator")
        if method != "POST":
            return Reply(405, "deliveries are POSTed", {"Allow": "POST"})
        content = body if isinstance(body, bytes | bytearray) else await self._read(headers, body)
        if isinstance(content, Reply):
            return content
        if len(content) > self._body_limit:
            return Reply(413, "the body is too large")
        try:
            signature = self._verifier.verify(content, headers)
        except SignatureError as error:
            logger.warning("refused a delivery: %s", error)
            return Reply(401, "the signature is wrong")
        try:
            event = self._decode(content, headers)
        except DecodeError as error:
            logger.warning("a signed delivery is not an event: %s", error)
            return Reply(400, "the body is not an event")
        reply = self._replies.get(signature.nonce)
        if reply is None:
            if self._closed or len(self._pending) >= self._pending_limit:
                return Reply(503, "no more events are taken now")
            reply = self._start(signature, event)
        # One that is repeated while it is being handled is answered with what becomes of the first.
        return await asyncio.shield(reply)

    async def aclose(self, timeout: float | None = 60.0) -> None:  # noqa: ASYNC109 - what is late is cancelled here
        """Take no more deliveries, and wait for the events that are being handled.

        Handlers that take longer than the timeout, in seconds, are cancelled, which is logged.
        """
        check_number("timeout", timeout, least=0, optional=True)
        self._closed = True
        if not self._pending:
            return
        _, late = await asyncio.wait(tuple(self._pending), timeout=timeout)
        for task in late:
            logger.error("stopped the handlers of %s, which took too long", task.get_name())
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=_STOP_TIMEOUT)

    async def _read(self, headers: Mapping[str, str], parts: AsyncIterable[bytes]) -> bytes | Reply:
        """Put the body together, or return why that cannot be done."""
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
            return Reply(408, "the body takes too long")
        except Exception as error:  # noqa: BLE001 - a client that goes away, whatever the framework calls it
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
                # What orjson reads may be too deep for Python to walk through; what it writes never is.
                orjson.dumps(data)
        except orjson.JSONDecodeError:
            raise _undecodable("the body is not JSON", content) from None
        except orjson.JSONEncodeError:
            raise _undecodable("the body is nested too deeply", content) from None
        return parse(data)

    def _start(self, signature: Signature, event: Event) -> asyncio.Future[Reply]:
        """Handle an event in a task of its own, which outlives whoever waits for the reply."""
        reply: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

        def end(task: asyncio.Task[None]) -> None:
            self._pending.discard(task)
            del self._replies[signature.nonce]
            failure = "cancelled" if task.cancelled() else task.exception()
            if failure is not None:
                logger.error("handling %s ended with %r", task.get_name(), failure)
            _answer(reply)

        task = asyncio.create_task(self._handle(signature, event, reply), name=str(event.type))
        self._pending.add(task)
        self._replies[signature.nonce] = reply
        task.add_done_callback(end)
        return reply

    async def _handle(self, signature: Signature, event: Event, reply: asyncio.Future[Reply]) -> None:
        handled = False
        try:
            if not await self._claim(signature):
                handled = True
                reply.set_result(Reply(200, "handled before"))
                return
            if self._background:
                reply.set_result(Reply(200, "taken"))
            handled = await self._dispatch(event)
            if handled and not self._background:
                reply.set_result(Reply(200, "handled"))
        except Exception:
            logger.exception("could not claim the nonce of %s", event.type)
        finally:
            if not handled:
                await self._release(signature, reply)

    async def _claim(self, signature: Signature) -> bool:
        if signature.nonce in self._unreleased:
            self._unreleased.release(signature.nonce)
            return True
        return bool(await _in_time(self._nonces.claim(signature.nonce, signature.lifetime)))

    async def _release(self, signature: Signature, reply: asyncio.Future[Reply]) -> None:
        """Forget a delivery that was not handled, so that it is handled when it is repeated.

        Being cancelled does not keep it from that.
        """
        cancelled = False
        for pause in (*_RELEASE_PAUSES, None):
            try:
                await _in_time(self._nonces.release(signature.nonce))
            except asyncio.CancelledError:
                cancelled = True
            except Exception as error:  # noqa: BLE001 - a store fails as it likes
                logger.warning("could not release a nonce: %r", error)
            else:
                self._unreleased.release(signature.nonce)
                break
            # From here on, this process knows without the store that the delivery was not handled.
            self._unreleased.claim(signature.nonce, signature.lifetime)
            _answer(reply)
            if pause is None:
                logger.error("gave up releasing a nonce: other processes take its delivery for handled")
            elif not cancelled:
                try:
                    await asyncio.sleep(pause)
                except asyncio.CancelledError:
                    cancelled = True
        if cancelled:
            raise asyncio.CancelledError
        _answer(reply)

    async def _dispatch(self, event: Event) -> bool:
        """Run the handlers, report what they raise, and tell whether all went well."""
        try:
            await self._router.dispatch(event)
        except ExceptionGroup as group:
            for error in group.exceptions:
                await self._report(error, event)
            return False
        except Exception as error:  # noqa: BLE001 - a router of the user's own may raise anything
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
            logger.exception("on_error failed for an error of a handler of %s", event.type)


def _answer(reply: asyncio.Future[Reply]) -> None:
    """Answer a delivery whose event was not handled, unless it is answered."""
    if not reply.done():
        reply.set_result(Reply(500, "the event was not handled"))


async def _in_time(result: Awaitable[object] | object) -> object:
    """Return what a store returned, once it is there."""
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
        raise _undecodable(f"the body is not one whole piece of {encoding}, or larger than {limit} bytes", content)
    return found


def _undecodable(reason: str, content: bytes) -> DecodeError:
    shown = content[: DecodeError.SHOWN].decode(errors="replace")
    return DecodeError(reason, operation="the delivery", status=None, body=shown)
