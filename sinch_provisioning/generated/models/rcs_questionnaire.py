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

from .rcs_campaign_questionnaire import RcsCampaignQuestionnaire
from .rcs_default_questionnaire_us import RcsDefaultQuestionnaireUS
from .rcs_questionnaire_fr import RcsQuestionnaireFR
from .rcs_questionnaire_gb import RcsQuestionnaireGB
from .rcs_questionnaire_general import RcsQuestionnaireGeneral
from .rcs_questionnaire_us import RcsQuestionnaireUS
from .rcs_questionnaire_verification import RcsQuestionnaireVerification

_RcsQuestionnaireFR = RcsQuestionnaireFR.from_dict
_RcsQuestionnaireGB = RcsQuestionnaireGB.from_dict
_RcsQuestionnaireGeneral = RcsQuestionnaireGeneral.from_dict
_RcsQuestionnaireVerification = RcsQuestionnaireVerification.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaire(Model):
    """What the API calls RcsSenderDetailsQuestionnaireDto.

    Attributes:
        general: Launch questions for every country.
        verification: See RcsQuestionnaireVerification.
        gb: UK launch questions.
        fr: France launch questions.
        us: US launch questions.
    """

    general: RcsQuestionnaireGeneral | MaybeNone
    verification: RcsQuestionnaireVerification | MaybeNone
    gb: RcsQuestionnaireGB | None
    fr: RcsQuestionnaireFR | None
    us: RcsCampaignQuestionnaire | RcsDefaultQuestionnaireUS | RcsQuestionnaireUS | UnknownVariant | None

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
        general: RcsQuestionnaireGeneral,
        verification: RcsQuestionnaireVerification,
        gb: RcsQuestionnaireGB | Unset = UNSET,
        fr: RcsQuestionnaireFR | Unset = UNSET,
        us: RcsCampaignQuestionnaire | RcsDefaultQuestionnaireUS | RcsQuestionnaireUS | UnknownVariant | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaire, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaire else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsQuestionnaireGeneral(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsQuestionnaireVerification(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsQuestionnaireGB(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsQuestionnaireFR(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _US_UNION.decode(value)
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
            data["general"] = value.to_dict() if value.__class__ is RcsQuestionnaireGeneral else encode(value)
        if (value := model.verification) is not None:
            data["verification"] = value.to_dict() if value.__class__ is RcsQuestionnaireVerification else encode(value)
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsQuestionnaireGB else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsQuestionnaireFR else encode(value)
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
                    "model": RcsQuestionnaireGeneral,
                    "text": "Launch questions for every country",
                },
                "verification": {"type": ("object",), "model": RcsQuestionnaireVerification},
                "gb": {"type": ("object",), "model": RcsQuestionnaireGB},
                "fr": {"type": ("object",), "model": RcsQuestionnaireFR},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsCampaignQuestionnaire},
                        {"type": ("object",), "model": RcsDefaultQuestionnaireUS},
                        {"type": ("object",), "model": RcsQuestionnaireUS},
                    )
                },
            },
        }


_Blank: Any = blank(RcsQuestionnaire)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaire.FIELDS)
_US_UNION = Variants(RcsCampaignQuestionnaire, RcsDefaultQuestionnaireUS, RcsQuestionnaireUS)
