# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
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

from .whatsapp_bid_strategy import WhatsAppBidStrategy

_WhatsAppBidStrategy = WhatsAppBidStrategy._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateOptimization(Model):
    """What the API calls WhatsappTemplateDetailsOptimizationDto.

    Attributes:
        bid_amount: Highest price for 1,000 deliveries, in the WABA currency's smallest unit (5000 = $0.05
            each).
        bid_strategy: See WhatsAppBidStrategy.
        bid_country_multiplier_overrides: ISO 3166-1 alpha-2 code to decimal string, 0.0 to 10.0; 1.0 where
            absent.
    """

    bid_amount: float | MaybeNone
    bid_strategy: WhatsAppBidStrategy | MaybeNone
    bid_country_multiplier_overrides: dict[str, str] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("bid_amount", "bidAmount"),
        ("bid_strategy", "bidStrategy"),
        ("bid_country_multiplier_overrides", "bidCountryMultiplierOverrides"),
    )

    def __init__(
        self,
        *,
        bid_amount: float,
        bid_strategy: WhatsAppBidStrategy,
        bid_country_multiplier_overrides: dict[str, str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateOptimization, _Blank)
        self.bid_amount = bid_amount
        self.bid_strategy = bid_strategy
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
        model: Self = new(_Blank if cls is WhatsAppTemplateOptimization else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("bidAmount")) is None:
            missing += 1
        model.bid_amount = value
        if (value := get("bidStrategy")).__class__ is str:
            value = _WhatsAppBidStrategy(value) or new_str(WhatsAppBidStrategy, value)
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
            data["bidStrategy"] = value._value_ if value.__class__ is WhatsAppBidStrategy else encode(value)
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
                    "text": "Highest price for 1,000 deliveries, in the WABA currency's smallest unit (5000 = $0.05 each).",
                },
                "bidStrategy": {"type": ("string",), "enum": WhatsAppBidStrategy._value2member_map_},
                "bidCountryMultiplierOverrides": {"type": ("object",), "values": {"type": ("string",)}},
            },
        }


_Blank: Any = blank(WhatsAppTemplateOptimization)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateOptimization.FIELDS)
