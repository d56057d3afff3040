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
        "companyName",
        "contactName",
        "contactEmailAddress",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireVerificationPartnerQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationPartnerQuestionsDto.

    Attributes:
        company_name: The brand partner's company.
        contact_name: The brand partner's contact person.
        contact_email_address: Email of the brand partner's contact person.
    """

    company_name: RcsSenderDetailsQuestionnaireQuestionObject
    contact_name: RcsSenderDetailsQuestionnaireQuestionObject
    contact_email_address: RcsSenderDetailsQuestionnaireQuestionObject

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_name", "companyName"),
        ("contact_name", "contactName"),
        ("contact_email_address", "contactEmailAddress"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("companyName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.company_name = value
        if (value := get("contactName", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.contact_name = value
        if (value := get("contactEmailAddress", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.contact_email_address = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.company_name) is not UNSET:
            data["companyName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.contact_name) is not UNSET:
            data["contactName"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.contact_email_address) is not UNSET:
            data["contactEmailAddress"] = (
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
                "companyName",
                "contactName",
                "contactEmailAddress",
            ),
            "properties": {
                "companyName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "The brand partner's company",
                },
                "contactName": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "The brand partner's contact person",
                },
                "contactEmailAddress": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Email of the brand partner's contact person",
                },
            },
        }
