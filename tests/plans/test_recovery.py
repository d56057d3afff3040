"""Answers that are lost, and applies that were cut off: nothing is created twice."""

import asyncio
from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, models, plans
from sinch_provisioning.plans.records import Intent, Records
from sinch_provisioning.testing import StandInServer
from tests.plans.conftest import Write
from tests.plans.harness import WHOLE

KINDS = (
    "webhooks",
    "whatsapp.account",
    "whatsapp.senders",
    "whatsapp.templates",
    "rcs.senders",
    "kakaotalk.senders",
    "kakaotalk.templates",
    "sms.apps",
    "bundles",
)
FAULTS: dict[str, dict[str, Any]] = {
    "lost": {"lost": True},
    "reset within": {"reset": "within"},
    "truncated": {"truncate": True},
    "500 and not done": {"status": 500},
    "HTML of a gateway": {"html": True},
}
RCS = """
rcs:
  senders:
    - {region: EU, billingCategory: CONVERSATIONAL, useCase: OTP, details: {brand: {name: Acme, color: "#111111"}}}
"""
RCS_BODY: models.RcsSenderInputDict = {
    "region": "EU",
    "billingCategory": "CONVERSATIONAL",
    "useCase": "OTP",
    "details": {"brand": {"name": "Acme", "color": "#111111"}},
}
SENT: dict[str, Any] = {**RCS_BODY}
ADDRESS = "rcs.senders/EU/CONVERSATIONAL/OTP/Acme"


def created(server: StandInServer) -> dict[str, int]:
    """Count what the project has, by kind."""
    project = server.world.store.projects[server.project_id]
    return {kind: len(project.all(kind)) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_lost_answer_creates_nothing_twice(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State, kind: str, fault: str
) -> None:
    planned = server.faults.add(operation=f"{kind}.create", **FAULTS[fault])
    wanted = plans.load(write(WHOLE))
    report = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state, settle=0.01)
    assert not report.failed, str(report)
    assert len(report.done) == 9
    assert planned.hits == 1
    # The bundle has made an SMS app of its own.
    assert created(server) == {**dict.fromkeys(KINDS, 1), "sms.apps": 2}
    assert (await plans.plan(client, wanted, state=state)).changes == ()
    assert (await Records.read(state, server.project_id)).intents(kind) == {}


async def test_what_an_apply_could_not_finish_is_taken_up_by_the_next(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cut(BaseException):
        pass

    async def cut(*_: Any) -> None:
        raise Cut

    wanted = plans.load(write(WHOLE))
    with monkeypatch.context() as patch:
        patch.setattr(Records, "end", cut)
        with pytest.raises(Cut):
            await plans.apply(client, await plans.plan(client, wanted, state=state), state=state)
    assert created(server)["webhooks"] == 1
    assert (await Records.read(state, server.project_id)).intents("webhooks")
    # The secret went with the creation, whose end was not written.
    monkeypatch.setenv("WEBHOOK_SECRET", "two")
    plan = await plans.plan(client, wanted, state=state)
    assert [each.path for change in plan.changes if change.kind == "webhooks" for each in change.differences] == [
        "secret"
    ]
    report = await plans.apply(client, plan, state=state)
    assert not report.failed
    assert created(server) == {**dict.fromkeys(KINDS, 1), "sms.apps": 2}
    assert (await plans.plan(client, wanted, state=state)).changes == ()


async def test_a_creation_that_took_place_is_found_by_what_was_sent(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    await (await Records.read(state, server.project_id)).begin("rcs.senders", Intent(ADDRESS, frozenset(), SENT, {}))
    await client.rcs.senders.create(RCS_BODY)
    wanted = plans.load(write(RCS))
    plan = await plans.plan(client, wanted, state=state)
    assert plan.exit_code == 0
    await plans.apply(client, plan, state=state)
    assert (await Records.read(state, server.project_id)).intents("rcs.senders") == {}


async def test_what_somebody_else_has_created_meanwhile_is_for_a_person_to_look_at(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    await (await Records.read(state, server.project_id)).begin("rcs.senders", Intent(ADDRESS, frozenset(), SENT, {}))
    other = await client.rcs.senders.create({**RCS_BODY, "details": {"brand": {"name": "Acme", "color": "#222222"}}})
    wanted = plans.load(write(RCS))
    plan = await plans.plan(client, wanted, state=state)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert str(other.id) in plan.needs_person[0].text
    report = await plans.apply(client, plan, state=state)
    assert report.exit_code == 4
    assert (await Records.read(state, server.project_id)).intents("rcs.senders")
    # Its id in the file settles it.
    known = plans.load(write(RCS.replace("{region", f"{{id: {other.id}, region", 1)))
    assert [change.action for change in (await plans.plan(client, known, state=state)).changes] == ["update"]


async def test_an_answer_that_is_lost_while_somebody_else_creates_the_same_is_for_a_person(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    server.faults.add(operation="rcs.senders.create", lost=True)
    plan = await plans.plan(client, plans.load(write(RCS)), state=state)
    applied = asyncio.create_task(plans.apply(client, plan, state=state, settle=0.5))
    async with asyncio.timeout(30):
        while not created(server)["rcs.senders"]:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.001)
    await client.rcs.senders.create(RCS_BODY)
    report = await applied
    assert (report.exit_code, report.failed) == (4, ()), str(report)
    assert "several that look like it" in report.needs_person[0].text
    assert created(server)["rcs.senders"] == 2


async def test_two_that_look_the_same_are_for_a_person_to_tell_apart(
    client: ProvisioningClient, write: Write, state: plans.State
) -> None:
    first = await client.rcs.senders.create(RCS_BODY)
    second = await client.rcs.senders.create(RCS_BODY)
    plan = await plans.plan(client, plans.load(write(RCS)), state=state)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert str(first.id) in plan.needs_person[0].text
    assert str(second.id) in plan.needs_person[0].text


async def test_an_unfinished_creation_that_never_took_place_is_begun_again(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    await (await Records.read(state, server.project_id)).begin("rcs.senders", Intent(ADDRESS, frozenset(), SENT, {}))
    wanted = plans.load(write(RCS))
    report = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state)
    assert [each.address for each in report.done] == [ADDRESS]
    assert created(server)["rcs.senders"] == 1


async def test_a_sender_of_an_embedded_sign_up_is_known_by_the_id_that_was_kept(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    text = "whatsapp: {senders: [{phoneNumberId: '123456', region: EU}, {phoneNumberId: '654321', region: EU}]}"
    wanted = plans.load(write(text))
    server.faults.add(operation="whatsapp.senders.create", lost=True)
    report = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state, settle=0.01)
    assert not report.failed, str(report)
    assert created(server)["whatsapp.senders"] == 2
    assert (await plans.plan(client, wanted, state=state)).changes == ()


async def test_a_creation_that_is_refused_after_its_answer_was_lost_stays_open(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    """As when the API lists a new sender only after a while, and refuses it for being there."""
    wanted = plans.load(write("whatsapp: {senders: [{phoneNumberId: '123456', region: EU}]}"))
    server.faults.add(operation="whatsapp.senders.create", status=500)
    server.faults.add(operation="whatsapp.senders.create", status=409, error_code="used_phone_number_id")
    report = await plans.apply(client, await plans.plan(client, wanted, state=state), state=state, settle=0.01)
    assert len(report.failed) == 1
    await client.whatsapp.senders.create({"phoneNumberId": "123456", "region": "EU"})
    plan = await plans.plan(client, wanted, state=state)
    assert plan.changes == (), str(plan)
    await plans.apply(client, plan, state=state)
    assert (await Records.read(state, server.project_id)).intents("whatsapp.senders") == {}
    assert len((await Records.read(state, server.project_id)).ids("whatsapp.senders")) == 1


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_lost_answer_to_a_change_or_a_deletion_is_looked_after(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State, fault: str
) -> None:
    wanted = plans.load(write(WHOLE))
    await plans.apply(client, await plans.plan(client, wanted, state=state), state=state)
    server.faults.add(operation="whatsapp.senders.delete", **FAULTS[fault])
    server.faults.add(operation="rcs.senders.update", **FAULTS[fault])
    changed = plans.load(
        write(
            WHOLE.replace("brand: {name: Acme}", "brand: {name: Acme, description: New}").replace(
                'phoneNumber: "600100200"', 'phoneNumber: "600100201"'
            )
        )
    )
    plan = await plans.plan(client, changed, state=state, prune=True)
    assert sorted(each.action for each in plan.changes) == ["create", "delete", "update"]
    report = await plans.apply(client, plan, state=state, settle=0.01)
    assert not report.failed, str(report)
    assert (await plans.plan(client, changed, state=state, prune=True)).changes == ()


async def test_a_state_file_keeps_what_was_written(tmp_path: Any) -> None:
    path = tmp_path / "deep" / "state.sqlite"
    intent = Intent("a", frozenset({"1"}), {"x": [1]}, {"secret": "d"})
    with plans.State(path) as state:
        await (await Records.read(state, "p")).begin("webhooks", intent)
        key = state.key
    assert path.stat().st_mode & 0o077 == 0
    with plans.State(path) as state:
        assert state.key == key
        assert (await Records.read(state, "q")).intents("webhooks") == {}
        written = await Records.read(state, "p")
        assert written.intents("webhooks") == {"a": intent}
        await written.end("webhooks", "a", "7")
        for records in (written, await Records.read(state, "p")):
            assert records.intents("webhooks") == {}
            assert records.ids("webhooks") == {"a": "7"}
            assert records.digests("webhooks") == {("7", "secret"): "d"}


async def test_a_state_may_end_in_any_thread() -> None:
    held = [plans.State()]
    await asyncio.to_thread(held.clear)
    held.append(plans.State())
    held[0].close()
    await asyncio.to_thread(held.clear)


async def test_a_file_of_another_program_is_refused(tmp_path: Any) -> None:
    import sqlite3

    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (x)")
    database.close()
    with pytest.raises(plans.StateError, match="not one of this program's"):
        plans.State(path)
    (tmp_path / "text").write_text("hello " * 1000)
    with pytest.raises(plans.StateError):
        plans.State(tmp_path / "text")
