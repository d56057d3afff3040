# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject
from .rcs_sender_details_questionnaire_verification_partner_questions import (
    RcsSenderDetailsQuestionnaireVerificationPartnerQuestions,
)

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
_RcsSenderDetailsQuestionnaireVerificationPartnerQuestions = (
    RcsSenderDetailsQuestionnaireVerificationPartnerQuestions.from_dict
)
_KNOWN = frozenset(
    (
        "name",
        "email",
        "title",
        "website",
        "phone",
        "partner",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireVerificationQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationQuestionsDto.

    Attributes:
        name: See RcsSenderDetailsQuestionnaireQuestionObject.
        email: See RcsSenderDetailsQuestionnaireQuestionObject.
        title: See RcsSenderDetailsQuestionnaireQuestionObject.
        website: See RcsSenderDetailsQuestionnaireQuestionObject.
        phone: Verification contact's phone, E.164.
        partner: Ignored unless the account is a reseller (ASP).
    """

    name: RcsSenderDetailsQuestionnaireQuestionObject
    email: RcsSenderDetailsQuestionnaireQuestionObject
    title: RcsSenderDetailsQuestionnaireQuestionObject
    website: RcsSenderDetailsQuestionnaireQuestionObject
    phone: RcsSenderDetailsQuestionnaireQuestionObject
    partner: RcsSenderDetailsQuestionnaireVerificationPartnerQuestions

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("email", "email"),
        ("title", "title"),
        ("website", "website"),
        ("phone", "phone"),
        ("partner", "partner"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("name", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.name = value
        if (value := get("email", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.email = value
        if (value := get("title", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.title = value
        if (value := get("website", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.website = value
        if (value := get("phone", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        model.phone = value
        if (value := get("partner", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationPartnerQuestions(value)
        model.partner = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.email) is not UNSET:
            data["email"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.title) is not UNSET:
            data["title"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.website) is not UNSET:
            data["website"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.phone) is not UNSET:
            data["phone"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.partner) is not UNSET:
            data["partner"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationPartnerQuestions
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "email",
                "title",
                "website",
                "phone",
                "partner",
            ),
            "properties": {
                "name": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "email": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "title": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "website": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireQuestionObject},
                "phone": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireQuestionObject,
                    "text": "Verification contact's phone, E.164",
                },
                "partner": {
                    "type": ("object",),
                    "model": RcsSenderDetailsQuestionnaireVerificationPartnerQuestions,
                    "text": "Ignored unless the account is a reseller (ASP)",
                },
            },
        }
