"""Stand-ins in processes of their own, each with a share of the projects of a fleet."""

import asyncio
import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import zip_longest
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any, Final

from attrs import frozen

from sinch_provisioning.testing import Fault, StandInServer
from tests.fleets.harness import CUSTOMER, SECRET, contents

KEY_SECRET: Final = "the secret of all keys"
LOST: Final = (Fault(lost=True), Fault(reset="within"), Fault(status=500))


@frozen
class StandIn:
    """A stand-in in another process: `keys` are the ids of its projects with those of their keys."""

    url: str
    token_url: str
    keys: list[tuple[str, str]]
    pipe: "Connection[Any, Any]"

    def ask(self, what: str, *arguments: Any) -> Any:
        """Ask for one of `_ANSWERS`."""
        self.pipe.send((what, *arguments))
        return self.pipe.recv()


def _lose_answers(server: StandInServer, seed: int) -> None:
    chance = Random(seed)
    for verb in ("create", "update"):
        server.faults.plan(chance.getrandbits(32), rate=0.05, operation=f"*.{verb}", kinds=LOST)


def _contents(server: StandInServer) -> Counter[Any]:
    """Count the projects that have the same numbers of resources."""
    others = [each.id for each in server.world.projects() if each.id != server.project_id]
    return Counter(tuple(sorted(contents(server, each).items())) for each in others)


_ANSWERS: Final[dict[str, Any]] = {
    "requests": lambda server: server.requests.total,
    "contents": _contents,
    "lose answers": _lose_answers,
    "clear": lambda server: server.faults.clear(),
}


def _serve(pipe: "Connection[Any, Any]", projects: int) -> None:
    async def run() -> None:
        async with StandInServer(keep_requests=1000) as server:
            names = [f"{server.url.rpartition(':')[2]}-{number}" for number in range(projects)]
            keys = [(server.add_project(key_id=each, key_secret=KEY_SECRET), each) for each in names]
            pipe.send((server.url, server.token_url, keys))
            while True:
                what, *arguments = await asyncio.to_thread(pipe.recv)
                if what == "end":
                    return
                pipe.send(_ANSWERS[what](server, *arguments))

    asyncio.run(run())


@contextmanager
def standins(processes: int, projects: int) -> Iterator[list[StandIn]]:
    """Run stand-ins that have so many projects together."""
    context = get_context("spawn")
    with ExitStack() as stack:
        pipes: list[Connection[Any, Any]] = []
        for number in range(processes):
            ours, theirs = context.Pipe()
            share = projects // processes + (number < projects % processes)
            process = context.Process(target=_serve, args=(theirs, share), daemon=True)
            process.start()
            theirs.close()
            stack.callback(process.join, 30)
            stack.callback(_end, ours)
            pipes.append(ours)
        yield [_started(pipe) for pipe in pipes]


def _started(pipe: "Connection[Any, Any]") -> StandIn:
    url, token_url, keys = pipe.recv()
    return StandIn(url, token_url, keys, pipe)


def _end(pipe: "Connection[Any, Any]") -> None:
    with suppress(OSError):
        pipe.send(("end",))


def write_fleet(folder: Path, servers: list[StandIn]) -> Path:
    """Write a fleet of the projects of all servers, and return its file."""
    (folder / "customer.yaml").write_text(CUSTOMER, encoding="utf-8")
    with (folder / "customers.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["projectId", "label", "keyId", "phone", "server", "tokenUrl"])
        # Neighbours in different servers, which share the work so.
        keys = [
            (server, *key)
            for several in zip_longest(*(each.keys for each in servers))
            for server, key in zip(servers, several, strict=True)
            if key is not None
        ]
        rows.writerows(
            (project, f"customer{number:05}", key, f"6{number:08}", server.url, server.token_url)
            for number, (server, project, key) in enumerate(keys)
        )
    path = folder / "fleet.yaml"
    path.write_text(
        f"""
projects: customers.csv
defaults:
  credentials: {{keySecret: {{env: {SECRET}}}}}
  configuration: customer.yaml
""",
        encoding="utf-8",
    )
    return path
