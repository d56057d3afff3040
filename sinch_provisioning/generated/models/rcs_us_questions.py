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

from .rcs_question_object import RcsQuestionObject

_RcsQuestionObject = RcsQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsUSQuestions(Model):
    """Deprecated, to be dropped; BrandCampaignSenderDetailsQuestionnaireUSQuestionsDto replaces it.

    Attributes:
        company_legal_name: Legal name as registered. Not required on create, required for launch.
        ein: Employer identification number (US).
        brand_industry: Business sector. Not required on create, required for launch.
        full_company_address: See RcsQuestionObject.
        sms_campaign: Fallback SMS campaign for the US.
        messages_volume: Not required on create, required for launch.
    """

    company_legal_name: RcsQuestionObject | None
    ein: RcsQuestionObject | MaybeNone
    brand_industry: RcsQuestionObject | None
    full_company_address: RcsQuestionObject | MaybeNone
    sms_campaign: RcsQuestionObject | MaybeNone
    messages_volume: RcsQuestionObject | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("ein", "ein"),
        ("brand_industry", "brandIndustry"),
        ("full_company_address", "fullCompanyAddress"),
        ("sms_campaign", "smsCampaign"),
        ("messages_volume", "messagesVolume"),
    )

    def __init__(
        self,
        *,
        company_legal_name: RcsQuestionObject | Unset = UNSET,
        ein: RcsQuestionObject,
        brand_industry: RcsQuestionObject | Unset = UNSET,
        full_company_address: RcsQuestionObject,
        sms_campaign: RcsQuestionObject,
        messages_volume: RcsQuestionObject | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsUSQuestions, _Blank)
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.ein = ein
        self.brand_industry = None if brand_industry is UNSET else brand_industry
        self.full_company_address = full_company_address
        self.sms_campaign = sms_campaign
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self._finish(
            (
                company_legal_name,
                ein,
                brand_industry,
                full_company_address,
                sms_campaign,
                messages_volume,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsUSQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyLegalName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("ein")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.ein = value
        if (value := get("brandIndustry")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.brand_industry = value
        if (value := get("fullCompanyAddress")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.full_company_address = value
        if (value := get("smsCampaign")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.sms_campaign = value
        if (value := get("messagesVolume")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_volume = value
        if surplus := missing + len(data) - 6:
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
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.ein) is not None:
            data["ein"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.brand_industry) is not None:
            data["brandIndustry"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.sms_campaign) is not None:
            data["smsCampaign"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Legal name as registered. Not required on create, required for launch.",
                },
                "ein": {"type": ("object",), "model": RcsQuestionObject, "text": "Employer identification number (US)"},
                "brandIndustry": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "fullCompanyAddress": {"type": ("object",), "model": RcsQuestionObject},
                "smsCampaign": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Fallback SMS campaign for the US",
                },
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsUSQuestions)
_KNOWN = frozenset(wire for _, wire in RcsUSQuestions.FIELDS)
