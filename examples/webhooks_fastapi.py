"""Receives the API's events with FastAPI; any other framework does the same with `webhooks.Receiver`.

Run it with the webhook's secret in SINCH_WEBHOOK_SECRET, and make its address the webhook's target:

    uvicorn --factory examples.webhooks_fastapi:make_app
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response

from sinch_provisioning import webhooks

router = webhooks.EventRouter()


@router.on(webhooks.WhatsAppSenderActive)
async def connect_sender(event: webhooks.WhatsAppSenderActive) -> None:
    """Connect a sender that became active; may run twice for one event, since deliveries are repeated."""
    print(f"sender {event.payload.id} is {event.payload.state}")


@router.default
def log(event: webhooks.Event) -> None:
    """Log everything else, including events of types that are newer than this version."""
    print(f"{event.type}")


def make_app(secret: str | None = None) -> FastAPI:
    """Make the application."""
    receiver = webhooks.Receiver(router, secret=secret or os.environ["SINCH_WEBHOOK_SECRET"], background=True)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None, None]:
        yield
        await receiver.aclose()

    async def receive(request: Request) -> Response:
        # The raw body: JSON that was decoded and encoded again has another signature.
        reply = await receiver.receive(request.headers, request.stream(), method=request.method)
        return Response(reply.text, reply.status, dict(reply.headers), "text/plain")

    app = FastAPI(lifespan=lifespan)
    app.add_api_route("/sinch/events", receive, methods=["POST"], status_code=200)
    return app
