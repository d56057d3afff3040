# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants

from .whatsapp_card_body_component import WhatsAppCardBodyComponent
from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent
from .whatsapp_card_header_component import WhatsAppCardHeaderComponent


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCard(Model):
    """What the API calls WhatsappCardDto.

    Attributes:
        components: See WhatsAppCardHeaderComponent, WhatsAppCardBodyComponent, WhatsAppCardButtonsComponent.
    """

    components: (
        list[WhatsAppCardHeaderComponent | WhatsAppCardBodyComponent | WhatsAppCardButtonsComponent | UnknownVariant]
        | MaybeNone
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("components", "components"),)

    def __init__(
        self,
        *,
        components: list[
            WhatsAppCardHeaderComponent | WhatsAppCardBodyComponent | WhatsAppCardButtonsComponent | UnknownVariant
        ],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCard, _Blank)
        self.components = components
        self._finish((components,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCard else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("components")).__class__ is list:
            value = [_COMPONENTS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.components = value
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
        if (value := model.components) is not None:
            data["components"] = [encode(item) for item in value] if value.__class__ is list else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("components",),
            "properties": {
                "components": {
                    "type": ("array",),
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppCardHeaderComponent},
                            {"type": ("object",), "model": WhatsAppCardBodyComponent},
                            {"type": ("object",), "model": WhatsAppCardButtonsComponent},
                        )
                    },
                },
            },
        }


_Blank: Any = blank(WhatsAppCard)
_KNOWN = frozenset(wire for _, wire in WhatsAppCard.FIELDS)
_COMPONENTS_UNION = Variants(WhatsAppCardHeaderComponent, WhatsAppCardBodyComponent, WhatsAppCardButtonsComponent)
