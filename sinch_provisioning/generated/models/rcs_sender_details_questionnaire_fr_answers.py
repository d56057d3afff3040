# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_answer_metadata import RcsSenderDetailsQuestionnaireAnswerMetadata

_RcsSenderDetailsQuestionnaireAnswerMetadata = RcsSenderDetailsQuestionnaireAnswerMetadata.from_dict
_KNOWN = frozenset(
    (
        "fullCompanyAddress",
        "fullCompanyAddressMetadata",
        "siren",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireFRAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRAnswersDto.

    Attributes:
        full_company_address:
        full_company_address_metadata: See RcsSenderDetailsQuestionnaireAnswerMetadata.
        siren: Number in the company directory identification system.
    """

    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsSenderDetailsQuestionnaireAnswerMetadata | Unset = UNSET
    siren: str | Unset = UNSET

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
            value = _RcsSenderDetailsQuestionnaireAnswerMetadata(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireAnswerMetadata else encode(value)
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
                "fullCompanyAddress": {"type": ("string",)},
                "fullCompanyAddressMetadata": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireAnswerMetadata,
                },
                "siren": {"type": ("string",)},
            },
        }
