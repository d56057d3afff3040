# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_fr_input import RcsSenderDetailsQuestionnaireFRInput
from .rcs_sender_details_questionnaire_gb_input import RcsSenderDetailsQuestionnaireGBInput
from .rcs_sender_details_questionnaire_general_input import RcsSenderDetailsQuestionnaireGeneralInput
from .rcs_sender_details_questionnaire_us_input import RcsSenderDetailsQuestionnaireUSInput
from .rcs_sender_details_questionnaire_verification_input import RcsSenderDetailsQuestionnaireVerificationInput

_RcsSenderDetailsQuestionnaireFRInput = RcsSenderDetailsQuestionnaireFRInput.from_dict
_RcsSenderDetailsQuestionnaireGBInput = RcsSenderDetailsQuestionnaireGBInput.from_dict
_RcsSenderDetailsQuestionnaireGeneralInput = RcsSenderDetailsQuestionnaireGeneralInput.from_dict
_RcsSenderDetailsQuestionnaireUSInput = RcsSenderDetailsQuestionnaireUSInput.from_dict
_RcsSenderDetailsQuestionnaireVerificationInput = RcsSenderDetailsQuestionnaireVerificationInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralInput.
        verification: See RcsSenderDetailsQuestionnaireVerificationInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralInput | Mapping[str, Any] | None
    verification: RcsSenderDetailsQuestionnaireVerificationInput | Mapping[str, Any] | None
    gb: RcsSenderDetailsQuestionnaireGBInput | Mapping[str, Any] | None
    fr: RcsSenderDetailsQuestionnaireFRInput | Mapping[str, Any] | None
    us: RcsSenderDetailsQuestionnaireUSInput | Mapping[str, Any] | None

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
        general: RcsSenderDetailsQuestionnaireGeneralInput | Mapping[str, Any] | Unset = UNSET,
        verification: RcsSenderDetailsQuestionnaireVerificationInput | Mapping[str, Any] | Unset = UNSET,
        gb: RcsSenderDetailsQuestionnaireGBInput | Mapping[str, Any] | Unset = UNSET,
        fr: RcsSenderDetailsQuestionnaireFRInput | Mapping[str, Any] | Unset = UNSET,
        us: RcsSenderDetailsQuestionnaireUSInput | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireInput, _Blank)
        self.general = None if general is UNSET else general
        self.verification = None if verification is UNSET else verification
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
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneralInput(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationInput(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBInput(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRInput(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSInput(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralInput else encode(value)
            )
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerificationInput else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBInput else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRInput else encode(value)
        if (value := model.us) is not None:
            data["us"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "general": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralInput},
                "verification": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireVerificationInput,
                    "stage": "LAUNCH",
                },
                "gb": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireGBInput,
                    "country": "GB",
                    "text": "UK-specific launch questions.",
                },
                "fr": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireFRInput,
                    "country": "FR",
                    "text": "France-specific launch questions.",
                },
                "us": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireUSInput,
                    "country": "US",
                    "text": "US-specific launch questions.",
                },
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireInput.FIELDS)
