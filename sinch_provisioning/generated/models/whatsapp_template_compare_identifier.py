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

from .whatsapp_template_compare_block_reason import (
    WhatsAppTemplateCompareBlockReason,
)
from .whatsapp_template_language import WhatsAppTemplateLanguage

_WhatsAppTemplateCompareBlockReason = WhatsAppTemplateCompareBlockReason._value2member_map_.get
_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateCompareIdentifier(Model):
    """What the API calls WhatsappTemplateCompareIdentifierDto.

    Attributes:
        name:
        language: See WhatsAppTemplateLanguage.
        block_order: Rank by block rate.
        message_sends: How many messages were sent.
        top_block_reason: Why recipients blocked it.
    """

    name: str | MaybeNone
    language: WhatsAppTemplateLanguage | MaybeNone
    block_order: int | MaybeNone
    message_sends: int | MaybeNone
    top_block_reason: WhatsAppTemplateCompareBlockReason | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("language", "language"),
        ("block_order", "blockOrder"),
        ("message_sends", "messageSends"),
        ("top_block_reason", "topBlockReason"),
    )

    def __init__(
        self,
        *,
        name: str,
        language: WhatsAppTemplateLanguage,
        block_order: int,
        message_sends: int,
        top_block_reason: WhatsAppTemplateCompareBlockReason,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateCompareIdentifier, _Blank)
        self.name = name
        self.language = language
        self.block_order = block_order
        self.message_sends = message_sends
        self.top_block_reason = top_block_reason
        self._finish(
            (
                name,
                language,
                block_order,
                message_sends,
                top_block_reason,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateCompareIdentifier else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("language")).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or new_str(WhatsAppTemplateLanguage, value)
        elif value is None:
            missing += 1
        model.language = value
        if (value := get("blockOrder")) is None:
            missing += 1
        model.block_order = value
        if (value := get("messageSends")) is None:
            missing += 1
        model.message_sends = value
        if (value := get("topBlockReason")).__class__ is str:
            value = _WhatsAppTemplateCompareBlockReason(value) or new_str(WhatsAppTemplateCompareBlockReason, value)
        elif value is None:
            missing += 1
        model.top_block_reason = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not None:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if (value := model.block_order) is not None:
            data["blockOrder"] = value if value.__class__ is int else encode(value)
        if (value := model.message_sends) is not None:
            data["messageSends"] = value if value.__class__ is int else encode(value)
        if (value := model.top_block_reason) is not None:
            data["topBlockReason"] = (
                value._value_ if value.__class__ is WhatsAppTemplateCompareBlockReason else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppTemplateCompareIdentifier)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateCompareIdentifier.FIELDS)
