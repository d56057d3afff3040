"""Runs over several projects: what they do, where they stop, and what they leave to the next."""

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from sinch_provisioning import RateLimit, fleets, plans
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.fleets import running
from sinch_provisioning.testing import StandInServer
from tests.fleets.conftest import Write
from tests.fleets.harness import RESOURCES, WANTED, contents, observed, write_fleet

WEBHOOK = 'webhooks: [{target: "https://hooks.example.com/${label}", secret: {env: FLEET_KEY_SECRET}, triggers: [ALL]}]'
FAST = RateLimit(per_second=100_000)


def make_fleet(server: StandInServer, folder: Path, count: int, *, customer: str | None = None) -> Path:
    keys = [server.access_key(server.add_project(key_secret="key-secret")) for _ in range(count)]
    path = write_fleet(folder, server, keys)
    if customer is not None:
        (folder / "customer.yaml").write_text(customer)
        csv = folder / "customers.csv"
        csv.write_text("\n".join(line.rpartition(",")[0] for line in csv.read_text().splitlines()))
    return path


@pytest.fixture
def few(server: StandInServer, write: Write, tmp_path: Path) -> Path:
    """A fleet of six projects, each with one webhook to come."""
    return make_fleet(server, tmp_path, 6, customer=WEBHOOK)


def labels(*numbers: int) -> list[str]:
    return [f"customer{number:05}" for number in numbers]


def break_project(server: StandInServer, fleet: fleets.Fleet, number: int) -> None:
    """Let the API refuse all that a project asks for."""
    server.revoke_access_key(server.access_key(fleet.members[number].project_id).key_id)


async def standings(path: Path, store: fleets.Store) -> dict[str, str]:
    return {each.label: each.standing async for each in fleets.lines(path, store)}


async def test_projects_are_planned_applied_and_looked_at(
    server: StandInServer, write: Write, store: fleets.Store, tmp_path: Path
) -> None:
    path = make_fleet(server, tmp_path, 3)
    fleet = fleets.load(path)
    outcomes: list[fleets.Outcome] = []
    planned = await fleets.plan(fleet, store=store, observe=observed(outcomes), rate_limit=FAST)
    assert (planned.exit_code, planned.counts) == (2, {"not begun": 3})
    assert all(isinstance(each.found, plans.Plan) and len(each.found.changes) == RESOURCES for each in outcomes)
    assert await standings(path, store) == dict.fromkeys(labels(0, 1, 2), "not begun")
    applied = await fleets.apply(fleet, store=store, rate_limit=FAST)
    assert (applied.exit_code, applied.counts) == (3, {"waiting": 3})
    assert [contents(server, each.project_id) for each in fleet.members] == [WANTED] * 3
    found = [each async for each in fleets.lines(path, store)]
    assert Counter((each.standing, each.state, each.who) for each in found) == {("waiting", "IN_PROGRESS", "Meta"): 18}
    assert all(each.since is not None for each in found)
    again = await fleets.apply(fleet, store=store, rate_limit=FAST)
    assert again.counts == {"waiting": 3}
    assert [contents(server, each.project_id) for each in fleet.members] == [WANTED] * 3
    # What is not told by the API is known from the first time that it was found.
    assert [each async for each in fleets.lines(path, store)] == found
    last = await fleets.status(path, store)
    assert last is not None
    assert (last.total, last.counts, last.run.ending) == (3, {"waiting": 3}, "done")


async def test_each_key_fetches_one_token_and_all_share_the_connections(
    server: StandInServer, write: Write, tmp_path: Path
) -> None:
    path = make_fleet(server, tmp_path, 12, customer=WEBHOOK)
    await fleets.apply(fleets.load(path), concurrency=12, rate_limit=FAST)
    assert server.requests.count("token") == 12
    # Projects of one key share its token.
    parent = server.access_key(server.add_project(key_id="shared", key_secret="key-secret"))
    rows = "".join(f"{server.add_project(parent=parent.project_id)},shared{number},shared\n" for number in range(5))
    (tmp_path / "customers.csv").write_text("projectId,label,keyId\n" + rows)
    server.requests.clear()
    summary = await fleets.apply(fleets.load(path), concurrency=5, rate_limit=FAST)
    assert summary.counts == {"done": 5}
    assert server.requests.count("token") == 1


async def test_a_project_that_fails_touches_no_other_one(server: StandInServer, few: Path, store: fleets.Store) -> None:
    fleet = fleets.load(few)
    break_project(server, fleet, 2)
    summary = await fleets.apply(fleet, store=store, rate_limit=FAST)
    assert (summary.exit_code, summary.counts) == (1, {"done": 5, "failed": 1})
    assert await standings(few, store) == {**dict.fromkeys(labels(0, 1, 3, 4, 5), "done"), labels(2)[0]: "failed"}
    failed = [each async for each in fleets.lines(few, store) if each.standing == "failed"]
    assert "could not obtain a token" in failed[0].why
    assert failed[0].who == "you"
    server.requests.clear()
    server.add_access_key(
        fleet.members[2].project_id, key_id=fleet.members[2].credentials["keyId"], key_secret="key-secret"
    )
    mended = await fleets.apply(fleet, store=store, failed=True, rate_limit=FAST)
    assert (mended.exit_code, mended.counts) == (0, {"done": 1})
    assert {each.project_id for each in server.requests.find("webhooks.*")} == {fleet.members[2].project_id}
    with pytest.raises(ConfigurationError, match="no project is left"):
        await fleets.apply(fleet, store=store, failed=True, rate_limit=FAST)


async def test_a_fault_of_ours_is_a_failure_of_its_project_only(
    few: Path, store: fleets.Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sinch_provisioning.plans.planning import Planner

    real, first = Planner.plan, asyncio.Event()

    async def plan(self: Planner, *arguments: Any) -> Any:
        if not first.is_set():
            first.set()
            raise KeyError("of ours")
        return await real(self, *arguments)

    monkeypatch.setattr(Planner, "plan", plan)
    summary = await fleets.apply(fleets.load(few), store=store, rate_limit=FAST)
    assert summary.counts == {"done": 5, "failed": 1}
    assert [each.why async for each in fleets.lines(few, store) if each.standing == "failed"] == ["KeyError: 'of ours'"]


async def test_what_the_api_does_not_allow_is_told_before_an_apply_and_by_a_plan(
    server: StandInServer, few: Path, store: fleets.Store
) -> None:
    customers = few.with_name("customers.csv")
    customers.write_text(customers.read_text().replace(labels(4)[0], "x" * 3000))
    fleet = fleets.load(few)
    with pytest.raises(plans.ConfigurationFileError, match=r"customers.csv:6:1: xxx.*customer.yaml:1:"):
        await fleets.apply(fleet, store=store, rate_limit=FAST)
    assert not server.requests
    planned = await fleets.plan(fleet, store=store, rate_limit=FAST)
    assert planned.counts == {"failed": 1, "not begun": 5}
    (failed,) = [each async for each in fleets.lines(few, store) if each.standing == "failed"]
    assert "customers.csv:6:1: " in failed.why


async def test_the_canary_goes_first_and_the_rest_only_after_it_went_well(
    server: StandInServer, few: Path, store: fleets.Store
) -> None:
    fleet = fleets.load(few)
    order: list[fleets.Outcome] = []
    break_project(server, fleet, 1)
    stopped = await fleets.apply(fleet, store=store, canary=2, observe=observed(order), rate_limit=FAST)
    assert (stopped.exit_code, stopped.run.ending) == (1, running.CANARY)
    assert stopped.counts == {"done": 1, "failed": 1, "not begun": 4}
    assert sorted(each.member.label for each in order) == labels(0, 1)
    with pytest.raises(ConfigurationError, match="left to resume: stopped: a project of the canary"):
        await fleets.resume(few, store)
    order.clear()
    summary = await fleets.apply(
        fleet, store=store, canary=2, without=[labels(1)[0]], observe=observed(order), rate_limit=FAST
    )
    assert summary.counts == {"done": 5}
    assert sorted(each.member.label for each in order[:2]) == labels(0, 2)


async def test_it_stops_by_itself_above_so_many_failures(server: StandInServer, few: Path, store: fleets.Store) -> None:
    fleet = fleets.load(few)
    for number in (0, 1, 2):
        break_project(server, fleet, number)
    stopped = await fleets.apply(fleet, store=store, abort_above=20, concurrency=1, rate_limit=FAST)
    assert (stopped.exit_code, stopped.run.ending) == (1, running.ABORTED)
    # One of six is less than 20 percent, two are more.
    assert stopped.counts == {"failed": 2, "not begun": 4}
    whole = await fleets.apply(fleet, store=store, abort_above=50, concurrency=1, rate_limit=FAST)
    assert whole.counts == {"failed": 3, "done": 3}


async def test_a_stopped_run_is_resumed_where_it_was(server: StandInServer, few: Path, store: fleets.Store) -> None:
    fleet, stop = fleets.load(few), asyncio.Event()
    order: list[fleets.Outcome] = []

    def observe(_: fleets.Progress, outcome: fleets.Outcome | None) -> None:
        if outcome is not None:
            order.append(outcome)
            if len(order) == 2:
                stop.set()

    stopped = await fleets.apply(fleet, store=store, concurrency=1, stop=stop, observe=observe, rate_limit=FAST)
    assert (stopped.exit_code, stopped.run.ending) == (1, running.STOPPED)
    assert stopped.counts == {"done": 2, "not begun": 4}
    server.requests.clear()
    rest = await fleets.resume(few, store, rate_limit=FAST)
    assert (rest.exit_code, rest.counts, rest.run.id) == (0, {"done": 6}, stopped.run.id)
    untouched = {each.member.project_id for each in order}
    assert untouched.isdisjoint(str(each.project_id) for each in server.requests)
    with pytest.raises(ConfigurationError, match="left to resume: done"):
        await fleets.resume(few, store)


async def test_a_run_whose_files_have_changed_is_not_resumed(few: Path, store: fleets.Store) -> None:
    stop = asyncio.Event()
    stop.set()
    await fleets.apply(fleets.load(few), store=store, stop=stop, rate_limit=FAST)
    customer = few.with_name("customer.yaml")
    customer.write_text(customer.read_text() + "\n# changed")
    with pytest.raises(ConfigurationError, match="has changed since the run began"):
        await fleets.resume(few, store)


async def test_two_runs_of_a_fleet_are_kept_apart(few: Path, store: fleets.Store, tmp_path: Path) -> None:
    async with store.database.lock_runs(few.name), fleets.Store(tmp_path / "fleet.sqlite") as other:
        with pytest.raises(plans.LockedError):
            await fleets.apply(fleets.load(few), store=other)
    with pytest.raises(plans.StateError):
        plans.State(tmp_path / "fleet.sqlite")


async def test_what_somebody_changes_is_drift_and_what_the_files_change_is_not(
    server: StandInServer, few: Path, store: fleets.Store
) -> None:
    fleet = fleets.load(few)
    never = await fleets.drift(fleet, store=store, rate_limit=FAST)
    assert never.counts == {"not begun": 6}
    assert {each.why async for each in fleets.lines(few, store)} == {"it was never applied"}
    await fleets.apply(fleet, store=store, rate_limit=FAST)
    assert (await fleets.drift(fleet, store=store, rate_limit=FAST)).counts == {"done": 6}
    async with server.client(project_id=fleet.members[3].project_id) as client:
        (webhook,) = (await client.webhooks.list()).items
        await client.webhooks.update(webhook.id, {"triggers": ["WHATSAPP_TEMPLATE_APPROVED"]})
    drifted = await fleets.drift(fleet, store=store, rate_limit=FAST)
    assert (drifted.exit_code, drifted.counts) == (2, {"done": 5, "not begun": 1})
    customer = few.with_name("customer.yaml")
    customer.write_text(customer.read_text().replace("[ALL]", "[WHATSAPP_SENDER_ACTIVE]"))
    await fleets.drift(fleets.load(few), store=store, rate_limit=FAST)
    assert {each.why async for each in fleets.lines(few, store)} == {"its files have changed since it was applied"}


async def test_reviews_are_waited_for(server: StandInServer, write: Write, store: fleets.Store, tmp_path: Path) -> None:
    path = make_fleet(server, tmp_path, 2)
    fleet = fleets.load(path)
    seen: list[fleets.Outcome] = []
    left = list(fleet.members)

    def observe(progress: fleets.Progress, outcome: fleets.Outcome | None) -> None:
        if outcome is not None:
            seen.append(outcome)
        # One may be looked at again before the other one has begun.
        while left and progress.waiting == 2:
            member = left.pop()
            server.approve(member.project_id)
            for template in ("order_update", "order_arrived", "order_late", "order_lost"):
                server.approve(template, project_id=member.project_id)
            sender = server.world.store.projects[member.project_id].all("whatsapp.senders")[0]
            server.approve(sender.key)

    summary = await fleets.apply(fleet, store=store, wait=None, poll=0.01, observe=observe, rate_limit=FAST)
    # The phone of the sender is sent a code, which only a person can read.
    assert (summary.exit_code, summary.counts) == (4, {"needs a person": 2})
    assert {each.standing for each in seen} == {"waiting", "needs a person"}


async def test_a_project_that_left_the_fleet_is_not_shown(few: Path, store: fleets.Store) -> None:
    await fleets.apply(fleets.load(few), store=store, rate_limit=FAST)
    customers = few.with_name("customers.csv")
    customers.write_text("\n".join(customers.read_text().splitlines()[:4]))
    await fleets.plan(fleets.load(few), store=store, rate_limit=FAST)
    assert list(await standings(few, store)) == labels(0, 1, 2)
