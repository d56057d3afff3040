"""Waiting for a state: the paces of looking, the options of a wait, and what the states mean.

The waits themselves are methods of the resources, such as ``client.whatsapp.senders.wait_until_active(sender_id)``
and ``client.rcs.senders.wait_for(sender_id, until="IN_TEST")``. `WAITABLE` has, for each of those resources, which
states are goals, which are final failures and which go on.
"""

from sinch_provisioning.errors import WaitError, WaitFailed, WaitTimeout
from sinch_provisioning.runtime.states import WAITABLE, States
from sinch_provisioning.runtime.waitable import PollOptions, WaitOptions
from sinch_provisioning.runtime.waiting import LISTENING, POLLING, EventSource, Poll

__all__ = [
    "LISTENING",
    "POLLING",
    "WAITABLE",
    "EventSource",
    "Poll",
    "PollOptions",
    "States",
    "WaitError",
    "WaitFailed",
    "WaitOptions",
    "WaitTimeout",
]
