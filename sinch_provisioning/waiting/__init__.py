"""Waiting for a state: polling intervals, events, and what the states mean.

The waits themselves are methods of the resources, such as ``client.whatsapp.senders.wait_until_active(sender_id)``
and ``client.rcs.senders.wait_for(sender_id, until="IN_TEST")``. `WAITABLE` has, for each of those resources, which
states are goals, which are terminal failures and which are pending.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sinch_provisioning.errors import WaitError, WaitFailed, WaitTimeout
from sinch_provisioning.waiting.polling import LISTENING, POLLING, Poll
from sinch_provisioning.waiting.states import States
from sinch_provisioning.waiting.wait import EventSource

if TYPE_CHECKING:
    from sinch_provisioning.generated.waiting import WAITABLE as WAITABLE

__all__ = [
    "LISTENING",
    "POLLING",
    "WAITABLE",
    "EventSource",
    "Poll",
    "States",
    "WaitError",
    "WaitFailed",
    "WaitTimeout",
]


if not TYPE_CHECKING:
    # Generated code stands on this package, so that what is generated can only be imported later.
    def __getattr__(name: str) -> Any:
        if name != "WAITABLE":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module("sinch_provisioning.generated.waiting").WAITABLE


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
