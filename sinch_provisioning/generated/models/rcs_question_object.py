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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionObject(Model):
    """What the API calls RcsSenderDetailsQuestionnaireQuestionObjectDto.

    Attributes:
        question: The question as people read it.
        suggested_answers:
    """

    question: str | MaybeNone
    suggested_answers: list[str] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("question", "question"),
        ("suggested_answers", "suggestedAnswers"),
    )

    def __init__(
        self,
        *,
        question: str,
        suggested_answers: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionObject, _Blank)
        self.question = question
        self.suggested_answers = suggested_answers
        self._finish(
            (
                question,
                suggested_answers,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsQuestionObject else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("question")) is None:
            missing += 1
        model.question = value
        if (value := get("suggestedAnswers")) is None:
            missing += 1
        model.suggested_answers = value
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
        if (value := model.question) is not None:
            data["question"] = value if value.__class__ is str else encode(value)
        if (value := model.suggested_answers) is not None:
            data["suggestedAnswers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
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
                "question",
                "suggestedAnswers",
            ),
            "properties": {
                "question": {"type": ("string",), "text": "The question as people read it"},
                "suggestedAnswers": {"type": ("array",), "items": {"type": ("string",)}},
            },
        }


_Blank: Any = blank(RcsQuestionObject)
_KNOWN = frozenset(wire for _, wire in RcsQuestionObject.FIELDS)
