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

from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput
from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput
from .rcs_questionnaire_general_update_input import RcsQuestionnaireGeneralUpdateInput
from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput
from .rcs_questionnaire_verification_update_input import RcsQuestionnaireVerificationUpdateInput

if TYPE_CHECKING:
    from .input_dicts import (
        RcsQuestionnaireFRUpdateInputDict,
        RcsQuestionnaireGBUpdateInputDict,
        RcsQuestionnaireGeneralUpdateInputDict,
        RcsQuestionnaireUSUpdateInputDict,
        RcsQuestionnaireVerificationUpdateInputDict,
    )

_RcsQuestionnaireFRUpdateInput = RcsQuestionnaireFRUpdateInput.from_dict
_RcsQuestionnaireGBUpdateInput = RcsQuestionnaireGBUpdateInput.from_dict
_RcsQuestionnaireGeneralUpdateInput = RcsQuestionnaireGeneralUpdateInput.from_dict
_RcsQuestionnaireUSUpdateInput = RcsQuestionnaireUSUpdateInput.from_dict
_RcsQuestionnaireVerificationUpdateInput = RcsQuestionnaireVerificationUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsQuestionnaireUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireInputDto.

    Attributes:
        general: See RcsQuestionnaireGeneralUpdateInput.
        verification: See RcsQuestionnaireVerificationUpdateInput.
        gb: UK-specific launch questions.
        fr: France-specific launch questions.
        us: US-specific launch questions.
    """

    general: RcsQuestionnaireGeneralUpdateInput | RcsQuestionnaireGeneralUpdateInputDict | None
    verification: RcsQuestionnaireVerificationUpdateInput | RcsQuestionnaireVerificationUpdateInputDict | None
    gb: RcsQuestionnaireGBUpdateInput | RcsQuestionnaireGBUpdateInputDict | None
    fr: RcsQuestionnaireFRUpdateInput | RcsQuestionnaireFRUpdateInputDict | None
    us: RcsQuestionnaireUSUpdateInput | RcsQuestionnaireUSUpdateInputDict | None

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
        general: RcsQuestionnaireGeneralUpdateInput | RcsQuestionnaireGeneralUpdateInputDict | Unset = UNSET,
        verification: RcsQuestionnaireVerificationUpdateInput
        | RcsQuestionnaireVerificationUpdateInputDict
        | Unset = UNSET,
        gb: RcsQuestionnaireGBUpdateInput | RcsQuestionnaireGBUpdateInputDict | Unset = UNSET,
        fr: RcsQuestionnaireFRUpdateInput | RcsQuestionnaireFRUpdateInputDict | Unset = UNSET,
        us: RcsQuestionnaireUSUpdateInput | RcsQuestionnaireUSUpdateInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsQuestionnaireUpdateInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsQuestionnaireUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("general")).__class__ is dict:
            value = _RcsQuestionnaireGeneralUpdateInput(value)
        elif value is None:
            missing += 1
        model.general = value
        if (value := get("verification")).__class__ is dict:
            value = _RcsQuestionnaireVerificationUpdateInput(value)
        elif value is None:
            missing += 1
        model.verification = value
        if (value := get("gb")).__class__ is dict:
            value = _RcsQuestionnaireGBUpdateInput(value)
        elif value is None:
            missing += 1
        model.gb = value
        if (value := get("fr")).__class__ is dict:
            value = _RcsQuestionnaireFRUpdateInput(value)
        elif value is None:
            missing += 1
        model.fr = value
        if (value := get("us")).__class__ is dict:
            value = _RcsQuestionnaireUSUpdateInput(value)
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
                value.to_dict() if value.__class__ is RcsQuestionnaireGeneralUpdateInput else encode(value)
            )
        if (value := model.verification) is not None:
            data["verification"] = (
                value.to_dict() if value.__class__ is RcsQuestionnaireVerificationUpdateInput else encode(value)
            )
        if (value := model.gb) is not None:
            data["gb"] = value.to_dict() if value.__class__ is RcsQuestionnaireGBUpdateInput else encode(value)
        if (value := model.fr) is not None:
            data["fr"] = value.to_dict() if value.__class__ is RcsQuestionnaireFRUpdateInput else encode(value)
        if (value := model.us) is not None:
            data["us"] = value.to_dict() if value.__class__ is RcsQuestionnaireUSUpdateInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "general": {"type": ("object",), "model": RcsQuestionnaireGeneralUpdateInput},
                "verification": {"type": ("object",), "model": RcsQuestionnaireVerificationUpdateInput},
                "gb": {"type": ("object",), "model": RcsQuestionnaireGBUpdateInput},
                "fr": {"type": ("object",), "model": RcsQuestionnaireFRUpdateInput},
                "us": {"type": ("object",), "model": RcsQuestionnaireUSUpdateInput},
            },
        }


_Blank: Any = blank(RcsQuestionnaireUpdateInput)
_KNOWN = frozenset(wire for _, wire in RcsQuestionnaireUpdateInput.FIELDS)
