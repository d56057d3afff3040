# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_bid_strategy_input import WhatsAppBidStrategyInput, WhatsAppBidStrategyInputLiteral

_WhatsAppBidStrategyInput = WhatsAppBidStrategyInput._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateOptimizationInput(Model):
    """What the API calls WhatsappInputTemplateDetailsOptimization.

    Attributes:
        bid_amount: Top bid per 1,000 deliveries in the WABA currency's smallest unit (5000 = $0.05 each). At
            least 0.
        bid_strategy: Bidding strategy of the template optimization.
        bid_country_multiplier_overrides: Multipliers by ISO 3166-1 alpha-2 code, strings 0.0 to 10.0; 1.0 if
            absent.
    """

    bid_amount: float | MaybeNone
    bid_strategy: WhatsAppBidStrategyInput | MaybeNone
    bid_country_multiplier_overrides: Mapping[str, str] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("bid_amount", "bidAmount"),
        ("bid_strategy", "bidStrategy"),
        ("bid_country_multiplier_overrides", "bidCountryMultiplierOverrides"),
    )

    def __init__(
        self,
        *,
        bid_amount: float,
        bid_strategy: WhatsAppBidStrategyInput
        | WhatsAppBidStrategyInputLiteral = WhatsAppBidStrategyInput.LOWEST_COST_WITH_BID_CAP,
        bid_country_multiplier_overrides: Mapping[str, str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateOptimizationInput, _Blank)
        self.bid_amount = bid_amount
        self.bid_strategy = (
            bid_strategy
            if isinstance(bid_strategy, WhatsAppBidStrategyInput)
            else as_member(WhatsAppBidStrategyInput, bid_strategy)
        )
        self.bid_country_multiplier_overrides = (
            None if bid_country_multiplier_overrides is UNSET else bid_country_multiplier_overrides
        )
        self._finish(
            (
                bid_amount,
                bid_strategy,
                bid_country_multiplier_overrides,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateOptimizationInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("bidAmount")) is None:
            missing += 1
        model.bid_amount = value
        if (value := get("bidStrategy")).__class__ is str:
            value = _WhatsAppBidStrategyInput(value) or new_str(WhatsAppBidStrategyInput, value)
        elif value is None:
            missing += 1
        model.bid_strategy = value
        if (value := get("bidCountryMultiplierOverrides")) is None:
            missing += 1
        model.bid_country_multiplier_overrides = value
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
        if (value := model.bid_amount) is not None:
            data["bidAmount"] = encode(value)
        if (value := model.bid_strategy) is not None:
            data["bidStrategy"] = value._value_ if value.__class__ is WhatsAppBidStrategyInput else encode(value)
        if (value := model.bid_country_multiplier_overrides) is not None:
            data["bidCountryMultiplierOverrides"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "bidAmount",
                "bidStrategy",
            ),
            "properties": {
                "bidAmount": {
                    "type": ("number",),
                    "minimum": 0,
                    "text": "Top bid per 1,000 deliveries in the WABA currency's smallest unit (5000 = $0.05 each).",
                },
                "bidStrategy": {
                    "type": ("string",),
                    "enum": WhatsAppBidStrategyInput._value2member_map_,
                    "constant": True,
                    "text": "Bidding strategy of the template optimization.",
                },
                "bidCountryMultiplierOverrides": {"type": ("object",), "values": {"type": ("string",)}},
            },
        }


_Blank: Any = blank(WhatsAppTemplateOptimizationInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateOptimizationInput.FIELDS)
