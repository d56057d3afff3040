# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_body_component_input import WhatsAppBodyComponentInput
from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput
from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput
from .whatsapp_footer_component_input import WhatsAppFooterComponentInput
from .whatsapp_limited_time_offer_component_input import WhatsAppLimitedTimeOfferComponentInput
from .whatsapp_location_header_component_input import WhatsAppLocationHeaderComponentInput
from .whatsapp_media_header_component_input import WhatsAppMediaHeaderComponentInput
from .whatsapp_template_details_optimization_update_input import WhatsAppTemplateDetailsOptimizationUpdateInput
from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput

_WhatsAppTemplateDetailsOptimizationUpdateInput = WhatsAppTemplateDetailsOptimizationUpdateInput.from_dict
_KNOWN = frozenset(
    (
        "components",
        "messageSendTtlSeconds",
        "optimization",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateDetailsUpdateInput(Model):
    """What the API calls WhatsappUpdateTemplateDetailsInputDto.

    Attributes:
        components: BODY is mandatory; each type at most once. Not required for a draft. No item twice.
        message_send_ttl_seconds: Retry seconds [default]: AUTHENTICATION 10-900 [600, 30d before 2024-10-23],
            MARKETING 43200-2592000 [30d], UTILITY 30-43200 [30d].
        optimization: See WhatsAppTemplateDetailsOptimizationUpdateInput.
    """

    components: (
        Sequence[
            WhatsAppLocationHeaderComponentInput
            | Mapping[str, Any]
            | WhatsAppTextHeaderComponentInput
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppBodyComponentInput
            | WhatsAppFooterComponentInput
            | WhatsAppButtonsComponentInput
            | WhatsAppCarouselComponentInput
            | WhatsAppLimitedTimeOfferComponentInput
        ]
        | Unset
    ) = UNSET
    message_send_ttl_seconds: int | Unset = UNSET
    optimization: WhatsAppTemplateDetailsOptimizationUpdateInput | Mapping[str, Any] | None | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("components", "components"),
        ("message_send_ttl_seconds", "messageSendTtlSeconds"),
        ("optimization", "optimization"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("components", UNSET)).__class__ is list:
            value = [_COMPONENTS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        model.components = value
        model.message_send_ttl_seconds = get("messageSendTtlSeconds", UNSET)
        if (value := get("optimization", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateDetailsOptimizationUpdateInput(value)
        model.optimization = value
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
        if (value := model.message_send_ttl_seconds) is not UNSET:
            data["messageSendTtlSeconds"] = value if value.__class__ is int else encode(value)
        if (value := model.optimization) is not UNSET:
            data["optimization"] = (
                value.to_dict() if value.__class__ is WhatsAppTemplateDetailsOptimizationUpdateInput else encode(value)
            )
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
                            {"type": ("object",), "model": WhatsAppLocationHeaderComponentInput},
                            {"type": ("object",), "model": WhatsAppTextHeaderComponentInput},
                            {"type": ("object",), "model": WhatsAppMediaHeaderComponentInput},
                            {"type": ("object",), "model": WhatsAppBodyComponentInput},
                            {"type": ("object",), "model": WhatsAppFooterComponentInput},
                            {"type": ("object",), "model": WhatsAppButtonsComponentInput},
                            {"type": ("object",), "model": WhatsAppCarouselComponentInput},
                            {"type": ("object",), "model": WhatsAppLimitedTimeOfferComponentInput},
                        )
                    },
                    "stage": "SUBMIT",
                    "text": "BODY is mandatory; each type at most once. Not required for a draft.",
                },
                "messageSendTtlSeconds": {"type": ("integer",)},
                "optimization": {"type": ("object", "null"), "model": WhatsAppTemplateDetailsOptimizationUpdateInput},
            },
        }


_COMPONENTS_UNION = Union(
    WhatsAppLocationHeaderComponentInput,
    WhatsAppTextHeaderComponentInput,
    WhatsAppMediaHeaderComponentInput,
    WhatsAppBodyComponentInput,
    WhatsAppFooterComponentInput,
    WhatsAppButtonsComponentInput,
    WhatsAppCarouselComponentInput,
    WhatsAppLimitedTimeOfferComponentInput,
)
