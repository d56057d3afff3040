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

from .whatsapp_button_type_copy_code import WhatsAppButtonTypeCopyCode, WhatsAppButtonTypeCopyCodeLiteral

_WhatsAppButtonTypeCopyCode = WhatsAppButtonTypeCopyCode._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCopyCodeButtonInput(Model):
    """What the API calls WhatsappCopyCodeButtonInputDto.

    Attributes:
        type: See WhatsAppButtonTypeCopyCode.
        example: A code to show as sample. At least 1 character, at most 20 characters.
    """

    type: WhatsAppButtonTypeCopyCode | MaybeNone
    example: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("example", "example"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypeCopyCode | WhatsAppButtonTypeCopyCodeLiteral = WhatsAppButtonTypeCopyCode.COPY_CODE,
        example: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCopyCodeButtonInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppButtonTypeCopyCode) else as_member(WhatsAppButtonTypeCopyCode, type)
        )
        self.example = example
        self._finish(
            (
                type,
                example,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCopyCodeButtonInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypeCopyCode(value) or new_str(WhatsAppButtonTypeCopyCode, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("example")) is None:
            missing += 1
        model.example = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeCopyCode else encode(value)
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
                "example",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppButtonTypeCopyCode._value2member_map_, "constant": True},
                "example": {"type": ("string",), "minLength": 1, "maxLength": 20, "text": "A code to show as sample."},
            },
        }


_Blank: Any = blank(WhatsAppCopyCodeButtonInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppCopyCodeButtonInput.FIELDS)
