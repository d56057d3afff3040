# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .whatsapp_card_input import WhatsAppCardInput
from .whatsapp_component_type_carousel import WhatsAppComponentTypeCarousel, WhatsAppComponentTypeCarouselLiteral

if TYPE_CHECKING:
    from .input_dicts import WhatsAppCardInputDict

_WhatsAppComponentTypeCarousel = WhatsAppComponentTypeCarousel._value2member_map_.get
_WhatsAppCardInput = WhatsAppCardInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCarouselComponentInput(Model):
    """What the API calls WhatsappInputCarouselComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeCarousel.
        cards: Same components on all; two product cards suffice, messages may send 10. Not required for a
            draft. At least 1 item, at most 10 items.
    """

    type: WhatsAppComponentTypeCarousel | MaybeNone
    cards: Sequence[WhatsAppCardInput | WhatsAppCardInputDict] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("cards", "cards"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeCarousel
        | WhatsAppComponentTypeCarouselLiteral = WhatsAppComponentTypeCarousel.CAROUSEL,
        cards: Sequence[WhatsAppCardInput | WhatsAppCardInputDict] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCarouselComponentInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppComponentTypeCarousel) else as_member(WhatsAppComponentTypeCarousel, type)
        )
        self.cards = None if cards is UNSET else cards
        self._finish(
            (
                type,
                cards,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCarouselComponentInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeCarousel(value) or new_str(WhatsAppComponentTypeCarousel, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("cards")).__class__ is list:
            value = [_WhatsAppCardInput(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.cards = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeCarousel else encode(value)
        if (value := model.cards) is not None:
            data["cards"] = (
                [item.to_dict() if item.__class__ is WhatsAppCardInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
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
                    "enum": WhatsAppComponentTypeCarousel._value2member_map_,
                    "constant": True,
                },
                "cards": {
                    "type": ("array",),
                    "minItems": 1,
                    "maxItems": 10,
                    "items": {"type": ("object",), "model": WhatsAppCardInput},
                    "stage": "SUBMIT",
                    "text": "Same components on all; two product cards suffice, messages may send 10. Not required for a draft.",
                },
            },
        }


_Blank: Any = blank(WhatsAppCarouselComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppCarouselComponentInput.FIELDS)
