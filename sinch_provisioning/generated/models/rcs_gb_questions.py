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
class RcsGBQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGBQuestionsDto.

    Attributes:
        brand_industry: Business sector. Not required on create, required for launch.
        company_legal_name: Name the company is registered under. Not required on create, required for launch.
        company_registration_number: See RcsQuestionObject.
        full_company_address: See RcsQuestionObject.
        messages_volume: Not required on create, required for launch.
        messages_frequency: See RcsQuestionObject.
        campaign_length: Deprecated.
    """

    brand_industry: RcsQuestionObject | None
    company_legal_name: RcsQuestionObject | None
    company_registration_number: RcsQuestionObject | MaybeNone
    full_company_address: RcsQuestionObject | MaybeNone
    messages_volume: RcsQuestionObject | None
    messages_frequency: RcsQuestionObject | MaybeNone
    campaign_length: RcsQuestionObject | MaybeNone

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
        brand_industry: RcsQuestionObject | Unset = UNSET,
        company_legal_name: RcsQuestionObject | Unset = UNSET,
        company_registration_number: RcsQuestionObject,
        full_company_address: RcsQuestionObject,
        messages_volume: RcsQuestionObject | Unset = UNSET,
        messages_frequency: RcsQuestionObject,
        campaign_length: RcsQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsGBQuestions, _Blank)
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
        model: Self = new(_Blank if cls is RcsGBQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("brandIndustry")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.brand_industry = value
        if (value := get("companyLegalName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("companyRegistrationNumber")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_registration_number = value
        if (value := get("fullCompanyAddress")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.full_company_address = value
        if (value := get("messagesVolume")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_volume = value
        if (value := get("messagesFrequency")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.messages_frequency = value
        if (value := get("campaignLength")).__class__ is dict:
            value = _RcsQuestionObject(value)
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
            data["brandIndustry"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.company_registration_number) is not None:
            data["companyRegistrationNumber"] = (
                value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
            )
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.messages_frequency) is not None:
            data["messagesFrequency"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.campaign_length) is not None:
            data["campaignLength"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
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
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Name the company is registered under. Not required on create, required for launch.",
                },
                "companyRegistrationNumber": {"type": ("object",), "model": RcsQuestionObject},
                "fullCompanyAddress": {"type": ("object",), "model": RcsQuestionObject},
                "messagesVolume": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "messagesFrequency": {"type": ("object",), "model": RcsQuestionObject},
                "campaignLength": {"type": ("object",), "model": RcsQuestionObject},
            },
        }


_Blank: Any = blank(RcsGBQuestions)
_KNOWN = frozenset(wire for _, wire in RcsGBQuestions.FIELDS)
