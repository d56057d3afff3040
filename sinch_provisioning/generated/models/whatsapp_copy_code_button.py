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

from .whatsapp_button_type_copy_code import WhatsAppButtonTypeCopyCode

_WhatsAppButtonTypeCopyCode = WhatsAppButtonTypeCopyCode._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCopyCodeButton(Model):
    """What the API calls WhatsappCopyCodeButtonDto.

    Attributes:
        type: See WhatsAppButtonTypeCopyCode.
        text:
        example:
    """

    type: WhatsAppButtonTypeCopyCode | MaybeNone
    text: str | None
    example: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("example", "example"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypeCopyCode = WhatsAppButtonTypeCopyCode.COPY_CODE,
        text: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCopyCodeButton, _Blank)
        self.type = type
        self.text = None if text is UNSET else text
        self.example = None if example is UNSET else example
        self._finish(
            (
                type,
                text,
                example,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCopyCodeButton else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypeCopyCode(value) or new_str(WhatsAppButtonTypeCopyCode, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("example")) is None:
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeCopyCode else encode(value)
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
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppButtonTypeCopyCode._value2member_map_, "constant": True},
                "text": {"type": ("string",)},
                "example": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppCopyCodeButton)
_KNOWN = frozenset(wire for _, wire in WhatsAppCopyCodeButton.FIELDS)
