"""The lines of a plan and of an apply: how each resource stands, why, and who has to act."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.fleets.board import Line, Standing, lines_of
from sinch_provisioning.plans.kinds import CUSTOMER, KAKAO, KINDS, META, OPERATORS, SINCH, YOU, Kind
from sinch_provisioning.testing import StandInServer
from tests.plans.harness import ACCOUNT, SENDERS, WEBHOOK, WHOLE

SENDER = "whatsapp.senders/48/600100200"
TEMPLATE = "whatsapp.templates/order_update/EN_US"


class Customer:
    """A customer's project, and its lines on the board."""

    def __init__(self, client: ProvisioningClient, path: Path, state: plans.State) -> None:
        self._client = client
        self._path = path
        self._state = state

    async def plan(self) -> plans.Plan:
        return await plans.plan(self._client, plans.load(self._path), state=self._state)

    async def planned(self) -> dict[str, Line]:
        return self._by_address(await self.plan())

    async def applied(self) -> dict[str, Line]:
        report = await plans.apply(self._client, await self.plan(), state=self._state, settle=0.01)
        return self._by_address(report)

    @staticmethod
    def _by_address(outcome: plans.Plan | plans.Report) -> dict[str, Line]:
        lines = list(lines_of(outcome, project_id="p1", label="Acme"))
        found = {each.address: each for each in lines}
        assert len(found) == len(lines)
        assert {(each.project_id, each.label) for each in lines} == {("p1", "Acme")}
        return found


@pytest.fixture
def customer(
    client: ProvisioningClient, state: plans.State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Customer:
    monkeypatch.setenv("WEBHOOK_SECRET", "one")
    path = tmp_path / "customer.yaml"
    path.write_text(WHOLE, encoding="utf-8")
    return Customer(client, path, state)


async def test_every_resource_of_the_files_has_a_line(customer: Customer) -> None:
    lines = await customer.planned()
    assert {each.standing for each in lines.values()} == {Standing.NOT_BEGUN}
    assert {(each.why, each.who, each.state) for each in lines.values()} == {("to create", "you", "")}
    assert {each.kind for each in lines.values()} == set(KINDS) - {"whatsapp.solutions"}


async def test_what_was_created_and_is_reviewed_waits(customer: Customer, client: ProvisioningClient) -> None:
    applied = await customer.applied()
    planned = await customer.planned()
    assert set(applied) == set(planned)
    (there,) = (await client.whatsapp.senders.list()).items
    for lines in (applied, planned):
        assert lines["webhooks/https://hooks.example.com/sinch"].standing == Standing.DONE
        assert lines["webhooks/https://hooks.example.com/sinch"].who == ""
        sender, template = lines[SENDER], lines[TEMPLATE]
        assert (sender.standing, sender.state, sender.who) == (Standing.WAITING, "IN_PROGRESS", META)
        assert (template.standing, template.state, template.who) == (Standing.WAITING, "IN_PROGRESS", META)
        assert lines["kakaotalk.senders/@acme"].who == KAKAO
        assert sender.since == there.modified
        # The API does not tell when a template was changed.
        assert template.since is None


async def test_a_person_has_to_act(customer: Customer, client: ProvisioningClient, server: StandInServer) -> None:
    await customer.applied()
    (sender,) = (await client.whatsapp.senders.list()).items
    server.advance(days=3)
    server.approve(str(sender.id))
    (changed,) = (await client.whatsapp.senders.list()).items
    server.approve(server.project_id)
    server.reject("order_update", comment="Say who you are.")
    server.advance(days=2)
    lines = await customer.planned()
    code, account, template = lines[SENDER], lines["whatsapp.account"], lines[TEMPLATE]
    assert (code.standing, code.state, code.who) == (Standing.NEEDS_PERSON, "PENDING_VERIFICATION", CUSTOMER)
    assert code.since == changed.modified
    assert changed.modified != sender.modified
    assert (account.state, account.who) == ("PENDING_FACEBOOK_VERIFICATION", CUSTOMER)
    assert (template.standing, template.state, template.who) == (Standing.NEEDS_PERSON, "REJECTED", YOU)
    assert template.why.endswith("the reviewer writes: Say who you are.")


async def test_what_failed_and_what_was_not_begun(customer: Customer, server: StandInServer) -> None:
    server.faults.add(operation="whatsapp.account.create", status=400, times=100)
    lines = await customer.applied()
    account, sender = lines["whatsapp.account"], lines[SENDER]
    assert (account.standing, account.who) == (Standing.FAILED, YOU)
    assert "400" in account.why
    assert (sender.standing, sender.who) == (Standing.NOT_BEGUN, YOU)
    assert "could not be created" in sender.why


async def test_why_a_plan_is_refused(customer: Customer, tmp_path: Path) -> None:
    (tmp_path / "customer.yaml").write_text(ACCOUNT.partition("account:")[0] + SENDERS + WEBHOOK, encoding="utf-8")
    plan = await customer.plan()
    refused = [each for each in lines_of(plan, project_id="p1") if each.standing == Standing.FAILED]
    assert [(each.address, each.why, each.who) for each in refused] == [("", reason, YOU) for reason in plan.refused]
    assert refused


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_who_acts_is_told_for_states_that_there_are(kind: Kind) -> None:
    known = kind.states.known if kind.states else frozenset()
    assert kind.customers <= kind.persons.keys()
    assert known.issuperset({*kind.customers, *kind.decided_by})
    assert kind.who_acts(None, person=True) == YOU
    assert {kind.who_acts(state, person=True) for state in kind.customers} <= {CUSTOMER}
    expected = {"whatsapp": META, "kakaotalk": KAKAO}.get(kind.name.partition(".")[0], SINCH)
    assert kind.who_acts("IN_PROGRESS", person=False) == (SINCH if kind.name == "whatsapp.solutions" else expected)


def test_operators_decide_about_a_launch() -> None:
    assert KINDS["rcs.senders"].who_acts("LAUNCHING", person=False) == OPERATORS


def test_a_notice_that_says_nothing_more_is_told_as_before() -> None:
    plain = plans.Notice(kind="webhooks", address="webhooks/x", text="created")
    report = plans.Report(done=(plain,), failed=(), skipped=(), waiting=(), needs_person=())
    assert report.to_dict()["done"] == [{"kind": "webhooks", "address": "webhooks/x", "text": "created"}]
    since = datetime(2026, 11, 21, tzinfo=UTC)
    whole = plans.Notice(kind="k", address="a", text="t", state="IN_PROGRESS", since=since, who="Meta")
    told = plans.Report(done=(), failed=(), skipped=(), waiting=(whole,), needs_person=()).to_dict()["waiting"]
    assert told == [
        {
            "kind": "k",
            "address": "a",
            "text": "t",
            "state": "IN_PROGRESS",
            "since": "2026-11-21T00:00:00+00:00",
            "who": "Meta",
        }
    ]
