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

from .rcs_country_code import RcsCountryCode
from .rcs_questionnaire import RcsQuestionnaire
from .rcs_sender_details_brand import RcsSenderDetailsBrand

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsQuestionnaire = RcsQuestionnaire.from_dict
_RcsSenderDetailsBrand = RcsSenderDetailsBrand.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetails(Model):
    """What the API calls RcsSenderDetailsDto.

    Attributes:
        brand: See RcsSenderDetailsBrand.
        callback_url: Superseded by webhooks for events about sender updates. Deprecated.
        test_numbers: Tester phones; an agent may send 20 tester requests daily, 200 overall.
        countries: Launch countries as ISO 3166 alpha-2 codes.
        questionnaire: Launch questionnaire; country parts follow supplier/operator demands and may change.
    """

    brand: RcsSenderDetailsBrand | None
    callback_url: str | None
    test_numbers: list[str] | None
    countries: list[RcsCountryCode] | None
    questionnaire: RcsQuestionnaire | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand", "brand"),
        ("callback_url", "callbackUrl"),
        ("test_numbers", "testNumbers"),
        ("countries", "countries"),
        ("questionnaire", "questionnaire"),
    )

    def __init__(
        self,
        *,
        brand: RcsSenderDetailsBrand | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        test_numbers: list[str] | Unset = UNSET,
        countries: list[RcsCountryCode] | Unset = UNSET,
        questionnaire: RcsQuestionnaire,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetails, _Blank)
        self.brand = None if brand is UNSET else brand
        self.callback_url = None if callback_url is UNSET else callback_url
        self.test_numbers = None if test_numbers is UNSET else test_numbers
        self.countries = None if countries is UNSET else countries
        self.questionnaire = questionnaire
        self._finish(
            (
                brand,
                callback_url,
                test_numbers,
                countries,
                questionnaire,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("brand")).__class__ is dict:
            value = _RcsSenderDetailsBrand(value)
        elif value is None:
            missing += 1
        model.brand = value
        if (value := get("callbackUrl")) is None:
            missing += 1
        model.callback_url = value
        if (value := get("testNumbers")) is None:
            missing += 1
        model.test_numbers = value
        if (value := get("countries")).__class__ is list:
            value = [
                _RcsCountryCode(item) or new_str(RcsCountryCode, item) if item.__class__ is str else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.countries = value
        if (value := get("questionnaire")).__class__ is dict:
            value = _RcsQuestionnaire(value)
        elif value is None:
            missing += 1
        model.questionnaire = value
        if surplus := missing + len(data) - 5:
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
            data["brand"] = value.to_dict() if value.__class__ is RcsSenderDetailsBrand else encode(value)
        if (value := model.callback_url) is not None:
            data["callbackUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.test_numbers) is not None:
            data["testNumbers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.countries) is not None:
            data["countries"] = (
                [item._value_ if item.__class__ is RcsCountryCode else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.questionnaire) is not None:
            data["questionnaire"] = value.to_dict() if value.__class__ is RcsQuestionnaire else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("questionnaire",),
            "properties": {
                "brand": {"type": ("object",), "model": RcsSenderDetailsBrand},
                "callbackUrl": {"type": ("string",)},
                "testNumbers": {"type": ("array",), "items": {"type": ("string",)}},
                "countries": {
                    "type": ("array",),
                    "items": {"type": ("string",), "enum": RcsCountryCode._value2member_map_},
                },
                "questionnaire": {
                    "type": ("object",),
                    "model": RcsQuestionnaire,
                    "text": "Launch questionnaire; country parts follow supplier/operator demands and may change",
                },
            },
        }


_Blank: Any = blank(RcsSenderDetails)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetails.FIELDS)
