# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, get_args

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

from .whatsapp_sender_registration_method import (
    WhatsAppSenderRegistrationMethod,
    WhatsAppSenderRegistrationMethodInputLiteral,
)

_WhatsAppSenderRegistrationMethod = WhatsAppSenderRegistrationMethod._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderRegisterInput(Model):
    """What the API calls WhatsappSenderInputRegisterDto.

    Attributes:
        method: How the sender gets registered.
    """

    method: WhatsAppSenderRegistrationMethod | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("method", "method"),)

    def __init__(
        self,
        *,
        method: WhatsAppSenderRegistrationMethod | WhatsAppSenderRegistrationMethodInputLiteral,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderRegisterInput, _Blank)
        self.method = (
            method
            if isinstance(method, WhatsAppSenderRegistrationMethod)
            else as_member(WhatsAppSenderRegistrationMethod, method)
        )
        self._finish((method,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderRegisterInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("method")).__class__ is str:
            value = _WhatsAppSenderRegistrationMethod(value) or new_str(WhatsAppSenderRegistrationMethod, value)
        elif value is None:
            missing += 1
        model.method = value
        if surplus := missing + len(data) - 1:
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
        if (value := model.method) is not None:
            data["method"] = value._value_ if value.__class__ is WhatsAppSenderRegistrationMethod else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("method",),
            "properties": {
                "method": {
                    "type": ("string",),
                    "enum": get_args(WhatsAppSenderRegistrationMethodInputLiteral),
                    "text": "How the sender gets registered.",
                },
            },
        }


_Blank: Any = blank(WhatsAppSenderRegisterInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderRegisterInput.FIELDS)
