# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader, WhatsAppComponentTypeHeaderLiteral
from .whatsapp_location_header_component_format import (
    WhatsAppLocationHeaderComponentFormat,
    WhatsAppLocationHeaderComponentFormatLiteral,
)

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppLocationHeaderComponentFormat = WhatsAppLocationHeaderComponentFormat._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppLocationHeaderComponentInput(Model):
    """What the API calls WhatsappLocationHeaderComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppLocationHeaderComponentFormat.
    """

    type: WhatsAppComponentTypeHeader | MaybeNone
    format: WhatsAppLocationHeaderComponentFormat | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral = WhatsAppComponentTypeHeader.HEADER,
        format: WhatsAppLocationHeaderComponentFormat
        | WhatsAppLocationHeaderComponentFormatLiteral = WhatsAppLocationHeaderComponentFormat.LOCATION,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppLocationHeaderComponentInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppComponentTypeHeader) else as_member(WhatsAppComponentTypeHeader, type)
        )
        self.format = (
            format
            if isinstance(format, WhatsAppLocationHeaderComponentFormat)
            else as_member(WhatsAppLocationHeaderComponentFormat, format)
        )
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
        model: Self = new(_Blank if cls is WhatsAppLocationHeaderComponentInput else blank(cls))
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
            "required": (
                "type",
                "format",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeHeader._value2member_map_, "constant": True},
                "format": {
                    "type": ("string",),
                    "enum": WhatsAppLocationHeaderComponentFormat._value2member_map_,
                    "constant": True,
                },
            },
        }


_Blank: Any = blank(WhatsAppLocationHeaderComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppLocationHeaderComponentInput.FIELDS)
