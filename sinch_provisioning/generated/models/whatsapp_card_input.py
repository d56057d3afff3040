# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput

if TYPE_CHECKING:
    from .input_dicts import (
        WhatsAppCardBodyComponentInputDict,
        WhatsAppCardButtonsComponentInputDict,
        WhatsAppCardHeaderComponentInputDict,
    )


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCardInput(Model):
    """What the API calls WhatsappInputCardDto.

    Attributes:
        components: Media header, body, up to two buttons; same set on every card; unique type. Not required
            for a draft. No item twice.
    """

    components: (
        Sequence[
            WhatsAppCardHeaderComponentInput
            | WhatsAppCardHeaderComponentInputDict
            | WhatsAppCardBodyComponentInput
            | WhatsAppCardBodyComponentInputDict
            | WhatsAppCardButtonsComponentInput
            | WhatsAppCardButtonsComponentInputDict
        ]
        | None
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("components", "components"),)

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppCardHeaderComponentInput
            | WhatsAppCardHeaderComponentInputDict
            | WhatsAppCardBodyComponentInput
            | WhatsAppCardBodyComponentInputDict
            | WhatsAppCardButtonsComponentInput
            | WhatsAppCardButtonsComponentInputDict
        ]
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCardInput, _Blank)
        self.components = None if components is UNSET else components
        self._finish((components,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppCardInput else blank(cls))
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
                    "uniqueItems": True,
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppCardHeaderComponentInput},
                            {"type": ("object",), "model": WhatsAppCardBodyComponentInput},
                            {"type": ("object",), "model": WhatsAppCardButtonsComponentInput},
                        )
                    },
                    "stage": "SUBMIT",
                    "text": "Media header, body, up to two buttons; same set on every card; unique type. Not required for a draft.",
                },
            },
        }


_Blank: Any = blank(WhatsAppCardInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppCardInput.FIELDS)
_COMPONENTS_UNION = Variants(
    WhatsAppCardHeaderComponentInput, WhatsAppCardBodyComponentInput, WhatsAppCardButtonsComponentInput
)
