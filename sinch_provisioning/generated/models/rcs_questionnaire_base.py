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

from .rcs_campaign_questionnaire_base import RcsCampaignQuestionnaireBase
from .rcs_questionnaire_fr_base import RcsQuestionnaireFRBase
from .rcs_questionnaire_gb_base import RcsQuestionnaireGBBase
from .rcs_questionnaire_general_base import RcsQuestionnaireGeneralBase
from .rcs_questionnaire_us_base import RcsQuestionnaireUSBase
from .rcs_questionnaire_verification_base import RcsQuestionnaireVerificationBase

_RcsQuestionnaireFRBase = RcsQuestionnaireFRBase.from_dict
_RcsQuestionnaireGBBase = RcsQuestionnaireGBBase.from_dict
_RcsQuestionnaireGeneralBase = RcsQuestionnaireGeneralBase.from_dict
_RcsQuestionnaireVerificationBase = RcsQuestionnaireVerificationBase.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireBase(Model):
    """What the API calls RcsSenderDetailsQuestionnaireBaseDto.

    Attributes:
        general: See RcsQuestionnaireGeneralBase.
        verification: See RcsQuestionnaireVerificationBase.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsQuestionnaireGeneralBase | MaybeNone
    verification: RcsQuestionnaireVerificationBase | MaybeNone
    gb: RcsQuestionnaireGBBase | None
    fr: RcsQuestionnaireFRBase | None
    us: RcsCampaignQuestionnaireBase | RcsQuestionnaireUSBase | UnknownVariant | None

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
        general: RcsQuestionnaireGeneralBase,
        verification: RcsQuestionnaireVerificationBase,
        gb: RcsQuestionnaireGBBase | Unset = UNSET,
        fr: RcsQuestionnaireFRBase | Unset = UNSET,
        us: RcsCampaignQuestionnaireBase | RcsQuestionnaireUSBase | UnknownVariant | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireBase, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireBase else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsQuestionnaireGeneralBase(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsQuestionnaireVerificationBase(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsQuestionnaireGBBase(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsQuestionnaireFRBase(value)
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
            data["general"] = value.to_dict() if value.__class__ is RcsQuestionnaireGeneralBase else encode(value)
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsQuestionnaireVerificationBase else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsQuestionnaireGBBase else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsQuestionnaireFRBase else encode(value)
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
                "general": {"type": ("object",), "model": RcsQuestionnaireGeneralBase},
                "verification": {"type": ("object",), "model": RcsQuestionnaireVerificationBase},
                "gb": {"type": ("object",), "model": RcsQuestionnaireGBBase},
                "fr": {"type": ("object",), "model": RcsQuestionnaireFRBase},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsCampaignQuestionnaireBase},
                        {"type": ("object",), "model": RcsQuestionnaireUSBase},
                    )
                },
            },
        }


_Blank: Any = blank(RcsQuestionnaireBase)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireBase.FIELDS)
_US_UNION = Variants(RcsCampaignQuestionnaireBase, RcsQuestionnaireUSBase)
