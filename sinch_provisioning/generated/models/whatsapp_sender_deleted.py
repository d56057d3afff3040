# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .webhook_trigger import WebhookTrigger
from .whatsapp_sender import WhatsAppSender

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_WhatsAppSender = WhatsAppSender.from_dict
_KNOWN = frozenset(
    (
        "type",
        "payload",
        "comment",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderDeleted(Model):
    """Sender was removed.

    Attributes:
        type: The trigger that the event was sent for.
        payload: State at the time of the callback.
        comment:
    """

    type: WebhookTrigger = WebhookTrigger.WHATSAPP_SENDER_DELETED
    payload: WhatsAppSender
    comment: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
        ("comment", "comment"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WebhookTrigger(value) or WebhookTrigger(value)
        model.type = value
        if (value := get("payload", UNSET)).__class__ is dict:
            value = _WhatsAppSender(value)
        model.payload = value
        model.comment = get("comment", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is WebhookTrigger else encode(value)
        if (value := model.payload) is not UNSET:
            data["payload"] = value.to_dict() if value.__class__ is WhatsAppSender else encode(value)
        if (value := model.comment) is not UNSET:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "payload",
            ),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WebhookTrigger._value2member_map_,
                    "constant": True,
                    "text": "The trigger that the event was sent for.",
                },
                "payload": {"type": ("object",), "model": WhatsAppSender, "text": "State at the time of the callback."},
                "comment": {"type": ("string",)},
            },
        }
