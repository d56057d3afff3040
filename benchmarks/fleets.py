"""Measures what an empty plan over many projects costs beside reading their lists: ``python -m benchmarks.fleets``.

Each project has 12 resources of five kinds and a key of its own, and is as its files say. Each measurement is of a
process of its own, against a server that answers from memory in another one.
"""

import argparse
import asyncio
import csv
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from benchmarks.description import ROOT
from benchmarks.processes import serving
from benchmarks.server import Answers, Connection, respond
from sinch_provisioning import BearerToken, OAuth2ClientCredentials, ProvisioningClient, fleets

PROJECTS: Final = 1000
AT_ONCE: Final = 32
"""How many projects are read or planned at a time."""
_SECRET: Final = "FLEET_KEY_SECRET"
_SENDERS: Final = 2
_TEMPLATES: Final = 5
_WEBHOOKS: Final = 2
_APPS: Final = 2
_MEGA: Final = 1 / 2**20
_RECORDED: Final = Path(__file__).with_name("fleets.json")


def customer() -> dict[str, Any]:
    """Make the configuration of a project; its name is a variable."""
    return {
        "projectId": "${projectId}",
        "webhooks": [
            {"target": f"https://hooks.example.com/{number}", "triggers": ["ALL"], "secret": {"env": _SECRET}}
            for number in range(_WEBHOOKS)
        ],
        "whatsapp": {
            "senders": [
                {
                    "region": "EU",
                    "phoneNumberProvider": "CUSTOMER",
                    "details": {
                        "displayName": "${name}",
                        "vertical": "OTHER",
                        "about": "Hello",
                        "countryCode": "48",
                        "phoneNumber": f"60010010{number}",
                    },
                }
                for number in range(_SENDERS)
            ],
            "templates": [
                {
                    "name": f"order_{number}",
                    "language": "EN_US",
                    "category": "UTILITY",
                    "details": {"components": [*_components(number), {"type": "FOOTER", "text": "Yours, ${name}"}]},
                }
                for number in range(_TEMPLATES)
            ],
        },
        "rcs": {"senders": [{**_RCS, "details": {"brand": {"name": "${name}"}, "testNumbers": ["+48600100200"]}}]},
        "sms": {"apps": [{"name": f"${{name}} {number}", "region": "EU"} for number in range(_APPS)]},
    }


_RCS: Final = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}
_NAME: Final = "Acme"


def _components(number: int) -> list[dict[str, Any]]:
    return [
        {"type": "HEADER", "format": "TEXT", "text": f"Order {number}"},
        {"type": "BODY", "text": "Hello {{1}}, your order {{2}} is on its way.", "examples": ["Ada", "12345"]},
    ]


def pages() -> dict[bytes, bytes]:
    """Write the answers as bytes, by what follows the project in the path."""
    wanted: dict[str, Any] = json.loads(json.dumps(customer()).replace("${name}", _NAME))
    whatsapp: dict[str, Any] = wanted["whatsapp"]
    senders = [
        {
            "id": f"01ARZ3NDEKTSV4RRFFQ69G5{number:03}",
            "state": "ACTIVE",
            "region": each["region"],
            "countryCode": each["details"].pop("countryCode"),
            "phoneNumber": each["details"].pop("phoneNumber"),
            "numberProvider": "CUSTOMER",
            "details": each["details"],
        }
        for number, each in enumerate(whatsapp["senders"])
    ]
    templates = [{**each, "state": "APPROVED", "analytics": []} for each in whatsapp["templates"]]
    webhooks = [
        {"id": f"{number:032}", "target": each["target"], "triggers": each["triggers"]}
        for number, each in enumerate(wanted["webhooks"])
    ]
    rcs = [{"id": f"{number:026}", "state": "DRAFT", **each} for number, each in enumerate(wanted["rcs"]["senders"])]
    apps = [
        {"id": f"{number:026}", "status": "ACTIVE", "name": each["name"], "regions": [each["region"]]}
        for number, each in enumerate(wanted["sms"]["apps"])
    ]
    account = {"state": "ONBOARDED", "isEmbeddedSignup": True, "businessManager": "SINCH_UK", "wabaId": "1"}
    lists: dict[bytes, Any] = {
        b"whatsapp": account,
        b"webhooks": {"webhooks": webhooks, "totalSize": len(webhooks)},
        b"whatsapp/senders": {"senders": senders, "totalSize": len(senders)},
        b"whatsapp/templates": {"templates": templates, "totalSize": len(templates)},
        b"rcs/senders": {"senders": rcs, "totalSize": len(rcs)},
        b"sms/smsApps": {"smsApps": apps, "totalSize": len(apps)},
    }
    return {path: respond(b"200 OK", json.dumps(content).encode()) for path, content in lists.items()}


class Lists(Connection):
    """Answers with the lists, the same ones for every project, and with tokens."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        super().__init__(Answers(b"", b"", b"", b"", b""))
        self._answers_by_path = answers

    def _answer(self, method: bytes, target: bytes) -> tuple[bytes, float]:
        if method == b"POST":
            return self._answers_by_path[b"token"], 0.0
        return self._answers_by_path[target.partition(b"?")[0].split(b"/", 4)[4]], 0.0


async def serve() -> None:
    """Serve until standard input ends."""
    token = {"access_token": "token", "token_type": "bearer", "expires_in": 3599}
    answers = {**pages(), b"token": respond(b"200 OK", json.dumps(token).encode())}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Lists(answers), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


# -- what is measured


async def read(url: str, count: int) -> None:
    """Read the lists of all projects with the SDK alone, each with a token of its own."""

    async def all_of(listing: Any) -> list[Any]:
        return [each async for each in listing]

    async with ProvisioningClient(auth=BearerToken("token"), server=url) as client:
        numbers = iter(range(count))

        async def work() -> None:
            for number in numbers:
                auth = OAuth2ClientCredentials(f"key-{number}", "secret", token_url=f"{url}/token")
                view = client.with_options(project_id=f"project-{number:05}", auth=auth)
                await asyncio.gather(
                    view.whatsapp.account.get(),
                    all_of(view.webhooks.list(page_size=15)),
                    all_of(view.whatsapp.senders.list(page_size=100)),
                    all_of(view.whatsapp.templates.list(page_size=1000)),
                    all_of(view.rcs.senders.list(page_size=100)),
                    all_of(view.sms.apps.list(page_size=100)),
                )

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))


async def plan(fleet: fleets.Fleet, folder: Path) -> None:
    """Plan all projects."""
    async with fleets.Store(folder / "fleet.sqlite") as store:
        summary = await fleets.plan(fleet, store=store, concurrency=AT_ONCE)
        if summary.counts != {"done": len(fleet.members)}:
            found = [each.why async for each in fleets.lines(fleet.path, store) if each.standing != "done"]
            raise RuntimeError(f"the plans are not empty: {summary} {found[:3]}")


async def measure(what: str, url: str, file: Path, count: int) -> dict[str, float]:
    """Measure one of both in this process, with reading the fleet file."""
    os.environ[_SECRET] = "a-secret"
    # What is imported and made once is not counted.
    if what == "read":
        await read(url, AT_ONCE)
    else:
        first = fleets.load(file)
        await fleets.plan(first, only=[each.project_id for each in first.members[:AT_ONCE]])
        del first
    gc.collect()
    gc.freeze()
    cpu, clock = time.process_time(), time.perf_counter()
    if what == "read":
        await read(url, count)
    else:
        fleet = fleets.load(file)
        # As the command does.
        gc.freeze()
        await plan(fleet, file.parent)
    cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"cpu": cpu / count, "wall": clock, "memory": peak}


def write_fleet(folder: Path, url: str, count: int) -> Path:
    """Write the fleet file, with a row for each project."""
    (folder / "customer.yaml").write_text(json.dumps(customer(), indent=1), encoding="utf-8")
    with (folder / "customers.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["projectId", "label", "keyId", "name"])
        rows.writerows(
            (f"project-{number:05}", f"Customer {number}", f"key-{number}", _NAME) for number in range(count)
        )
    defaults = {
        "server": url,
        "tokenUrl": f"{url}/token",
        "credentials": {"keySecret": {"env": _SECRET}},
        "configuration": "customer.yaml",
    }
    path = folder / "fleet.yaml"
    path.write_text(json.dumps({"projects": "customers.csv", "defaults": defaults}), encoding="utf-8")
    return path


def measured(what: str, url: str, count: int) -> dict[str, float]:
    """Measure one of both in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = write_fleet(Path(folder), url, count)
        command = [sys.executable, "-m", "benchmarks.fleets", "--measure", what, "--url", url, "--file", str(file)]
        done = subprocess.run(
            [*command, "--projects", str(count)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        found: dict[str, float] = json.loads(done.stdout)
        return found


def record(name: str, figures: dict[str, Any]) -> None:
    """Keep what a long test has shown, for the page of the documentation."""
    known = recorded()
    known[name] = {**figures, "date": time.strftime("%Y-%m-%d", time.gmtime())}
    _RECORDED.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")


def recorded() -> dict[str, dict[str, Any]]:
    """Return what the long tests have shown when they ran last."""
    found: dict[str, dict[str, Any]] = json.loads(_RECORDED.read_text(encoding="utf-8")) if _RECORDED.exists() else {}
    return found


def compare(count: int, *, keep: bool) -> None:
    """Measure both, print what each took, and keep it if that is asked for."""
    found: dict[str, dict[str, float]] = {}
    with serving("benchmarks.fleets") as url:
        for what in ("read", "plan"):
            each = found[what] = measured(what, url, count)
            print(
                f"{what}: {each['cpu'] * 1e3:7.2f} ms of CPU a project, {each['wall']:7.1f} s, "
                f"peak memory {each['memory'] * _MEGA:6.1f} MB"
            )
    if keep:
        figures = {
            "projects": count,
            "CPU over reading the same lists": found["plan"]["cpu"] / found["read"]["cpu"],
            "ms of CPU per project": found["plan"]["cpu"] * 1e3,
            "MB at most": found["plan"]["memory"] * _MEGA,
            "load of the machine": os.getloadavg()[0],
        }
        record("empty plan", figures)


def main() -> None:
    """Measure both, or be the process that measures, or the server."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fleets", description=__doc__)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--measure", choices=("read", "plan"), help=argparse.SUPPRESS)
    parser.add_argument("--url", default="", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, default=Path(), help=argparse.SUPPRESS)
    parser.add_argument("--record", action="store_true", help="keep the figures for docs/benchmarks.md")
    parser.add_argument("--projects", type=int, default=PROJECTS, help="how many projects there are")
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve())
    elif arguments.measure:
        print(json.dumps(asyncio.run(measure(arguments.measure, arguments.url, arguments.file, arguments.projects))))
    else:
        compare(arguments.projects, keep=arguments.record)


if __name__ == "__main__":
    main()
