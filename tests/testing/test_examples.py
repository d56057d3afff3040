"""The examples run as they are."""

import asyncio
import sys
from importlib.metadata import entry_points

import pytest

from tests.testing.harness import ROOT


async def _run(*arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "error",
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


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
    output = await _run(f"examples/{name}")
    assert all(part in output for part in said), output


async def test_throughput_measures_something() -> None:
    output = await _run("examples/standin_throughput.py", "320")
    assert float(output.split()[0].replace(",", "")) > 0


async def test_fixtures() -> None:
    plugin = "sinch_provisioning.testing.plugin"
    installed = any(each.value == plugin for each in entry_points(group="pytest11"))
    extra = () if installed else ("-p", plugin)
    assert "3 passed" in await _run("-m", "pytest", "-p", "no:cacheprovider", *extra, "examples/standin_pytest.py")
