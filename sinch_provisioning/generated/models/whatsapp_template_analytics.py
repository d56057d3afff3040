# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_template_analytics_buttons import WhatsAppTemplateAnalyticsButtons

_WhatsAppTemplateAnalyticsButtons = WhatsAppTemplateAnalyticsButtons.from_dict
_KNOWN = frozenset(
    (
        "sent",
        "delivered",
        "read",
        "start",
        "end",
        "buttons",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateAnalytics(Model):
    """What the API calls WhatsappTemplateAnalyticsDto.

    Attributes:
        sent: Count of sends.
        delivered: Count of deliveries.
        read: Count of reads.
        start: Range start, ISO 8601 in UTC.
        end: Range end, ISO 8601 in UTC.
        buttons: Presses of each button.
    """

    sent: int
    delivered: int
    read: int
    start: datetime
    end: datetime
    buttons: list[WhatsAppTemplateAnalyticsButtons]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("read", "read"),
        ("start", "start"),
        ("end", "end"),
        ("buttons", "buttons"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.sent = get("sent", UNSET)
        model.delivered = get("delivered", UNSET)
        model.read = get("read", UNSET)
        if (value := get("start", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.start = value
        if (value := get("end", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.end = value
        if (value := get("buttons", UNSET)).__class__ is list:
            value = [_WhatsAppTemplateAnalyticsButtons(item) if item.__class__ is dict else item for item in value]
        model.buttons = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.sent) is not UNSET:
            data["sent"] = value if value.__class__ is int else encode(value)
        if (value := model.delivered) is not UNSET:
            data["delivered"] = value if value.__class__ is int else encode(value)
        if (value := model.read) is not UNSET:
            data["read"] = value if value.__class__ is int else encode(value)
        if (value := model.start) is not UNSET:
            data["start"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.end) is not UNSET:
            data["end"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.buttons) is not UNSET:
            data["buttons"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppTemplateAnalyticsButtons else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "sent",
                "delivered",
                "read",
                "start",
                "end",
                "buttons",
            ),
            "properties": {
                "sent": {"type": ("integer",), "text": "Count of sends."},
                "delivered": {"type": ("integer",), "text": "Count of deliveries."},
                "read": {"type": ("integer",), "text": "Count of reads."},
                "start": {"type": ("string",), "text": "Range start, ISO 8601 in UTC."},
                "end": {"type": ("string",), "text": "Range end, ISO 8601 in UTC."},
                "buttons": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppTemplateAnalyticsButtons},
                    "text": "Presses of each button.",
                },
            },
        }
