# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET

from .rcs_brand_campaign_update_sender_details_questionnaire_us_answers_input import (
    RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput,
)
from .rcs_sender_details_questionnaire_us_answers_update_input import RcsSenderDetailsQuestionnaireUSAnswersUpdateInput

_KNOWN = frozenset(("answers",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireUSUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireUSInputDto.

    Attributes:
        answers: US-specific launch answers.
    """

    answers: (
        RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput
        | Mapping[str, Any]
        | RcsSenderDetailsQuestionnaireUSAnswersUpdateInput
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("answers", "answers"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("answers", UNSET)).__class__ is dict:
            value = _ANSWERS_UNION.decode(value)
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
        if (value := model.answers) is not UNSET:
            data["answers"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("answers",),
            "properties": {
                "answers": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput},
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUSAnswersUpdateInput},
                    )
                },
            },
        }


_ANSWERS_UNION = Union(
    RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInput, RcsSenderDetailsQuestionnaireUSAnswersUpdateInput
)
