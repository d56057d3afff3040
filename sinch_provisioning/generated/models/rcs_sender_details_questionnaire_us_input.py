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
from sinch_provisioning.runtime.unions import Variants

from .rcs_non_us_private_brand_campaign_sender_details_questionnaire_us_answers_input import (
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
)
from .rcs_non_us_public_brand_campaign_sender_details_questionnaire_us_answers_input import (
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
)
from .rcs_sender_details_questionnaire_us_answers_input import RcsSenderDetailsQuestionnaireUSAnswersInput
from .rcs_us_private_brand_campaign_sender_details_questionnaire_us_answers_input import (
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
)
from .rcs_us_public_brand_campaign_sender_details_questionnaire_us_answers_input import (
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
)


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireUSInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireUSInputDto.

    Attributes:
        answers: US-specific launch answers.
    """

    answers: (
        RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | Mapping[str, Any]
        | RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsSenderDetailsQuestionnaireUSAnswersInput
        | MaybeNone
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("answers", "answers"),)

    def __init__(
        self,
        *,
        answers: RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | Mapping[str, Any]
        | RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput
        | RcsSenderDetailsQuestionnaireUSAnswersInput,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireUSInput, _Blank)
        self.answers = answers
        self._finish((answers,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireUSInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("answers")).__class__ is dict:
            value = _ANSWERS.decode(value)
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
                        {
                            "type": ("object",),
                            "model": RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
                        },
                        {
                            "type": ("object",),
                            "model": RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
                        },
                        {
                            "type": ("object",),
                            "model": RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
                        },
                        {
                            "type": ("object",),
                            "model": RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
                        },
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUSAnswersInput},
                    )
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireUSInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireUSInput.FIELDS)
_ANSWERS = Variants(
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsSenderDetailsQuestionnaireUSAnswersInput,
)
