import copy
import json
import pickle
from enum import Enum
from typing import Any, get_args

import attrs
import pytest

from sinch_provisioning import models, validation
from sinch_provisioning.generated.models import MODULES

State = models.WhatsAppSenderState


def test_a_known_value_is_its_member() -> None:
    assert State("ACTIVE") is State.ACTIVE
    assert State.ACTIVE.is_known
    assert repr(State.ACTIVE) == "<WhatsAppSenderState.ACTIVE>"


def test_an_unknown_value_is_kept_and_says_so() -> None:
    state = State("SLEEPING")
    assert state == "SLEEPING"
    assert state == State("SLEEPING")
    assert hash(state) == hash("SLEEPING")
    assert not state.is_known
    assert state.value == "SLEEPING"
    assert f"{state}" == str(state) == "SLEEPING"
    assert "unknown" in repr(state)
    assert "SLEEPING" in repr(state)
    assert {"SLEEPING": 1}[state] == 1
    assert json.dumps(state) == '"SLEEPING"'


@pytest.mark.parametrize("state", [State.ACTIVE, State("SLEEPING")])
def test_pickling_and_copying_keep_a_value(state: State) -> None:
    for again in (pickle.loads(pickle.dumps(state)), copy.copy(state), copy.deepcopy(state)):
        assert type(again) is State
        assert again == state
        assert again.is_known == state.is_known


def test_an_unknown_value_does_not_join_the_known_ones() -> None:
    known = list(State)
    State("SLEEPING")
    assert list(State) == known


def test_a_number_that_is_no_status_is_kept() -> None:
    code = models.BundleHttpStatusCode(299)
    assert code == 299
    assert not code.is_known
    assert models.BundleHttpStatusCode(200).is_known
    assert pickle.loads(pickle.dumps(code)) == 299


def test_something_else_than_a_string_is_refused() -> None:
    with pytest.raises(ValueError, match="valid WhatsAppSenderState"):
        State(3)  # type: ignore[arg-type]


def test_a_model_reads_an_unknown_value_as_an_open_member() -> None:
    sender = models.WhatsAppSender.from_dict({"state": "SLEEPING"})
    assert isinstance(sender.state, State)
    assert sender.state == "SLEEPING"
    assert sender.to_dict() == {"state": "SLEEPING"}


def test_a_literal_beside_each_enum_has_its_values() -> None:
    enums = [each for name in MODULES if issubclass(each := getattr(models, name), Enum)]
    assert enums
    for enum in enums:
        assert list(get_args(getattr(models, f"{enum.__name__}Literal"))) == [member.value for member in enum]


def test_inputs_and_answers_share_an_enum_where_the_values_allow_it() -> None:
    twins = {name for name in MODULES if name.endswith("Input") and name.removesuffix("Input") in MODULES}
    for name in twins:
        taken, told = getattr(models, name), getattr(models, name.removesuffix("Input"))
        if issubclass(taken, Enum):
            assert {member.value for member in taken} - {member.value for member in told}, name
    assert "UNRECOGNIZED" in get_args(models.WhatsAppSenderRegionLiteral)
    assert get_args(models.WhatsAppSenderRegionInputLiteral) == ("BR", "EU", "US")


def test_an_input_does_not_take_what_only_answers_have() -> None:
    body = models.WhatsAppSenderInput(phone_number_id="1", region=models.WhatsAppSenderRegion.UNRECOGNIZED)
    (violation,) = validation.violations(models.WhatsAppSenderInput, body)
    assert violation.path == "region"
    body.region = models.WhatsAppSenderRegion.EU
    assert validation.violations(models.WhatsAppSenderInput, body) == []


def test_a_constructor_makes_members_of_strings() -> None:
    body = models.BundleInput(region="EU")
    assert body.region is models.BundleRegion.EU
    webhook = models.WebhookInput(target="https://example.com", secret="hush", triggers=["ALL"])
    assert webhook.triggers == [models.WebhookTrigger.ALL]
    assert type(webhook.triggers[0]) is models.WebhookTrigger
    assert webhook.to_dict() == {"target": "https://example.com", "secret": "hush", "triggers": ["ALL"]}
    assert type(attrs.evolve(body, region="US").region) is models.BundleRegion


@pytest.mark.parametrize("value", [None, 3, ["EU"], True])
def test_a_constructor_leaves_what_is_no_string_to_the_checks_before_sending(value: Any) -> None:
    body = models.BundleInput(region=value)
    assert body.region == value
    assert [violation.path for violation in validation.violations(models.BundleInput, body)] == ["region"]
