# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput
from .rcs_sender_details_input import RcsSenderDetailsInput
from .rcs_sender_region_input import RcsSenderRegionInput
from .rcs_sender_use_case_input import RcsSenderUseCaseInput

_RcsSenderBillingCategoryInput = RcsSenderBillingCategoryInput._value2member_map_.get
_RcsSenderRegionInput = RcsSenderRegionInput._value2member_map_.get
_RcsSenderUseCaseInput = RcsSenderUseCaseInput._value2member_map_.get
_RcsSenderDetailsInput = RcsSenderDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "region",
        "billingCategory",
        "useCase",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderInput(Model):
    """What the API calls RcsSenderInputDto.

    Attributes:
        region: Where the sender is provisioned.
        billing_category: Deprecated values: BASIC_MESSAGE, SINGLE_MESSAGE (use NON_CONVERSATIONAL),
            CONVERSATIONAL_LEGACY (use CONVERSATIONAL).
        use_case: See RcsSenderUseCaseInput.
        details: See RcsSenderDetailsInput.
    """

    region: RcsSenderRegionInput
    billing_category: RcsSenderBillingCategoryInput
    use_case: RcsSenderUseCaseInput
    details: RcsSenderDetailsInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("billing_category", "billingCategory"),
        ("use_case", "useCase"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("region", UNSET)).__class__ is str:
            value = _RcsSenderRegionInput(value) or RcsSenderRegionInput(value)
        model.region = value
        if (value := get("billingCategory", UNSET)).__class__ is str:
            value = _RcsSenderBillingCategoryInput(value) or RcsSenderBillingCategoryInput(value)
        model.billing_category = value
        if (value := get("useCase", UNSET)).__class__ is str:
            value = _RcsSenderUseCaseInput(value) or RcsSenderUseCaseInput(value)
        model.use_case = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsInput(value)
        model.details = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is RcsSenderRegionInput else encode(value)
        if (value := model.billing_category) is not UNSET:
            data["billingCategory"] = (
                value._value_ if value.__class__ is RcsSenderBillingCategoryInput else encode(value)
            )
        if (value := model.use_case) is not UNSET:
            data["useCase"] = value._value_ if value.__class__ is RcsSenderUseCaseInput else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is RcsSenderDetailsInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "region",
                "billingCategory",
                "useCase",
            ),
            "properties": {
                "region": {
                    "type": ("string",),
                    "enum": RcsSenderRegionInput._value2member_map_,
                    "text": "Where the sender is provisioned.",
                },
                "billingCategory": {
                    "type": ("string",),
                    "enum": RcsSenderBillingCategoryInput._value2member_map_,
                    "text": "Deprecated values: BASIC_MESSAGE, SINGLE_MESSAGE (use NON_CONVERSATIONAL), CONVERSATIONAL_LEGACY (use CONVERSATIONAL).",
                },
                "useCase": {"type": ("string",), "enum": RcsSenderUseCaseInput._value2member_map_},
                "details": {"type": ("object",), "model": RcsSenderDetailsInput, "stage": "LAUNCH"},
            },
        }
