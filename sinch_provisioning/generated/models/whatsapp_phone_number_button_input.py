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

from .whatsapp_button_type_phone_number import WhatsAppButtonTypePhoneNumber, WhatsAppButtonTypePhoneNumberLiteral

_WhatsAppButtonTypePhoneNumber = WhatsAppButtonTypePhoneNumber._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPhoneNumberButtonInput(Model):
    """What the API calls WhatsappPhoneNumberButtonInputDto.

    Attributes:
        type: See WhatsAppButtonTypePhoneNumber.
        text: Not required for a draft. At least 1 character, at most 25 characters.
        phone_number: Not required for a draft.
    """

    type: WhatsAppButtonTypePhoneNumber | MaybeNone
    text: str | None
    phone_number: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("phone_number", "phoneNumber"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypePhoneNumber
        | WhatsAppButtonTypePhoneNumberLiteral = WhatsAppButtonTypePhoneNumber.PHONE_NUMBER,
        text: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPhoneNumberButtonInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppButtonTypePhoneNumber) else as_member(WhatsAppButtonTypePhoneNumber, type)
        )
        self.text = None if text is UNSET else text
        self.phone_number = None if phone_number is UNSET else phone_number
        self._finish(
            (
                type,
                text,
                phone_number,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPhoneNumberButtonInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypePhoneNumber(value) or new_str(WhatsAppButtonTypePhoneNumber, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("phoneNumber")) is None:
            missing += 1
        model.phone_number = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypePhoneNumber else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number) is not None:
            data["phoneNumber"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppButtonTypePhoneNumber._value2member_map_,
                    "constant": True,
                },
                "text": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 25,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "phoneNumber": {"type": ("string",), "stage": "SUBMIT", "text": "Not required for a draft."},
            },
        }


_Blank: Any = blank(WhatsAppPhoneNumberButtonInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppPhoneNumberButtonInput.FIELDS)
