# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_button_type_quick_reply import WhatsAppButtonTypeQuickReply

_WhatsAppButtonTypeQuickReply = WhatsAppButtonTypeQuickReply._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppQuickReplyButton(Model):
    """What the API calls WhatsappQuickReplyButtonDto.

    Attributes:
        type: See WhatsAppButtonTypeQuickReply.
        text:
    """

    type: WhatsAppButtonTypeQuickReply = WhatsAppButtonTypeQuickReply.QUICK_REPLY
    text: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppButtonTypeQuickReply(value) or WhatsAppButtonTypeQuickReply(value)
        model.type = value
        model.text = get("text", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeQuickReply else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppButtonTypeQuickReply._value2member_map_,
                    "constant": True,
                },
                "text": {"type": ("string",)},
            },
        }
