# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_brand_campaign_sender_details_questionnaire_us import RcsBrandCampaignSenderDetailsQuestionnaireUS
from .rcs_default_sender_details_questionnaire_us import RcsDefaultSenderDetailsQuestionnaireUS
from .rcs_sender_details_questionnaire_fr import RcsSenderDetailsQuestionnaireFR
from .rcs_sender_details_questionnaire_gb import RcsSenderDetailsQuestionnaireGB
from .rcs_sender_details_questionnaire_general import RcsSenderDetailsQuestionnaireGeneral
from .rcs_sender_details_questionnaire_us import RcsSenderDetailsQuestionnaireUS
from .rcs_sender_details_questionnaire_verification import RcsSenderDetailsQuestionnaireVerification

_RcsSenderDetailsQuestionnaireFR = RcsSenderDetailsQuestionnaireFR.from_dict
_RcsSenderDetailsQuestionnaireGB = RcsSenderDetailsQuestionnaireGB.from_dict
_RcsSenderDetailsQuestionnaireGeneral = RcsSenderDetailsQuestionnaireGeneral.from_dict
_RcsSenderDetailsQuestionnaireVerification = RcsSenderDetailsQuestionnaireVerification.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaire(Model):
    """What the API calls RcsSenderDetailsQuestionnaireDto.

    Attributes:
        general: Launch questions for every country.
        verification: See RcsSenderDetailsQuestionnaireVerification.
        gb: UK launch questions.
        fr: France launch questions.
        us: US launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneral | MaybeNone
    verification: RcsSenderDetailsQuestionnaireVerification | MaybeNone
    gb: RcsSenderDetailsQuestionnaireGB | None
    fr: RcsSenderDetailsQuestionnaireFR | None
    us: (
        RcsBrandCampaignSenderDetailsQuestionnaireUS
        | RcsDefaultSenderDetailsQuestionnaireUS
        | RcsSenderDetailsQuestionnaireUS
        | UnknownVariant
        | None
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("general", "general"),
        ("verification", "verification"),
        ("gb", "gb"),
        ("fr", "fr"),
        ("us", "us"),
    )

    def __init__(
        self,
        *,
        general: RcsSenderDetailsQuestionnaireGeneral,
        verification: RcsSenderDetailsQuestionnaireVerification,
        gb: RcsSenderDetailsQuestionnaireGB | Unset = UNSET,
        fr: RcsSenderDetailsQuestionnaireFR | Unset = UNSET,
        us: RcsBrandCampaignSenderDetailsQuestionnaireUS
        | RcsDefaultSenderDetailsQuestionnaireUS
        | RcsSenderDetailsQuestionnaireUS
        | UnknownVariant
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaire, _Blank)
        self.general = general
        self.verification = verification
        self.gb = None if gb is UNSET else gb
        self.fr = None if fr is UNSET else fr
        self.us = None if us is UNSET else us
        self._finish(
            (
                general,
                verification,
                gb,
                fr,
                us,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaire else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneral(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerification(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGB(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFR(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _US.decode(value)
        elif value is None:
            missing += 1
        model.us = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.general) is not None:
            data["general"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneral else encode(value)
            )
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerification else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGB else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFR else encode(value)
        if (value := model.us) is not None:
            data["us"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "general",
                "verification",
            ),
            "properties": {
                "general": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireGeneral,
                    "text": "Launch questions for every country",
                },
                "verification": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerification},
                "gb": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGB},
                "fr": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireFR},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsBrandCampaignSenderDetailsQuestionnaireUS},
                        {"type": ("object",), "model": RcsDefaultSenderDetailsQuestionnaireUS},
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUS},
                    )
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaire)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaire.FIELDS)
_US = Variants(
    RcsBrandCampaignSenderDetailsQuestionnaireUS,
    RcsDefaultSenderDetailsQuestionnaireUS,
    RcsSenderDetailsQuestionnaireUS,
)
