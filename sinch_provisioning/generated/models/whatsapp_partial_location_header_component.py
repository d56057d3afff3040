# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader
from .whatsapp_location_header_component_format import (
    WhatsAppLocationHeaderComponentFormat,
)

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppLocationHeaderComponentFormat = WhatsAppLocationHeaderComponentFormat._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialLocationHeaderComponent(Model):
    """What the API calls WhatsappPartialLocationHeaderComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppLocationHeaderComponentFormat.
    """

    type: WhatsAppComponentTypeHeader | None
    format: WhatsAppLocationHeaderComponentFormat | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader.HEADER,
        format: WhatsAppLocationHeaderComponentFormat = WhatsAppLocationHeaderComponentFormat.LOCATION,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialLocationHeaderComponent, _Blank)
        self.type = type
        self.format = format
        self._finish(
            (
                type,
                format,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialLocationHeaderComponent else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeHeader(value) or new_str(WhatsAppComponentTypeHeader, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("format")).__class__ is str:
            value = _WhatsAppLocationHeaderComponentFormat(value) or new_str(
                WhatsAppLocationHeaderComponentFormat, value
            )
        elif value is None:
            missing += 1
        model.format = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeHeader else encode(value)
        if (value := model.format) is not None:
            data["format"] = (
                value._value_ if value.__class__ is WhatsAppLocationHeaderComponentFormat else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeHeader._value2member_map_, "constant": True},
                "format": {
                    "type": ("string",),
                    "enum": WhatsAppLocationHeaderComponentFormat._value2member_map_,
                    "constant": True,
                },
            },
        }


_Blank: Any = blank(WhatsAppPartialLocationHeaderComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialLocationHeaderComponent.FIELDS)
