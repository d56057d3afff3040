# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_carousel import WhatsAppComponentTypeCarousel
from .whatsapp_partial_card import WhatsAppPartialCard

_WhatsAppComponentTypeCarousel = WhatsAppComponentTypeCarousel._value2member_map_.get
_WhatsAppPartialCard = WhatsAppPartialCard.from_dict
_KNOWN = frozenset(
    (
        "type",
        "cards",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppPartialCarouselComponent(Model):
    """What the API calls WhatsappPartialCarouselComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeCarousel.
        cards: Cards with media.
    """

    type: WhatsAppComponentTypeCarousel = WhatsAppComponentTypeCarousel.CAROUSEL
    cards: list[WhatsAppPartialCard] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("cards", "cards"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeCarousel(value) or WhatsAppComponentTypeCarousel(value)
        model.type = value
        if (value := get("cards", UNSET)).__class__ is list:
            value = [_WhatsAppPartialCard(item) if item.__class__ is dict else item for item in value]
        model.cards = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeCarousel else encode(value)
        if (value := model.cards) is not UNSET:
            data["cards"] = (
                [item.to_dict() if item.__class__ is WhatsAppPartialCard else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppComponentTypeCarousel._value2member_map_,
                    "constant": True,
                },
                "cards": {"type": ("array",), "items": {"type": ("object",), "model": WhatsAppPartialCard}},
            },
        }
