# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_launch_country_code_input import RcsLaunchCountryCodeInput
from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput
from .rcs_sender_details_questionnaire_input import RcsSenderDetailsQuestionnaireInput

_RcsLaunchCountryCodeInput = RcsLaunchCountryCodeInput._value2member_map_.get
_RcsSenderDetailsBrandInput = RcsSenderDetailsBrandInput.from_dict
_RcsSenderDetailsQuestionnaireInput = RcsSenderDetailsQuestionnaireInput.from_dict
_KNOWN = frozenset(
    (
        "brand",
        "testNumbers",
        "countries",
        "questionnaire",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsInput(Model):
    """What the API calls RcsSenderDetailsInputDto.

    Attributes:
        brand: See RcsSenderDetailsBrandInput.
        test_numbers: At most 20 tester requests a day and 200 in all. At most 200 items, no item twice.
        countries: ISO 3166 alpha-2 codes of the launch countries. At least 1 item, no item twice.
        questionnaire: Launch questionnaire; set by suppliers and operators, country parts may change.
    """

    brand: RcsSenderDetailsBrandInput | Mapping[str, Any] | Unset = UNSET
    test_numbers: Sequence[str] | Unset = UNSET
    countries: Sequence[RcsLaunchCountryCodeInput] | Unset = UNSET
    questionnaire: RcsSenderDetailsQuestionnaireInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand", "brand"),
        ("test_numbers", "testNumbers"),
        ("countries", "countries"),
        ("questionnaire", "questionnaire"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("brand", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsBrandInput(value)
        model.brand = value
        model.test_numbers = get("testNumbers", UNSET)
        if (value := get("countries", UNSET)).__class__ is list:
            value = [
                _RcsLaunchCountryCodeInput(item) or RcsLaunchCountryCodeInput(item) if item.__class__ is str else item
                for item in value
            ]
        model.countries = value
        if (value := get("questionnaire", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireInput(value)
        model.questionnaire = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.brand) is not UNSET:
            data["brand"] = value.to_dict() if value.__class__ is RcsSenderDetailsBrandInput else encode(value)
        if (value := model.test_numbers) is not UNSET:
            data["testNumbers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.countries) is not UNSET:
            data["countries"] = (
                [item._value_ if item.__class__ is RcsLaunchCountryCodeInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.questionnaire) is not UNSET:
            data["questionnaire"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "model": RcsSenderDetailsQuestionnaireInput,
                    "stage": "LAUNCH",
                    "text": "Launch questionnaire; set by suppliers and operators, country parts may change.",
                },
            },
        }
