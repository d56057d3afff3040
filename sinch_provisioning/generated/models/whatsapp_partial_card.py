# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_card_body_component import WhatsAppPartialCardBodyComponent
from .whatsapp_partial_card_buttons_component import WhatsAppPartialCardButtonsComponent
from .whatsapp_partial_card_header_component import WhatsAppPartialCardHeaderComponent

_KNOWN = frozenset(("components",))


@define(slots=True, kw_only=True, repr=False, eq=False)
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


_COMPONENTS_UNION = Union(
    WhatsAppPartialCardHeaderComponent, WhatsAppPartialCardBodyComponent, WhatsAppPartialCardButtonsComponent
)
