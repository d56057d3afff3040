"""Events: the JSON object of a delivery as a typed model."""

from collections.abc import Mapping
from reprlib import repr as short_repr
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, cast

from attrs import define

from sinch_provisioning.errors import DecodeError
from sinch_provisioning.generated.events import EVENT_MODELS
from sinch_provisioning.runtime.messages import kind_of
from sinch_provisioning.runtime.model import Model, encode, names_only
from sinch_provisioning.runtime.unset import UNSET

if TYPE_CHECKING:
    from sinch_provisioning.generated.models import WebhookTrigger

_CLASSES: dict[str, type[Model]] = {}


class Event(Protocol):
    """What all events have: every event class fits this protocol, and so does `UnknownEvent`.

    Most events have a `comment` as well, and some have more fields.
    """

    @property
    def type(self) -> "WebhookTrigger":
        """The trigger that the event was sent for."""
        ...

    @property
    def payload(self) -> Any:
        """The resource at that time; None where there is none."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of the event."""
        ...


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class UnknownEvent(Model):
    """An event of a type that this version does not know.

    `type` is a `models.WebhookTrigger` whose `is_known` is false, `payload` is plain JSON data, and all other fields
    are in `additional_properties`.
    """

    type: "WebhookTrigger"
    payload: Any

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("type", "type"), ("payload", "payload"))

    def __init__(
        self,
        *,
        type: "WebhookTrigger",  # noqa: A002 - the field's name
        payload: Any = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._fill({"type": type, "payload": payload}, additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an event from any JSON object; nothing in it is refused or lost."""
        from sinch_provisioning.generated.models import WebhookTrigger  # noqa: PLC0415 - loaded when needed

        kind = data.get("type", UNSET)
        return cls(
            type=WebhookTrigger(kind) if isinstance(kind, str) else kind,
            payload=data.get("payload", UNSET),
            additional_properties={name: data[name] for name in data if name not in {"type", "payload"}},
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it was."""
        data = {wire: encode(value) for name, wire in self.FIELDS if (value := getattr(self, name)) is not None}
        self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {"type": ("object",), "required": ("type",), "properties": {"type": {"type": ("string",)}}}


def event_class(trigger: str) -> type[Model]:
    """Return the class of a trigger's events; `UnknownEvent` when this version does not know the trigger."""
    if not isinstance(trigger, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may be untyped
        return UnknownEvent
    known = _CLASSES.get(trigger)
    if known is None:
        name = EVENT_MODELS.get(trigger)
        if name is None:
            return UnknownEvent
        from sinch_provisioning.generated import models  # noqa: PLC0415 - each model is imported when it is needed

        known = _CLASSES[trigger] = cast("type[Model]", getattr(models, name))
    return known


def parse(data: Mapping[str, Any]) -> Event:
    """Make an event from the decoded JSON of a delivery.

    The result is an instance of the event class of its type, such as `webhooks.WhatsAppSenderActive`, or of
    `UnknownEvent`. Nothing in the object is refused or lost: ``to_dict`` returns it.

    Raises `errors.DecodeError` when the JSON is not an object.

    Source: the callbacks of the API's description.
    """
    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may be untyped
        reason = f"an event is a JSON object, not {kind_of(data)}"
        raise DecodeError(reason, operation="the delivery of an event", status=None, body=short_repr(data))
    return cast("Event", event_class(cast("str", data.get("type"))).from_dict(data))
