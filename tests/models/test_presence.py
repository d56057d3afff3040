"""A field that is absent, one that is null and one with a value: read, written, built, assigned and copied."""

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning import UNSET, models, webhooks
from sinch_provisioning.models import Model
from tests.models.examples import all_models, example_of
from tests.models.test_tolerance import mutated
from tests.samples import meaning

MODELS = all_models()
COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "evolve": attrs.evolve,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "old pickle": lambda model: pickle.loads(pickle.dumps(model, protocol=2)),
}


def walk(value: Any) -> list[Any]:
    if isinstance(value, Model):
        inner = [getattr(value, name) for name, _ in value.FIELDS] + list((value._additional or {}).values())
    elif isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    else:
        inner = []
    return [value, *(each for item in inner for each in walk(item))]


def update(**values: Any) -> models.WhatsAppSenderDetailsUpdateInput:
    return models.WhatsAppSenderDetailsUpdateInput(**values)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_whatever_came_no_field_is_unset_and_fields_set_tells_what_was_there(
    model: type[Model], data: st.DataObject
) -> None:
    document = data.draw(mutated(model))
    read: Any = model.from_dict(document)
    assert not any(each is UNSET for each in walk(read))
    assert read.fields_set == {name for name, wire in read.FIELDS if wire in document}
    for made in (copy.deepcopy(read), pickle.loads(pickle.dumps(read)), attrs.evolve(read)):
        assert made == read
        assert type(made) is type(read)
        assert made.fields_set == read.fields_set
        assert meaning(made.to_dict()) == meaning(document)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_field_that_is_left_out_reads_as_none_even_where_it_is_required(model: type[Model]) -> None:
    read = model.from_dict({})
    assert {name: getattr(read, name) for name, _ in read.FIELDS} == dict.fromkeys(name for name, _ in read.FIELDS)
    assert read.fields_set == frozenset()
    assert read != model.from_dict(dict.fromkeys(example_of(model))) or not read.FIELDS


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_each_field_can_be_made_null_given_a_value_and_left_out_again(model: type[Model]) -> None:
    read = model.from_dict({})
    for name, wire in model.FIELDS:
        for value, written in ((None, {wire: None}), ("a", {wire: "a"}), (None, {wire: None}), (UNSET, {})):
            setattr(read, name, value)
            assert read.to_dict() == written
            assert read.fields_set == ({name} if written else set())
        assert read == model.from_dict({})


def test_absent_and_null_both_read_as_none_and_differ_in_fields_set() -> None:
    sender = models.WhatsAppSender.from_dict({"id": "1", "wabaBanDate": None})
    assert sender.waba_ban_date is None
    assert sender.state is None
    assert sender.fields_set == {"id", "waba_ban_date"}
    assert sender.to_dict() == {"id": "1", "wabaBanDate": None}
    assert repr(sender) == "WhatsAppSender(id='1', waba_ban_date=None)"
    assert sender != models.WhatsAppSender.from_dict({"id": "1"})


def test_an_unknown_field_that_is_null_is_kept_and_no_field() -> None:
    data = {"id": "1", "colour": None, "waba_ban_date": None}
    sender = models.WhatsAppSender.from_dict(data)
    assert sender.fields_set == {"id"}
    assert sender.additional_properties == {"colour": None, "waba_ban_date": None}
    assert sender.to_dict() == data


def test_what_is_not_given_is_left_out_and_none_is_sent_as_null() -> None:
    assert update().to_dict() == {}
    assert update(about=None, display_name="Bakery", address=UNSET).to_dict() == {
        "displayName": "Bakery",
        "about": None,
    }
    assert update(about=None).fields_set == {"about"}
    assert update().about is None
    assert update().fields_set == frozenset()


def test_assigning_none_a_value_and_unset_is_what_a_patch_sends() -> None:
    details = update(about="Bread")
    details.about = None
    assert details.to_dict() == {"about": None}
    details.about = "Cake"
    assert details.to_dict() == {"about": "Cake"}
    details.about = None
    del details.about
    assert details.to_dict() == {}
    assert details.about is None
    details.address = None
    details.about = None
    details.about = None
    assert details.to_dict() == {"address": None, "about": None}
    setattr(details, "address", UNSET)  # noqa: B010 - mypy would refuse the assignment, which works all the same
    assert details.to_dict() == {"about": None}


@pytest.mark.parametrize("name", ["abuot", "additionalProperties"])
def test_a_misspelt_field_cannot_be_assigned_or_deleted(name: str) -> None:
    details = update(about=None)
    for value in (None, "x", UNSET):
        with pytest.raises(AttributeError):
            setattr(details, name, value)
    with pytest.raises(AttributeError):
        delattr(details, name)
    assert details.to_dict() == {"about": None}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_a_copy_has_the_same_fields_and_a_life_of_its_own(copied: Callable[[Any], Any]) -> None:
    details = models.WhatsAppSenderDetailsUpdateInput.from_dict({"about": None, "displayName": "Bakery", "new": [1]})
    other = copied(details)
    assert other == details
    assert other.to_dict() == {"displayName": "Bakery", "about": None, "new": [1]}
    other.address = None
    other.about = "Bread"
    other.display_name = UNSET
    assert other.to_dict() == {"about": "Bread", "address": None, "new": [1]}
    assert details.to_dict() == {"displayName": "Bakery", "about": None, "new": [1]}


def test_evolve_changes_what_it_is_told_to_and_nothing_else() -> None:
    details = models.WhatsAppSenderDetailsUpdateInput.from_dict({"about": None, "displayName": "Bakery", "new": 1})
    assert attrs.evolve(details, address=None).to_dict() == {**details.to_dict(), "address": None}
    assert attrs.evolve(details, about="Bread").to_dict() == {"displayName": "Bakery", "about": "Bread", "new": 1}
    null: Any = None
    assert attrs.evolve(details, display_name=null).to_dict() == {"displayName": None, "about": None, "new": 1}
    assert attrs.evolve(details, display_name=UNSET).to_dict() == {"about": None, "new": 1}
    assert attrs.evolve(details, additional_properties={"other": 2}).to_dict() == {
        "displayName": "Bakery",
        "about": None,
        "other": 2,
    }
    with pytest.raises(TypeError, match="unexpected keyword argument 'abuot'"):
        attrs.evolve(details, abuot=None)  # type: ignore[call-arg]


def test_evolve_works_where_a_required_field_was_left_out() -> None:
    sender = models.WhatsAppSender.from_dict({"state": "ACTIVE"})
    assert attrs.evolve(sender, state=models.WhatsAppSenderState.ERROR).to_dict() == {"state": "ERROR"}
    assert attrs.evolve(sender, id="1").to_dict() == {"id": "1", "state": "ACTIVE"}
    webhook = models.WebhookInput(target="https://example.com", secret="hush", triggers=[])
    assert attrs.evolve(webhook, secret=None).to_dict() == {**webhook.to_dict(), "secret": None}  # type: ignore[arg-type]


def test_a_copy_of_a_constant_that_was_left_out_leaves_it_out() -> None:
    component = models.WhatsAppTextHeaderComponentInput.from_dict({"text": "Hello"})
    assert attrs.evolve(component, text="Bye").to_dict() == {"text": "Bye"}


def test_shared_state_is_copied_by_the_constructor() -> None:
    given = {"colour": "red"}
    sender = models.WhatsAppSenderInput(phone_number_id="1", additional_properties=given)
    sender.additional_properties["taste"] = "sweet"
    assert given == {"colour": "red"}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_signatures_are_keyword_only_with_what_they_need_and_additional_properties_last(model: type[Model]) -> None:
    parameters = inspect.signature(model).parameters
    assert list(parameters) == [*(name for name, _ in model.FIELDS), "additional_properties"]
    assert {each.kind for each in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_a_constructor_tells_what_is_missing_and_what_is_unknown() -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'target'"):
        models.WebhookInput(secret="hush", triggers=[])  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'targett'"):
        models.WebhookInput(targett="x", secret="hush", triggers=[])  # type: ignore[call-arg]


class Plain(models.WhatsAppSender):
    """A subclass with a dictionary."""


class Slotted(models.WhatsAppSender):
    """A subclass with a field of its own."""

    __slots__ = ("note",)
    note: str


@pytest.mark.parametrize("model", [Plain, Slotted])
def test_a_subclass_is_decoded_and_copied_like_its_model(model: type[models.WhatsAppSender]) -> None:
    sender = model.from_dict({"id": "1", "wabaBanDate": None})
    assert type(sender) is model
    assert sender.to_dict() == {"id": "1", "wabaBanDate": None}
    setattr(sender, "note", None)  # noqa: B010 - the model itself has no such attribute
    assert sender.fields_set == {"id", "waba_ban_date"}
    assert attrs.evolve(sender, id="2").to_dict() == {"id": "2", "wabaBanDate": None}


def test_a_class_that_decodes_is_no_class_that_anybody_sees() -> None:
    sender = models.WhatsAppSender.from_dict({"details": {}, "colour": "red"})
    assert type(sender) is models.WhatsAppSender
    assert type(sender.details) is models.WhatsAppSenderDetails


def test_an_event_without_a_payload_has_none() -> None:
    for data in ({"type": "SOMETHING_NEW"}, {"type": "SOMETHING_NEW", "payload": None}, {"type": "WEBHOOK_REMOVED"}):
        event = webhooks.parse(data)
        assert event.payload is None
        assert event.to_dict() == data
    event = webhooks.parse({"type": "SOMETHING_NEW", "payload": {"a": 1}, "b": None})
    assert attrs.evolve(event, payload=None).to_dict() == {  # type: ignore[misc]
        "type": "SOMETHING_NEW",
        "payload": None,
        "b": None,
    }
