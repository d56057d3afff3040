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
        "companyLegalName",
        "ein",
        "brandIndustry",
        "fullCompanyAddress",
        "fullCompanyAddressMetadata",
        "smsCampaign",
        "messagesVolume",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireUSAnswersInput(Model):
    """Deprecated in favour of the BrandCampaign US answers DTOs; will go away.

    Attributes:
        company_legal_name: Not required on create, required for launch. At least 0 characters.
        ein: IRS employer number, nine digits as XX-XXXXXXX; US companies only. Matching ^\\d{2}-\\d{7}$.
        brand_industry: Not required on create, required for launch. At least 0 characters.
        full_company_address: At least 0 characters.
        full_company_address_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadataInput.
        sms_campaign: US SMS campaign acting as fallback. At least 0 characters.
        messages_volume: Not required on create, required for launch. At least 0 characters.
    """

    company_legal_name: str | Unset = UNSET
    ein: str | Unset = UNSET
    brand_industry: str | Unset = UNSET
    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsSenderDetailsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET
    sms_campaign: str | Unset = UNSET
    messages_volume: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("ein", "ein"),
        ("brand_industry", "brandIndustry"),
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("sms_campaign", "smsCampaign"),
        ("messages_volume", "messagesVolume"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.company_legal_name = get("companyLegalName", UNSET)
        model.ein = get("ein", UNSET)
        model.brand_industry = get("brandIndustry", UNSET)
        model.full_company_address = get("fullCompanyAddress", UNSET)
        if (value := get("fullCompanyAddressMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadataInput(value)
        model.full_company_address_metadata = value
        model.sms_campaign = get("smsCampaign", UNSET)
        model.messages_volume = get("messagesVolume", UNSET)
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
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.ein) is not UNSET:
            data["ein"] = value if value.__class__ is str else encode(value)
        if (value := model.brand_industry) is not UNSET:
            data["brandIndustry"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not UNSET:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadataInput
                else encode(value)
            )
        if (value := model.sms_campaign) is not UNSET:
            data["smsCampaign"] = value if value.__class__ is str else encode(value)
        if (value := model.messages_volume) is not UNSET:
            data["messagesVolume"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "superseded": True,
            "properties": {
                "companyLegalName": {
                    "type": ("string",),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "ein": {"type": ("string",), "pattern": "^\\d{2}-\\d{7}$"},
                "brandIndustry": {
                    "type": ("string",),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "fullCompanyAddress": {"type": ("string",), "minLength": 0},
                "fullCompanyAddressMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadataInput,
                },
                "smsCampaign": {"type": ("string",), "minLength": 0},
                "messagesVolume": {
                    "type": ("string",),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }
