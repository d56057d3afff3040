"""An aiohttp application that receives deliveries."""

from typing import Unpack

from aiohttp import web

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.runtime.messages import check_keywords, shown
from sinch_provisioning.webhooks.checks import check_number
from sinch_provisioning.webhooks.receiving import Receiver, ReceiverOptions
from sinch_provisioning.webhooks.router import EventRouter
from sinch_provisioning.webhooks.signatures import Secrets

RECEIVER: web.AppKey[Receiver] = web.AppKey("receiver", Receiver)
"""Where the application keeps its `Receiver`."""


def aiohttp_app(
    router: EventRouter,
    *,
    secret: Secrets,
    path: str = "/",
    drain_timeout: float | None = 60.0,
    **options: Unpack[ReceiverOptions],
) -> web.Application:
    """Make an application that receives a webhook's deliveries.

    It runs by itself, or as a part of a larger one by ``add_subapp``. Shutting down waits for the handlers.

    Args:
        router: Dispatches the events.
        secret: The webhook's secret, or several of them while it is being changed.
        path: Where deliveries are received.
        drain_timeout: Seconds that shutting down waits for handlers before it cancels them; None for no limit.
        options: tolerance, nonces, body_limit, background, pending_limit, on_error and clock; see `ReceiverOptions`.

    Raises:
        ConfigurationError: A setting makes no sense.
    """
    check_keywords(options, ReceiverOptions.__annotations__, aiohttp_app)
    if not isinstance(path, str) or not path.startswith("/"):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"path must be a string that starts with /, got {shown(path)}")
    check_number("drain_timeout", drain_timeout, least=0, optional=True)
    receiver = Receiver(router, secret=secret, **options)

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
