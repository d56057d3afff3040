"""The stand-in Provisioning API, for tests and for trying things out without an account.

``async with StandInServer() as server`` starts it, ``server.client()`` is a client of it; docs/stand-in.md tells the
rest. Everything is imported when it is first asked for.
"""

from typing import TYPE_CHECKING

from sinch_provisioning.lazy_names import lazy_names

if TYPE_CHECKING:
    from sinch_provisioning.testing.controls import AccessKey
    from sinch_provisioning.testing.deliveries import Attempt, Delivery
    from sinch_provisioning.testing.faults import CHAOS, Fault, FaultPlan
    from sinch_provisioning.testing.recording import RecordedRequest
    from sinch_provisioning.testing.server import StandInServer
    from sinch_provisioning.testing.storage import StateFileError
    from sinch_provisioning.testing.world import StandInError

__all__ = [
    "CHAOS",
    "AccessKey",
    "Attempt",
    "Delivery",
    "Fault",
    "FaultPlan",
    "RecordedRequest",
    "StandInError",
    "StandInServer",
    "StateFileError",
]

_HOMES = {
    "CHAOS": "faults",
    "AccessKey": "controls",
    "Attempt": "deliveries",
    "Delivery": "deliveries",
    "Fault": "faults",
    "FaultPlan": "faults",
    "RecordedRequest": "recording",
    "StandInError": "world",
    "StandInServer": "server",
    "StateFileError": "storage",
}

if not TYPE_CHECKING:
    # A pytest plugin lives in this package: loading it must not load the server.
    __getattr__ = lazy_names(__name__, _HOMES)
