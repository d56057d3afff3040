"""A fleet of three customers against the embedded stand-in: planned, applied with a canary, looked at.

python examples/fleet/tour.py
"""

import asyncio
import os
import tempfile
from pathlib import Path

from sinch_provisioning import fleets
from sinch_provisioning.fleets import board
from sinch_provisioning.testing import StandInServer

FILE = Path(__file__).parent / "fleet.yaml"
SECRET = "what-all-three-keys-have"  # noqa: S105 - of the stand-in


async def main() -> None:
    """Plan, apply and look."""
    os.environ.setdefault("FLEET_KEY_SECRET", SECRET)
    os.environ.setdefault("FLEET_WEBHOOK_SECRET", "hooks")
    fleet = fleets.load(FILE)
    with tempfile.TemporaryDirectory() as folder:
        async with StandInServer() as server, fleets.Store(Path(folder) / "fleet.sqlite") as store:
            for member in fleet.members:
                key = str(member.credentials["keyId"])
                server.add_project(member.project_id, key_id=key, key_secret=os.environ["FLEET_KEY_SECRET"])
            there: fleets.Settings = {"server": server.url, "token_url": server.token_url, "observe": show}
            print("plan:", await fleets.plan(fleet, store=store, **there))
            print("apply:", await fleets.apply(fleet, store=store, canary=1, **there))
            server.reject("order_update", project_id=fleet.members[1].project_id, comment="Say who is writing.")
            print("plan:", await fleets.plan(fleet, store=store, **there))
            lines = [line async for line in fleets.lines(FILE, store)]
            for line in lines:
                print(f"{line.label:8} {line.address:40} {line.standing:15} {line.who:9} {line.why}")
            board.write_csv(lines, Path(folder) / "board.csv")


def show(progress: fleets.Progress, outcome: fleets.Outcome | None) -> None:
    """Print what has become of a project."""
    if outcome is not None:
        print(f"  {progress.through} of {progress.total}: {outcome.member.label}: {outcome.text}")


if __name__ == "__main__":
    asyncio.run(main())
