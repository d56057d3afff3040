"""The examples run as they are."""

import asyncio
import json
import re
import shutil
from importlib.metadata import entry_points

import aiohttp
import pytest

from sinch_provisioning.testing import StandInServer
from tests.programs import run_python
from tests.testing.harness import ROOT
from tests.testing.test_storage import command


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "standin_in_a_test.py",
            ["rejected: A display name is a name", "state: ACTIVE", "outcome: unknown", "INACTIVE"],
        ),
        ("standin_command.py", ["made Alerts at http://127.0.0.1:", "/_console"]),
        (
            "onboarding.py",
            [
                "6 of them in the WhatsApp Business Account",
                "a launch needs details.brand.phones or details.brand.emails",
                "412 launch_precondition_failed",
                "with all of it there, 0 are missing",
                "the sender is LAUNCHING",
                "now it is LAUNCHED",
            ],
        ),
    ],
)
async def test_scripts(name: str, said: list[str]) -> None:
    output = await run_python(f"examples/{name}")
    assert all(part in output for part in said), output


async def test_throughput_measures_something() -> None:
    output = await run_python("examples/standin_throughput.py", "320")
    assert float(output.split()[0].replace(",", "")) > 0


async def test_fixtures() -> None:
    plugin = "sinch_provisioning.testing.plugin"
    installed = any(each.value == plugin for each in entry_points(group="pytest11"))
    extra = () if installed else ("-p", plugin)
    assert "3 passed" in await run_python(
        "-m", "pytest", "-p", "no:cacheprovider", *extra, "examples/standin_pytest.py"
    )


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not here")
async def test_from_node() -> None:
    async with StandInServer(console=True) as server:
        process = await asyncio.create_subprocess_exec(
            *("node", "examples/node/onboarding.mjs", server.url),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    told = output.decode().splitlines()
    assert told[:3] == ["sender: ACTIVE", "after the fault: ACTIVE", "after 30 days: INACTIVE"]
    assert told[3].startswith("events: WHATSAPP_SENDER_PENDING_VERIFICATION, WHATSAPP_SENDER_ACTIVE")
    assert told[4] == "senders made: 1"


async def test_what_the_container_runs(session: aiohttp.ClientSession) -> None:
    """The image's command, without the container: reachable by another name, and for others than this machine."""
    dockerfile = (ROOT / "Dockerfile").read_text()
    entry: list[str] = json.loads(re.search(r"^ENTRYPOINT (.*)$", dockerfile, re.MULTILINE)[1])  # type: ignore[index]
    assert entry[:3] == ["python", "-m", "sinch_provisioning.testing"]
    assert entry[entry.index("--port") + 1] == "8080"
    async with command(*(each for each in entry[3:] if each not in {"--port", "8080"})) as (_, printed):
        assert printed["URL"].startswith("http://127.0.0.1:")
        headers = {"Host": "standin:18080"}
        async with session.get(f"{printed['URL']}/_control", headers=headers) as response:
            start = await response.json()
        assert (start["url"], start["keyId"]) == ("http://standin:18080", "key-id")
        assert start["tokenUrl"] == "http://standin:18080/oauth2/token"
