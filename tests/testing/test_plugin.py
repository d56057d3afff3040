"""The pytest plugin, in a pytest run of its own."""

import asyncio
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.testing.harness import ROOT

PLUGIN = "sinch_provisioning.testing.plugin"

TESTS = """
from datetime import timedelta

import pytest

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.testing import StandInServer

ACCOUNT = {
    "wabaName": "Example Ltd",
    "clientBusinessManagerId": "1",
    "senderDetails": {"displayName": "Example", "businessCategory": "OTHER"},
}


@pytest.mark.asyncio
async def test_both(sinch_server, sinch_client):
    assert isinstance(sinch_server, StandInServer) and isinstance(sinch_client, ProvisioningClient)
    await sinch_client.whatsapp.account.create(ACCOUNT)
    assert sinch_server.requests.created("whatsapp.account.create") == 1


@pytest.mark.asyncio
async def test_each_test_has_its_own(sinch_server, sinch_client):
    assert len(sinch_server.requests) == 0


@pytest.mark.asyncio
@pytest.mark.sinch_server(review_delay=timedelta(hours=1), project_id="my-project")
async def test_options(sinch_server, sinch_client):
    await sinch_client.whatsapp.account.create(ACCOUNT)
    sinch_server.advance(hours=3)
    account = await sinch_client.whatsapp.account.get()
    assert (sinch_client.project_id, account.state) == ("my-project", "ONBOARDED")
"""


async def _pytest(folder: Path, *arguments: str) -> tuple[int, str]:
    installed = any(each.value == PLUGIN for each in entry_points(group="pytest11"))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", "-m", "pytest", "-q", "--strict-markers", "-p", "no:cacheprovider"),
        *(() if installed else ("-p", PLUGIN)),
        *("--rootdir", str(folder), *arguments, str(folder)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode()


async def test_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    code, output = await _pytest(tmp_path, "-c", str(tmp_path / "pytest.ini"))
    assert code == 0, output
    assert "3 passed" in output


async def test_without_pytest_asyncio_the_fixtures_say_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_it(sinch_client):\n    pass\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    # A package that cannot be found, as far as the plugin can see.
    (tmp_path / "hide.py").write_text(
        "import importlib.util\n"
        "find = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *rest: None if name == 'pytest_asyncio' else find(name, *rest)\n"
    )
    hidden = ("-p", "no:asyncio", "-p", "hide", "-c", str(tmp_path / "pytest.ini"))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", *hidden),
        *("-p", PLUGIN, "--rootdir", str(tmp_path), str(tmp_path)),
        cwd=ROOT,
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 1, output.decode()
    assert b"sinch-provisioning[testing]" in output


async def test_plugin_loads_no_server() -> None:
    script = (
        "import sys, sinch_provisioning.testing.plugin\n"
        "assert 'sinch_provisioning.testing.server' not in sys.modules\n"
        "assert not [name for name in sys.modules if name.startswith('sinch_provisioning.generated.models.')]\n"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, cwd=ROOT)
    assert await process.wait() == 0


SCOPED = """
import asyncio

import pytest

LOOPS = set()


@pytest.mark.parametrize("number", [1, 2])
async def test_in_the_loop_of_the_run(sinch_server, sinch_client, number):
    LOOPS.add(asyncio.get_running_loop())
    async with asyncio.timeout(60):
        await sinch_client.sms.apps.create({"name": "x", "region": "EU"})
        assert (await sinch_client.sms.apps.list()).total_size == 1, "new for each test"
    assert len(LOOPS) == 1


@pytest.mark.asyncio(loop_scope="class")
class TestOwn:
    async def test_in_the_loop_of_the_class(self, sinch_server, sinch_client):
        async with asyncio.timeout(60):
            await sinch_client.webhooks.list()


@pytest.mark.asyncio(loop_scope="function")
async def test_in_a_loop_of_its_own(sinch_server, sinch_client):
    async with asyncio.timeout(60):
        await sinch_client.webhooks.list()
    assert asyncio.get_running_loop() not in LOOPS


def test_without_a_loop(sinch_server):
    assert sinch_server.url
"""


@pytest.mark.parametrize("scope", ["module", "package", "session"])
async def test_loops_of_every_scope(tmp_path: Path, scope: str) -> None:
    (tmp_path / "test_it.py").write_text(SCOPED)
    settings = f"[pytest]\nasyncio_mode = auto\nasyncio_default_test_loop_scope = {scope}\n"
    (tmp_path / "pytest.ini").write_text(settings + "asyncio_default_fixture_loop_scope = function\n")
    code, output = await _pytest(tmp_path)
    assert code == 0, output
    assert "5 passed" in output


STACKED = """
from datetime import timedelta

import pytest

pytestmark = [pytest.mark.asyncio, pytest.mark.sinch_server(project_id="of-the-module", key_id="of-the-module")]


@pytest.mark.sinch_server(key_id="of-the-class", key_secret="of-the-class")
class TestClass:
    @pytest.mark.sinch_server(key_secret="of-the-test")
    @pytest.mark.sinch_server(token_lifetime=60)
    async def test_stacked(self, sinch_server, sinch_client):
        given = (sinch_server.project_id, sinch_server.key_id, sinch_server.key_secret)
        assert given == ("of-the-module", "of-the-class", "of-the-test")
        await sinch_client.webhooks.list()
        sinch_server.advance(seconds=61)
        await sinch_client.webhooks.list()
        assert sinch_server.requests.count("token") == 2
"""


async def test_stacked_markers_are_merged(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(STACKED)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    code, output = await _pytest(tmp_path)
    assert code == 0, output


@pytest.mark.parametrize(
    ("marker", "told"),
    [('sinch_server("x")', "takes options by name, not 'x'"), ("sinch_server(review=1)", "review")],
)
async def test_wrong_options_are_told(tmp_path: Path, marker: str, told: str) -> None:
    test = f"import pytest\n@pytest.mark.{marker}\nasync def test(sinch_server): ...\n"
    (tmp_path / "test_it.py").write_text(test)
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
    )
    code, output = await _pytest(tmp_path)
    assert code == 1
    assert told in output
