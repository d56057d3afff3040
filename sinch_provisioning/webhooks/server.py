"""An aiohttp application that takes deliveries."""

import time
from collections.abc import Callable
from datetime import timedelta

from aiohttp import web

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.webhooks.checks import check_number
from sinch_provisioning.webhooks.nonces import NonceStore
from sinch_provisioning.webhooks.receiving import BODY_LIMIT, ErrorHandler, Receiver
from sinch_provisioning.webhooks.router import EventRouter
from sinch_provisioning.webhooks.signatures import TOLERANCE, Secrets

RECEIVER: web.AppKey[Receiver] = web.AppKey("receiver", Receiver)
"""Where the application keeps its `Receiver`."""


def aiohttp_app(
    router: EventRouter,
    *,
    secret: Secrets,
    path: str = "/",
    tolerance: float | timedelta | None = TOLERANCE,
    nonces: NonceStore | None = None,
    body_limit: int = BODY_LIMIT,
    background: bool = False,
    pending_limit: int = 1000,
    on_error: ErrorHandler | None = None,
    drain_timeout: float | None = 60.0,
    clock: Callable[[], float] = time.time,
) -> web.Application:
    """Make an application that takes a webhook's deliveries at a path; see `Receiver` for the rest.

    It runs by itself, or as a part of a larger one by ``add_subapp``. Shutting down waits for the handlers that run
    in the background, at most `drain_timeout` seconds.

    Raises `errors.ConfigurationError` for a setting that makes no sense.
    """
    if not isinstance(path, str) or not path.startswith("/"):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"path must be a string that starts with /, got {path!r:.100}")
    check_number("drain_timeout", drain_timeout, least=0, optional=True)
    receiver = Receiver(
        router,
        secret=secret,
        tolerance=tolerance,
        nonces=nonces,
        body_limit=body_limit,
        background=background,
        pending_limit=pending_limit,
        on_error=on_error,
        clock=clock,
    )

    async def deliver(request: web.Request) -> web.Response:
        reply = await receiver.receive(request.headers, request.content.iter_any(), method=request.method)
        response = web.Response(status=reply.status, text=reply.text, headers=dict(reply.headers))
        if not request.content.is_eof():
            # What is left of a body that was refused unread is not read either.
            response.force_close()
            if request.content.exception() is not None:
                # Otherwise aiohttp tries to read on, and logs that it cannot.
                request.content.feed_eof()
        return response

    async def drain(_: web.Application) -> None:
        await receiver.aclose(drain_timeout)

    # A signature is of the bytes on the wire, so nothing may be decompressed before it is verified.
    app = web.Application(handler_args={"auto_decompress": False})
    app[RECEIVER] = receiver
    # As a part of a larger application, "/hooks" and "/hooks/" are both meant.
    for each in {path.rstrip("/"), path.rstrip("/") + "/"}:
        app.router.add_route("*", each, deliver)
    app.on_cleanup.append(drain)
    return app
