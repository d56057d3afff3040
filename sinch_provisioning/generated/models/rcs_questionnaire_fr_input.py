# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_fr_answers_input import RcsFRAnswersInput

if TYPE_CHECKING:
    from .input_dicts import RcsFRAnswersInputDict

_RcsFRAnswersInput = RcsFRAnswersInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireFRInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRInputDto.

    Attributes:
        answers: France launch answers.
    """

    answers: RcsFRAnswersInput | RcsFRAnswersInputDict | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("answers", "answers"),)

    def __init__(
        self,
        *,
        answers: RcsFRAnswersInput | RcsFRAnswersInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireFRInput, _Blank)
        self.answers = answers
        self._finish((answers,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsQuestionnaireFRInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("answers")).__class__ is dict:
            value = _RcsFRAnswersInput(value)
        elif value is None:
            missing += 1
        model.answers = value
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
        if (value := model.answers) is not None:
            data["answers"] = value.to_dict() if value.__class__ is RcsFRAnswersInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("answers",),
            "properties": {
                "answers": {"type": ("object",), "model": RcsFRAnswersInput, "text": "France launch answers"},
            },
        }


_Blank: Any = blank(RcsQuestionnaireFRInput)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireFRInput.FIELDS)
