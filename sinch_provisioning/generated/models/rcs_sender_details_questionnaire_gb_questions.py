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

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    brand_industry: RcsSenderDetailsQuestionnaireQuestionObject | None
    company_legal_name: RcsSenderDetailsQuestionnaireQuestionObject | None
    company_registration_number: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    full_company_address: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    messages_volume: RcsSenderDetailsQuestionnaireQuestionObject | None
    messages_frequency: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    campaign_length: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand_industry", "brandIndustry"),
        ("company_legal_name", "companyLegalName"),
        ("company_registration_number", "companyRegistrationNumber"),
        ("full_company_address", "fullCompanyAddress"),
        ("messages_volume", "messagesVolume"),
        ("messages_frequency", "messagesFrequency"),
        ("campaign_length", "campaignLength"),
    )

    def __init__(
        self,
        *,
        brand_industry: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET,
        company_legal_name: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET,
        company_registration_number: RcsSenderDetailsQuestionnaireQuestionObject,
        full_company_address: RcsSenderDetailsQuestionnaireQuestionObject,
        messages_volume: RcsSenderDetailsQuestionnaireQuestionObject | Unset = UNSET,
        messages_frequency: RcsSenderDetailsQuestionnaireQuestionObject,
        campaign_length: RcsSenderDetailsQuestionnaireQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireGBQuestions, _Blank)
        self.brand_industry = None if brand_industry is UNSET else brand_industry
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.company_registration_number = company_registration_number
        self.full_company_address = full_company_address
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self.messages_frequency = messages_frequency
        self.campaign_length = campaign_length
        self._finish(
            (
                brand_industry,
                company_legal_name,
                company_registration_number,
                full_company_address,
                messages_volume,
                messages_frequency,
                campaign_length,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireGBQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("brandIndustry")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.brand_industry = value
        if (value := get("companyLegalName")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("companyRegistrationNumber")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_registration_number = value
        if (value := get("fullCompanyAddress")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.full_company_address = value
        if (value := get("messagesVolume")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_volume = value
        if (value := get("messagesFrequency")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_frequency = value
        if (value := get("campaignLength")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.campaign_length = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.brand_industry) is not None:
            data["brandIndustry"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.company_registration_number) is not None:
            data["companyRegistrationNumber"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.messages_frequency) is not None:
            data["messagesFrequency"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.campaign_length) is not None:
            data["campaignLength"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsSenderDetailsQuestionnaireGBQuestions)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireGBQuestions.FIELDS)
