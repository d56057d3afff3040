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

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader
from .whatsapp_media_header_component_format import (
    WhatsAppMediaHeaderComponentFormat,
)
from .whatsapp_media_header_example import WhatsAppMediaHeaderExample

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppMediaHeaderComponentFormat = WhatsAppMediaHeaderComponentFormat._value2member_map_.get
_WhatsAppMediaHeaderExample = WhatsAppMediaHeaderExample.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppMediaHeaderComponent(Model):
    """What the API calls WhatsappMediaHeaderComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppMediaHeaderComponentFormat.
        example: See WhatsAppMediaHeaderExample.
    """

    type: WhatsAppComponentTypeHeader | MaybeNone
    format: WhatsAppMediaHeaderComponentFormat | MaybeNone
    example: WhatsAppMediaHeaderExample | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
        ("example", "example"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader.HEADER,
        format: WhatsAppMediaHeaderComponentFormat,
        example: WhatsAppMediaHeaderExample | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppMediaHeaderComponent, _Blank)
        self.type = type
        self.format = format
        self.example = None if example is UNSET else example
        self._finish(
            (
                type,
                format,
                example,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppMediaHeaderComponent else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeHeader(value) or new_str(WhatsAppComponentTypeHeader, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("format")).__class__ is str:
            value = _WhatsAppMediaHeaderComponentFormat(value) or new_str(WhatsAppMediaHeaderComponentFormat, value)
        elif value is None:
            missing += 1
        model.format = value
        if (value := get("example")).__class__ is dict:
            value = _WhatsAppMediaHeaderExample(value)
        elif value is None:
            missing += 1
        model.example = value
        if surplus := missing + len(data) - 3:
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeHeader else encode(value)
        if (value := model.format) is not None:
            data["format"] = value._value_ if value.__class__ is WhatsAppMediaHeaderComponentFormat else encode(value)
        if (value := model.example) is not None:
            data["example"] = value.to_dict() if value.__class__ is WhatsAppMediaHeaderExample else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "format",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeHeader._value2member_map_, "constant": True},
                "format": {"type": ("string",), "enum": WhatsAppMediaHeaderComponentFormat._value2member_map_},
                "example": {"type": ("object",), "model": WhatsAppMediaHeaderExample},
            },
        }


_Blank: Any = blank(WhatsAppMediaHeaderComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppMediaHeaderComponent.FIELDS)
