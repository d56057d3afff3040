import copy
import pickle
from typing import Any

import attrs
import pytest

from sinch_provisioning import UNSET, models
from sinch_provisioning.errors import DecodeError, ValidationError
from sinch_provisioning.generated.models import MODULES
from sinch_provisioning.generated.schemas import MODEL_NAMES
from sinch_provisioning.operations import OPERATIONS
from sinch_provisioning.runtime.messages import RawResponse, as_object
from tests.samples import description


def test_every_schema_has_a_model() -> None:
    schemas = description()["components"]["schemas"]
    assert set(schemas) <= set(MODEL_NAMES)
    for name in MODEL_NAMES.values():
        assert getattr(models, name).__name__ == name


def test_public_names_are_the_fields_words() -> None:
    for name in MODULES:
        assert not name.endswith(("Dto", "Enum")), name
        assert "Dto" not in name
        assert "Whatsapp" not in name
        assert "Kakaotalk" not in name
        assert len(name) <= 40, name
    for name in (
        "WhatsAppSender", "WhatsAppSenderInput", "KakaoTalkButtonType", "RcsSender", "SmsApp", "Webhook",
        "WebhookTrigger", "ErrorBody",
    ):  # fmt: skip
        assert name in MODULES


def test_models_are_attrs_classes_with_slots() -> None:
    sender = models.WhatsAppSender.from_dict({})
    assert attrs.has(type(sender))
    assert not hasattr(sender, "__dict__")
    with pytest.raises(AttributeError):
        sender.colour = "red"  # type: ignore[attr-defined]


def test_unset_null_and_a_value_are_three_things() -> None:
    absent = models.WebhookUpdateInput()
    null = models.WebhookUpdateInput(secret=None)
    value = models.WebhookUpdateInput(secret="webhook-secret")
    assert absent.to_dict() == {}
    assert null.to_dict() == {"secret": None}
    assert value.to_dict() == {"secret": "webhook-secret"}
    assert absent.secret is null.secret is None
    assert absent != null != value
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert repr(UNSET) == "UNSET"


def test_constants_need_not_be_given() -> None:
    component = models.WhatsAppTextHeaderComponentInput(text="Hello")
    assert component.to_dict() == {"type": "HEADER", "format": "TEXT", "text": "Hello"}


@pytest.mark.parametrize(
    "model",
    [
        models.WebhookInput(target="https://example.com", secret="hush", triggers=[]),
        models.WhatsAppSender.from_dict({"bearerToken": "hush"}),
        models.RcsSender.from_dict({"authToken": "hush"}),
        models.WhatsAppSenderInput(phone_number_id="1", authentication_code="hush"),
        models.WhatsAppWabaDetailsListInput(facebook_token="hush"),
        models.WhatsAppSolutionInput(access_token="hush", details={}, business_manager="SINCH_UK"),  # type: ignore[arg-type]
        models.BundleInput.from_dict({"webhooks": [{"secret": "hush", "triggers": []}], "region": "EU"}),
        models.BundleInput(region=models.BundleRegion.EU, webhooks=[{"secret": "hush"}]),  # type: ignore[list-item]
        models.Webhook.from_dict({"secret": "hush"}),
        models.UnknownVariant.from_dict({"inner": [{"accessToken": "hush"}]}),
        models.WhatsAppSenderActive.from_dict({"payload": {"bearerToken": "hush"}}),
    ],
    ids=lambda model: type(model).__name__,
)
def test_credentials_are_hidden(model: models.Model) -> None:
    assert "hush" not in repr(model)
    assert "hush" in str(model.to_dict())


def test_a_repr_shows_what_is_there() -> None:
    sender = models.WhatsAppSender.from_dict({"id": "1", "state": "ACTIVE", "colour": "red"})
    assert (
        repr(sender)
        == "WhatsAppSender(id='1', state=<WhatsAppSenderState.ACTIVE>, additional_properties={'colour': 'red'})"
    )


def test_a_repr_ends_where_a_model_contains_itself() -> None:
    sender = models.WhatsAppSender.from_dict({"id": "1"})
    sender.additional_properties["inner"] = [{"sender": sender}]
    assert repr(sender) == "WhatsAppSender(id='1', additional_properties={'inner': [{'sender': ...}]})"
    loop: dict[str, Any] = {"again": []}
    loop["again"].append(loop)
    sender.additional_properties["inner"] = loop
    assert repr(sender) == "WhatsAppSender(id='1', additional_properties={'inner': {'again': [...]}})"


def test_equality_is_by_value_and_class() -> None:
    one = models.WhatsAppSender.from_dict({"id": "1", "colour": "red"})
    assert one == models.WhatsAppSender.from_dict({"id": "1", "colour": "red"})
    assert one != models.WhatsAppSender.from_dict({"id": "1"})
    assert one != models.RcsSender.from_dict({"id": "1", "colour": "red"})
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert attrs.evolve(one, id="2").additional_properties == {"colour": "red"}


def test_whole_numbers_go_out_whole() -> None:
    button = models.KakaoTalkButtonInput(ordering=2.0, type=next(iter(models.KakaoTalkButtonType)))  # type: ignore[arg-type]
    assert repr(button.to_dict()["ordering"]) == "2"
    with pytest.raises(ValidationError, match="finite"):
        models.WhatsAppTemplateOptimizationInput(bid_amount=float("nan")).to_dict()


def test_what_is_no_object_is_refused_with_where_it_came_from() -> None:
    operation = OPERATIONS["whatsapp.senders.get"]
    bodies: list[object] = [[], "text", 3, None]
    for body in bodies:
        with pytest.raises(DecodeError) as caught:
            operation.decode_response(200, body)
        assert caught.value.status == 200
        assert caught.value.operation == "whatsapp.senders.get"
        assert caught.value.body == repr(body)
    with pytest.raises(DecodeError):
        as_object([], operation="x", status=None)
    with pytest.raises(DecodeError):
        operation.decode_request({})


def test_an_operation_without_an_answer_decodes_to_nothing() -> None:
    assert OPERATIONS["whatsapp.senders.delete"].decode_response(204, None) is None


def test_an_unknown_kind_of_component_is_no_known_one() -> None:
    details = models.WhatsAppTemplateDetails.from_dict({"components": [{"type": "HOLOGRAM", "depth": 3}]})
    (component,) = details.components
    assert isinstance(component, models.UnknownVariant)
    assert component.additional_properties == {"type": "HOLOGRAM", "depth": 3}
    assert details.to_dict() == {"components": [{"type": "HOLOGRAM", "depth": 3}]}


def test_a_body_that_is_nested_too_deeply_is_told() -> None:
    operation = OPERATIONS["whatsapp.senders.get"]
    for depth, deep in ((300, True), (100, False)):
        answer = RawResponse(200, {}, b'{"x":' * depth + b"1" + b"}" * depth)
        if deep:
            with pytest.raises(DecodeError, match="nested too deeply"):
                answer.decode(operation)
        else:
            sender = operation.decode_response(200, answer.decode(operation))
            assert repr(sender)
            assert sender.to_dict() == answer.decode(operation)
