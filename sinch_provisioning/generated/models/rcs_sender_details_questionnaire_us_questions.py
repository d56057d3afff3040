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
        "companyLegalName",
        "ein",
        "brandIndustry",
        "fullCompanyAddress",
        "smsCampaign",
        "messagesVolume",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireUSQuestions(Model):
    """Deprecated, to be dropped; BrandCampaignSenderDetailsQuestionnaireUSQuestionsDto replaces it.

    Attributes:
        company_legal_name: Legal name as registered. Not required on create, required for launch.
        ein: Employer identification number (US).
        brand_industry: Business sector. Not required on create, required for launch.
        full_company_address: See RcsSenderDetailsQuestionnaireQuestionObject.
        sms_campaign: Fallback SMS campaign for the US.
        messages_volume: Not required on create, required for launch.
    """

    company_legal_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    ein: RcsSenderDetailsQuestionnaireQuestionObject
    brand_industry: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET
    full_company_address: RcsSenderDetailsQuestionnaireQuestionObject
    sms_campaign: RcsSenderDetailsQuestionnaireQuestionObject
    messages_volume: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("ein", "ein"),
        ("brand_industry", "brandIndustry"),
        ("full_company_address", "fullCompanyAddress"),
        ("sms_campaign", "smsCampaign"),
        ("messages_volume", "messagesVolume"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("companyLegalName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_legal_name = value
        if (value := get("ein", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.ein = value
        if (value := get("brandIndustry", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.brand_industry = value
        if (value := get("fullCompanyAddress", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.full_company_address = value
        if (value := get("smsCampaign", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.sms_campaign = value
        if (value := get("messagesVolume", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.messages_volume = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.ein) is not UNSET:
            data["ein"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.brand_industry) is not UNSET:
            data["brandIndustry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.sms_campaign) is not UNSET:
            data["smsCampaign"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = (
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
                "ein",
                "fullCompanyAddress",
                "smsCampaign",
            ),
            "properties": {
                "companyLegalName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Legal name as registered. Not required on create, required for launch.",
                },
                "ein": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Employer identification number (US)",
                },
                "brandIndustry": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "fullCompanyAddress": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "smsCampaign": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Fallback SMS campaign for the US",
                },
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }
