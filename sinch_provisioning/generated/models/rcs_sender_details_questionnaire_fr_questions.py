# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
_KNOWN = frozenset(
    (
        "fullCompanyAddress",
        "siren",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireFRQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireFRQuestionsDto.

    Attributes:
        full_company_address: See RcsSenderDetailsQuestionnaireQuestionObject.
        siren: Number in the company directory identification system.
    """

    full_company_address: RcsSenderDetailsQuestionnaireQuestionObject
    siren: RcsSenderDetailsQuestionnaireQuestionObject

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("full_company_address", "fullCompanyAddress"),
        ("siren", "siren"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("fullCompanyAddress", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.full_company_address = value
        if (value := get("siren", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.siren = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.full_company_address) is not UNSET:
            data["fullCompanyAddress"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.siren) is not UNSET:
            data["siren"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "fullCompanyAddress",
                "siren",
            ),
            "properties": {
                "fullCompanyAddress": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "siren": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Number in the company directory identification system",
                },
            },
        }
