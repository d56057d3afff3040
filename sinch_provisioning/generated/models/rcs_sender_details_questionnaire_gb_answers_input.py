# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_answer_metadata_input import RcsSenderDetailsQuestionnaireAnswerMetadataInput

_RcsSenderDetailsQuestionnaireAnswerMetadataInput = RcsSenderDetailsQuestionnaireAnswerMetadataInput.from_dict
_KNOWN = frozenset(
    (
        "brandIndustry",
        "companyLegalName",
        "companyRegistrationNumber",
        "fullCompanyAddress",
        "fullCompanyAddressMetadata",
        "messagesVolume",
        "messagesFrequency",
        "campaignLength",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireGBAnswersInput(Model):
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

    brand_industry: str | Unset = UNSET
    company_legal_name: str | Unset = UNSET
    company_registration_number: str | Unset = UNSET
    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsSenderDetailsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET
    messages_volume: str | Unset = UNSET
    messages_frequency: str | Unset = UNSET
    campaign_length: str | Unset = UNSET

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.brand_industry = get("brandIndustry", UNSET)
        model.company_legal_name = get("companyLegalName", UNSET)
        model.company_registration_number = get("companyRegistrationNumber", UNSET)
        model.full_company_address = get("fullCompanyAddress", UNSET)
        if (value := get("fullCompanyAddressMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadataInput(value)
        model.full_company_address_metadata = value
        model.messages_volume = get("messagesVolume", UNSET)
        model.messages_frequency = get("messagesFrequency", UNSET)
        model.campaign_length = get("campaignLength", UNSET)
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
            data["brandIndustry"] = value if value.__class__ is str else encode(value)
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.company_registration_number) is not UNSET:
            data["companyRegistrationNumber"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not UNSET:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadataInput
                else encode(value)
            )
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = value if value.__class__ is str else encode(value)
        if (value := model.messages_frequency) is not UNSET:
            data["messagesFrequency"] = value if value.__class__ is str else encode(value)
        if (value := model.campaign_length) is not UNSET:
            data["campaignLength"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                "fullCompanyAddressMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadataInput,
                },
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
