"""One request over aiohttp: send it, map its failures to this package's errors, and read a bounded body."""

import asyncio
import select
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

import aiohttp
from aiohttp import hdrs
from aiohttp.http_exceptions import DecompressSizeError
from attrs import define
from yarl import URL

from sinch_provisioning.errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    Outcome,
    ProvisioningError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from sinch_provisioning.hooks import CURRENT_OPERATION
from sinch_provisioning.runtime.messages import RawResponse, Request
from sinch_provisioning.runtime.unset import UNSET
from sinch_provisioning.secrets import Redactor, Secret, body_secrets, credential_secrets, without_request

_PERMANENT: Final = (
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)
"""Errors that retrying cannot fix."""

_BEFORE_SENDING: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


_SHORTEST_CREDENTIAL: Final = 8
_MOST_STALE: Final = 100
"""How many connections that cannot be used are passed over: as many as aiohttp keeps by default."""


@define(slots=True, eq=False, repr=False)
class Call:
    """What is sent: `operation` names it in messages, `url` is without the query and `target` with it.

    `credential` is that of the latest request. `unanswered` tells that the latest request was cancelled after it was
    sent.
    """

    operation: str
    method: str
    url: str
    target: str
    content: bytes | None
    headers: Mapping[str, str] | None
    request: Request | None = None
    credential: Secret | None = None
    unanswered: bool = False
    _redactor: tuple[Secret, Redactor] | None = None

    def redact(self, text: str) -> str:
        """Mask in a text all secrets that the request carried."""
        credential = self.credential
        assert credential is not None  # noqa: S101
        if self._redactor is None or self._redactor[0] is not credential:
            # Made on the first failure: a call that succeeds needs none.
            secrets = [*credential_secrets(credential)]
            if self.request is not None and self.request.body is not UNSET:
                secrets += body_secrets(self.request.body, self.request.schemas().get("body", {}))
            if self.request is not None:
                # No credential is shorter, and masking every "1" in a message would help nobody.
                secrets += [each for each in self.request.headers.values() if len(each) >= _SHORTEST_CREDENTIAL]
            self._redactor = (credential, Redactor(secrets))
        return self._redactor[1](text)


class CutOffResponse(RawResponse):
    """An unsuccessful answer whose body did not arrive, or not all of it."""

    __slots__ = ()


class Exchange:
    """One request and its response. `sent` tells whether the server may have seen any of it."""

    __slots__ = ("_authorized", "_call", "_credential", "_entered", "sent")

    def __init__(self, call: Call) -> None:
        assert call.credential is not None  # noqa: S101
        self.sent = False
        self._call = call
        self._credential = call.credential
        self._entered = False
        self._authorized = False

    async def run(
        self,
        session: aiohttp.ClientSession,
        middlewares: tuple[aiohttp.ClientMiddlewareType, ...],
        limits: aiohttp.ClientTimeout,
        max_size: int,
        *,
        traced: bool,
    ) -> RawResponse:
        """Send the request and return its response, whatever its status.

        `middlewares` are the session's own, which stay in force. Raises `errors.TransportError` or
        `errors.ClientClosedError` without a response.
        """
        call = self._call
        named = CURRENT_OPERATION.set(call.operation) if traced else None
        response: aiohttp.ClientResponse | None = None
        try:
            response = await session.request(
                call.method,
                URL(call.target, encoded=True),
                data=call.content,
                headers=call.headers,
                allow_redirects=False,
                raise_for_status=False,
                auto_decompress=True,
                timeout=limits,
                middlewares=(self._authorize, *middlewares, self._guard) if middlewares else (self._guard,),
            )
            body = response.content
            # Usually the body is already buffered, and decompressed.
            content = await (
                response.read()
                if body.is_eof() and body.total_bytes <= max_size and response.status >= 200
                else _read(response, max_size)
            )
        except (Exception, asyncio.CancelledError) as error:
            ended = self._end(error, response, session, limits, max_size)
            if ended is None:
                call.unanswered = self.sent
                raise
        else:
            return RawResponse(response.status, response.headers, content, call.redact)
        finally:
            if named is not None:
                CURRENT_OPERATION.reset(named)
        if isinstance(ended, RawResponse):
            return ended
        # Raised out here so that aiohttp's own exception, whose frames hold the credential, is no part of it. The
        # response's headers may repeat the credential.
        response = None
        raise ended

    async def _authorize(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Let the user's middlewares see the request as it will be sent."""
        self._authorized = True
        request.headers[hdrs.AUTHORIZATION] = self._credential.reveal()
        return await handler(request)

    async def _guard(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Send the request on a good connection, and no second time when aiohttp would.

        aiohttp repeats a GET, PUT or DELETE when the connection breaks, though the API may have carried it out.
        Whether a call may be repeated is up to its policy: one GET sends invitations.
        """
        self._entered = True
        if not self._authorized:
            # Set here and not in the call's headers: aiohttp refuses those together with credentials from netrc.
            request.headers[hdrs.AUTHORIZATION] = self._credential.reveal()
        request.send = partial(self._send, request.send)  # type: ignore[method-assign]
        try:
            for _ in range(_MOST_STALE):
                try:
                    return await handler(request)
                except _StaleConnectionError:
                    # aiohttp has closed the connection, and takes another one now.
                    continue
            raise aiohttp.ClientConnectionError("the server responds before it is asked")
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            if not self.sent:
                raise
            raise _ConnectionLostError(str(error)) from error
        finally:
            # It holds the request, which would be left to the garbage collector.
            del request.send

    def _send(
        self,
        send: Callable[[aiohttp.connector.Connection], Coroutine[Any, Any, aiohttp.ClientResponse]],
        connection: aiohttp.connector.Connection,
    ) -> Coroutine[Any, Any, aiohttp.ClientResponse]:
        protocol = connection.protocol
        assert protocol is not None  # noqa: S101
        # Whatever the server has sent before the request would be taken for the response to it.
        if protocol.should_close:
            raise _StaleConnectionError
        # In a new connection, TLS may have left something to read.
        reused = protocol._payload is not None  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        if reused and _has_input(protocol.transport):
            raise _StaleConnectionError
        self.sent = True
        return send(connection)

    def _end(
        self,
        error: BaseException,
        response: aiohttp.ClientResponse | None,
        session: aiohttp.ClientSession,
        limits: aiohttp.ClientTimeout,
        max_size: int,
    ) -> RawResponse | ProvisioningError | None:
        """Turn what aiohttp raised into an exception of ours; None for what is not aiohttp's, such as a cancellation.

        An unsuccessful response counts even when its body does not arrive.
        """
        call = self._call
        task = asyncio.current_task()
        from_aiohttp = isinstance(error, aiohttp.ClientError | OSError)
        too_large = isinstance(error, _TooLargeError) or isinstance(error.__cause__, DecompressSizeError)
        cut_off = too_large or (from_aiohttp and not isinstance(error, TimeoutError))
        if cut_off and response is not None and response.status >= 300:
            return CutOffResponse(response.status, response.headers, b"", call.redact)
        if too_large:
            return ResponseTooLargeError(
                f"the response to {call.operation} is larger than {max_size} bytes and was not read; "
                f"the call may have been carried out{self._where}",
                operation=call.operation,
                method=call.method,
                url=call.url,
            )
        if session.closed and (from_aiohttp or isinstance(error, RuntimeError | asyncio.CancelledError)):
            # This is how aiohttp behaves when the session is closed under a call.
            return None if task is not None and task.cancelling() else call_closed_error(call.operation, sent=self.sent)
        if isinstance(error, aiohttp.ClientError | OSError):
            return self._failure(error, limits)
        if isinstance(error, ValueError) and not self._entered:
            return ConfigurationError(
                # The exception's own message may hold the password of a proxy.
                f"aiohttp could not make the request of {call.operation} ({type(error).__name__}); "
                "check the proxies of the session and the environment"
            )
        return None

    def _failure(
        self, error: aiohttp.ClientError | OSError, limits: aiohttp.ClientTimeout
    ) -> ConnectionFailedError | RequestTimeoutError:
        call = self._call
        # Without the guard, in a session whose requests are faked for instance, the exception has to tell.
        unsent = not self.sent if self._entered else isinstance(error, _BEFORE_SENDING)
        kind: type[ConnectionFailedError | RequestTimeoutError]
        if isinstance(error, TimeoutError):
            limit = limits.total or limits.sock_read or 0
            kind, text = (
                RequestTimeoutError,
                "could not connect in time" if unsent else f"had no answer within {round(limit, 2):g} s",
            )
        else:
            detail = call.redact(str(error)) or type(error).__name__
            kind, text = (
                ConnectionFailedError,
                f"{'could not connect' if unsent else 'lost the connection'}: {detail}",
            )
        failure = kind(
            f"{call.operation} {text}; {'nothing was sent' if unsent else 'it may have been carried out'}{self._where}",
            operation=call.operation,
            method=call.method,
            url=call.url,
            outcome=Outcome.NOT_SENT if unsent else Outcome.UNKNOWN,
        )
        failure.__cause__ = _cause(error, call.redact)
        failure.may_pass = not isinstance(error, _PERMANENT)
        return failure

    @property
    def _where(self) -> str:
        return f"\n  {self._call.method} {self._call.url}"


class _StaleConnectionError(Exception):
    """A connection was closed by the server, or has bytes that belong to no request."""


class _ConnectionLostError(aiohttp.ClientConnectionError):
    """The connection broke after the request was sent; unlike its cause, it does not make aiohttp send it again."""


class _TooLargeError(Exception):
    """A response has more bytes than its limit."""


def call_closed_error(subject: str, *, sent: bool) -> ClientClosedError:
    """Make the error of a call during which the client was closed."""
    return ClientClosedError(
        f"the client was closed during {subject}; {'it may have been carried out' if sent else 'nothing was sent'}",
        outcome=Outcome.UNKNOWN if sent else Outcome.NOT_SENT,
    )


def _has_input(transport: asyncio.Transport | None) -> bool:
    """Return whether bytes, or the end of the connection, wait in the socket for the event loop to read them."""
    sock = transport.get_extra_info("socket") if transport is not None else None
    if sock is None:
        return False
    try:
        return bool(_poll_of(sock.fileno())(0))
    except (OSError, ValueError):
        return True


@cache
def _poll_of(descriptor: int) -> Callable[[int], Sequence[object]]:
    """Make the function that looks, for so many milliseconds, for something to read from a descriptor.

    It knows a number and no socket, so it serves every socket that gets this number later.
    """
    if sys.platform == "win32":
        # There is no poll, and no limit on the descriptors that select takes.
        return lambda _: select.select((descriptor,), (), (), 0)[0]
    poller = select.poll()
    poller.register(descriptor, select.POLLIN)
    return poller.poll


async def _read(response: aiohttp.ClientResponse, max_size: int) -> bytes:
    """Read a body of at most so many bytes.

    Raises `_TooLargeError` as soon as there are more.
    """
    if response.status < 200:
        # The connection speaks another protocol from here on.
        response.close()
        return b""
    length = response.content_length
    if length is not None and length <= max_size and hdrs.CONTENT_ENCODING not in response.headers:
        return await response.read()
    size = 0
    chunks: list[bytes] = []
    try:
        if length is None or length <= max_size:
            # What counts is the size after decompression.
            async for chunk in response.content.iter_any():
                size += len(chunk)
                if size > max_size:
                    break
                chunks.append(chunk)
            else:
                return b"".join(chunks)
    except BaseException:
        response.close()
        raise
    response.close()
    raise _TooLargeError


def _cause(error: BaseException, redact: Callable[[str], str]) -> BaseException:
    """Return the cause of a failure without what may hold credentials: request headers, proxies, aiohttp's frames."""
    if isinstance(error, _ConnectionLostError) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        error = error.certificate_error
    elif isinstance(error, aiohttp.ClientConnectorError):
        error = error.os_error
    return without_request(error, redact)
