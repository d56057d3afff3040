"""From a delivery's bytes and headers to a status, with no web framework in it."""

import asyncio
import logging
import time
from collections.abc import AsyncIterable, Callable, Mapping
from datetime import timedelta
from inspect import isawaitable
from typing import Any, Final

import orjson
from attrs import field, frozen

from sinch_provisioning.errors import ConfigurationError, DecodeError, SignatureError
from sinch_provisioning.webhooks.events import Event, parse
from sinch_provisioning.webhooks.nonces import MemoryNonceStore, NonceStore
from sinch_provisioning.webhooks.router import EventRouter
from sinch_provisioning.webhooks.signatures import TOLERANCE, Secrets, Signature, Verifier

BODY_LIMIT: Final = 1024 * 1024
_READ_TIMEOUT: Final = 30.0

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

    `nonces` remembers deliveries, so that one which comes twice is handled once; by default in memory. With
    `background` the reply does not wait for the handlers: at most `pending_limit` events are handled at a time, and
    `aclose` waits for them. Then, a handler that fails is not called again by a repeated delivery.

    Errors of handlers are logged, and given to `on_error`, one by one, with the event. `tolerance` is that of
    `verify`, and `clock` gives Unix seconds. Belongs to one event loop.

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
        if body_limit < 1 or pending_limit < 1:
            raise ConfigurationError("the limits of a receiver are at least 1")
        self._router = router
        self._verifier = Verifier(secret, tolerance=tolerance, clock=clock)
        self._nonces: NonceStore = MemoryNonceStore() if nonces is None else nonces
        self._body_limit = body_limit
        self._background = background
        self._pending_limit = pending_limit
        self._on_error = on_error
        self._pending: set[asyncio.Task[None]] = set()
        self._replies: dict[str, asyncio.Future[Reply]] = {}
        self._closed = False

    @property
    def pending(self) -> int:
        """How many events are being handled in the background."""
        return len(self._pending)

    async def receive(
        self, headers: Mapping[str, str], body: bytes | AsyncIterable[bytes], *, method: str = "POST"
    ) -> Reply:
        """Take a delivery and give the reply.

        The body is the raw one, or its parts as they arrive, of which no more than the limit are kept.

        The status is 200 when the event was handled, or was before; 400 when the body is no event, 401 when the
        signature is wrong, 405 when the method is, 408 when the body takes too long, 413 when it is too large, 500
        when a handler failed, and 503 when no more events are taken. After the last two the API repeats the
        delivery.
        """
        if method != "POST":
            return Reply(405, "deliveries are POSTed", {"Allow": "POST"})
        try:
            content = bytes(body) if isinstance(body, bytes | bytearray) else await self._read(headers, body)
        except TimeoutError:
            return Reply(408, "the body takes too long")
        if content is None or len(content) > self._body_limit:
            return Reply(413, "the body is too large")
        try:
            signature = self._verifier.verify(content, headers)
        except SignatureError as error:
            logger.warning("refused a delivery: %s", error)
            return Reply(401, "the signature is wrong")
        try:
            event = _decode(content)
        except DecodeError as error:
            logger.warning("a signed delivery is no event: %s", error)
            return Reply(400, "the body is no event")
        if self._closed or len(self._pending) >= self._pending_limit:
            return Reply(503, "no more events are taken now")
        first: asyncio.Future[Reply] | None = self._replies.get(signature.nonce)
        if first is not None:
            # Repeated while it is being handled: how that ends is the answer to both.
            await asyncio.wait([first])
            return first.result()
        reply: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._replies[signature.nonce] = reply
        try:
            reply.set_result(await self._handle_once(signature, event))
        finally:
            del self._replies[signature.nonce]
            if not reply.done():
                reply.set_result(Reply(500, "the delivery was not handled"))
        return reply.result()

    async def aclose(self, timeout: float | None = 60.0) -> None:  # noqa: ASYNC109 - what is late is cancelled here
        """Take no more deliveries, and wait for the events that are handled in the background.

        Those that take longer than the timeout, in seconds, are cancelled, which is logged.
        """
        self._closed = True
        if not self._pending:
            return
        _, late = await asyncio.wait(tuple(self._pending), timeout=timeout)
        for task in late:
            logger.error("stopped the handlers of %s, which took too long", task.get_name())
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=timeout)

    async def _read(self, headers: Mapping[str, str], parts: AsyncIterable[bytes]) -> bytes | None:
        """Put the body together; None when it is larger than the limit."""
        declared = next((value for name, value in headers.items() if name.lower() == "content-length"), "")
        if declared.isdecimal() and int(declared[:20]) > self._body_limit:
            return None
        content = bytearray()
        async with asyncio.timeout(_READ_TIMEOUT):
            async for part in parts:
                content += part
                if len(content) > self._body_limit:
                    return None
        return bytes(content)

    async def _handle_once(self, signature: Signature, event: Event) -> Reply:
        claimed = self._nonces.claim(signature.nonce, signature.lifetime)
        if not (await claimed if isawaitable(claimed) else claimed):
            return Reply(200, "handled before")
        if self._background:
            task = asyncio.create_task(self._handle(event), name=str(event.type))
            self._pending.add(task)
            task.add_done_callback(self._pending.discard)
            return Reply(200, "taken")
        try:
            handled = await self._dispatch(event)
        except BaseException:
            await self._release(signature)
            raise
        if not handled:
            await self._release(signature)
            return Reply(500, "a handler failed")
        return Reply(200, "handled")

    async def _release(self, signature: Signature) -> None:
        released = self._nonces.release(signature.nonce)
        if isawaitable(released):
            await released

    async def _handle(self, event: Event) -> None:
        await self._dispatch(event)

    async def _dispatch(self, event: Event) -> bool:
        """Run the handlers, report what they raise, and tell whether all went well."""
        try:
            await self._router.dispatch(event)
        except ExceptionGroup as group:
            for error in group.exceptions:
                logger.exception("a handler of %s failed", event.type, exc_info=error)
                if self._on_error is not None:
                    self._on_error(error, event)
            return False
        return True


def _decode(content: bytes) -> Event:
    try:
        data: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        shown = content[: DecodeError.SHOWN].decode(errors="replace")
        raise DecodeError("it is no JSON", operation="the delivery", status=None, body=shown) from None
    return parse(data)
