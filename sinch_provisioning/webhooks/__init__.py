"""Webhooks: verified, typed events, and their dispatch to handlers and waits.

```python
from sinch_provisioning import webhooks

router = webhooks.EventRouter()


@router.on(webhooks.WhatsAppSenderActive)
async def connect(event: webhooks.WhatsAppSenderActive) -> None:
    print(event.payload.id)


app = webhooks.aiohttp_app(router, secret="webhook-secret")  # for aiohttp.web.run_app
```

`Receiver` does the same for any web framework: headers and bytes in, a status out. `verify` checks a signature, and
`parse` makes an event from JSON. Each event class is here under the name of its trigger.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sinch_provisioning.errors import SignatureError, SignatureFault
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.webhooks.events import Event, UnknownEvent, event_class, parse
from sinch_provisioning.webhooks.nonces import BlockingNonceStore, MemoryNonceStore, NonceStore
from sinch_provisioning.webhooks.receiving import Receiver, ReceiverOptions, Reply
from sinch_provisioning.webhooks.router import EventRouter
from sinch_provisioning.webhooks.signatures import Signature, Verifier, sign, verify

if TYPE_CHECKING:
    from sinch_provisioning.generated.events import *  # noqa: F403
    from sinch_provisioning.webhooks.server import RECEIVER as RECEIVER
    from sinch_provisioning.webhooks.server import aiohttp_app as aiohttp_app

_CLASSES = tuple(EVENT_MODELS.values())

__all__ = [  # noqa: PLE0604 - the names of the events are known # pyright: ignore[reportUnsupportedDunderAll]
    *_CLASSES,
    "RECEIVER",
    "BlockingNonceStore",
    "Event",
    "EventRouter",
    "MemoryNonceStore",
    "NonceStore",
    "Receiver",
    "ReceiverOptions",
    "Reply",
    "Signature",
    "SignatureError",
    "SignatureFault",
    "UnknownEvent",
    "Verifier",
    "aiohttp_app",
    "event_class",
    "parse",
    "sign",
    "verify",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    def __getattr__(name: str) -> Any:
        # Event classes are imported on first use, and aiohttp's server only for those who need it.
        if name in _CLASSES:
            module = import_module("sinch_provisioning.generated.models")
        elif name in {"RECEIVER", "aiohttp_app"}:
            module = import_module("sinch_provisioning.webhooks.server")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
