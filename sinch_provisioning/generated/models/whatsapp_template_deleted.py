# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .webhook_trigger import WebhookTrigger
from .whatsapp_template import WhatsAppTemplate

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_WhatsAppTemplate = WhatsAppTemplate.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateDeleted(Model):
    """A template was deleted.

    Attributes:
        type: The trigger that the event was sent for.
        payload: The template when it was deleted.
    """

    type: WebhookTrigger | MaybeNone
    payload: WhatsAppTemplate | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
    )

    def __init__(
        self,
        *,
        type: WebhookTrigger = WebhookTrigger.WHATSAPP_TEMPLATE_DELETED,
        payload: WhatsAppTemplate | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateDeleted, _Blank)
        self.type = type
        self.payload = None if payload is UNSET else payload
        self._finish(
            (
                type,
                payload,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateDeleted else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WebhookTrigger(value) or new_str(WebhookTrigger, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("payload")).__class__ is dict:
            value = _WhatsAppTemplate(value)
        elif value is None:
            missing += 1
        model.payload = value
        if surplus := missing + len(data) - 2:
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WebhookTrigger else encode(value)
        if (value := model.payload) is not None:
            data["payload"] = value.to_dict() if value.__class__ is WhatsAppTemplate else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WebhookTrigger._value2member_map_,
                    "constant": True,
                    "text": "The trigger that the event was sent for.",
                },
                "payload": {"type": ("object",), "model": WhatsAppTemplate},
            },
        }


_Blank: Any = blank(WhatsAppTemplateDeleted)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateDeleted.FIELDS)
