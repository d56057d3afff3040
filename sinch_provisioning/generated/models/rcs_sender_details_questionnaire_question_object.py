# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "question",
        "suggestedAnswers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireQuestionObject(Model):
    """What the API calls RcsSenderDetailsQuestionnaireQuestionObjectDto.

    Attributes:
        question: The question as people read it.
        suggested_answers:
    """

    question: str
    suggested_answers: list[str]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("question", "question"),
        ("suggested_answers", "suggestedAnswers"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.question = get("question", UNSET)
        model.suggested_answers = get("suggestedAnswers", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.question) is not UNSET:
            data["question"] = value if value.__class__ is str else encode(value)
        if (value := model.suggested_answers) is not UNSET:
            data["suggestedAnswers"] = (
                [item if item.__class__ is str else encode(item) for item in value]
                if value.__class__ is list
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
                "question",
                "suggestedAnswers",
            ),
            "properties": {
                "question": {"type": ("string",), "text": "The question as people read it"},
                "suggestedAnswers": {"type": ("array",), "items": {"type": ("string",)}},
            },
        }
