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

from .whatsapp_component_type_limited_time_offer import (
    WhatsAppComponentTypeLimitedTimeOffer,
    WhatsAppComponentTypeLimitedTimeOfferLiteral,
)

_WhatsAppComponentTypeLimitedTimeOffer = WhatsAppComponentTypeLimitedTimeOffer._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppLimitedTimeOfferComponentInput(Model):
    """What the API calls WhatsappLimitedTimeOfferComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeLimitedTimeOffer.
        text: Text about the offer. At least 1 character, at most 16 characters.
        has_expiration: True shows the offer's expiry in the message. False when left out.
    """

    type: WhatsAppComponentTypeLimitedTimeOffer | MaybeNone
    text: str | MaybeNone
    has_expiration: bool | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("has_expiration", "hasExpiration"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeLimitedTimeOffer
        | WhatsAppComponentTypeLimitedTimeOfferLiteral = WhatsAppComponentTypeLimitedTimeOffer.LIMITED_TIME_OFFER,
        text: str,
        has_expiration: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppLimitedTimeOfferComponentInput, _Blank)
        self.type = (
            type
            if isinstance(type, WhatsAppComponentTypeLimitedTimeOffer)
            else as_member(WhatsAppComponentTypeLimitedTimeOffer, type)
        )
        self.text = text
        self.has_expiration = None if has_expiration is UNSET else has_expiration
        self._finish(
            (
                type,
                text,
                has_expiration,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppLimitedTimeOfferComponentInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeLimitedTimeOffer(value) or new_str(
                WhatsAppComponentTypeLimitedTimeOffer, value
            )
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("hasExpiration")) is None:
            missing += 1
        model.has_expiration = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeLimitedTimeOffer else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.has_expiration) is not None:
            data["hasExpiration"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "text",
            ),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppComponentTypeLimitedTimeOffer._value2member_map_,
                    "constant": True,
                },
                "text": {"type": ("string",), "minLength": 1, "maxLength": 16, "text": "Text about the offer."},
                "hasExpiration": {"type": ("boolean",)},
            },
        }


_Blank: Any = blank(WhatsAppLimitedTimeOfferComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppLimitedTimeOfferComponentInput.FIELDS)
