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

from .rcs_answer_metadata_update_input import RcsAnswerMetadataUpdateInput

if TYPE_CHECKING:
    from .input_dicts import RcsAnswerMetadataUpdateInputDict

_RcsAnswerMetadataUpdateInput = RcsAnswerMetadataUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsUSAnswersUpdateInput(Model):
    """Deprecated in favour of RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInputDto; will go
    away.

    Attributes:
        company_legal_name: Not required on create, required for launch. At least 0 characters.
        ein: IRS employer number, nine digits as XX-XXXXXXX; US companies only. Matching ^\\d{2}-\\d{7}$.
        brand_industry: Not required on create, required for launch. At least 0 characters.
        full_company_address: At least 0 characters.
        full_company_address_metadata: See RcsAnswerMetadataUpdateInput.
        sms_campaign: US SMS campaign acting as fallback. At least 0 characters.
        messages_volume: Not required on create, required for launch. At least 0 characters.
    """

    company_legal_name: str | None
    ein: str | None
    brand_industry: str | None
    full_company_address: str | None
    full_company_address_metadata: RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict | None
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
        company_legal_name: str | None | Unset = UNSET,
        ein: str | None | Unset = UNSET,
        brand_industry: str | None | Unset = UNSET,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: RcsAnswerMetadataUpdateInput | RcsAnswerMetadataUpdateInputDict | Unset = UNSET,
        sms_campaign: str | None | Unset = UNSET,
        messages_volume: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsUSAnswersUpdateInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsUSAnswersUpdateInput else blank(cls))
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
            value = _RcsAnswerMetadataUpdateInput(value)
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
                value.to_dict() if value.__class__ is RcsAnswerMetadataUpdateInput else encode(value)
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
                    "type": ("string", "null"),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "ein": {"type": ("string", "null"), "pattern": "^\\d{2}-\\d{7}$"},
                "brandIndustry": {
                    "type": ("string", "null"),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "fullCompanyAddress": {"type": ("string", "null"), "minLength": 0},
                "fullCompanyAddressMetadata": {"type": ("object",), "model": RcsAnswerMetadataUpdateInput},
                "smsCampaign": {"type": ("string", "null"), "minLength": 0},
                "messagesVolume": {
                    "type": ("string", "null"),
                    "minLength": 0,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
            },
        }


_Blank: Any = blank(RcsUSAnswersUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsUSAnswersUpdateInput.FIELDS)
