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

from .whatsapp_body_component_input import WhatsAppBodyComponentInput
from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput
from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput
from .whatsapp_footer_component_input import WhatsAppFooterComponentInput
from .whatsapp_limited_time_offer_component_input import WhatsAppLimitedTimeOfferComponentInput
from .whatsapp_location_header_component_input import WhatsAppLocationHeaderComponentInput
from .whatsapp_media_header_component_input import WhatsAppMediaHeaderComponentInput
from .whatsapp_template_optimization_update_input import WhatsAppTemplateOptimizationUpdateInput
from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput

if TYPE_CHECKING:
    from .input_dicts import (
        WhatsAppBodyComponentInputDict,
        WhatsAppButtonsComponentInputDict,
        WhatsAppCarouselComponentInputDict,
        WhatsAppFooterComponentInputDict,
        WhatsAppLimitedTimeOfferComponentInputDict,
        WhatsAppLocationHeaderComponentInputDict,
        WhatsAppMediaHeaderComponentInputDict,
        WhatsAppTemplateOptimizationUpdateInputDict,
        WhatsAppTextHeaderComponentInputDict,
    )

_WhatsAppTemplateOptimizationUpdateInput = WhatsAppTemplateOptimizationUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateDetailsUpdateInput(Model):
    """What the API calls WhatsappUpdateTemplateDetailsInputDto.

    Attributes:
        components: BODY is mandatory; each type at most once. Not required for a draft. No item twice.
        message_send_ttl_seconds: Retry seconds [default]: AUTHENTICATION 10-900 [600, 30d before 2024-10-23],
            MARKETING 43200-2592000 [30d], UTILITY 30-43200 [30d].
        optimization: See WhatsAppTemplateOptimizationUpdateInput.
    """

    components: (
        Sequence[
            WhatsAppLocationHeaderComponentInput
            | WhatsAppLocationHeaderComponentInputDict
            | WhatsAppTextHeaderComponentInput
            | WhatsAppTextHeaderComponentInputDict
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppMediaHeaderComponentInputDict
            | WhatsAppBodyComponentInput
            | WhatsAppBodyComponentInputDict
            | WhatsAppFooterComponentInput
            | WhatsAppFooterComponentInputDict
            | WhatsAppButtonsComponentInput
            | WhatsAppButtonsComponentInputDict
            | WhatsAppCarouselComponentInput
            | WhatsAppCarouselComponentInputDict
            | WhatsAppLimitedTimeOfferComponentInput
            | WhatsAppLimitedTimeOfferComponentInputDict
        ]
        | None
    )
    message_send_ttl_seconds: int | None
    optimization: WhatsAppTemplateOptimizationUpdateInput | WhatsAppTemplateOptimizationUpdateInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("components", "components"),
        ("message_send_ttl_seconds", "messageSendTtlSeconds"),
        ("optimization", "optimization"),
    )

    def __init__(
        self,
        *,
        components: Sequence[
            WhatsAppLocationHeaderComponentInput
            | WhatsAppLocationHeaderComponentInputDict
            | WhatsAppTextHeaderComponentInput
            | WhatsAppTextHeaderComponentInputDict
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppMediaHeaderComponentInputDict
            | WhatsAppBodyComponentInput
            | WhatsAppBodyComponentInputDict
            | WhatsAppFooterComponentInput
            | WhatsAppFooterComponentInputDict
            | WhatsAppButtonsComponentInput
            | WhatsAppButtonsComponentInputDict
            | WhatsAppCarouselComponentInput
            | WhatsAppCarouselComponentInputDict
            | WhatsAppLimitedTimeOfferComponentInput
            | WhatsAppLimitedTimeOfferComponentInputDict
        ]
        | Unset = UNSET,
        message_send_ttl_seconds: int | Unset = UNSET,
        optimization: WhatsAppTemplateOptimizationUpdateInput
        | WhatsAppTemplateOptimizationUpdateInputDict
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateDetailsUpdateInput, _Blank)
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
        model: Self = new(_Blank if cls is WhatsAppTemplateDetailsUpdateInput else blank(cls))
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
            value = _WhatsAppTemplateOptimizationUpdateInput(value)
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
            data["optimization"] = (
                value.to_dict() if value.__class__ is WhatsAppTemplateOptimizationUpdateInput else encode(value)
            )
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
                "optimization": {"type": ("object", "null"), "model": WhatsAppTemplateOptimizationUpdateInput},
            },
        }


_Blank: Any = blank(WhatsAppTemplateDetailsUpdateInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateDetailsUpdateInput.FIELDS)
_COMPONENTS_UNION = Variants(
    WhatsAppLocationHeaderComponentInput,
    WhatsAppTextHeaderComponentInput,
    WhatsAppMediaHeaderComponentInput,
    WhatsAppBodyComponentInput,
    WhatsAppFooterComponentInput,
    WhatsAppButtonsComponentInput,
    WhatsAppCarouselComponentInput,
    WhatsAppLimitedTimeOfferComponentInput,
)
