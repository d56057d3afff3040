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
from sinch_provisioning.runtime.unions import Variants

from .rcs_non_us_private_campaign_answers_input import RcsNonUsPrivateCampaignAnswersInput
from .rcs_non_us_public_campaign_answers_input import RcsNonUsPublicCampaignAnswersInput
from .rcs_us_answers_input import RcsUSAnswersInput
from .rcs_us_private_campaign_answers_input import RcsUsPrivateCampaignAnswersInput
from .rcs_us_public_campaign_answers_input import RcsUsPublicCampaignAnswersInput

if TYPE_CHECKING:
    from .input_dicts import (
        RcsNonUsPrivateCampaignAnswersInputDict,
        RcsNonUsPublicCampaignAnswersInputDict,
        RcsUSAnswersInputDict,
        RcsUsPrivateCampaignAnswersInputDict,
        RcsUsPublicCampaignAnswersInputDict,
    )


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireUSInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireUSInputDto.

    Attributes:
        answers: US-specific launch answers.
    """

    answers: (
        RcsUsPublicCampaignAnswersInput
        | RcsUsPublicCampaignAnswersInputDict
        | RcsUsPrivateCampaignAnswersInput
        | RcsUsPrivateCampaignAnswersInputDict
        | RcsNonUsPublicCampaignAnswersInput
        | RcsNonUsPublicCampaignAnswersInputDict
        | RcsNonUsPrivateCampaignAnswersInput
        | RcsNonUsPrivateCampaignAnswersInputDict
        | RcsUSAnswersInput
        | RcsUSAnswersInputDict
        | MaybeNone
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("answers", "answers"),)

    def __init__(
        self,
        *,
        answers: RcsUsPublicCampaignAnswersInput
        | RcsUsPublicCampaignAnswersInputDict
        | RcsUsPrivateCampaignAnswersInput
        | RcsUsPrivateCampaignAnswersInputDict
        | RcsNonUsPublicCampaignAnswersInput
        | RcsNonUsPublicCampaignAnswersInputDict
        | RcsNonUsPrivateCampaignAnswersInput
        | RcsNonUsPrivateCampaignAnswersInputDict
        | RcsUSAnswersInput
        | RcsUSAnswersInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireUSInput, _Blank)
        self.answers = answers
        self._finish((answers,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsQuestionnaireUSInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("answers")).__class__ is dict:
            value = _ANSWERS_UNION.decode(value)
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
            data["answers"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("answers",),
            "properties": {
                "answers": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsUsPublicCampaignAnswersInput},
                        {"type": ("object",), "model": RcsUsPrivateCampaignAnswersInput},
                        {"type": ("object",), "model": RcsNonUsPublicCampaignAnswersInput},
                        {"type": ("object",), "model": RcsNonUsPrivateCampaignAnswersInput},
                        {"type": ("object",), "model": RcsUSAnswersInput},
                    )
                },
            },
        }


_Blank: Any = blank(RcsQuestionnaireUSInput)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireUSInput.FIELDS)
_ANSWERS_UNION = Variants(
    RcsUsPublicCampaignAnswersInput,
    RcsUsPrivateCampaignAnswersInput,
    RcsNonUsPublicCampaignAnswersInput,
    RcsNonUsPrivateCampaignAnswersInput,
    RcsUSAnswersInput,
)
