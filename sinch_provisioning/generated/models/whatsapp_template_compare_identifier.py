# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_template_compare_block_reason import WhatsAppTemplateCompareBlockReason
from .whatsapp_template_language import WhatsAppTemplateLanguage

_WhatsAppTemplateCompareBlockReason = WhatsAppTemplateCompareBlockReason._value2member_map_.get
_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get
_KNOWN = frozenset(
    (
        "name",
        "language",
        "blockOrder",
        "messageSends",
        "topBlockReason",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateCompareIdentifier(Model):
    """What the API calls WhatsappTemplateCompareIdentifierDto.

    Attributes:
        name:
        language: See WhatsAppTemplateLanguage.
        block_order: Rank by block rate.
        message_sends: How many messages were sent.
        top_block_reason: Why recipients blocked it.
    """

    name: str
    language: WhatsAppTemplateLanguage
    block_order: int
    message_sends: int
    top_block_reason: WhatsAppTemplateCompareBlockReason

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("language", "language"),
        ("block_order", "blockOrder"),
        ("message_sends", "messageSends"),
        ("top_block_reason", "topBlockReason"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        if (value := get("language", UNSET)).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or WhatsAppTemplateLanguage(value)
        model.language = value
        model.block_order = get("blockOrder", UNSET)
        model.message_sends = get("messageSends", UNSET)
        if (value := get("topBlockReason", UNSET)).__class__ is str:
            value = _WhatsAppTemplateCompareBlockReason(value) or WhatsAppTemplateCompareBlockReason(value)
        model.top_block_reason = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not UNSET:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if (value := model.block_order) is not UNSET:
            data["blockOrder"] = value if value.__class__ is int else encode(value)
        if (value := model.message_sends) is not UNSET:
            data["messageSends"] = value if value.__class__ is int else encode(value)
        if (value := model.top_block_reason) is not UNSET:
            data["topBlockReason"] = (
                value._value_ if value.__class__ is WhatsAppTemplateCompareBlockReason else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "language",
                "blockOrder",
                "messageSends",
                "topBlockReason",
            ),
            "properties": {
                "name": {"type": ("string",)},
                "language": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
                "blockOrder": {"type": ("integer",), "text": "Rank by block rate."},
                "messageSends": {"type": ("integer",), "text": "How many messages were sent."},
                "topBlockReason": {
                    "type": ("string",),
                    "enum": WhatsAppTemplateCompareBlockReason._value2member_map_,
                    "text": "Why recipients blocked it.",
                },
            },
        }
