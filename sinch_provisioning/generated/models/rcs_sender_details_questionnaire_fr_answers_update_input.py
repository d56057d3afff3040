# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_answer_metadata_update_input import (
    RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput,
)

_RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput = (
    RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput.from_dict
)
_KNOWN = frozenset(
    (
        "fullCompanyAddress",
        "fullCompanyAddressMetadata",
        "siren",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireFRAnswersUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireFRAnswersInputDto.

    Attributes:
        full_company_address: At least 1 character.
        full_company_address_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput.
        siren: French company directory number, nine digits. At least 9 characters, at most 9 characters,
            matching ^\\d+$.
    """

    full_company_address: str | None | Unset = UNSET
    full_company_address_metadata: (
        RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput | Mapping[str, Any] | Unset
    ) = UNSET
    siren: str | None | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata"),
        ("siren", "siren"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.full_company_address = get("fullCompanyAddress", UNSET)
        if (value := get("fullCompanyAddressMetadata", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput(value)
        model.full_company_address_metadata = value
        model.siren = get("siren", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = value if value.__class__ is str else encode(value)
        if (value := model.full_company_address_metadata) is not UNSET:
            data["fullCompanyAddressMetadata"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput
                else encode(value)
            )
        if (value := model.siren) is not UNSET:
            data["siren"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "fullCompanyAddress": {"type": ("string", "null"), "minLength": 1},
                "fullCompanyAddressMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadataUpdateInput,
                },
                "siren": {"type": ("string", "null"), "minLength": 9, "maxLength": 9, "pattern": "^\\d+$"},
            },
        }
