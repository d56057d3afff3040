# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_country_code import RcsCountryCode
from .rcs_sender_details_brand import RcsSenderDetailsBrand
from .rcs_sender_details_questionnaire import RcsSenderDetailsQuestionnaire

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsSenderDetailsBrand = RcsSenderDetailsBrand.from_dict
_RcsSenderDetailsQuestionnaire = RcsSenderDetailsQuestionnaire.from_dict
_KNOWN = frozenset(
    (
        "brand",
        "callbackUrl",
        "testNumbers",
        "countries",
        "questionnaire",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetails(Model):
    """What the API calls RcsSenderDetailsDto.

    Attributes:
        brand: See RcsSenderDetailsBrand.
        callback_url: Superseded by webhooks for events about sender updates. Deprecated.
        test_numbers: Tester phones; an agent may send 20 tester requests daily, 200 overall.
        countries: Launch countries as ISO 3166 alpha-2 codes.
        questionnaire: Launch questionnaire; country parts follow supplier/operator demands and may change.
    """

    brand: RcsSenderDetailsBrand | Unset = UNSET
    callback_url: str | Unset = UNSET
    test_numbers: list[str] | Unset = UNSET
    countries: list[RcsCountryCode] | Unset = UNSET
    questionnaire: RcsSenderDetailsQuestionnaire

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand", "brand"),
        ("callback_url", "callbackUrl"),
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
            value = _RcsSenderDetailsBrand(value)
        model.brand = value
        model.callback_url = get("callbackUrl", UNSET)
        model.test_numbers = get("testNumbers", UNSET)
        if (value := get("countries", UNSET)).__class__ is list:
            value = [_RcsCountryCode(item) or RcsCountryCode(item) if item.__class__ is str else item for item in value]
        model.countries = value
        if (value := get("questionnaire", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaire(value)
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
            data["brand"] = value.to_dict() if value.__class__ is RcsSenderDetailsBrand else encode(value)
        if (value := model.callback_url) is not UNSET:
            data["callbackUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.test_numbers) is not UNSET:
            data["testNumbers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.countries) is not UNSET:
            data["countries"] = (
                [item._value_ if item.__class__ is RcsCountryCode else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.questionnaire) is not UNSET:
            data["questionnaire"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaire else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "model": RcsSenderDetailsQuestionnaire,
                    "text": "Launch questionnaire; country parts follow supplier/operator demands and may change",
                },
            },
        }
