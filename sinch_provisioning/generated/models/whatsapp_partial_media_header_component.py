# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader
from .whatsapp_media_header_component_format import WhatsAppMediaHeaderComponentFormat
from .whatsapp_partial_media_header_example import WhatsAppPartialMediaHeaderExample

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppMediaHeaderComponentFormat = WhatsAppMediaHeaderComponentFormat._value2member_map_.get
_WhatsAppPartialMediaHeaderExample = WhatsAppPartialMediaHeaderExample.from_dict
_KNOWN = frozenset(
    (
        "type",
        "format",
        "example",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppPartialMediaHeaderComponent(Model):
    """What the API calls WhatsappPartialMediaHeaderComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppMediaHeaderComponentFormat.
        example: See WhatsAppPartialMediaHeaderExample.
    """

    type: WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader.HEADER
    format: WhatsAppMediaHeaderComponentFormat | Unset = UNSET
    example: WhatsAppPartialMediaHeaderExample | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
        ("example", "example"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeHeader(value) or WhatsAppComponentTypeHeader(value)
        model.type = value
        if (value := get("format", UNSET)).__class__ is str:
            value = _WhatsAppMediaHeaderComponentFormat(value) or WhatsAppMediaHeaderComponentFormat(value)
        model.format = value
        if (value := get("example", UNSET)).__class__ is dict:
            value = _WhatsAppPartialMediaHeaderExample(value)
        model.example = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeHeader else encode(value)
        if (value := model.format) is not UNSET:
            data["format"] = value._value_ if value.__class__ is WhatsAppMediaHeaderComponentFormat else encode(value)
        if (value := model.example) is not UNSET:
            data["example"] = value.to_dict() if value.__class__ is WhatsAppPartialMediaHeaderExample else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeHeader._value2member_map_, "constant": True},
                "format": {"type": ("string",), "enum": WhatsAppMediaHeaderComponentFormat._value2member_map_},
                "example": {"type": ("object",), "model": WhatsAppPartialMediaHeaderExample},
            },
        }
