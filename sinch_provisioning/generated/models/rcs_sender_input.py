# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_sender_billing_category import RcsSenderBillingCategory, RcsSenderBillingCategoryLiteral
from .rcs_sender_details_input import RcsSenderDetailsInput
from .rcs_sender_region import RcsSenderRegion, RcsSenderRegionLiteral
from .rcs_sender_use_case import RcsSenderUseCase, RcsSenderUseCaseLiteral

if TYPE_CHECKING:
    from .input_dicts import RcsSenderDetailsInputDict

_RcsSenderBillingCategory = RcsSenderBillingCategory._value2member_map_.get
_RcsSenderRegion = RcsSenderRegion._value2member_map_.get
_RcsSenderUseCase = RcsSenderUseCase._value2member_map_.get
_RcsSenderDetailsInput = RcsSenderDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderInput(Model):
    """What the API calls RcsSenderInputDto.

    Attributes:
        region: Where the sender is provisioned.
        billing_category: Deprecated values: BASIC_MESSAGE, SINGLE_MESSAGE (use NON_CONVERSATIONAL),
            CONVERSATIONAL_LEGACY (use CONVERSATIONAL).
        use_case: See RcsSenderUseCase.
        details: See RcsSenderDetailsInput.
    """

    region: RcsSenderRegion | MaybeNone
    billing_category: RcsSenderBillingCategory | MaybeNone
    use_case: RcsSenderUseCase | MaybeNone
    details: RcsSenderDetailsInput | RcsSenderDetailsInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("billing_category", "billingCategory"),
        ("use_case", "useCase"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        region: RcsSenderRegion | RcsSenderRegionLiteral,
        billing_category: RcsSenderBillingCategory | RcsSenderBillingCategoryLiteral,
        use_case: RcsSenderUseCase | RcsSenderUseCaseLiteral,
        details: RcsSenderDetailsInput | RcsSenderDetailsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderInput, _Blank)
        self.region = region if isinstance(region, RcsSenderRegion) else as_member(RcsSenderRegion, region)
        self.billing_category = (
            billing_category
            if isinstance(billing_category, RcsSenderBillingCategory)
            else as_member(RcsSenderBillingCategory, billing_category)
        )
        self.use_case = use_case if isinstance(use_case, RcsSenderUseCase) else as_member(RcsSenderUseCase, use_case)
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
            value = _RcsSenderRegion(value) or new_str(RcsSenderRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("billingCategory")).__class__ is str:
            value = _RcsSenderBillingCategory(value) or new_str(RcsSenderBillingCategory, value)
        elif value is None:
            missing += 1
        model.billing_category = value
        if (value := get("useCase")).__class__ is str:
            value = _RcsSenderUseCase(value) or new_str(RcsSenderUseCase, value)
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
            data["region"] = value._value_ if value.__class__ is RcsSenderRegion else encode(value)
        if (value := model.billing_category) is not None:
            data["billingCategory"] = value._value_ if value.__class__ is RcsSenderBillingCategory else encode(value)
        if (value := model.use_case) is not None:
            data["useCase"] = value._value_ if value.__class__ is RcsSenderUseCase else encode(value)
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
                    "enum": RcsSenderRegion._value2member_map_,
                    "text": "Where the sender is provisioned.",
                },
                "billingCategory": {
                    "type": ("string",),
                    "enum": RcsSenderBillingCategory._value2member_map_,
                    "text": "Deprecated values: BASIC_MESSAGE, SINGLE_MESSAGE (use NON_CONVERSATIONAL), CONVERSATIONAL_LEGACY (use CONVERSATIONAL).",
                },
                "useCase": {"type": ("string",), "enum": RcsSenderUseCase._value2member_map_},
                "details": {"type": ("object",), "model": RcsSenderDetailsInput, "stage": "LAUNCH"},
            },
        }


_Blank: Any = blank(RcsSenderInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderInput.FIELDS)
