"""Applies files in processes that can be killed: each order is carried out by a fork, which has everything loaded.

Reads orders from standard input, a JSON object a line, and answers each with the process's id, then with its status.
"""

import asyncio
import os
import sys
import traceback
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import Any

import orjson

from sinch_provisioning import BasicAuth, ProvisioningClient, api, plans
from sinch_provisioning.plans.kinds import KINDS, known_names

# Loaded before the first fork, as far as an apply needs it.
APPLY, LOAD, PLAN, STATE = plans.apply, plans.load, plans.plan, plans.State
for kind in KINDS.values():
    known_names(kind)
    for verb in (kind.listing, "create", "update", "delete"):
        with suppress(AttributeError):
            attrgetter(f"{kind.name.replace('.', '_')}.{verb}")(api)


async def apply(order: dict[str, Any]) -> plans.Report:
    auth = BasicAuth(order["key_id"], order["key_secret"])
    with STATE(order["state"]) as state:
        async with ProvisioningClient(order["project"], auth=auth, server=order["server"]) as client:
            plan = await PLAN(client, LOAD(order["file"]), state=state)
            report = await APPLY(client, plan, state=state, settle=order["settle"])
    return report


def main() -> None:
    for line in sys.stdin.buffer:
        order = orjson.loads(line)
        child = os.fork()
        if not child:
            code = 1
            try:
                report = asyncio.run(apply(order))
                if "told" in order:
                    Path(order["told"]).write_text(str(report), encoding="utf-8")
                code = report.exit_code
            except BaseException:  # noqa: BLE001 - the parent goes on
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(code)
        print(child, flush=True)  # noqa: T201
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
