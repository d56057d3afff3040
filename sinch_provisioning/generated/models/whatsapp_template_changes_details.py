# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_body_component import WhatsAppBodyComponent
from .whatsapp_buttons_component import WhatsAppButtonsComponent
from .whatsapp_carousel_component import WhatsAppCarouselComponent
from .whatsapp_footer_component import WhatsAppFooterComponent
from .whatsapp_limited_time_offer_component import WhatsAppLimitedTimeOfferComponent
from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent
from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent
from .whatsapp_template_details_optimization import WhatsAppTemplateDetailsOptimization
from .whatsapp_text_header_component import WhatsAppTextHeaderComponent

_WhatsAppTemplateDetailsOptimization = WhatsAppTemplateDetailsOptimization.from_dict
_KNOWN = frozenset(
    (
        "components",
        "messageSendTtlSeconds",
        "optimization",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateChangesDetails(Model):
    """What the API calls WhatsappTemplateChangesDetailsDto.

    Attributes:
        components: See WhatsAppTextHeaderComponent, WhatsAppMediaHeaderComponent,
            WhatsAppLocationHeaderComponent, WhatsAppBodyComponent, WhatsAppFooterComponent,
            WhatsAppButtonsComponent, WhatsAppCarouselComponent, WhatsAppLimitedTimeOfferComponent.
        message_send_ttl_seconds: AUTHENTICATION 10-900 (default 600; 2592000 before 2024-10-23), MARKETING
            43200-2592000 (default 2592000), UTILITY 30-43200 (default 2592000).
        optimization: See WhatsAppTemplateDetailsOptimization.
    """

    components: (
        list[
            WhatsAppTextHeaderComponent
            | WhatsAppMediaHeaderComponent
            | WhatsAppLocationHeaderComponent
            | WhatsAppBodyComponent
            | WhatsAppFooterComponent
            | WhatsAppButtonsComponent
            | WhatsAppCarouselComponent
            | WhatsAppLimitedTimeOfferComponent
            | UnknownVariant
        ]
        | Unset
    ) = UNSET
    message_send_ttl_seconds: int | Unset = UNSET
    optimization: WhatsAppTemplateDetailsOptimization | Unset = UNSET

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
            value = _WhatsAppTemplateDetailsOptimization(value)
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
                value.to_dict() if value.__class__ is WhatsAppTemplateDetailsOptimization else encode(value)
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
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppTextHeaderComponent},
                            {"type": ("object",), "model": WhatsAppMediaHeaderComponent},
                            {"type": ("object",), "model": WhatsAppLocationHeaderComponent},
                            {"type": ("object",), "model": WhatsAppBodyComponent},
                            {"type": ("object",), "model": WhatsAppFooterComponent},
                            {"type": ("object",), "model": WhatsAppButtonsComponent},
                            {"type": ("object",), "model": WhatsAppCarouselComponent},
                            {"type": ("object",), "model": WhatsAppLimitedTimeOfferComponent},
                        )
                    },
                },
                "messageSendTtlSeconds": {"type": ("integer",)},
                "optimization": {"type": ("object",), "model": WhatsAppTemplateDetailsOptimization},
            },
        }


_COMPONENTS_UNION = Union(
    WhatsAppTextHeaderComponent,
    WhatsAppMediaHeaderComponent,
    WhatsAppLocationHeaderComponent,
    WhatsAppBodyComponent,
    WhatsAppFooterComponent,
    WhatsAppButtonsComponent,
    WhatsAppCarouselComponent,
    WhatsAppLimitedTimeOfferComponent,
)
