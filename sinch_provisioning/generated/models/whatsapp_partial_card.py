# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_card_body_component import WhatsAppPartialCardBodyComponent
from .whatsapp_partial_card_buttons_component import WhatsAppPartialCardButtonsComponent
from .whatsapp_partial_card_header_component import WhatsAppPartialCardHeaderComponent


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialCard(Model):
    """What the API calls WhatsappPartialCardDto.

    Attributes:
        components: See WhatsAppPartialCardHeaderComponent, WhatsAppPartialCardBodyComponent,
            WhatsAppPartialCardButtonsComponent.
    """

    components: (
        list[
            WhatsAppPartialCardHeaderComponent
            | WhatsAppPartialCardBodyComponent
            | WhatsAppPartialCardButtonsComponent
            | UnknownVariant
        ]
        | None
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("components", "components"),)

    def __init__(
        self,
        *,
        components: list[
            WhatsAppPartialCardHeaderComponent
            | WhatsAppPartialCardBodyComponent
            | WhatsAppPartialCardButtonsComponent
            | UnknownVariant
        ]
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialCard, _Blank)
        self.components = None if components is UNSET else components
        self._finish((components,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialCard else blank(cls))
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
            "properties": {
                "components": {
                    "type": ("array",),
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppPartialCardHeaderComponent},
                            {"type": ("object",), "model": WhatsAppPartialCardBodyComponent},
                            {"type": ("object",), "model": WhatsAppPartialCardButtonsComponent},
                        )
                    },
                },
            },
        }


_Blank: Any = blank(WhatsAppPartialCard)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialCard.FIELDS)
_COMPONENTS_UNION = Variants(
    WhatsAppPartialCardHeaderComponent, WhatsAppPartialCardBodyComponent, WhatsAppPartialCardButtonsComponent
)
