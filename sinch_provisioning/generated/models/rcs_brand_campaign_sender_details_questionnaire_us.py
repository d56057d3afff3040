# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET

from .rcs_brand_campaign_sender_details_questionnaire_us_answers import (
    RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers,
)
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

_RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers = RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers.from_dict
_KNOWN = frozenset(
    (
        "questions",
        "answers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsBrandCampaignSenderDetailsQuestionnaireUS(Model):
    """What the API calls RcsBrandCampaignSenderDetailsQuestionnaireUSDto.

    Attributes:
        questions: US launch questions.
        answers: US launch answers.
    """

    questions: (
        RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | UnknownVariant
    )
    answers: RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("questions", UNSET)).__class__ is dict:
            value = _QUESTIONS_UNION.decode(value)
        model.questions = value
        if (value := get("answers", UNSET)).__class__ is dict:
            value = _RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers(value)
        model.answers = value
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
        if (value := model.answers) is not UNSET:
            data["answers"] = (
                value.to_dict()
                if value.__class__ is RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "questions",
                "answers",
            ),
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
                "answers": {
                    "type": ("object",),
                    "model": RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers,
                    "text": "US launch answers",
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
