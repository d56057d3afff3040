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

from .rcs_brand_campaign_sender_details_questionnaire_us_base import RcsBrandCampaignSenderDetailsQuestionnaireUSBase
from .rcs_sender_details_questionnaire_fr_base import RcsSenderDetailsQuestionnaireFRBase
from .rcs_sender_details_questionnaire_gb_base import RcsSenderDetailsQuestionnaireGBBase
from .rcs_sender_details_questionnaire_general_base import RcsSenderDetailsQuestionnaireGeneralBase
from .rcs_sender_details_questionnaire_us_base import RcsSenderDetailsQuestionnaireUSBase
from .rcs_sender_details_questionnaire_verification_base import RcsSenderDetailsQuestionnaireVerificationBase

_RcsSenderDetailsQuestionnaireFRBase = RcsSenderDetailsQuestionnaireFRBase.from_dict
_RcsSenderDetailsQuestionnaireGBBase = RcsSenderDetailsQuestionnaireGBBase.from_dict
_RcsSenderDetailsQuestionnaireGeneralBase = RcsSenderDetailsQuestionnaireGeneralBase.from_dict
_RcsSenderDetailsQuestionnaireVerificationBase = RcsSenderDetailsQuestionnaireVerificationBase.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireBase(Model):
    """What the API calls RcsSenderDetailsQuestionnaireBaseDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralBase.
        verification: See RcsSenderDetailsQuestionnaireVerificationBase.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralBase | MaybeNone
    verification: RcsSenderDetailsQuestionnaireVerificationBase | MaybeNone
    gb: RcsSenderDetailsQuestionnaireGBBase | None
    fr: RcsSenderDetailsQuestionnaireFRBase | None
    us: RcsBrandCampaignSenderDetailsQuestionnaireUSBase | RcsSenderDetailsQuestionnaireUSBase | UnknownVariant | None

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
        general: RcsSenderDetailsQuestionnaireGeneralBase,
        verification: RcsSenderDetailsQuestionnaireVerificationBase,
        gb: RcsSenderDetailsQuestionnaireGBBase | Unset = UNSET,
        fr: RcsSenderDetailsQuestionnaireFRBase | Unset = UNSET,
        us: RcsBrandCampaignSenderDetailsQuestionnaireUSBase
        | RcsSenderDetailsQuestionnaireUSBase
        | UnknownVariant
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireBase, _Blank)
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
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireBase else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneralBase(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationBase(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBBase(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRBase(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralBase else encode(value)
            )
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerificationBase else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBBase else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRBase else encode(value)
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
                "general": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralBase},
                "verification": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerificationBase},
                "gb": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGBBase},
                "fr": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireFRBase},
                "us": {
                    "anyOf": (
                        {"type": ("object",), "model": RcsBrandCampaignSenderDetailsQuestionnaireUSBase},
                        {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUSBase},
                    )
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireBase)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireBase.FIELDS)
_US = Variants(RcsBrandCampaignSenderDetailsQuestionnaireUSBase, RcsSenderDetailsQuestionnaireUSBase)
