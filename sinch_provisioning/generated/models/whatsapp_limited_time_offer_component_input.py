# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_limited_time_offer import WhatsAppComponentTypeLimitedTimeOffer

_WhatsAppComponentTypeLimitedTimeOffer = WhatsAppComponentTypeLimitedTimeOffer._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
        "hasExpiration",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppLimitedTimeOfferComponentInput(Model):
    """What the API calls WhatsappLimitedTimeOfferComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeLimitedTimeOffer.
        text: Text about the offer. At least 1 character, at most 16 characters.
        has_expiration: True shows the offer's expiry in the message. False when left out.
    """

    type: WhatsAppComponentTypeLimitedTimeOffer = WhatsAppComponentTypeLimitedTimeOffer.LIMITED_TIME_OFFER
    text: str
    has_expiration: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("has_expiration", "hasExpiration"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeLimitedTimeOffer(value) or WhatsAppComponentTypeLimitedTimeOffer(value)
        model.type = value
        model.text = get("text", UNSET)
        model.has_expiration = get("hasExpiration", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeLimitedTimeOffer else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.has_expiration) is not UNSET:
            data["hasExpiration"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
