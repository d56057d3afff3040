import subprocess
import sys
from typing import Any, get_args

import pytest

from sinch_provisioning import errors, models, webhooks
from sinch_provisioning.generated.events import EVENT_MODELS
from tests.samples import ROOT, description, meaning, of_kind


def test_every_trigger_has_an_event_and_all_is_none() -> None:
    triggers = {str(trigger) for trigger in models.WebhookTrigger}
    assert triggers - set(EVENT_MODELS) == {"ALL"}
    assert set(EVENT_MODELS) <= triggers
    assert len(set(EVENT_MODELS.values())) == len(EVENT_MODELS)


@pytest.mark.parametrize("sample", of_kind("callback"), ids=str)
def test_a_sample_becomes_its_event_and_the_same_json_again(sample: Any) -> None:
    event = webhooks.parse(sample.value)
    assert type(event).__name__ == EVENT_MODELS[sample.value["type"]]
    assert type(event) is getattr(webhooks, type(event).__name__)
    assert isinstance(event.type, models.WebhookTrigger)
    assert event.type == sample.value["type"]
    assert meaning(event.to_dict()) == meaning(sample.value)
    if "payload" in sample.value:
        assert isinstance(event.payload, models.Model)
        assert getattr(event, "comment", None) == sample.value.get("comment")


def test_an_unknown_event_has_everything_in_it() -> None:
    data = {"type": "WHATSAPP_SENDER_PROMOTED", "payload": {"id": "1", "rank": 3}, "since": [1, None], "comment": "!"}
    event = webhooks.parse(data)
    assert isinstance(event, webhooks.UnknownEvent)
    assert event.type == "WHATSAPP_SENDER_PROMOTED"
    assert not event.type.is_known
    assert event.payload == {"id": "1", "rank": 3}
    assert event.additional_properties == {"since": [1, None], "comment": "!"}
    assert event.to_dict() == data
    assert "WHATSAPP_SENDER_PROMOTED" in repr(event)


@pytest.mark.parametrize("data", [{}, {"type": None}, {"type": 7}, {"type": "ALL"}, {"type": ["x"], "payload": None}])
def test_an_object_that_is_hardly_an_event_is_kept(data: dict[str, Any]) -> None:
    event = webhooks.parse(data)
    assert isinstance(event, webhooks.UnknownEvent)
    assert event.to_dict() == data


@pytest.mark.parametrize("trigger", list(EVENT_MODELS))
@pytest.mark.parametrize("payload", [None, [], "text", {}, {"id": 5, "state": "NEW", "changes": [1], "more": {"a": 1}}])
def test_an_event_that_is_not_as_described_is_kept_too(trigger: str, payload: Any) -> None:
    data = {"type": trigger, "payload": payload, "comment": 5, "later": {"x": [1]}}
    event = webhooks.parse(data)
    assert type(event) is getattr(webhooks, EVENT_MODELS[trigger])
    assert event.to_dict() == data


@pytest.mark.parametrize("data", [None, [], "text", 5, [{"type": "BUNDLE_DONE"}]])
def test_what_is_no_object_is_no_event(data: Any) -> None:
    with pytest.raises(errors.DecodeError, match="an event is a JSON object"):
        webhooks.parse(data)


def test_the_door_shows_the_class_of_every_event() -> None:
    assert set(EVENT_MODELS.values()) <= set(webhooks.__all__)
    for name in webhooks.__all__:
        assert getattr(webhooks, name) is not None
        assert name in dir(webhooks)
    with pytest.raises(AttributeError):
        _ = webhooks.WhatsAppSender  # type: ignore[attr-defined]


def test_opening_the_door_loads_no_event_and_no_server() -> None:
    code = (
        "import sys; from sinch_provisioning import webhooks; "
        "print([m for m in sys.modules if m.startswith('sinch_provisioning.generated.models.') or m == 'aiohttp.web'])"
    )
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert shown.stdout.strip() == "[]"


def test_the_table_in_the_documentation_is_up_to_date() -> None:
    from events_table import BEGIN, END, table

    page = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    assert page.partition(BEGIN)[2].partition(END)[0].strip() == table().strip()
    for trigger, name in EVENT_MODELS.items():
        assert f"| `{trigger}` | `webhooks.{name}` |" in page


def test_every_callback_of_the_description_is_an_event() -> None:
    texts = [
        body["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["type"]["description"]
        for path in description()["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict)
        for callback in operation.get("callbacks", {}).values()
        for body in callback.values()
    ]
    named = [{word.strip(".,;") for word in text.split()} & set(EVENT_MODELS) for text in texts]
    assert texts
    assert all(named)


def test_events_fit_the_protocol() -> None:
    event: webhooks.Event = webhooks.BundleDone.from_dict({"type": "BUNDLE_DONE", "payload": {"id": "1"}})
    assert event.payload.id == "1"
    assert get_args(webhooks.Event) == ()
