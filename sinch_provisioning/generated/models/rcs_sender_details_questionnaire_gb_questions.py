# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
_KNOWN = frozenset(
    (
        "brandIndustry",
        "companyLegalName",
        "companyRegistrationNumber",
        "fullCompanyAddress",
        "messagesVolume",
        "messagesFrequency",
        "campaignLength",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireGBQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGBQuestionsDto.

    Attributes:
        brand_industry: Business sector. Not required on create, required for launch.
        company_legal_name: Name the company is registered under. Not required on create, required for launch.
        company_registration_number: See RcsSenderDetailsQuestionnaireQuestionObject.
        full_company_address: See RcsSenderDetailsQuestionnaireQuestionObject.
        messages_volume: Not required on create, required for launch.
        messages_frequency: See RcsSenderDetailsQuestionnaireQuestionObject.
        campaign_length: Deprecated.
    """

    brand_industry: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    company_legal_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    company_registration_number: RcsSenderDetailsQuestionnaireQuestionObject
    full_company_address: RcsSenderDetailsQuestionnaireQuestionObject
    messages_volume: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    messages_frequency: RcsSenderDetailsQuestionnaireQuestionObject
    campaign_length: RcsSenderDetailsQuestionnaireQuestionObject

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand_industry", "brandIndustry"),
        ("company_legal_name", "companyLegalName"),
        ("company_registration_number", "companyRegistrationNumber"),
        ("full_company_address", "fullCompanyAddress"),
        ("messages_volume", "messagesVolume"),
        ("messages_frequency", "messagesFrequency"),
        ("campaign_length", "campaignLength"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("brandIndustry", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.brand_industry = value
        if (value := get("companyLegalName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_legal_name = value
        if (value := get("companyRegistrationNumber", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_registration_number = value
        if (value := get("fullCompanyAddress", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.full_company_address = value
        if (value := get("messagesVolume", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.messages_volume = value
        if (value := get("messagesFrequency", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.messages_frequency = value
        if (value := get("campaignLength", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.campaign_length = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.brand_industry) is not UNSET:
            data["brandIndustry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_registration_number) is not UNSET:
            data["companyRegistrationNumber"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_frequency) is not UNSET:
            data["messagesFrequency"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.campaign_length) is not UNSET:
            data["campaignLength"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "companyRegistrationNumber",
                "fullCompanyAddress",
                "messagesFrequency",
                "campaignLength",
            ),
            "properties": {
                "brandIndustry": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Name the company is registered under. Not required on create, required for launch.",
                },
                "companyRegistrationNumber": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                },
                "fullCompanyAddress": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "messagesFrequency": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "campaignLength": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
            },
        }
