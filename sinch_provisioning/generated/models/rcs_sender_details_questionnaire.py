# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_brand_campaign_sender_details_questionnaire_us import RcsBrandCampaignSenderDetailsQuestionnaireUS
from .rcs_default_sender_details_questionnaire_us import RcsDefaultSenderDetailsQuestionnaireUS
from .rcs_sender_details_questionnaire_fr import RcsSenderDetailsQuestionnaireFR
from .rcs_sender_details_questionnaire_gb import RcsSenderDetailsQuestionnaireGB
from .rcs_sender_details_questionnaire_general import RcsSenderDetailsQuestionnaireGeneral
from .rcs_sender_details_questionnaire_us import RcsSenderDetailsQuestionnaireUS
from .rcs_sender_details_questionnaire_verification import RcsSenderDetailsQuestionnaireVerification

_RcsSenderDetailsQuestionnaireFR = RcsSenderDetailsQuestionnaireFR.from_dict
_RcsSenderDetailsQuestionnaireGB = RcsSenderDetailsQuestionnaireGB.from_dict
_RcsSenderDetailsQuestionnaireGeneral = RcsSenderDetailsQuestionnaireGeneral.from_dict
_RcsSenderDetailsQuestionnaireVerification = RcsSenderDetailsQuestionnaireVerification.from_dict
_KNOWN = frozenset(
    (
        "general",
        "verification",
        "gb",
        "fr",
        "us",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaire(Model):
    """What the API calls RcsSenderDetailsQuestionnaireDto.

    Attributes:
        general: Launch questions for every country.
        verification: See RcsSenderDetailsQuestionnaireVerification.
        gb: UK launch questions.
        fr: France launch questions.
        us: US launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneral
    verification: RcsSenderDetailsQuestionnaireVerification
    gb: RcsSenderDetailsQuestionnaireGB | Unset = UNSET
    fr: RcsSenderDetailsQuestionnaireFR | Unset = UNSET
    us: (
        RcsBrandCampaignSenderDetailsQuestionnaireUS
        | RcsDefaultSenderDetailsQuestionnaireUS
        | RcsSenderDetailsQuestionnaireUS
        | UnknownVariant
        | Unset
    ) = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("general", "general"),
        ("verification", "verification"),
        ("gb", "gb"),
        ("fr", "fr"),
        ("us", "us"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("general", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneral(value)
        model.general = value
        if (value := get("verification", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerification(value)
        model.verification = value
        if (value := get("gb", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGB(value)
        model.gb = value
        if (value := get("fr", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFR(value)
        model.fr = value
        if (value := get("us", UNSET)).__class__ is dict:
            value = _US_UNION.decode(value)
        model.us = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.general) is not UNSET:
            data["general"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneral else encode(value)
            )
        if (value := model.verification) is not UNSET:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerification else encode(value)
            )
        if (value := model.gb) is not UNSET:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGB else encode(value)
        if (value := model.fr) is not UNSET:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFR else encode(value)
        if (value := model.us) is not UNSET:
            data["us"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "general",
                "verification",
            ),
            "properties": {
                "general": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireGeneral,
                    "text": "Launch questions for every country",
                },
                "verification": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerification},
                "gb": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGB},
                "fr": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireFR},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsBrandCampaignSenderDetailsQuestionnaireUS},
                        {"type": ("object",), "model": RcsDefaultSenderDetailsQuestionnaireUS},
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUS},
                    )
                },
            },
        }


_US_UNION = Union(
    RcsBrandCampaignSenderDetailsQuestionnaireUS,
    RcsDefaultSenderDetailsQuestionnaireUS,
    RcsSenderDetailsQuestionnaireUS,
)
