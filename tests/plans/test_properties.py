"""What holds for every project and every file."""

import asyncio
from pathlib import Path
from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.testing import StandInServer
from tests.plans import worlds

_RARELY = [
    HealthCheck.too_slow,
    HealthCheck.function_scoped_fixture,
    HealthCheck.data_too_large,
    HealthCheck.large_base_example,
]
QUICK = settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=_RARELY)
LONG = settings(max_examples=1000, deadline=None, print_blob=True, suppress_health_check=_RARELY)


def _load(folder: Path, document: dict[str, Any]) -> plans.Configuration:
    path = folder / "customer.json"
    path.write_bytes(orjson.dumps(document))
    return plans.load(path)


async def _imported_plans_to_nothing(chance: Random, folder: Path) -> None:
    async with StandInServer() as server, server.client() as client:
        wanted = _load(folder, worlds.document(chance))
        await plans.apply(client, await plans.plan(client, wanted))
        worlds.decide(chance, server)
        await worlds.disturb(chance, client, server)
        worlds.decide(chance, server)
        text = await plans.export(client)
        path = folder / "imported.yaml"
        path.write_text(text, encoding="utf-8")
        plan = await plans.plan(client, plans.load(path))
        assert plan.changes == (), f"{plan}\n{text}"
        assert plan.refused == (), f"{plan}\n{text}"
        assert await plans.export(client) == text


async def _an_apply_leaves_only_waits(chance: Random, folder: Path) -> None:
    """Apply one file after another to the same project, while reviewers decide."""
    async with StandInServer() as server, server.client() as client:
        with plans.State() as state:
            await _apply_files(chance, folder, server, client, state)


async def _apply_files(
    chance: Random, folder: Path, server: StandInServer, client: ProvisioningClient, state: plans.State
) -> None:
    wanted = _load(folder, worlds.document(chance))
    for _ in range(4):
        if chance.random() < 0.7:
            wanted = _load(folder, worlds.document(chance))
        allowed: dict[str, Any] = {"force": True, "prune": chance.random() < 0.3}
        plan = await plans.plan(client, wanted, state=state, **allowed)
        replaced = [change.address for change in plan.changes if change.action is plans.Action.REPLACE]
        allowed["replace"] = [each for each in replaced if not each.startswith("whatsapp.account")]
        plan = await plans.plan(client, wanted, state=state, **allowed)
        if not plan.refused:
            report = await plans.apply(client, plan, state=state)
            left = {each.address for each in (*report.failed, *report.skipped)}
            after = await plans.plan(client, wanted, state=state, **allowed)
            assert {change.address for change in after.changes} <= left, f"{plan}\n{report}\n{after}"
        worlds.decide(chance, server)


def _run(body: Any, seed: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "one")
    asyncio.run(body(Random(seed), folder))


@QUICK
@given(st.integers(0, 2**32))
def test_import_then_plan_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    _run(_imported_plans_to_nothing, seed, tmp_path, monkeypatch)


@QUICK
@given(st.integers(0, 2**32))
def test_apply_then_plan_has_only_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    _run(_an_apply_leaves_only_waits, seed, tmp_path, monkeypatch)


@pytest.mark.chaos
@LONG
@given(st.integers(0, 2**32))
def test_import_then_plan_is_empty_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    _run(_imported_plans_to_nothing, seed, tmp_path, monkeypatch)


@pytest.mark.chaos
@LONG
@given(st.integers(0, 2**32))
def test_apply_then_plan_has_only_waits_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    _run(_an_apply_leaves_only_waits, seed, tmp_path, monkeypatch)
