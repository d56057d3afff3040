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
from .whatsapp_text_header_component_format import (
    WhatsAppTextHeaderComponentFormat,
)

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppTextHeaderComponentFormat = WhatsAppTextHeaderComponentFormat._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTextHeaderComponent(Model):
    """What the API calls WhatsappTextHeaderComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppTextHeaderComponentFormat.
        text:
        example: Sample value for the header's variable.
    """

    type: WhatsAppComponentTypeHeader | MaybeNone
    format: WhatsAppTextHeaderComponentFormat | MaybeNone
    text: str | None
    example: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
        ("text", "text"),
        ("example", "example"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader.HEADER,
        format: WhatsAppTextHeaderComponentFormat = WhatsAppTextHeaderComponentFormat.TEXT,
        text: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTextHeaderComponent, _Blank)
        self.type = type
        self.format = format
        self.text = None if text is UNSET else text
        self.example = None if example is UNSET else example
        self._finish(
            (
                type,
                format,
                text,
                example,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTextHeaderComponent else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeHeader(value) or new_str(WhatsAppComponentTypeHeader, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("format")).__class__ is str:
            value = _WhatsAppTextHeaderComponentFormat(value) or new_str(WhatsAppTextHeaderComponentFormat, value)
        elif value is None:
            missing += 1
        model.format = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("example")) is None:
            missing += 1
        model.example = value
        if surplus := missing + len(data) - 4:
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
            data["format"] = value._value_ if value.__class__ is WhatsAppTextHeaderComponentFormat else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.example) is not None:
            data["example"] = value if value.__class__ is str else encode(value)
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
                    "enum": WhatsAppTextHeaderComponentFormat._value2member_map_,
                    "constant": True,
                },
                "text": {"type": ("string",)},
                "example": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppTextHeaderComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppTextHeaderComponent.FIELDS)
