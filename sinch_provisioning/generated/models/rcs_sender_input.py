# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

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

from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput
from .rcs_sender_details_input import RcsSenderDetailsInput
from .rcs_sender_region_input import RcsSenderRegionInput
from .rcs_sender_use_case_input import RcsSenderUseCaseInput

_RcsSenderBillingCategoryInput = RcsSenderBillingCategoryInput._value2member_map_.get
_RcsSenderRegionInput = RcsSenderRegionInput._value2member_map_.get
_RcsSenderUseCaseInput = RcsSenderUseCaseInput._value2member_map_.get
_RcsSenderDetailsInput = RcsSenderDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderInput(Model):
    """What the API calls RcsSenderInputDto.

    Attributes:
        region: Where the sender is provisioned.
        billing_category: Deprecated values: BASIC_MESSAGE, SINGLE_MESSAGE (use NON_CONVERSATIONAL),
            CONVERSATIONAL_LEGACY (use CONVERSATIONAL).
        use_case: See RcsSenderUseCaseInput.
        details: See RcsSenderDetailsInput.
    """

    region: RcsSenderRegionInput | MaybeNone
    billing_category: RcsSenderBillingCategoryInput | MaybeNone
    use_case: RcsSenderUseCaseInput | MaybeNone
    details: RcsSenderDetailsInput | Mapping[str, Any] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("billing_category", "billingCategory"),
        ("use_case", "useCase"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        region: RcsSenderRegionInput,
        billing_category: RcsSenderBillingCategoryInput,
        use_case: RcsSenderUseCaseInput,
        details: RcsSenderDetailsInput | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderInput, _Blank)
        self.region = region
        self.billing_category = billing_category
        self.use_case = use_case
        self.details = None if details is UNSET else details
        self._finish(
            (
                region,
                billing_category,
                use_case,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("region")).__class__ is str:
            value = _RcsSenderRegionInput(value) or RcsSenderRegionInput(value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("billingCategory")).__class__ is str:
            value = _RcsSenderBillingCategoryInput(value) or RcsSenderBillingCategoryInput(value)
        elif value is None:
            missing += 1
        model.billing_category = value
        if (value := get("useCase")).__class__ is str:
            value = _RcsSenderUseCaseInput(value) or RcsSenderUseCaseInput(value)
        elif value is None:
            missing += 1
        model.use_case = value
        if (value := get("details")).__class__ is dict:
            value = _RcsSenderDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is RcsSenderRegionInput else encode(value)
        if (value := model.billing_category) is not None:
            data["billingCategory"] = (
                value._value_ if value.__class__ is RcsSenderBillingCategoryInput else encode(value)
            )
        if (value := model.use_case) is not None:
            data["useCase"] = value._value_ if value.__class__ is RcsSenderUseCaseInput else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is RcsSenderDetailsInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsSenderInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderInput.FIELDS)
