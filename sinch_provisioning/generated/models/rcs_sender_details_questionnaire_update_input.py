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

from .rcs_sender_details_questionnaire_fr_update_input import RcsSenderDetailsQuestionnaireFRUpdateInput
from .rcs_sender_details_questionnaire_gb_update_input import RcsSenderDetailsQuestionnaireGBUpdateInput
from .rcs_sender_details_questionnaire_general_update_input import RcsSenderDetailsQuestionnaireGeneralUpdateInput
from .rcs_sender_details_questionnaire_us_update_input import RcsSenderDetailsQuestionnaireUSUpdateInput
from .rcs_sender_details_questionnaire_verification_update_input import (
    RcsSenderDetailsQuestionnaireVerificationUpdateInput,
)

_RcsSenderDetailsQuestionnaireFRUpdateInput = RcsSenderDetailsQuestionnaireFRUpdateInput.from_dict
_RcsSenderDetailsQuestionnaireGBUpdateInput = RcsSenderDetailsQuestionnaireGBUpdateInput.from_dict
_RcsSenderDetailsQuestionnaireGeneralUpdateInput = RcsSenderDetailsQuestionnaireGeneralUpdateInput.from_dict
_RcsSenderDetailsQuestionnaireUSUpdateInput = RcsSenderDetailsQuestionnaireUSUpdateInput.from_dict
_RcsSenderDetailsQuestionnaireVerificationUpdateInput = RcsSenderDetailsQuestionnaireVerificationUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderDetailsQuestionnaireUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralUpdateInput.
        verification: See RcsSenderDetailsQuestionnaireVerificationUpdateInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralUpdateInput | Mapping[str, Any] | None
    verification: RcsSenderDetailsQuestionnaireVerificationUpdateInput | Mapping[str, Any] | None
    gb: RcsSenderDetailsQuestionnaireGBUpdateInput | Mapping[str, Any] | None
    fr: RcsSenderDetailsQuestionnaireFRUpdateInput | Mapping[str, Any] | None
    us: RcsSenderDetailsQuestionnaireUSUpdateInput | Mapping[str, Any] | None

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
        general: RcsSenderDetailsQuestionnaireGeneralUpdateInput | Mapping[str, Any] | Unset = UNSET,
        verification: RcsSenderDetailsQuestionnaireVerificationUpdateInput | Mapping[str, Any] | Unset = UNSET,
        gb: RcsSenderDetailsQuestionnaireGBUpdateInput | Mapping[str, Any] | Unset = UNSET,
        fr: RcsSenderDetailsQuestionnaireFRUpdateInput | Mapping[str, Any] | Unset = UNSET,
        us: RcsSenderDetailsQuestionnaireUSUpdateInput | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireUpdateInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneralUpdateInput(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationUpdateInput(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBUpdateInput(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRUpdateInput(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSUpdateInput(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralUpdateInput else encode(value)
            )
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationUpdateInput
                else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBUpdateInput else encode(value)
            )
        if (value := model.fr) is not None:
            data["fr"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRUpdateInput else encode(value)
            )
        if (value := model.us) is not None:
            data["us"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSUpdateInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "general": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGeneralUpdateInput},
                "verification": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerificationUpdateInput},
                "gb": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireGBUpdateInput},
                "fr": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireFRUpdateInput},
                "us": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireUSUpdateInput},
            },
        }


_Blank: Any = blank(RcsSenderDetailsQuestionnaireUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireUpdateInput.FIELDS)
