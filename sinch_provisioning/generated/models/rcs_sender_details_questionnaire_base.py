# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_brand_campaign_sender_details_questionnaire_us_base import RcsBrandCampaignSenderDetailsQuestionnaireUSBase
from .rcs_sender_details_questionnaire_fr_base import RcsSenderDetailsQuestionnaireFRBase
from .rcs_sender_details_questionnaire_gb_base import RcsSenderDetailsQuestionnaireGBBase
from .rcs_sender_details_questionnaire_general_base import RcsSenderDetailsQuestionnaireGeneralBase
from .rcs_sender_details_questionnaire_us_base import RcsSenderDetailsQuestionnaireUSBase
from .rcs_sender_details_questionnaire_verification_base import RcsSenderDetailsQuestionnaireVerificationBase

_RcsSenderDetailsQuestionnaireFRBase = RcsSenderDetailsQuestionnaireFRBase.from_dict
_RcsSenderDetailsQuestionnaireGBBase = RcsSenderDetailsQuestionnaireGBBase.from_dict
_RcsSenderDetailsQuestionnaireGeneralBase = RcsSenderDetailsQuestionnaireGeneralBase.from_dict
_RcsSenderDetailsQuestionnaireVerificationBase = RcsSenderDetailsQuestionnaireVerificationBase.from_dict
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
class RcsSenderDetailsQuestionnaireBase(Model):
    """What the API calls RcsSenderDetailsQuestionnaireBaseDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralBase.
        verification: See RcsSenderDetailsQuestionnaireVerificationBase.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralBase
    verification: RcsSenderDetailsQuestionnaireVerificationBase
    gb: RcsSenderDetailsQuestionnaireGBBase | Unset = UNSET
    fr: RcsSenderDetailsQuestionnaireFRBase | Unset = UNSET
    us: (
        RcsBrandCampaignSenderDetailsQuestionnaireUSBase | RcsSenderDetailsQuestionnaireUSBase | UnknownVariant | Unset
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
            value = _RcsSenderDetailsQuestionnaireGeneralBase(value)
        model.general = value
        if (value := get("verification", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationBase(value)
        model.verification = value
        if (value := get("gb", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBBase(value)
        model.gb = value
        if (value := get("fr", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRBase(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralBase else encode(value)
            )
        if (value := model.verification) is not UNSET:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerificationBase else encode(value)
            )
        if (value := model.gb) is not UNSET:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBBase else encode(value)
        if (value := model.fr) is not UNSET:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRBase else encode(value)
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
                "general": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralBase},
                "verification": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerificationBase},
                "gb": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGBBase},
                "fr": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireFRBase},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsBrandCampaignSenderDetailsQuestionnaireUSBase},
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUSBase},
                    )
                },
            },
        }


_US_UNION = Union(RcsBrandCampaignSenderDetailsQuestionnaireUSBase, RcsSenderDetailsQuestionnaireUSBase)
