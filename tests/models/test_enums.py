import copy
import json
import pickle

import pytest

from sinch_provisioning import models

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
