"""Measures what a plan costs beside reading the same lists: ``python -m benchmarks.plans``.

The project has 1,000 templates, 100 senders and 20 webhooks, and so has the file, but for a few that differ. Each
measurement is of a process of its own, against a server that answers from memory in another one.
"""

import argparse
import asyncio
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs

from benchmarks.description import ROOT
from benchmarks.processes import serving
from benchmarks.server import Answers, Connection, respond
from sinch_provisioning import BearerToken, ProvisioningClient, plans

TEMPLATES: Final = 1000
SENDERS: Final = 100
WEBHOOKS: Final = 20
DIFFERENT: Final = 10
"""Templates that the file has otherwise."""
_WEBHOOKS_A_PAGE: Final = 15
_PROJECT: Final = "project"
_MEGA: Final = 1 / 2**20


def world(count: int) -> dict[str, list[dict[str, Any]]]:
    """Make what the project has, as the API shows it."""
    templates = [
        {
            "name": f"order_update_{number:04}",
            "language": "EN_US",
            "category": "UTILITY",
            "state": "APPROVED",
            "whatsappId": str(10**14 + number),
            "qualityScore": "QUALITY_SCORE_UNKNOWN",
            "details": {"components": _components(number)},
            "analytics": [],
            "isMetaGenerated": False,
        }
        for number in range(count)
    ]
    senders = [
        {
            "id": f"01ARZ3NDEKTSV4RRFFQ69G5{number:03}",
            "state": "ACTIVE",
            "details": {
                "displayName": f"Shop {number}",
                "vertical": "OTHER",
                "about": "Hello",
                "address": "Main Street 1",
            },
            "region": "EU",
            "metaLocalStorage": "DE",
            "maxTps": 10,
            "qualityRating": "GREEN",
            "dailyLimit": "TIER_1K",
            "bearerToken": "a-bearer-token",
            "cloudApi": True,
            "created": "2026-01-19T13:11:08.204Z",
            "modified": "2026-01-19t13:11:08.204Z",
            "countryCode": "48",
            "phoneNumber": f"600100{number:03}",
            "numberProvider": "CUSTOMER",
            "businessManager": "SINCH_UK",
            "compatibleRegions": ["eu", "us"],
        }
        for number in range(SENDERS)
    ]
    webhooks = [
        {
            "id": f"{number:032}",
            "projectId": _PROJECT,
            "target": f"https://hooks.example.com/{number:02}",
            "triggers": ["WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_REJECTED"],
        }
        for number in range(WEBHOOKS)
    ]
    account = {"state": "ONBOARDED", "isEmbeddedSignup": True, "businessManager": "SINCH_UK", "wabaId": "1"}
    return {"templates": templates, "senders": senders, "webhooks": webhooks, "account": [account]}


def _components(number: int) -> list[dict[str, Any]]:
    return [
        {"type": "HEADER", "format": "TEXT", "text": f"Order {number}"},
        {
            "type": "BODY",
            "text": "Hello {{1}}, your order {{2}} is on its way. It arrives on {{3}}, between {{4}} and {{5}}.",
            "examples": ["Ada", "12345", "Monday", "10:00", "12:00"],
        },
        {"type": "FOOTER", "text": "Thank you for your order."},
        {
            "type": "BUTTONS",
            "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}, {"type": "QUICK_REPLY", "text": "Help"}],
        },
    ]


def document(count: int) -> dict[str, Any]:
    """Make the file: what the project has, but for a few templates."""
    there = world(count)
    templates = [
        {name: each[name] for name in ("name", "language", "category", "details")} for each in there["templates"]
    ]
    for each in templates[:DIFFERENT]:
        each["details"] = {"components": [*_components(0)[:2], {"type": "FOOTER", "text": "Thank you."}]}
    senders = [
        {
            "region": each["region"],
            "phoneNumberProvider": "CUSTOMER",
            "details": {**each["details"], "countryCode": each["countryCode"], "phoneNumber": each["phoneNumber"]},
        }
        for each in there["senders"]
    ]
    webhooks = [
        {"target": each["target"], "triggers": each["triggers"], "secret": {"env": "WEBHOOK_SECRET"}}
        for each in there["webhooks"]
    ]
    return {"webhooks": webhooks, "whatsapp": {"senders": senders, "templates": templates}}


# -- the server


class Lists(Connection):
    """Answers with the lists."""

    def __init__(self, pages: dict[bytes, bytes]) -> None:
        super().__init__(Answers(b"", b"", b"", b"", b""))
        self._pages = pages

    def _answer(self, method: bytes, target: bytes) -> tuple[bytes, float]:
        path, _, query = target.partition(b"?")
        token = parse_qs(query).get(b"pageToken", [b""])[0]
        return self._pages[path.partition(b"/project/")[2] + token], 0.0


def pages(count: int) -> dict[bytes, bytes]:
    """Write the answers as bytes, by what follows the project in the path and by the page token."""
    there = world(count)
    found: dict[bytes, bytes] = {}

    def add(path: bytes, content: dict[str, Any], following: str | None = None) -> None:
        found[path] = respond(b"200 OK", json.dumps({**content, "nextPageToken": following}).encode())

    add(b"whatsapp", there["account"][0])
    add(b"whatsapp/templates", {"templates": there["templates"], "totalSize": count})
    add(b"whatsapp/senders", {"senders": there["senders"], "totalSize": SENDERS})
    add(b"webhooks", {"webhooks": there["webhooks"][:_WEBHOOKS_A_PAGE], "totalSize": WEBHOOKS}, "more")
    add(b"webhooksmore", {"webhooks": there["webhooks"][_WEBHOOKS_A_PAGE:], "totalSize": WEBHOOKS})
    return found


async def serve(count: int) -> None:
    """Serve until standard input ends."""
    answers = pages(count)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Lists(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


# -- what is measured


async def read(client: ProvisioningClient) -> object:
    """Read the lists with the SDK alone, at once."""

    async def all_of(listing: Any) -> list[Any]:
        return [each async for each in listing]

    return await asyncio.gather(
        all_of(client.webhooks.list(page_size=_WEBHOOKS_A_PAGE)),
        all_of(client.whatsapp.senders.list(page_size=100)),
        all_of(client.whatsapp.templates.list(page_size=TEMPLATES)),
        client.whatsapp.account.get(),
    )


async def plan(client: ProvisioningClient, wanted: plans.Configuration, state: plans.State) -> object:
    """Plan."""
    found = await plans.plan(client, wanted, state=state)
    if len(found.changes) != DIFFERENT or found.refused:
        raise RuntimeError(f"the plan is not what it should be: {found.summary()} {found.refused}")
    return found


async def measure(what: str, url: str, file: str, times: int) -> dict[str, float]:
    """Measure one of both in this process."""
    os.environ["WEBHOOK_SECRET"] = "a-secret"
    begun = time.perf_counter()
    wanted = plans.load(file) if what == "plan" else None
    loaded = time.perf_counter() - begun
    async with ProvisioningClient(_PROJECT, auth=BearerToken("token"), server=url) as client:
        state = plans.State()

        async def once() -> object:
            return await read(client) if wanted is None else await plan(client, wanted, state)

        await once()
        gc.collect()
        cpu, clock = time.process_time(), time.perf_counter()
        for _ in range(times):
            kept = await once()
        cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
        del kept
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"cpu": cpu / times, "wall": clock / times, "memory": peak, "load": loaded}


def measured(what: str, url: str, file: Path, times: int) -> dict[str, float]:
    """Measure one of both in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.plans", "--measure", what, "--url", url, "--file", str(file)]
    done = subprocess.run([*command, "--times", str(times)], cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


@contextmanager
def file_of_the_project(count: int = TEMPLATES) -> Iterator[Path]:
    """Write the file that the plan is for."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "customer.yaml"
        path.write_text(json.dumps(document(count), indent=1), encoding="utf-8")
        yield path


def main() -> None:
    """Measure both, or be the process that measures, or the server."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plans", description=__doc__)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--measure", choices=("read", "plan"), help=argparse.SUPPRESS)
    parser.add_argument("--url", default="", help=argparse.SUPPRESS)
    parser.add_argument("--file", default="", help=argparse.SUPPRESS)
    parser.add_argument("--templates", type=int, default=TEMPLATES, help="how many templates there are")
    parser.add_argument("--times", type=int, default=20, help="how often each is done in its process")
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve(arguments.templates))
    elif arguments.measure:
        print(json.dumps(asyncio.run(measure(arguments.measure, arguments.url, arguments.file, arguments.times))))
    else:
        server = serving("benchmarks.plans", "--templates", str(arguments.templates))
        with server as url, file_of_the_project(arguments.templates) as file:
            for what in ("read", "plan"):
                found = measured(what, url, file, arguments.times)
                print(
                    f"{what}: {found['cpu'] * 1e3:7.1f} ms of CPU, {found['wall'] * 1e3:7.1f} ms, "
                    f"peak memory {found['memory'] * _MEGA:6.1f} MB, the file was loaded in {found['load']:.2f} s"
                )


if __name__ == "__main__":
    main()
