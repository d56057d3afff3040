# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_sender_details_questionnaire_general_answers import RcsSenderDetailsQuestionnaireGeneralAnswers
from .rcs_sender_details_questionnaire_general_questions import RcsSenderDetailsQuestionnaireGeneralQuestions

_RcsSenderDetailsQuestionnaireGeneralAnswers = RcsSenderDetailsQuestionnaireGeneralAnswers.from_dict
_RcsSenderDetailsQuestionnaireGeneralQuestions = RcsSenderDetailsQuestionnaireGeneralQuestions.from_dict
_KNOWN = frozenset(
    (
        "questions",
        "answers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireGeneral(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGeneralDto.

    Attributes:
        questions: See RcsSenderDetailsQuestionnaireGeneralQuestions.
        answers: See RcsSenderDetailsQuestionnaireGeneralAnswers.
    """

    questions: RcsSenderDetailsQuestionnaireGeneralQuestions
    answers: RcsSenderDetailsQuestionnaireGeneralAnswers

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
            value = _RcsSenderDetailsQuestionnaireGeneralQuestions(value)
        model.questions = value
        if (value := get("answers", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneralAnswers(value)
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
            data["questions"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralQuestions else encode(value)
            )
        if (value := model.answers) is not UNSET:
            data["answers"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralAnswers else encode(value)
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
                "questions": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralQuestions},
                "answers": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralAnswers},
            },
        }
