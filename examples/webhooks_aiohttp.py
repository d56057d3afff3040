"""Receives the API's events with aiohttp.

Run it with the webhook's secret in SINCH_WEBHOOK_SECRET, and make its address the webhook's target:

    python examples/webhooks_aiohttp.py
"""

import os

from aiohttp import web

from sinch_provisioning import models, webhooks

router = webhooks.EventRouter()


@router.on(webhooks.WhatsAppSenderActive)
async def connect_sender(event: webhooks.WhatsAppSenderActive) -> None:
    """Connect a sender that became active; may run twice for one event, since deliveries are repeated."""
    print(f"sender {event.payload.id} is {event.payload.state}")


@router.on(models.WebhookTrigger.WHATSAPP_SENDER_REJECTED, models.WebhookTrigger.WHATSAPP_SENDER_ERROR)
async def tell_support(event: webhooks.WhatsAppSenderRejected | webhooks.WhatsAppSenderError) -> None:
    """Tell support about a sender that needs attention."""
    print(f"sender {event.payload.id}: {event.type} {event.comment or ''}")


@router.default
def log(event: webhooks.Event) -> None:
    """Log everything else, including events of types that are newer than this version."""
    print(f"{event.type}")


def make_app(*secrets: str) -> web.Application:
    """Make the application; it accepts any of the secrets, so that a secret can be changed without downtime."""
    app = web.Application()
    # Handlers run after the reply, so that a slow one does not make the API repeat the delivery.
    app.add_subapp("/sinch/events", webhooks.aiohttp_app(router, secret=secrets, background=True))
    return app


if __name__ == "__main__":
    web.run_app(make_app(os.environ["SINCH_WEBHOOK_SECRET"]), host="127.0.0.1", port=8080)
