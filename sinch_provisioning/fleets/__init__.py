"""Fleets: many customers' projects, planned, applied and watched together.

    from sinch_provisioning import fleets

    fleet = fleets.load("customers.yaml")
    async with fleets.Store("customers.sqlite") as store:
        summary = await fleets.apply(fleet, store=store, canary=5, abort_above=2)

The extra ``fleet`` brings what it needs: ``pip install 'sinch-provisioning[fleet]'``. docs/fleets.md has the reference
of the file. Everything is imported when it is first used.
"""

from typing import TYPE_CHECKING

from sinch_provisioning.lazy_names import lazy_names

if TYPE_CHECKING:
    from sinch_provisioning.fleets.fleet_file import Fleet, load
    from sinch_provisioning.fleets.members import Member
    from sinch_provisioning.fleets.running import (
        Progress,
        Settings,
        Summary,
        apply,
        drift,
        lines,
        plan,
        resume,
        status,
    )
    from sinch_provisioning.fleets.selection import select
    from sinch_provisioning.fleets.store import Run, Standing, Store
    from sinch_provisioning.fleets.workers import Worker
    from sinch_provisioning.fleets.working import Outcome

_HOMES = {
    "Fleet": "fleet_file",
    "Member": "members",
    "Outcome": "working",
    "Progress": "running",
    "Run": "store",
    "Settings": "running",
    "Standing": "store",
    "Store": "store",
    "Summary": "running",
    "Worker": "workers",
    "apply": "running",
    "drift": "running",
    "lines": "running",
    "load": "fleet_file",
    "plan": "running",
    "resume": "running",
    "select": "selection",
    "status": "running",
}

__all__ = [
    "Fleet",
    "Member",
    "Outcome",
    "Progress",
    "Run",
    "Settings",
    "Standing",
    "Store",
    "Summary",
    "Worker",
    "apply",
    "drift",
    "lines",
    "load",
    "plan",
    "resume",
    "select",
    "status",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    __getattr__ = lazy_names(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
