# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput
from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput
from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput
from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput
from .rcs_questionnaire_verification_input import RcsQuestionnaireVerificationInput

if TYPE_CHECKING:
    from .input_dicts import (
        RcsQuestionnaireFRInputDict,
        RcsQuestionnaireGBInputDict,
        RcsQuestionnaireGeneralInputDict,
        RcsQuestionnaireUSInputDict,
        RcsQuestionnaireVerificationInputDict,
    )

_RcsQuestionnaireFRInput = RcsQuestionnaireFRInput.from_dict
_RcsQuestionnaireGBInput = RcsQuestionnaireGBInput.from_dict
_RcsQuestionnaireGeneralInput = RcsQuestionnaireGeneralInput.from_dict
_RcsQuestionnaireUSInput = RcsQuestionnaireUSInput.from_dict
_RcsQuestionnaireVerificationInput = RcsQuestionnaireVerificationInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsQuestionnaireGeneralInput.
        verification: See RcsQuestionnaireVerificationInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsQuestionnaireGeneralInput | RcsQuestionnaireGeneralInputDict | None
    verification: RcsQuestionnaireVerificationInput | RcsQuestionnaireVerificationInputDict | None
    gb: RcsQuestionnaireGBInput | RcsQuestionnaireGBInputDict | None
    fr: RcsQuestionnaireFRInput | RcsQuestionnaireFRInputDict | None
    us: RcsQuestionnaireUSInput | RcsQuestionnaireUSInputDict | None

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
        general: RcsQuestionnaireGeneralInput | RcsQuestionnaireGeneralInputDict | Unset = UNSET,
        verification: RcsQuestionnaireVerificationInput | RcsQuestionnaireVerificationInputDict | Unset = UNSET,
        gb: RcsQuestionnaireGBInput | RcsQuestionnaireGBInputDict | Unset = UNSET,
        fr: RcsQuestionnaireFRInput | RcsQuestionnaireFRInputDict | Unset = UNSET,
        us: RcsQuestionnaireUSInput | RcsQuestionnaireUSInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsQuestionnaireGeneralInput(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsQuestionnaireVerificationInput(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsQuestionnaireGBInput(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsQuestionnaireFRInput(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _RcsQuestionnaireUSInput(value)
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
            data["general"] = value.to_dict() if value.__class__ is RcsQuestionnaireGeneralInput else encode(value)
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsQuestionnaireVerificationInput else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsQuestionnaireGBInput else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsQuestionnaireFRInput else encode(value)
        if (value := model.us) is not None:
            data["us"] = value.to_dict() if value.__class__ is RcsQuestionnaireUSInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "general": {"type": ("object",), "model": RcsQuestionnaireGeneralInput},
                "verification": {"type": ("object",), "model": RcsQuestionnaireVerificationInput, "stage": "LAUNCH"},
                "gb": {
                    "type": ("object",),
                    "model": RcsQuestionnaireGBInput,
                    "country": "GB",
                    "text": "UK-specific launch questions.",
                },
                "fr": {
                    "type": ("object",),
                    "model": RcsQuestionnaireFRInput,
                    "country": "FR",
                    "text": "France-specific launch questions.",
                },
                "us": {
                    "type": ("object",),
                    "model": RcsQuestionnaireUSInput,
                    "country": "US",
                    "text": "US-specific launch questions.",
                },
            },
        }


_Blank: Any = blank(RcsQuestionnaireInput)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireInput.FIELDS)
