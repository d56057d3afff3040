"""What a plan makes of a project: changes, waits, and what only a person can do."""

from typing import Any

import pytest

from sinch_provisioning import ProvisioningClient, models, plans
from sinch_provisioning.testing import StandInServer
from tests.plans.conftest import Write
from tests.plans.harness import ACCOUNT, FRIEND, SENDERS, WEBHOOK, WHOLE, made

TEMPLATE = (
    ACCOUNT
    + """
  templates:
    - name: order_update
      language: EN_US
      category: UTILITY
      details: {components: [{type: BODY, text: Hello}]}
"""
)
SENDER = ACCOUNT + SENDERS
ADDRESS = "whatsapp.templates/order_update/EN_US"


class World:
    """A project, and the file that it is to be like."""

    def __init__(self, client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State) -> None:
        self.client = client
        self.server = server
        self.state = state
        self._write = write

    async def make(self, text: str) -> plans.Report:
        return await made(self.client, self._write(text), self.state)

    async def plan(self, text: str, **options: Any) -> plans.Plan:
        return await plans.plan(self.client, plans.load(self._write(text)), state=self.state, **options)

    async def apply(self, plan: plans.Plan) -> plans.Report:
        return await plans.apply(self.client, plan, state=self.state)


@pytest.fixture
def world(client: ProvisioningClient, server: StandInServer, write: Write, state: plans.State) -> World:
    return World(client, server, write, state)


def _only(plan: plans.Plan) -> plans.Change:
    assert plan.refused == (), str(plan)
    (change,) = plan.changes
    return change


async def test_a_changed_field_is_an_update_of_that_field_only(world: World) -> None:
    await world.make(WEBHOOK)
    plan = await world.plan(WEBHOOK.replace("WHATSAPP_SENDER_ACTIVE, ", ""))
    change = _only(plan)
    assert (change.action, [each.path for each in change.differences]) == (plans.Action.UPDATE, ["triggers"])
    await world.apply(plan)
    (webhook,) = (await world.client.webhooks.list()).items
    assert webhook.triggers == ["WHATSAPP_TEMPLATE_APPROVED"]
    assert world.server.requests[-2].json() == {"triggers": ["WHATSAPP_TEMPLATE_APPROVED"]}


async def test_the_order_of_a_set_means_nothing(world: World) -> None:
    await world.make(WEBHOOK)
    turned = WEBHOOK.replace(
        "[WHATSAPP_SENDER_ACTIVE, WHATSAPP_TEMPLATE_APPROVED]", "[WHATSAPP_TEMPLATE_APPROVED, WHATSAPP_SENDER_ACTIVE]"
    )
    assert (await world.plan(turned)).exit_code == 0


async def test_what_a_file_does_not_name_is_not_touched(world: World) -> None:
    await world.make(WEBHOOK)
    other = WEBHOOK.replace("sinch", "other")
    plan = await world.plan(other)
    assert [change.action for change in plan.changes] == ["create"]
    pruned = await world.plan(other, prune=True)
    assert sorted(change.action for change in pruned.changes) == ["create", "delete"]
    await world.apply(pruned)
    assert [each.target for each in (await world.client.webhooks.list()).items] == ["https://hooks.example.com/other"]


async def test_pruning_leaves_kinds_alone_that_no_file_has_a_section_for(world: World) -> None:
    await world.make(WHOLE)
    plan = await world.plan("webhooks: []", prune=True)
    assert [change.address for change in plan.changes] == ["webhooks/https://hooks.example.com/sinch"]
    # The bundle has made an SMS app too, which is the bundle's.
    plan = await world.plan("sms: {apps: []}", prune=True)
    assert [change.address for change in plan.changes] == ["sms.apps/EU/alerts"]


async def test_pruning_leaves_what_a_bundle_has_made(world: World) -> None:
    await world.make(WHOLE)
    assert (await world.plan(WHOLE, prune=True)).changes == ()


async def test_what_a_file_protects_is_not_deleted_even_when_it_is_not_named_any_more(world: World) -> None:
    await world.make(WEBHOOK + "    protect: true\n")
    plan = await world.plan("webhooks: []", prune=True)
    assert plan.changes == ()
    assert "is protected" in plan.refused[0]
    await world.make(WEBHOOK + "    protect: false\n")
    assert [change.action for change in (await world.plan("webhooks: []", prune=True)).changes] == ["delete"]


async def test_a_secret_that_changed_is_a_change_and_another_is_none(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.make(WEBHOOK)
    assert (await world.plan(WEBHOOK)).exit_code == 0
    monkeypatch.setenv("WEBHOOK_SECRET", "two")
    plan = await world.plan(WEBHOOK)
    assert [each.path for each in _only(plan).differences] == ["secret"]
    assert "two" not in f"{plan}{plan.to_dict()}{plan!r}"
    await world.apply(plan)
    assert world.server.requests[-1].json() == {"secret": "two"}
    assert (await world.plan(WEBHOOK)).exit_code == 0


async def test_a_secret_that_was_never_sent_from_here_is_sent_only_when_asked(world: World) -> None:
    await world.make(WEBHOOK)
    world.state = plans.State()
    assert (await world.plan(WEBHOOK)).exit_code == 0
    assert [each.path for each in _only(await world.plan(WEBHOOK, resend_secrets=True)).differences] == ["secret"]


BUNDLE = """
bundles:
  - name: all
    region: EU
    webhooks: [{target: "https://hooks.example.com/all", secret: {env: WEBHOOK_SECRET}, triggers: [ALL]}]
"""


async def test_a_plan_does_without_the_secrets_that_it_cannot_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.make(WEBHOOK)
    monkeypatch.delenv("WEBHOOK_SECRET")
    plan = await world.plan(WEBHOOK)
    assert plan.exit_code == 0
    told = "its secrets are not compared: environment variable WEBHOOK_SECRET (for secret) is not set"
    assert [(each.address, each.text) for each in plan.notes] == [("webhooks/https://hooks.example.com/sinch", told)]
    changed = WEBHOOK.replace(", WHATSAPP_TEMPLATE_APPROVED", "")
    for text, address in (
        (WEBHOOK.replace("/sinch", "/new"), "webhooks/https://hooks.example.com/new"),
        (changed, "webhooks/https://hooks.example.com/sinch"),
        (BUNDLE, "bundles/EU/all"),
    ):
        plan = await world.plan(text)
        assert (plan.exit_code, plan.notes) == (1, ())
        [reason] = plan.refused
        assert f": {address}: environment variable WEBHOOK_SECRET (for " in reason
    plan = await world.plan(WEBHOOK.replace("/sinch", "/new"))
    before = len(world.server.requests)
    with pytest.raises(plans.SecretError, match=r"customer.yaml:4:\d+: .*WEBHOOK_SECRET"):
        await world.apply(plan)
    assert all(each.method == "GET" for each in world.server.requests[before:])


async def test_a_secret_that_is_too_long_is_refused_before_anything_is_sent(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "x" * 129)
    plan = await world.plan(WHOLE)
    before = len(world.server.requests)
    with pytest.raises(ValueError, match="at most 128"):
        await world.apply(plan)
    assert all(each.method == "GET" for each in world.server.requests[before:])


async def test_a_rejected_text_is_not_sent_again_unchanged(world: World) -> None:
    await world.make(TEMPLATE)
    world.server.reject("order_update", comment="Too short.")
    plan = await world.plan(TEMPLATE)
    assert plan.changes == ()
    assert plan.exit_code == 4
    (notice,) = [each for each in plan.needs_person if each.address == ADDRESS]
    assert "Too short." in notice.text
    mended = TEMPLATE.replace("Hello", "Hello there")
    plan = await world.plan(mended)
    assert [each.path for each in _only(plan).differences] == ["details.components"]
    await world.apply(plan)
    assert ADDRESS in {each.address for each in (await world.plan(mended)).waiting}


async def test_a_template_under_review_is_changed_after_it(world: World) -> None:
    await world.make(TEMPLATE)
    plan = await world.plan(TEMPLATE.replace("Hello", "Goodbye"))
    assert plan.changes == ()
    assert any("says something else" in each.text for each in plan.waiting)
    world.server.approve("order_update")
    plan = await world.plan(TEMPLATE.replace("Hello", "Goodbye"))
    await world.apply(plan)
    plan = await world.plan(TEMPLATE.replace("Hello", "Goodbye"))
    assert plan.changes == ()
    assert ADDRESS in {each.address for each in plan.waiting}
    # The file went back to what is in use.
    plan = await world.plan(TEMPLATE)
    assert plan.changes == ()


async def test_a_draft_is_kept_or_submitted_as_the_file_says(world: World) -> None:
    draft = TEMPLATE.replace("category: UTILITY", "category: UTILITY\n      status: DRAFT")
    await world.make(draft)
    assert ADDRESS not in {each.address for each in (await world.plan(draft)).waiting}
    change = _only(await world.plan(TEMPLATE))
    assert change.steps == ("update",)
    await world.make(TEMPLATE)
    assert ADDRESS in {each.address for each in (await world.plan(TEMPLATE)).waiting}


async def test_a_draft_that_is_to_be_submitted_says_what_it_lacks(world: World) -> None:
    plan = await world.plan(TEMPLATE.replace("details: {components: [{type: BODY, text: Hello}]}", ""))
    assert plan.exit_code == 1
    assert "to be submitted it lacks details" in plan.refused[0]
    with pytest.raises(plans.PlanRefusedError, match="lacks details"):
        await world.apply(plan)


async def test_replacing_has_to_be_asked_for_by_name_and_says_what_it_costs(world: World) -> None:
    await world.make(TEMPLATE)
    world.server.approve("order_update")
    other = TEMPLATE.replace("UTILITY", "MARKETING")
    plan = await world.plan(other)
    assert (plan.exit_code, plan.changes[0].action) == (1, plans.Action.REPLACE)
    assert "blocked for 30 days" in plan.refused[0]
    assert f"--replace '{ADDRESS}'" in plan.refused[0]
    with pytest.raises(plans.PlanRefusedError):
        await world.apply(plan)
    allowed = await world.plan(other, replace=[ADDRESS])
    assert allowed.refused == ()
    protected = other.replace("name: order_update", "name: order_update\n      protect: true")
    assert "is protected" in (await world.plan(protected, replace=[ADDRESS])).refused[0]


async def test_a_name_that_is_blocked_is_waited_for(world: World) -> None:
    await world.make(TEMPLATE)
    for waiting in ("order_update", world.server.project_id, world.server.project_id):
        world.server.approve(waiting)
    other = TEMPLATE.replace("UTILITY", "MARKETING")
    plan = await world.plan(other, replace=[ADDRESS])
    report = await plans.apply(world.client, plan, state=world.state, wait=None)
    assert report.failed == (), str(report)
    assert "cannot be created yet" in {each.address: each.text for each in report.waiting}[ADDRESS]
    after = await world.plan(other)
    assert after.changes == ()
    assert ADDRESS in {each.address for each in after.waiting}


async def test_a_category_that_may_be_changed_by_meta_is_none_to_change_back(world: World) -> None:
    await world.make(TEMPLATE)
    world.server.approve("order_update")
    other = TEMPLATE.replace("category: UTILITY", "category: MARKETING\n      allowCategoryChange: true")
    assert (await world.plan(other)).changes == ()


async def test_a_sender_is_replaced_while_the_old_one_works_on(world: World) -> None:
    await world.make(SENDER)
    (old,) = (await world.client.whatsapp.senders.list()).items
    world.server.approve(str(old.id))
    world.server.approve(str(old.id))
    other = SENDER.replace("region: EU", "region: US")
    plan = await world.plan(other, replace=["whatsapp.senders/48/600100200"])
    assert _only(plan).steps == ("delete", "create")
    report = await world.apply(plan)
    assert not report.failed, str(report)
    assert (await world.plan(other, prune=True)).changes == ()
    assert len((await world.client.whatsapp.senders.list()).items) == 2
    # Without the state, the newer one of two with the same number counts.
    world.state = plans.State()
    assert (await world.plan(other)).changes == ()


async def test_what_a_sender_waits_for(world: World) -> None:
    await world.make(SENDER)
    (sender,) = (await world.client.whatsapp.senders.list()).items
    world.server.approve(str(sender.id))
    notices = {each.address: each.text for each in (await world.plan(SENDER)).needs_person}
    assert "`register`, then `verify`" in notices["whatsapp.senders/48/600100200"]
    world.server.approve(str(sender.id))
    assert "whatsapp.senders/48/600100200" not in {each.address for each in (await world.plan(SENDER)).needs_person}


async def test_a_username_waits_until_the_sender_is_active(world: World) -> None:
    named = SENDER.replace("about: Hello", "about: Hello, username: acme")
    await world.make(named)
    (sender,) = (await world.client.whatsapp.senders.list()).items
    assert (await world.plan(named)).changes == ()
    world.server.approve(str(sender.id))
    world.server.approve(str(sender.id))
    plan = await world.plan(named)
    assert [each.path for each in _only(plan).differences] == ["details.username"]
    await world.apply(plan)
    after = await world.plan(named)
    assert after.changes == ()
    assert "whatsapp.senders/48/600100200" in {each.address for each in after.waiting}
    world.server.reject(str(sender.id), comment="Taken.")
    after = await world.plan(named)
    assert after.changes == ()
    assert any("Taken." in each.text for each in after.needs_person)


async def test_a_display_name_under_review_is_no_change(world: World) -> None:
    await world.make(SENDER)
    (sender,) = (await world.client.whatsapp.senders.list()).items
    world.server.approve(str(sender.id))
    world.server.approve(str(sender.id))
    renamed = SENDER.replace("details: {displayName: Acme", "details: {displayName: Acme Shop")
    await world.make(renamed)
    after = await world.plan(renamed)
    assert after.changes == ()
    assert "displayName under review" in {each.text for each in after.waiting}
    world.server.reject(str(sender.id), comment="Not your name.")
    after = await world.plan(renamed)
    assert after.changes == ()
    assert any("Not your name." in each.text for each in after.needs_person)


async def test_null_clears_and_stays_cleared(world: World) -> None:
    await world.make(SENDER)
    (sender,) = (await world.client.whatsapp.senders.list()).items
    world.server.approve(str(sender.id))
    world.server.approve(str(sender.id))
    cleared = SENDER.replace("about: Hello", "about: null")
    await world.make(cleared)
    assert (await world.plan(cleared)).changes == ()
    (sender,) = (await world.client.whatsapp.senders.list()).items
    assert sender.to_dict()["details"].get("about") is None


async def test_a_rejected_kakaotalk_sender_is_discarded_and_sent_anew(world: World) -> None:
    await world.make(FRIEND)
    world.server.reject("@acme", comment="Wrong name.")
    plan = await world.plan(FRIEND)
    assert plan.changes == ()
    assert "Wrong name." in plan.needs_person[0].text
    mended = FRIEND.replace("name: Acme", "name: Acme Ltd")
    plan = await world.plan(mended)
    assert _only(plan).steps == ("discard_changes", "create")
    report = await world.apply(plan)
    assert not report.failed, str(report)
    assert (await world.plan(mended)).exit_code == 3


async def test_an_account_changes_only_when_it_was_rejected(world: World) -> None:
    await world.make(ACCOUNT)
    world.server.approve(world.server.project_id)
    other = ACCOUNT.replace("wabaName: Acme", "wabaName: Acme Ltd")
    plan = await world.plan(other)
    assert (plan.exit_code, plan.changes) == (4, ())
    world.server.reject(world.server.project_id, comment="Another name, please.")
    plan = await world.plan(ACCOUNT)
    assert plan.changes == ()
    assert "Another name, please." in plan.needs_person[0].text
    assert _only(await world.plan(other)).steps == ("update",)
    await world.make(other)
    assert (await world.plan(other)).exit_code == 3


async def test_a_launch_says_what_it_lacks(world: World) -> None:
    sender = "region: EU, billingCategory: CONVERSATIONAL, useCase: OTP, launch: true, details: {brand: {name: Acme}}"
    text = f"rcs: {{senders: [{{{sender}}}]}}"
    plan = await world.plan(text)
    assert [change.steps for change in plan.changes] == [("create",)]
    assert "details.countries" in plan.needs_person[0].text


async def test_more_than_a_third_of_what_is_there_needs_force(world: World) -> None:
    many = "webhooks:\n" + "".join(
        f"  - {{target: 'https://hooks.example.com/{number}', secret: {{env: WEBHOOK_SECRET}}, triggers: [ALL]}}\n"
        for number in range(10)
    )
    await world.make(many)
    three = many
    for number in range(3):
        three = three.replace(
            f"{number}', secret: {{env: WEBHOOK_SECRET}}, triggers: [ALL]",
            f"{number}', secret: {{env: WEBHOOK_SECRET}}, triggers: [BUNDLE_DONE]",
        )
    assert (await world.plan(three)).refused == ()
    four = three.replace("[ALL]", "[BUNDLE_DONE]", 1)
    plan = await world.plan(four)
    assert "4 of the 10" in plan.refused[0]
    assert (await world.plan(four, force=True)).refused == ()


async def test_a_sixteenth_webhook_is_refused_in_the_plan(world: World) -> None:
    many = "webhooks:\n" + "".join(
        f"  - {{target: 'https://hooks.example.com/{number}', secret: {{env: WEBHOOK_SECRET}}, triggers: [ALL]}}\n"
        for number in range(16)
    )
    assert "15 at most" in (await world.plan(many)).refused[0]


async def test_a_template_without_an_account_is_refused_in_the_plan(world: World) -> None:
    details = "details: {components: [{type: BODY, text: Hi}]}"
    text = f"whatsapp: {{templates: [{{name: ab, language: EN_US, category: UTILITY, {details}}}]}}"
    assert "needs a WhatsApp account" in (await world.plan(text)).refused[0]
    assert (await world.plan(TEMPLATE)).refused == ()


async def test_a_plan_for_another_project_is_refused(world: World) -> None:
    with pytest.raises(ValueError, match="the files are about project elsewhere"):
        await world.plan("projectId: elsewhere\n" + WEBHOOK)


async def test_a_plan_that_is_not_what_was_seen_is_not_applied(world: World) -> None:
    plan = await world.plan(WEBHOOK)
    await world.make(WEBHOOK)
    with pytest.raises(plans.PlanChangedError, match="gone: create webhooks"):
        await world.apply(plan)
    assert len((await world.client.webhooks.list()).items) == 1


async def test_a_failure_stops_what_depends_on_it_and_nothing_else(world: World) -> None:
    world.server.faults.add(operation="whatsapp.account.create", status=400, error_code="invalid_input")
    plan = await world.plan(WHOLE)
    report = await world.apply(plan)
    assert [each.address for each in report.failed] == ["whatsapp.account"]
    assert {each.address for each in report.skipped} == {ADDRESS, "whatsapp.senders/48/600100200"}
    assert len(report.done) == 6
    assert report.exit_code == 1
    await world.make(WHOLE)
    assert (await world.plan(WHOLE)).changes == ()


async def test_two_applies_of_a_project_are_kept_apart(world: World, tmp_path: Any) -> None:
    for state in (plans.State(), plans.State(tmp_path / "state.sqlite")):
        world.state = state
        plan = await world.plan(WEBHOOK)
        project = world.server.project_id
        async with state.lock(project):
            with pytest.raises(plans.LockedError):
                await world.apply(plan)
        other = plans.State(tmp_path / "state.sqlite") if state.path else plans.State()
        async with state.lock(project):
            with pytest.raises(plans.LockedError):
                async with other.lock(project):
                    pass
        async with state.lock(project), other.lock("another"):
            pass
        other.close()
        state.close()


async def test_an_id_that_nothing_has_is_for_a_person(world: World) -> None:
    plan = await world.plan("sms: {apps: [{id: '4711', name: alerts, region: EU}]}")
    assert (plan.exit_code, plan.changes) == (4, ())
    assert "no SMS app has the id 4711" in plan.needs_person[0].text


async def test_an_id_lets_what_it_is_known_by_change(world: World) -> None:
    await world.make("sms: {apps: [{name: alerts, region: EU}]}")
    (app,) = (await world.client.sms.apps.list()).items
    renamed = f"sms: {{apps: [{{id: '{app.id}', name: alarms, region: EU}}]}}"
    assert [each.path for each in _only(await world.plan(renamed)).differences] == ["name"]
    await world.make(renamed)
    assert [each.name for each in (await world.client.sms.apps.list()).items] == ["alarms"]
    # Its id goes with it: what is created in its place has another.
    moved = renamed.replace("region: EU", "region: US")
    plan = await world.plan(moved, replace=["sms.apps/US/alarms"])
    assert (plan.exit_code, plan.changes) == (4, ())


async def test_the_account_of_an_embedded_sign_up_is_changed_at_meta(world: World) -> None:
    await world.make("whatsapp: {senders: [{phoneNumberId: '123456', region: EU}]}")
    plan = await world.plan(ACCOUNT)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert "changed at Meta" in plan.needs_person[0].text
    assert "account" not in await plans.export(world.client)


async def test_a_kakaotalk_sender_is_changed_while_it_is_active(world: World) -> None:
    await world.make(FRIEND)
    world.server.approve("@acme")
    renamed = FRIEND.replace("name: Acme", "name: Acme Ltd")
    plan = await world.plan(renamed)
    assert (plan.exit_code, plan.changes) == (4, ())
    assert "`register`" in plan.needs_person[0].text
    world.server.approve("@acme")
    assert [each.path for each in _only(await world.plan(renamed)).differences] == ["details.name"]
    world.server.set_state("@acme", "BLOCKED")
    plan = await world.plan(renamed)
    assert (plan.exit_code, plan.changes) == (4, ())


async def test_null_clears_what_a_template_has(world: World) -> None:
    template = "  templates: [{sender: '@acme', details: {name: hi, language: KO, content: Hello, extra: More}}]\n"
    await world.make(FRIEND + template)
    world.server.approve((await world.client.kakaotalk.templates.list("@acme")).model.to_dict()["templates"][0]["code"])
    cleared = FRIEND + template.replace("extra: More", "extra: null")
    assert [each.path for each in _only(await world.plan(cleared)).differences] == ["details.extra"]
    await world.make(cleared)
    assert (await world.plan(cleared)).changes == ()


async def test_a_client_without_a_project_has_no_plan(world: World) -> None:
    with pytest.raises(ValueError, match="no project_id"):
        await plans.plan(world.client.with_options(project_id=None), plans.load(world._write(WEBHOOK)))


@pytest.mark.parametrize("text", ["Goodbye", "Hello"])
async def test_the_draft_of_somebody_else_is_left_alone(world: World, text: str) -> None:
    await world.make(TEMPLATE)
    world.server.approve("order_update")
    draft: models.WhatsAppTemplateUpdateInputDict = {"details": {"components": [{"type": "BODY", "text": text}]}}
    await world.client.whatsapp.templates.update("order_update", "EN_US", draft)
    plan = await world.plan(TEMPLATE)
    assert plan.changes == (), str(plan)
    assert ADDRESS not in {each.address for each in (*plan.waiting, *plan.needs_person)}


async def test_a_command_that_prints_a_secret_is_run_once_for_a_plan_and_once_for_an_apply(
    world: World, tmp_path: Any
) -> None:
    counted = "{command: [sh, -c, 'echo x >> runs; echo secret']}"
    plan = await world.plan(WEBHOOK.replace("{env: WEBHOOK_SECRET}", counted))
    assert len((tmp_path / "runs").read_text().split()) == 1
    report = await world.apply(plan)
    assert (report.exit_code, len(report.done)) == (0, 1)
    assert len((tmp_path / "runs").read_text().split()) == 2


async def test_how_a_review_may_end_is_sent_with_the_submission(world: World) -> None:
    await world.make(TEMPLATE)
    world.server.reject("order_update")
    draft = TEMPLATE.replace("Hello", "Hi").replace(
        "category: UTILITY", "category: UTILITY\n      status: DRAFT\n      allowCategoryChange: true"
    )
    await world.make(draft)
    assert (await world.plan(draft)).changes == ()
    plan = await world.plan(draft.replace("status: DRAFT", "status: SUBMIT"))
    assert [each.path for each in _only(plan).differences] == ["allowCategoryChange"]
    await world.apply(plan)
    assert world.server.requests[-1].json() == {"allowCategoryChange": True, "status": "SUBMIT"}
