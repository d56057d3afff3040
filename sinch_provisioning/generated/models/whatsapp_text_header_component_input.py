# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_header import WhatsAppComponentTypeHeader
from .whatsapp_text_header_component_format import WhatsAppTextHeaderComponentFormat

_WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader._value2member_map_.get
_WhatsAppTextHeaderComponentFormat = WhatsAppTextHeaderComponentFormat._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "format",
        "text",
        "example",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTextHeaderComponentInput(Model):
    """What the API calls WhatsappTextHeaderComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeHeader.
        format: See WhatsAppTextHeaderComponentFormat.
        text: Header text, at most one variable. Not required for a draft. At least 1 character, at most 60
            characters.
        example: Sample variable value; needed when the header text has a variable. At least 1 character.
    """

    type: WhatsAppComponentTypeHeader = WhatsAppComponentTypeHeader.HEADER
    format: WhatsAppTextHeaderComponentFormat = WhatsAppTextHeaderComponentFormat.TEXT
    text: str | Unset = UNSET
    example: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("format", "format"),
        ("text", "text"),
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
            value = _WhatsAppTextHeaderComponentFormat(value) or WhatsAppTextHeaderComponentFormat(value)
        model.format = value
        model.text = get("text", UNSET)
        model.example = get("example", UNSET)
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
            data["format"] = value._value_ if value.__class__ is WhatsAppTextHeaderComponentFormat else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.example) is not UNSET:
            data["example"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
