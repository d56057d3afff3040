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

from .rcs_us_answers import RcsUSAnswers
from .rcs_us_questions import RcsUSQuestions

_RcsUSAnswers = RcsUSAnswers.from_dict
_RcsUSQuestions = RcsUSQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireUS(Model):
    """Deprecated, to be dropped; BrandCampaignSenderDetailsQuestionnaireUSDto replaces it.

    Attributes:
        questions: US launch questions.
        answers: US launch answers.
    """

    questions: RcsUSQuestions | MaybeNone
    answers: RcsUSAnswers | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    def __init__(
        self,
        *,
        questions: RcsUSQuestions,
        answers: RcsUSAnswers,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireUS, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireUS else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _RcsUSQuestions(value)
        elif value is None:
            missing += 1
        model.questions = value
        if (value := get("answers")).__class__ is dict:
            value = _RcsUSAnswers(value)
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
            data["questions"] = value.to_dict() if value.__class__ is RcsUSQuestions else encode(value)
        if (value := model.answers) is not None:
            data["answers"] = value.to_dict() if value.__class__ is RcsUSAnswers else encode(value)
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
                "questions": {"type": ("object",), "model": RcsUSQuestions, "text": "US launch questions"},
                "answers": {"type": ("object",), "model": RcsUSAnswers, "text": "US launch answers"},
            },
        }


_Blank: Any = blank(RcsQuestionnaireUS)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireUS.FIELDS)
