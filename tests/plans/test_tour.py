"""A project from its file to the API and back."""

from sinch_provisioning import ProvisioningClient, plans
from sinch_provisioning.testing import StandInServer
from tests.plans.conftest import Write
from tests.plans.harness import WHOLE, made


async def test_an_apply_leaves_waits_and_nothing_else(
    client: ProvisioningClient, write: Write, state: plans.State
) -> None:
    wanted = plans.load(write(WHOLE))
    plan = await plans.plan(client, wanted, state=state)
    assert {change.action for change in plan.changes} == {plans.Action.CREATE}
    assert len(plan.changes) == 9
    assert plan.exit_code == 2
    report = await plans.apply(client, plan, state=state)
    assert len(report.done) == 9, str(report)
    after = await plans.plan(client, wanted, state=state)
    assert after.changes == (), str(after)
    assert after.refused == ()
    waiting = {each.address for each in after.waiting}
    assert waiting == {each.address for each in report.waiting}
    assert {"whatsapp.account", "whatsapp.templates/order_update/EN_US", "kakaotalk.senders/@acme"} <= waiting


async def test_what_was_imported_plans_to_nothing(
    client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State
) -> None:
    await made(client, write(WHOLE), state)
    text = await plans.export(client)
    assert "bearer" not in text
    plan = await plans.plan(client, plans.load(write(text, "imported.yaml")))
    assert plan.changes == (), str(plan)
    assert plan.refused == ()
    assert await plans.export(client) == text
