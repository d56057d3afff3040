# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_members, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_launch_country_code_input import RcsLaunchCountryCodeInput, RcsLaunchCountryCodeInputLiteral
from .rcs_questionnaire_input import RcsQuestionnaireInput
from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput

if TYPE_CHECKING:
    from .input_dicts import RcsQuestionnaireInputDict, RcsSenderDetailsBrandInputDict

_RcsLaunchCountryCodeInput = RcsLaunchCountryCodeInput._value2member_map_.get
_RcsQuestionnaireInput = RcsQuestionnaireInput.from_dict
_RcsSenderDetailsBrandInput = RcsSenderDetailsBrandInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsInput(Model):
    """What the API calls RcsSenderDetailsInputDto.

    Attributes:
        brand: See RcsSenderDetailsBrandInput.
        test_numbers: At most 20 tester requests a day and 200 in all. At most 200 items, no item twice.
        countries: ISO 3166 alpha-2 codes of the launch countries. At least 1 item, no item twice.
        questionnaire: Launch questionnaire; set by suppliers and operators, country parts may change.
    """

    brand: RcsSenderDetailsBrandInput | RcsSenderDetailsBrandInputDict | None
    test_numbers: Sequence[str] | None
    countries: Sequence[RcsLaunchCountryCodeInput] | None
    questionnaire: RcsQuestionnaireInput | RcsQuestionnaireInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand", "brand"),
        ("test_numbers", "testNumbers"),
        ("countries", "countries"),
        ("questionnaire", "questionnaire"),
    )

    def __init__(
        self,
        *,
        brand: RcsSenderDetailsBrandInput | RcsSenderDetailsBrandInputDict | Unset = UNSET,
        test_numbers: Sequence[str] | Unset = UNSET,
        countries: Sequence[RcsLaunchCountryCodeInput | RcsLaunchCountryCodeInputLiteral] | Unset = UNSET,
        questionnaire: RcsQuestionnaireInput | RcsQuestionnaireInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsInput, _Blank)
        self.brand = None if brand is UNSET else brand
        self.test_numbers = None if test_numbers is UNSET else test_numbers
        self.countries = None if countries is UNSET else as_members(RcsLaunchCountryCodeInput, countries)
        self.questionnaire = None if questionnaire is UNSET else questionnaire
        self._finish(
            (
                brand,
                test_numbers,
                countries,
                questionnaire,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("brand")).__class__ is dict:
            value = _RcsSenderDetailsBrandInput(value)
        elif value is None:
            missing += 1
        model.brand = value
        if (value := get("testNumbers")) is None:
            missing += 1
        model.test_numbers = value
        if (value := get("countries")).__class__ is list:
            value = [
                _RcsLaunchCountryCodeInput(item) or new_str(RcsLaunchCountryCodeInput, item)
                if item.__class__ is str
                else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.countries = value
        if (value := get("questionnaire")).__class__ is dict:
            value = _RcsQuestionnaireInput(value)
        elif value is None:
            missing += 1
        model.questionnaire = value
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
        if (value := model.brand) is not None:
            data["brand"] = value.to_dict() if value.__class__ is RcsSenderDetailsBrandInput else encode(value)
        if (value := model.test_numbers) is not None:
            data["testNumbers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.countries) is not None:
            data["countries"] = (
                [item._value_ if item.__class__ is RcsLaunchCountryCodeInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.questionnaire) is not None:
            data["questionnaire"] = value.to_dict() if value.__class__ is RcsQuestionnaireInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "brand": {"type": ("object",), "model": RcsSenderDetailsBrandInput, "stage": "LAUNCH"},
                "testNumbers": {
                    "type": ("array",),
                    "maxItems": 200,
                    "uniqueItems": True,
                    "items": {"type": ("string",)},
                },
                "countries": {
                    "type": ("array",),
                    "minItems": 1,
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": RcsLaunchCountryCodeInput._value2member_map_},
                    "stage": "LAUNCH",
                    "text": "ISO 3166 alpha-2 codes of the launch countries.",
                },
                "questionnaire": {
                    "type": ("object",),
                    "model": RcsQuestionnaireInput,
                    "stage": "LAUNCH",
                    "text": "Launch questionnaire; set by suppliers and operators, country parts may change.",
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsInput.FIELDS)
