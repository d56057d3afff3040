# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET

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

_KNOWN = frozenset(("answers",))


@define(slots=True, kw_only=True, repr=False, eq=False)
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


_ANSWERS_UNION = Union(
    RcsUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsNonUsPublicBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsNonUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInput,
    RcsSenderDetailsQuestionnaireUSAnswersInput,
)
