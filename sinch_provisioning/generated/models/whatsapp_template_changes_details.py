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

from .whatsapp_body_component import WhatsAppBodyComponent
from .whatsapp_buttons_component import WhatsAppButtonsComponent
from .whatsapp_carousel_component import WhatsAppCarouselComponent
from .whatsapp_footer_component import WhatsAppFooterComponent
from .whatsapp_limited_time_offer_component import WhatsAppLimitedTimeOfferComponent
from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent
from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent
from .whatsapp_template_optimization import WhatsAppTemplateOptimization
from .whatsapp_text_header_component import WhatsAppTextHeaderComponent

_WhatsAppTemplateOptimization = WhatsAppTemplateOptimization.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateChangesDetails(Model):
    """What the API calls WhatsappTemplateChangesDetailsDto.

    Attributes:
        components: See WhatsAppTextHeaderComponent, WhatsAppMediaHeaderComponent,
            WhatsAppLocationHeaderComponent, WhatsAppBodyComponent, WhatsAppFooterComponent,
            WhatsAppButtonsComponent, WhatsAppCarouselComponent, WhatsAppLimitedTimeOfferComponent.
        message_send_ttl_seconds: AUTHENTICATION 10-900 (default 600; 2592000 before 2024-10-23), MARKETING
            43200-2592000 (default 2592000), UTILITY 30-43200 (default 2592000).
        optimization: See WhatsAppTemplateOptimization.
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
        | None
    )
    message_send_ttl_seconds: int | None
    optimization: WhatsAppTemplateOptimization | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("components", "components"),
        ("message_send_ttl_seconds", "messageSendTtlSeconds"),
        ("optimization", "optimization"),
    )

    def __init__(
        self,
        *,
        components: list[
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
        | Unset = UNSET,
        message_send_ttl_seconds: int | Unset = UNSET,
        optimization: WhatsAppTemplateOptimization | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateChangesDetails, _Blank)
        self.components = None if components is UNSET else components
        self.message_send_ttl_seconds = None if message_send_ttl_seconds is UNSET else message_send_ttl_seconds
        self.optimization = None if optimization is UNSET else optimization
        self._finish(
            (
                components,
                message_send_ttl_seconds,
                optimization,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateChangesDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("components")).__class__ is list:
            value = [_COMPONENTS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.components = value
        if (value := get("messageSendTtlSeconds")) is None:
            missing += 1
        model.message_send_ttl_seconds = value
        if (value := get("optimization")).__class__ is dict:
            value = _WhatsAppTemplateOptimization(value)
        elif value is None:
            missing += 1
        model.optimization = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.message_send_ttl_seconds) is not None:
            data["messageSendTtlSeconds"] = value if value.__class__ is int else encode(value)
        if (value := model.optimization) is not None:
            data["optimization"] = value.to_dict() if value.__class__ is WhatsAppTemplateOptimization else encode(value)
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
                "optimization": {"type": ("object",), "model": WhatsAppTemplateOptimization},
            },
        }


_Blank: Any = blank(WhatsAppTemplateChangesDetails)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateChangesDetails.FIELDS)
_COMPONENTS_UNION = Variants(
    WhatsAppTextHeaderComponent,
    WhatsAppMediaHeaderComponent,
    WhatsAppLocationHeaderComponent,
    WhatsAppBodyComponent,
    WhatsAppFooterComponent,
    WhatsAppButtonsComponent,
    WhatsAppCarouselComponent,
    WhatsAppLimitedTimeOfferComponent,
)
