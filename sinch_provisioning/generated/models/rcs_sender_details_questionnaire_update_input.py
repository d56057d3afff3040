# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
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
_KNOWN = frozenset(
    (
        "general",
        "verification",
        "gb",
        "fr",
        "us",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralUpdateInput.
        verification: See RcsSenderDetailsQuestionnaireVerificationUpdateInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralUpdateInput | Mapping[str, Any] | Unset = UNSET
    verification: RcsSenderDetailsQuestionnaireVerificationUpdateInput | Mapping[str, Any] | Unset = UNSET
    gb: RcsSenderDetailsQuestionnaireGBUpdateInput | Mapping[str, Any] | Unset = UNSET
    fr: RcsSenderDetailsQuestionnaireFRUpdateInput | Mapping[str, Any] | Unset = UNSET
    us: RcsSenderDetailsQuestionnaireUSUpdateInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("general", "general"),
        ("verification", "verification"),
        ("gb", "gb"),
        ("fr", "fr"),
        ("us", "us"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("general", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGeneralUpdateInput(value)
        model.general = value
        if (value := get("verification", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationUpdateInput(value)
        model.verification = value
        if (value := get("gb", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBUpdateInput(value)
        model.gb = value
        if (value := get("fr", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRUpdateInput(value)
        model.fr = value
        if (value := get("us", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSUpdateInput(value)
        model.us = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.general) is not UNSET:
            data["general"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralUpdateInput else encode(value)
            )
        if (value := model.verification) is not UNSET:
            data["verification"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationUpdateInput
                else encode(value)
            )
        if (value := model.gb) is not UNSET:
            data["gb"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBUpdateInput else encode(value)
            )
        if (value := model.fr) is not UNSET:
            data["fr"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRUpdateInput else encode(value)
            )
        if (value := model.us) is not UNSET:
            data["us"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSUpdateInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
