# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent
from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent
from .whatsapp_partial_carousel_component import WhatsAppPartialCarouselComponent
from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent
from .whatsapp_partial_limited_time_offer_component import WhatsAppPartialLimitedTimeOfferComponent
from .whatsapp_partial_location_header_component import WhatsAppPartialLocationHeaderComponent
from .whatsapp_partial_media_header_component import WhatsAppPartialMediaHeaderComponent
from .whatsapp_partial_text_header_component import WhatsAppPartialTextHeaderComponent
from .whatsapp_template_details_optimization import WhatsAppTemplateDetailsOptimization

_WhatsAppTemplateDetailsOptimization = WhatsAppTemplateDetailsOptimization.from_dict
_KNOWN = frozenset(
    (
        "messageSendTtlSeconds",
        "optimization",
        "components",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppPartialTemplateDetails(Model):
    """What the API calls WhatsappPartialTemplateDetailsDto.

    Attributes:
        message_send_ttl_seconds: AUTHENTICATION 10-900 (default 600; 2592000 before 2024-10-23), MARKETING
            43200-2592000 (default 2592000), UTILITY 30-43200 (default 2592000).
        optimization: See WhatsAppTemplateDetailsOptimization.
        components: A BODY is a must; each type at most once.
    """

    message_send_ttl_seconds: int | Unset = UNSET
    optimization: WhatsAppTemplateDetailsOptimization | Unset = UNSET
    components: (
        list[
            WhatsAppPartialTextHeaderComponent
            | WhatsAppPartialMediaHeaderComponent
            | WhatsAppPartialBodyComponent
            | WhatsAppPartialFooterComponent
            | WhatsAppPartialButtonsComponent
            | WhatsAppPartialLocationHeaderComponent
            | WhatsAppPartialCarouselComponent
            | WhatsAppPartialLimitedTimeOfferComponent
            | UnknownVariant
        ]
        | Unset
    ) = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("message_send_ttl_seconds", "messageSendTtlSeconds"),
        ("optimization", "optimization"),
        ("components", "components"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.message_send_ttl_seconds = get("messageSendTtlSeconds", UNSET)
        if (value := get("optimization", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateDetailsOptimization(value)
        model.optimization = value
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
        if (value := model.message_send_ttl_seconds) is not UNSET:
            data["messageSendTtlSeconds"] = value if value.__class__ is int else encode(value)
        if (value := model.optimization) is not UNSET:
            data["optimization"] = (
                value.to_dict() if value.__class__ is WhatsAppTemplateDetailsOptimization else encode(value)
            )
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
                "messageSendTtlSeconds": {"type": ("integer",)},
                "optimization": {"type": ("object",), "model": WhatsAppTemplateDetailsOptimization},
                "components": {
                    "type": ("array",),
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppPartialTextHeaderComponent},
                            {"type": ("object",), "model": WhatsAppPartialMediaHeaderComponent},
                            {"type": ("object",), "model": WhatsAppPartialBodyComponent},
                            {"type": ("object",), "model": WhatsAppPartialFooterComponent},
                            {"type": ("object",), "model": WhatsAppPartialButtonsComponent},
                            {"type": ("object",), "model": WhatsAppPartialLocationHeaderComponent},
                            {"type": ("object",), "model": WhatsAppPartialCarouselComponent},
                            {"type": ("object",), "model": WhatsAppPartialLimitedTimeOfferComponent},
                        )
                    },
                },
            },
        }


_COMPONENTS_UNION = Union(
    WhatsAppPartialTextHeaderComponent,
    WhatsAppPartialMediaHeaderComponent,
    WhatsAppPartialBodyComponent,
    WhatsAppPartialFooterComponent,
    WhatsAppPartialButtonsComponent,
    WhatsAppPartialLocationHeaderComponent,
    WhatsAppPartialCarouselComponent,
    WhatsAppPartialLimitedTimeOfferComponent,
)
