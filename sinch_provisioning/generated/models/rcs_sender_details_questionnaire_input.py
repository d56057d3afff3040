# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
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
class RcsSenderDetailsQuestionnaireInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsSenderDetailsQuestionnaireGeneralInput.
        verification: See RcsSenderDetailsQuestionnaireVerificationInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsSenderDetailsQuestionnaireGeneralInput | Mapping[str, Any] | Unset = UNSET
    verification: RcsSenderDetailsQuestionnaireVerificationInput | Mapping[str, Any] | Unset = UNSET
    gb: RcsSenderDetailsQuestionnaireGBInput | Mapping[str, Any] | Unset = UNSET
    fr: RcsSenderDetailsQuestionnaireFRInput | Mapping[str, Any] | Unset = UNSET
    us: RcsSenderDetailsQuestionnaireUSInput | Mapping[str, Any] | Unset = UNSET

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
            value = _RcsSenderDetailsQuestionnaireGeneralInput(value)
        model.general = value
        if (value := get("verification", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationInput(value)
        model.verification = value
        if (value := get("gb", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireGBInput(value)
        model.gb = value
        if (value := get("fr", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireFRInput(value)
        model.fr = value
        if (value := get("us", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireUSInput(value)
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
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGeneralInput else encode(value)
            )
        if (value := model.verification) is not UNSET:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireVerificationInput else encode(value)
            )
        if (value := model.gb) is not UNSET:
            data["gb"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireGBInput else encode(value)
        if (value := model.fr) is not UNSET:
            data["fr"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireFRInput else encode(value)
        if (value := model.us) is not UNSET:
            data["us"] = value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireUSInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
