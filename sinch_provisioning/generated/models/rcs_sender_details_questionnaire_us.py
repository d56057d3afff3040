# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .rcs_sender_details_questionnaire_us_answers import RcsSenderDetailsQuestionnaireUSAnswers
from .rcs_sender_details_questionnaire_us_questions import RcsSenderDetailsQuestionnaireUSQuestions

_RcsSenderDetailsQuestionnaireUSAnswers = RcsSenderDetailsQuestionnaireUSAnswers.from_dict
_RcsSenderDetailsQuestionnaireUSQuestions = RcsSenderDetailsQuestionnaireUSQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireUS(Model):
    """Deprecated, to be dropped; BrandCampaignSenderDetailsQuestionnaireUSDto replaces it.

    Attributes:
        questions: US launch questions.
        answers: US launch answers.
    """

    questions: RcsSenderDetailsQuestionnaireUSQuestions | MaybeNone
    answers: RcsSenderDetailsQuestionnaireUSAnswers | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    def __init__(
        self,
        *,
        questions: RcsSenderDetailsQuestionnaireUSQuestions,
        answers: RcsSenderDetailsQuestionnaireUSAnswers,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireUS, _Blank)
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
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireUS else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSQuestions(value)
        elif value is None:
            missing += 1
        model.questions = value
        if (value := get("answers")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSAnswers(value)
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
            data["questions"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSQuestions else encode(value)
            )
        if (value := model.answers) is not None:
            data["answers"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSAnswers else encode(value)
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
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireUSQuestions,
                    "text": "US launch questions",
                },
                "answers": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireUSAnswers,
                    "text": "US launch answers",
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireUS)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireUS.FIELDS)
