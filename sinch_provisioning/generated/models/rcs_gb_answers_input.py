# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_answer_metadata_input import RcsAnswerMetadataInput

if TYPE_CHECKING:
    from .input_dicts import RcsAnswerMetadataInputDict

_RcsAnswerMetadataInput = RcsAnswerMetadataInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsGBAnswersInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGBAnswersInputDto.

    Attributes:
        brand_industry: Business sector. Not required on create, required for launch. At least 1 character.
        company_legal_name: Legal name as registered. Not required on create, required for launch. At least 1
            character.
        company_registration_number: At least 1 character.
        full_company_address: At least 1 character.
        full_company_address_metadata: Metadata attached to the answer.
        messages_volume: Not required on create, required for launch. At least 1 character.
        messages_frequency: At least 1 character.
        campaign_length: At least 1 character, deprecated.
    """

    brand_industry: str | None
    company_legal_name: str | None
    company_registration_number: str | None
    full_company_address: str | None
    full_company_address_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | None
    messages_volume: str | None
    messages_frequency: str | None
    campaign_length: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand_industry", "brandIndustry"),
        ("company_legal_name", "companyLegalName"),
        ("company_registration_number", "companyRegistrationNumber"),
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("messages_volume", "messagesVolume"),
        ("messages_frequency", "messagesFrequency"),
        ("campaign_length", "campaignLength"),
    )

    def __init__(
        self,
        *,
        brand_industry: str | Unset = UNSET,
        company_legal_name: str | Unset = UNSET,
        company_registration_number: str | Unset = UNSET,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: RcsAnswerMetadataInput | RcsAnswerMetadataInputDict | Unset = UNSET,
        messages_volume: str | Unset = UNSET,
        messages_frequency: str | Unset = UNSET,
        campaign_length: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsGBAnswersInput, _Blank)
        self.brand_industry = None if brand_industry is UNSET else brand_industry
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.company_registration_number = None if company_registration_number is UNSET else company_registration_number
        self.full_company_address = None if full_company_address is UNSET else full_company_address
        self.full_company_address_metadata = (
            None if full_company_address_metadata is UNSET else full_company_address_metadata
        )
        self.messages_volume = None if messages_volume is UNSET else messages_volume
        self.messages_frequency = None if messages_frequency is UNSET else messages_frequency
        self.campaign_length = None if campaign_length is UNSET else campaign_length
        self._finish(
            (
                brand_industry,
                company_legal_name,
                company_registration_number,
                full_company_address,
                full_company_address_metadata,
                messages_volume,
                messages_frequency,
                campaign_length,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsGBAnswersInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("brandIndustry")) is None:
            missing += 1
        model.brand_industry = value
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("companyRegistrationNumber")) is None:
            missing += 1
        model.company_registration_number = value
        if (value := get("fullCompanyAddress")) is None:
            missing += 1
        model.full_company_address = value
        if (value := get("fullCompanyAddressMetadata")).__class__ is dict:
            value = _RcsAnswerMetadataInput(value)
        elif value is None:
            missing += 1
        model.full_company_address_metadata = value
        if (value := get("messagesVolume")) is None:
            missing += 1
        model.messages_volume = value
        if (value := get("messagesFrequency")) is None:
            missing += 1
        model.messages_frequency = value
        if (value := get("campaignLength")) is None:
            missing += 1
        model.campaign_length = value
        if surplus := missing + len(data) - 8:
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
            data["brandIndustry"] = value if value.__class__ is str else encode(value)
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.company_registration_number) is not None:
            data["companyRegistrationNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address) is not None:
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not None:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict() if value.__class__ is RcsAnswerMetadataInput else encode(value)
            )
        if (value := model.messages_volume) is not None:
            data["messagesVolume"] = value if value.__class__ is str else encode(value)
        if (value := model.messages_frequency) is not None:
            data["messagesFrequency"] = value if value.__class__ is str else encode(value)
        if (value := model.campaign_length) is not None:
            data["campaignLength"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "brandIndustry": {
                    "type": ("string",),
                    "minLength": 1,
                    "stage": "LAUNCH",
                    "text": "Business sector. Not required on create, required for launch.",
                },
                "companyLegalName": {
                    "type": ("string",),
                    "minLength": 1,
                    "stage": "LAUNCH",
                    "text": "Legal name as registered. Not required on create, required for launch.",
                },
                "companyRegistrationNumber": {"type": ("string",), "minLength": 1},
                "fullCompanyAddress": {"type": ("string",), "minLength": 1},
                "fullCompanyAddressMetadata": {"type": ("object",), "model": RcsAnswerMetadataInput},
                "messagesVolume": {
                    "type": ("string",),
                    "minLength": 1,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "messagesFrequency": {"type": ("string",), "minLength": 1},
                "campaignLength": {"type": ("string",), "minLength": 1},
            },
        }


_Blank: Any = blank(RcsGBAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsGBAnswersInput.FIELDS)
