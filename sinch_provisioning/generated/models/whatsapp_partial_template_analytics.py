# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_template_analytics_buttons import WhatsAppPartialTemplateAnalyticsButtons

_WhatsAppPartialTemplateAnalyticsButtons = WhatsAppPartialTemplateAnalyticsButtons.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialTemplateAnalytics(Model):
    """What the API calls WhatsappPartialTemplateAnalyticsDto.

    Attributes:
        sent: Count of sends.
        delivered: Count of deliveries.
        read: Count of reads.
        start: Start of the range, ISO 8601, UTC.
        end: End of the range, ISO 8601, UTC.
        buttons: Click counts per template button.
    """

    sent: int | None
    delivered: int | None
    read: int | None
    start: datetime | None
    end: datetime | None
    buttons: list[WhatsAppPartialTemplateAnalyticsButtons] | None

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
        sent: int | Unset = UNSET,
        delivered: int | Unset = UNSET,
        read: int | Unset = UNSET,
        start: datetime | Unset = UNSET,
        end: datetime | Unset = UNSET,
        buttons: list[WhatsAppPartialTemplateAnalyticsButtons] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialTemplateAnalytics, _Blank)
        self.sent = None if sent is UNSET else sent
        self.delivered = None if delivered is UNSET else delivered
        self.read = None if read is UNSET else read
        self.start = None if start is UNSET else start
        self.end = None if end is UNSET else end
        self.buttons = None if buttons is UNSET else buttons
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
        model: Self = new(_Blank if cls is WhatsAppPartialTemplateAnalytics else blank(cls))
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
            value = [
                _WhatsAppPartialTemplateAnalyticsButtons(item) if item.__class__ is dict else item for item in value
            ]
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
                    item.to_dict() if item.__class__ is WhatsAppPartialTemplateAnalyticsButtons else encode(item)
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
            "properties": {
                "sent": {"type": ("integer",)},
                "delivered": {"type": ("integer",)},
                "read": {"type": ("integer",)},
                "start": {"type": ("string",)},
                "end": {"type": ("string",)},
                "buttons": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppPartialTemplateAnalyticsButtons},
                },
            },
        }


_Blank: Any = blank(WhatsAppPartialTemplateAnalytics)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialTemplateAnalytics.FIELDS)
