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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader, WhatsAppComponentTypeHeaderLiteral
from .whatsapp_text_header_component_format import (
    WhatsAppTextHeaderComponentFormat,
    WhatsAppTextHeaderComponentFormatLiteral,
)

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppTextHeaderComponentFormat = WhatsAppTextHeaderComponentFormat._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTextHeaderComponentInput(Model):
    """What the API calls WhatsappTextHeaderComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppTextHeaderComponentFormat.
        text: Header text, at most one variable. Not required for a draft. At least 1 character, at most 60
            characters.
        example: Sample variable value; needed when the header text has a variable. At least 1 character.
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
        type: WhatsAppComponentTypeHeader | WhatsAppComponentTypeHeaderLiteral = WhatsAppComponentTypeHeader.HEADER,
        format: WhatsAppTextHeaderComponentFormat
        | WhatsAppTextHeaderComponentFormatLiteral = WhatsAppTextHeaderComponentFormat.TEXT,
        text: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTextHeaderComponentInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppComponentTypeHeader) else as_member(WhatsAppComponentTypeHeader, type)
        )
        self.format = (
            format
            if isinstance(format, WhatsAppTextHeaderComponentFormat)
            else as_member(WhatsAppTextHeaderComponentFormat, format)
        )
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
        model: Self = new(_Blank if cls is WhatsAppTextHeaderComponentInput else blank(cls))
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
                "text": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 60,
                    "stage": "SUBMIT",
                    "text": "Header text, at most one variable. Not required for a draft.",
                },
                "example": {
                    "type": ("string",),
                    "minLength": 1,
                    "stage": "SUBMIT",
                    "needed_if": {"text": "\\{\\{"},
                    "text": "Sample variable value; needed when the header text has a variable.",
                },
            },
        }


_Blank: Any = blank(WhatsAppTextHeaderComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTextHeaderComponentInput.FIELDS)
