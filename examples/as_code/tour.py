"""Imports, plans and applies the customer that stands in this folder, against an embedded stand-in.

python examples/as_code/tour.py
"""

import asyncio
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from sinch_provisioning import plans
from sinch_provisioning.testing import StandInServer

FOLDER = Path(__file__).parent


async def main() -> None:
    os.environ.setdefault("WEBHOOK_SECRET", "only-for-the-stand-in")
    with TemporaryDirectory() as folder, plans.State(Path(folder) / "state.sqlite") as state:
        async with StandInServer() as server, server.client() as client:
            wanted = plans.load([FOLDER / "customer.yaml", FOLDER / "templates"])

            plan = await plans.plan(client, wanted, state=state)
            print(plan)
            report = await plans.apply(client, plan, state=state)
            print(report)

            server.reject("spring_sale", comment="Say who is writing.")
            server.approve("order_confirmation")
            print(await plans.plan(client, wanted, state=state))

            imported = Path(folder) / "imported.yaml"
            imported.write_text(await plans.export(client), encoding="utf-8")
            after = await plans.plan(client, plans.load(imported))
            print(f"imported to {imported.name}: {len(after.changes)} changes")


asyncio.run(main())
