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

from .rcs_verification_answers import RcsVerificationAnswers
from .rcs_verification_questions import RcsVerificationQuestions

_RcsVerificationAnswers = RcsVerificationAnswers.from_dict
_RcsVerificationQuestions = RcsVerificationQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireVerification(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationDto.

    Attributes:
        questions: See RcsVerificationQuestions.
        answers: See RcsVerificationAnswers.
    """

    questions: RcsVerificationQuestions | MaybeNone
    answers: RcsVerificationAnswers | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("questions", "questions"),
        ("answers", "answers"),
    )

    def __init__(
        self,
        *,
        questions: RcsVerificationQuestions,
        answers: RcsVerificationAnswers,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireVerification, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireVerification else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _RcsVerificationQuestions(value)
        elif value is None:
            missing += 1
        model.questions = value
        if (value := get("answers")).__class__ is dict:
            value = _RcsVerificationAnswers(value)
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
            data["questions"] = value.to_dict() if value.__class__ is RcsVerificationQuestions else encode(value)
        if (value := model.answers) is not None:
            data["answers"] = value.to_dict() if value.__class__ is RcsVerificationAnswers else encode(value)
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
                "questions": {"type": ("object",), "model": RcsVerificationQuestions},
                "answers": {"type": ("object",), "model": RcsVerificationAnswers},
            },
        }


_Blank: Any = blank(RcsQuestionnaireVerification)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireVerification.FIELDS)
