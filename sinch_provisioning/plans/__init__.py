"""Provisioning as code: a project as YAML files in a repository, planned, reviewed and applied.

```python
from pathlib import Path

from sinch_provisioning import ProvisioningClient, plans


async with ProvisioningClient.from_env() as client:
    Path("customer.yaml").write_text(await plans.export(client))
    wanted = plans.load("customer.yaml")
    with plans.State("state.sqlite") as state:
        plan = await plans.plan(client, wanted, state=state)
        report = await plans.apply(client, plan, state=state)
```

The extra ``plans`` brings what it needs: ``pip install 'sinch-provisioning[plans]'``. docs/as-code.md has the reference
of the files. Everything is imported when it is first used.
"""

from typing import TYPE_CHECKING

from sinch_provisioning.lazy_names import lazy_names

if TYPE_CHECKING:
    from sinch_provisioning.plans.applying import Report, apply
    from sinch_provisioning.plans.configuration import Configuration, Resource, load
    from sinch_provisioning.plans.deciding import Action, Change, Notice
    from sinch_provisioning.plans.errors import (
        ConfigurationFileError,
        Fault,
        LockedError,
        PlanChangedError,
        PlanRefusedError,
        SecretError,
        StateError,
    )
    from sinch_provisioning.plans.exporting import export
    from sinch_provisioning.plans.json_schema import schema
    from sinch_provisioning.plans.planning import Plan, plan
    from sinch_provisioning.plans.state import State

_HOMES = {
    "Action": "deciding",
    "Change": "deciding",
    "Configuration": "configuration",
    "ConfigurationFileError": "errors",
    "Fault": "errors",
    "LockedError": "errors",
    "Notice": "deciding",
    "Plan": "planning",
    "PlanChangedError": "errors",
    "PlanRefusedError": "errors",
    "Report": "applying",
    "Resource": "configuration",
    "SecretError": "errors",
    "State": "state",
    "StateError": "errors",
    "apply": "applying",
    "export": "exporting",
    "load": "configuration",
    "plan": "planning",
    "schema": "json_schema",
}

__all__ = [
    "Action",
    "Change",
    "Configuration",
    "ConfigurationFileError",
    "Fault",
    "LockedError",
    "Notice",
    "Plan",
    "PlanChangedError",
    "PlanRefusedError",
    "Report",
    "Resource",
    "SecretError",
    "State",
    "StateError",
    "apply",
    "export",
    "load",
    "plan",
    "schema",
]


if not TYPE_CHECKING:
    # Hidden from type checkers, which would take any name for an attribute.
    __getattr__ = lazy_names(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
