# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET

from .rcs_brand_campaign_sender_details_questionnaire_us_questions import (
    RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
from .rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_questions import (
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
from .rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_questions import (
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
from .rcs_us_private_brand_campaign_sender_details_questionnaire_us_questions import (
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
from .rcs_us_public_brand_campaign_sender_details_questionnaire_us_questions import (
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)

_KNOWN = frozenset(("questions",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsBrandCampaignSenderDetailsQuestionnaireUSBase(Model):
    """What the API calls RcsBrandCampaignSenderDetailsQuestionnaireUSBaseDto.

    Attributes:
        questions: US-specific launch questions.
    """

    questions: (
        RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | UnknownVariant
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("questions", "questions"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("questions", UNSET)).__class__ is dict:
            value = _QUESTIONS_UNION.decode(value)
        model.questions = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.questions) is not UNSET:
            data["questions"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("questions",),
            "properties": {
                "questions": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions},
                        {"type": ("object",), "model": RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions},
                        {
                            "type": ("object",),
                            "model": RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
                        },
                        {
                            "type": ("object",),
                            "model": RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
                        },
                        {"type": ("object",), "model": RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions},
                    )
                },
            },
        }


_QUESTIONS_UNION = Union(
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
