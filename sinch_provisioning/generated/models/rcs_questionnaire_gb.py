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

from .rcs_gb_answers import RcsGBAnswers
from .rcs_gb_questions import RcsGBQuestions

_RcsGBAnswers = RcsGBAnswers.from_dict
_RcsGBQuestions = RcsGBQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireGB(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGBDto.

    Attributes:
        questions: Asked for UK launches only.
        answers: Given for UK launches only.
    """

    questions: RcsGBQuestions | MaybeNone
    answers: RcsGBAnswers | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    def __init__(
        self,
        *,
        questions: RcsGBQuestions,
        answers: RcsGBAnswers,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireGB, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireGB else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _RcsGBQuestions(value)
        elif value is None:
            missing += 1
        model.questions = value
        if (value := get("answers")).__class__ is dict:
            value = _RcsGBAnswers(value)
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
            data["questions"] = value.to_dict() if value.__class__ is RcsGBQuestions else encode(value)
        if (value := model.answers) is not None:
            data["answers"] = value.to_dict() if value.__class__ is RcsGBAnswers else encode(value)
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
                "questions": {"type": ("object",), "model": RcsGBQuestions, "text": "Asked for UK launches only"},
                "answers": {"type": ("object",), "model": RcsGBAnswers, "text": "Given for UK launches only"},
            },
        }


_Blank: Any = blank(RcsQuestionnaireGB)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireGB.FIELDS)
