# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput

_KNOWN = frozenset(("components",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppCardInput(Model):
    """What the API calls WhatsappInputCardDto.

    Attributes:
        components: Media header, body, up to two buttons; same set on every card; unique type. Not required
            for a draft. No item twice.
    """

    components: (
        Sequence[
            WhatsAppCardHeaderComponentInput
            | Mapping[str, Any]
            | WhatsAppCardBodyComponentInput
            | WhatsAppCardButtonsComponentInput
        ]
        | Unset
    ) = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("components", "components"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("components", UNSET)).__class__ is list:
            value = [_COMPONENTS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        model.components = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.components) is not UNSET:
            data["components"] = [encode(item) for item in value] if value.__class__ is list else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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


_COMPONENTS_UNION = Union(
    WhatsAppCardHeaderComponentInput, WhatsAppCardBodyComponentInput, WhatsAppCardButtonsComponentInput
)
