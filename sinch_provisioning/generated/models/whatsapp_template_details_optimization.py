# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_bid_strategy import WhatsAppBidStrategy

_WhatsAppBidStrategy = WhatsAppBidStrategy._value2member_map_.get
_KNOWN = frozenset(
    (
        "bidAmount",
        "bidStrategy",
        "bidCountryMultiplierOverrides",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateDetailsOptimization(Model):
    """What the API calls WhatsappTemplateDetailsOptimizationDto.

    Attributes:
        bid_amount: Highest price for 1,000 deliveries, in the WABA currency's smallest unit (5000 = $0.05
            each).
        bid_strategy: See WhatsAppBidStrategy.
        bid_country_multiplier_overrides: ISO 3166-1 alpha-2 code to decimal string, 0.0 to 10.0; 1.0 where
            absent.
    """

    bid_amount: float
    bid_strategy: WhatsAppBidStrategy
    bid_country_multiplier_overrides: dict[str, str] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("bid_amount", "bidAmount"),
        ("bid_strategy", "bidStrategy"),
        ("bid_country_multiplier_overrides", "bidCountryMultiplierOverrides"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.bid_amount = get("bidAmount", UNSET)
        if (value := get("bidStrategy", UNSET)).__class__ is str:
            value = _WhatsAppBidStrategy(value) or WhatsAppBidStrategy(value)
        model.bid_strategy = value
        model.bid_country_multiplier_overrides = get("bidCountryMultiplierOverrides", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.bid_amount) is not UNSET:
            data["bidAmount"] = encode(value)
        if (value := model.bid_strategy) is not UNSET:
            data["bidStrategy"] = value._value_ if value.__class__ is WhatsAppBidStrategy else encode(value)
        if (value := model.bid_country_multiplier_overrides) is not UNSET:
            data["bidCountryMultiplierOverrides"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
