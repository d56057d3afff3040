import re
from typing import Any

import pytest

from sinch_provisioning import models, waiting
from sinch_provisioning.generated import waiting as generated
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.generated.waiting import BY_TRIGGER, WAITABLE
from sinch_provisioning.waiting import States
from sinch_provisioning.waiting.base import Waiting
from tests.samples import ROOT, description
from tests.waiting.conftest import payload_sample

ENUMS = {
    # Resource: the description's enums of its state and of its changes' status, and its model.
    "whatsapp.account": ("WhatsappAccountStateEnum", "WhatsappAccountChangeStateEnum", models.WhatsAppAccount),
    "whatsapp.senders": ("WhatsappSenderStatesEnum", "WhatsappSenderStatusesEnum", models.WhatsAppSender),
    "whatsapp.templates": ("WhatsappTemplateStatesEnum", "WhatsappTemplateStatusesEnum", models.WhatsAppTemplate),
    "rcs.senders": ("RcsSenderStatesEnum", None, models.RcsSender),
    "kakaotalk.senders": ("KakaotalkSenderStatesEnum", "KakaotalkSenderStatusesEnum", models.KakaoTalkSender),
    "kakaotalk.templates": ("KakaotalkTemplateStatesEnum", "KakaotalkTemplateStatusesEnum", models.KakaoTalkTemplate),
    "bundles": ("BundlesBundleServicesStateEnum", None, models.Bundle),
    "sms.apps": ("SmsProvisioningStatesEnum", None, models.SmsApp),
}

each_resource = pytest.mark.parametrize("data", WAITABLE, ids=lambda data: data.name)


def enum(name: str | None) -> set[str]:
    return set() if name is None else set(description()["components"]["schemas"][name]["enum"])


def test_all_resources_that_can_be_waited_for_are_here() -> None:
    assert {data.name for data in WAITABLE} == set(ENUMS)
    assert waiting.WAITABLE is WAITABLE


@each_resource
def test_every_state_of_the_description_is_classified_once(data: States) -> None:
    state_enum, change_enum, _ = ENUMS[data.name]
    classes = [data.goals, data.failures, data.pending]
    assert frozenset().union(*classes) == enum(state_enum)
    assert sum(map(len, classes)) == len(enum(state_enum))
    assert data.change_failures | data.change_pending == enum(change_enum)
    assert not data.change_failures & data.change_pending
    assert data.goals


@each_resource
def test_the_fields_that_the_data_names_exist(data: States) -> None:
    model: Any = ENUMS[data.name][2]
    fields = {name for name, _ in model.FIELDS}
    assert data.state in fields
    assert set(data.payload_ids) <= fields
    assert data.identity is None or data.identity in fields
    assert {path.split(".")[0] for path in data.reasons} <= fields
    assert bool(data.change_failures) == ("changes" in fields)


@each_resource
def test_the_reasons_lead_to_fields(data: States) -> None:
    for path in data.reasons:
        model: Any = ENUMS[data.name][2]
        for word in path.split("."):
            wire = dict(model.FIELDS)[word]
            model = model.schema()["properties"][wire].get("model")


def test_every_trigger_is_about_one_resource() -> None:
    assert sum(len(data.triggers) for data in WAITABLE) == len(BY_TRIGGER)
    # An RCS account has no state to wait for.
    assert set(EVENT_MODELS) - set(BY_TRIGGER) == {"RCS_ACCOUNT_COMMENT_ADDED"}
    for trigger, data in BY_TRIGGER.items():
        event: Any = getattr(models, EVENT_MODELS[trigger])
        # A trigger that no callback tells of yet has an event with any payload.
        assert event.schema()["properties"]["payload"].get("model", ENUMS[data.name][2]) is ENUMS[data.name][2]
        assert data.deletions <= data.triggers
        assert (trigger in data.deletions) == trigger.endswith("_DELETED")


def test_each_resource_has_its_waits() -> None:
    mixins = {
        each.STATES.name: each
        for each in vars(generated).values()
        if isinstance(each, type) and issubclass(each, Waiting) and each is not Waiting
    }
    assert set(mixins) == set(ENUMS)
    for name, mixin in mixins.items():
        assert callable(getattr(mixin, "wait_for", None)), name
        assert hasattr(mixin, "wait_until_changes_applied") == bool(mixin.STATES.change_failures)
        assert re.search(r"\bwait_until_(active|approved|launched|ready|onboarded)\b", " ".join(vars(mixin)))


def sender(**fields: Any) -> models.WhatsAppSender:
    return models.WhatsAppSender.from_dict(payload_sample("WHATSAPP_SENDER_ACTIVE", **fields))


@pytest.mark.parametrize(
    ("fields", "failure"),
    [
        ({}, None),
        ({"state": "NEW_STATE"}, None),
        ({"state": None}, None),
        ({"state": None, "changes": {}}, None),
        ({"state": None, "changes": {"status": "DRAFT"}}, None),
        ({"state": None, "changes": {"status": "REJECTED"}}, "REJECTED"),
        ({"state": "PENDING_VERIFICATION", "changes": {"status": "ERROR"}}, "ERROR"),
        ({"state": "ACTIVE", "changes": {"status": "REJECTED"}}, None),
        ({"state": "ERROR"}, "ERROR"),
        ({"state": "ERROR", "changes": {"status": "IN_PROGRESS"}}, None),
        ({"state": "ERROR", "changes": {"status": "DRAFT"}}, "ERROR"),
        ({"state": "INACTIVE", "changes": {"status": "IN_PROGRESS"}}, "INACTIVE"),
        ({"state": None, "changes": "odd"}, None),
        ({"state": 5, "changes": None}, None),
    ],
)
def test_what_is_a_failure(fields: dict[str, Any], failure: str | None) -> None:
    assert generated.WHATSAPP_SENDERS.failure_of(sender(**fields)) == failure


def test_what_a_resource_says_about_its_failure() -> None:
    changes = {"status": "ERROR", "errorReason": "No credit", "errorCode": "CANNOT_ASSIGN_CREDIT_LINE"}
    reason_of = generated.WHATSAPP_SENDERS.reason_of
    assert reason_of(sender(state=None, changes=changes)) == "CANNOT_ASSIGN_CREDIT_LINE: No credit"
    assert reason_of(sender(state=None, changes={"status": "ERROR"})) is None
    for code, reason in (("ABUSIVE_CONTENT", "ABUSIVE_CONTENT"), ("NONE", None), (None, None)):
        template = models.WhatsAppTemplate.from_dict(payload_sample("WHATSAPP_TEMPLATE_REJECTED", rejectionCode=code))
        assert generated.WHATSAPP_TEMPLATES.reason_of(template) == reason


def test_the_table_in_the_documentation_is_up_to_date() -> None:
    rows = [line.split("|") for line in (ROOT / "docs" / "waiting.md").read_text(encoding="utf-8").splitlines()]
    table = {row[1].strip().strip("`"): [cell.strip() for cell in row[2:-1]] for row in rows if len(row) == 7}
    for data in WAITABLE:
        shortcut, goals, failures, change_failures = table[data.name]
        assert shortcut.startswith("`wait_until_")
        assert goals == ", ".join(sorted(data.goals))
        assert change_failures == ", ".join(sorted(data.change_failures))
        if data.name == "sms.apps":
            named = {"BLOCKED", "DELETED"}
            assert data.failures == named | {each for each in data.known if "FAILED" in each}
        else:
            assert failures == ", ".join(sorted(data.failures))
