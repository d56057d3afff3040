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

from .whatsapp_component_type_footer import WhatsAppComponentTypeFooter, WhatsAppComponentTypeFooterLiteral

_WhatsAppComponentTypeFooter = WhatsAppComponentTypeFooter._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppFooterComponentInput(Model):
    """What the API calls WhatsappFooterComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeFooter.
        text: At most 60 characters.
        code_expiration_minutes: AUTHENTICATION templates only; adds a line stating the expiry time.
    """

    type: WhatsAppComponentTypeFooter | MaybeNone
    text: str | None
    code_expiration_minutes: int | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("code_expiration_minutes", "codeExpirationMinutes"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeFooter | WhatsAppComponentTypeFooterLiteral = WhatsAppComponentTypeFooter.FOOTER,
        text: str | Unset = UNSET,
        code_expiration_minutes: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFooterComponentInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppComponentTypeFooter) else as_member(WhatsAppComponentTypeFooter, type)
        )
        self.text = None if text is UNSET else text
        self.code_expiration_minutes = None if code_expiration_minutes is UNSET else code_expiration_minutes
        self._finish(
            (
                type,
                text,
                code_expiration_minutes,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFooterComponentInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeFooter(value) or new_str(WhatsAppComponentTypeFooter, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("codeExpirationMinutes")) is None:
            missing += 1
        model.code_expiration_minutes = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeFooter else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.code_expiration_minutes) is not None:
            data["codeExpirationMinutes"] = value if value.__class__ is int else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppComponentTypeFooter._value2member_map_, "constant": True},
                "text": {"type": ("string",), "maxLength": 60},
                "codeExpirationMinutes": {"type": ("integer",)},
            },
        }


_Blank: Any = blank(WhatsAppFooterComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppFooterComponentInput.FIELDS)
