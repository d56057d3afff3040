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

from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent
from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent
from .whatsapp_partial_carousel_component import WhatsAppPartialCarouselComponent
from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent
from .whatsapp_partial_limited_time_offer_component import WhatsAppPartialLimitedTimeOfferComponent
from .whatsapp_partial_location_header_component import WhatsAppPartialLocationHeaderComponent
from .whatsapp_partial_media_header_component import WhatsAppPartialMediaHeaderComponent
from .whatsapp_partial_text_header_component import WhatsAppPartialTextHeaderComponent
from .whatsapp_template_optimization import WhatsAppTemplateOptimization

_WhatsAppTemplateOptimization = WhatsAppTemplateOptimization.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialTemplateDetails(Model):
    """What the API calls WhatsappPartialTemplateDetailsDto.

    Attributes:
        message_send_ttl_seconds: AUTHENTICATION 10-900 (default 600; 2592000 before 2024-10-23), MARKETING
            43200-2592000 (default 2592000), UTILITY 30-43200 (default 2592000).
        optimization: See WhatsAppTemplateOptimization.
        components: A BODY is a must; each type at most once.
    """

    message_send_ttl_seconds: int | None
    optimization: WhatsAppTemplateOptimization | None
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
        | None
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("message_send_ttl_seconds", "messageSendTtlSeconds"),
        ("optimization", "optimization"),
        ("components", "components"),
    )

    def __init__(
        self,
        *,
        message_send_ttl_seconds: int | Unset = UNSET,
        optimization: WhatsAppTemplateOptimization | Unset = UNSET,
        components: list[
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
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialTemplateDetails, _Blank)
        self.message_send_ttl_seconds = None if message_send_ttl_seconds is UNSET else message_send_ttl_seconds
        self.optimization = None if optimization is UNSET else optimization
        self.components = None if components is UNSET else components
        self._finish(
            (
                message_send_ttl_seconds,
                optimization,
                components,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialTemplateDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("messageSendTtlSeconds")) is None:
            missing += 1
        model.message_send_ttl_seconds = value
        if (value := get("optimization")).__class__ is dict:
            value = _WhatsAppTemplateOptimization(value)
        elif value is None:
            missing += 1
        model.optimization = value
        if (value := get("components")).__class__ is list:
            value = [_COMPONENTS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.components = value
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
        if (value := model.message_send_ttl_seconds) is not None:
            data["messageSendTtlSeconds"] = value if value.__class__ is int else encode(value)
        if (value := model.optimization) is not None:
            data["optimization"] = value.to_dict() if value.__class__ is WhatsAppTemplateOptimization else encode(value)
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
                "messageSendTtlSeconds": {"type": ("integer",)},
                "optimization": {"type": ("object",), "model": WhatsAppTemplateOptimization},
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


_Blank: Any = blank(WhatsAppPartialTemplateDetails)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialTemplateDetails.FIELDS)
_COMPONENTS_UNION = Variants(
    WhatsAppPartialTextHeaderComponent,
    WhatsAppPartialMediaHeaderComponent,
    WhatsAppPartialBodyComponent,
    WhatsAppPartialFooterComponent,
    WhatsAppPartialButtonsComponent,
    WhatsAppPartialLocationHeaderComponent,
    WhatsAppPartialCarouselComponent,
    WhatsAppPartialLimitedTimeOfferComponent,
)
