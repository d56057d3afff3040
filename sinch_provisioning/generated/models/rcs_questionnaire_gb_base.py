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

from .rcs_gb_questions import RcsGBQuestions

_RcsGBQuestions = RcsGBQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireGBBase(Model):
    """What the API calls RcsSenderDetailsQuestionnaireGBBaseDto.

    Attributes:
        questions: UK-specific launch questions.
    """

    questions: RcsGBQuestions | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("questions", "questions"),)

    def __init__(
        self,
        *,
        questions: RcsGBQuestions,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireGBBase, _Blank)
        self.questions = questions
        self._finish((questions,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsQuestionnaireGBBase else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("questions")).__class__ is dict:
            value = _RcsGBQuestions(value)
        elif value is None:
            missing += 1
        model.questions = value
        if surplus := missing + len(data) - 1:
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
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("questions",),
            "properties": {
                "questions": {"type": ("object",), "model": RcsGBQuestions, "text": "UK-specific launch questions."},
            },
        }


_Blank: Any = blank(RcsQuestionnaireGBBase)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireGBBase.FIELDS)
