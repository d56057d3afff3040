# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_answer_metadata import RcsAnswerMetadata

_RcsAnswerMetadata = RcsAnswerMetadata.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsUSAnswers(Model):
    """Deprecated, to be dropped; BrandCampaignSenderDetailsQuestionnaireUSAnswersDto replaces it.

    Attributes:
        company_legal_name: Legal name as registered. Not required on create, required for launch.
        ein: Employer identification number (US).
        brand_industry: Business sector. Not required on create, required for launch.
        full_company_address:
        full_company_address_metadata: Metadata attached to the answer.
        sms_campaign: Fallback SMS campaign for the US.
        messages_volume: Not required on create, required for launch.
    """

    company_legal_name: str | None
    ein: str | None
    brand_industry: str | None
    full_company_address: str | None
    full_company_address_metadata: RcsAnswerMetadata | None
    sms_campaign: str | None
    messages_volume: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("ein", "ein"),
        ("brand_industry", "brandIndustry"),
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("sms_campaign", "smsCampaign"),
        ("messages_volume", "messagesVolume"),
    )

    def __init__(
        self,
        *,
        company_legal_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        brand_industry: str | Unset = UNSET,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: RcsAnswerMetadata | Unset = UNSET,
        sms_campaign: str | Unset = UNSET,
        messages_volume: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsUSAnswers, _Blank)
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.ein = None if ein is UNSET else ein
        self.brand_industry = None if brand_industry is UNSET else brand_industry
        self.full_company_address = None if full_company_address is UNSET else full_company_address
        self.full_company_address_metadata = (
            None if full_company_address_metadata is UNSET else full_company_address_metadata
        )
        self.sms_campaign = None if sms_campaign is UNSET else sms_campaign
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self._finish(
            (
                company_legal_name,
                ein,
                brand_industry,
                full_company_address,
                full_company_address_metadata,
                sms_campaign,
                messages_volume,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsUSAnswers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("ein")) is None:
            missing += 1
        model.ein = value
        if (value := get("brandIndustry")) is None:
            missing += 1
        model.brand_industry = value
        if (value := get("fullCompanyAddress")) is None:
            missing += 1
        model.full_company_address = value
        if (value := get("fullCompanyAddressMetadata")).__class__ is dict:
            value = _RcsAnswerMetadata(value)
        elif value is None:
            missing += 1
        model.full_company_address_metadata = value
        if (value := get("smsCampaign")) is None:
            missing += 1
        model.sms_campaign = value
        if (value := get("messagesVolume")) is None:
            missing += 1
        model.messages_volume = value
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
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.ein) is not None:
            data["ein"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_industry) is not None:
            data["brandIndustry"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not None:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadata else encode(value)
            )
        if (value := model.sms_campaign) is not None:
            data["smsCampaign"] = value if value.__class__ is str else encode(value)
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "companyLegalName": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Legal name as registered. Not required on create, required for launch.",
                },
                "ein": {"type": ("string",)},
                "brandIndustry": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "fullCompanyAddress": {"type": ("string",)},
                "fullCompanyAddressMetadata": {"type": ("object",), "model": RcsAnswerMetadata},
                "smsCampaign": {"type": ("string",)},
                "messagesVolume": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsUSAnswers)
_KNOWN = frozenset(wire for _, wire in RcsUSAnswers.FIELDS)
