"""The stand-in Provisioning API, for tests and for trying things out without an account.

``async with StandInServer() as server`` starts it, ``server.client()`` is a client of it; docs/stand-in.md tells the
rest. Everything is imported when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

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


def __getattr__(name: str) -> Any:
    # A pytest plugin lives in this package: loading it must not load the server.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
