# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants

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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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
        | MaybeNone
    )
    answers: RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    def __init__(
        self,
        *,
        questions: RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions
        | UnknownVariant,
        answers: RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsBrandCampaignSenderDetailsQuestionnaireUS, _Blank)
        self.questions = questions
        self.answers = answers
        self._finish(
            (
                questions,
                answers,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsBrandCampaignSenderDetailsQuestionnaireUS else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _QUESTIONS.decode(value)
        elif value is None:
            missing += 1
        model.questions = value
        if (value := get("answers")).__class__ is dict:
            value = _RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers(value)
        elif value is None:
            missing += 1
        model.answers = value
        if surplus := missing + len(data) - 2:
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
        if (value := model.questions) is not None:
            data["questions"] = encode(value)
        if (value := model.answers) is not None:
            data["answers"] = (
                value.to_dict()
                if value.__class__ is RcsBrandCampaignSenderDetailsQuestionnaireUSAnswers
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsBrandCampaignSenderDetailsQuestionnaireUS)
_KNOWN = frozenset(wire for _, wire in RcsBrandCampaignSenderDetailsQuestionnaireUS.FIELDS)
_QUESTIONS = Variants(
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSQuestions,
    RcsBrandCampaignSenderDetailsQuestionnaireUSQuestions,
)
