# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp

from .whatsapp_template_analytics_buttons import WhatsAppTemplateAnalyticsButtons

_WhatsAppTemplateAnalyticsButtons = WhatsAppTemplateAnalyticsButtons.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    sent: int | MaybeNone
    delivered: int | MaybeNone
    read: int | MaybeNone
    start: datetime | MaybeNone
    end: datetime | MaybeNone
    buttons: list[WhatsAppTemplateAnalyticsButtons] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("read", "read"),
        ("start", "start"),
        ("end", "end"),
        ("buttons", "buttons"),
    )

    def __init__(
        self,
        *,
        sent: int,
        delivered: int,
        read: int,
        start: datetime,
        end: datetime,
        buttons: list[WhatsAppTemplateAnalyticsButtons],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateAnalytics, _Blank)
        self.sent = sent
        self.delivered = delivered
        self.read = read
        self.start = start
        self.end = end
        self.buttons = buttons
        self._finish(
            (
                sent,
                delivered,
                read,
                start,
                end,
                buttons,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateAnalytics else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("sent")) is None:
            missing += 1
        model.sent = value
        if (value := get("delivered")) is None:
            missing += 1
        model.delivered = value
        if (value := get("read")) is None:
            missing += 1
        model.read = value
        if (value := get("start")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.start = value
        if (value := get("end")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.end = value
        if (value := get("buttons")).__class__ is list:
            value = [_WhatsAppTemplateAnalyticsButtons(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.buttons = value
        if surplus := missing + len(data) - 6:
            keep_surplus(model, data, _KNOWN, surplus)
        else:
            model._nulls = model._additional = None
        model.__class__ = cls
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.sent) is not None:
            data["sent"] = value if value.__class__ is int else encode(value)
        if (value := model.delivered) is not None:
            data["delivered"] = value if value.__class__ is int else encode(value)
        if (value := model.read) is not None:
            data["read"] = value if value.__class__ is int else encode(value)
        if (value := model.start) is not None:
            data["start"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.end) is not None:
            data["end"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.buttons) is not None:
            data["buttons"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppTemplateAnalyticsButtons else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppTemplateAnalytics)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateAnalytics.FIELDS)
