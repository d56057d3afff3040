# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .rcs_sender_details_questionnaire_question_object import RcsSenderDetailsQuestionnaireQuestionObject
from .rcs_sender_details_questionnaire_verification_partner_questions import (
    RcsSenderDetailsQuestionnaireVerificationPartnerQuestions,
)

_RcsSenderDetailsQuestionnaireQuestionObject = RcsSenderDetailsQuestionnaireQuestionObject.from_dict
_RcsSenderDetailsQuestionnaireVerificationPartnerQuestions = (
    RcsSenderDetailsQuestionnaireVerificationPartnerQuestions.from_dict
)


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    name: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    email: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    title: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    website: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    phone: RcsSenderDetailsQuestionnaireQuestionObject | MaybeNone
    partner: RcsSenderDetailsQuestionnaireVerificationPartnerQuestions | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("email", "email"),
        ("title", "title"),
        ("website", "website"),
        ("phone", "phone"),
        ("partner", "partner"),
    )

    def __init__(
        self,
        *,
        name: RcsSenderDetailsQuestionnaireQuestionObject,
        email: RcsSenderDetailsQuestionnaireQuestionObject,
        title: RcsSenderDetailsQuestionnaireQuestionObject,
        website: RcsSenderDetailsQuestionnaireQuestionObject,
        phone: RcsSenderDetailsQuestionnaireQuestionObject,
        partner: RcsSenderDetailsQuestionnaireVerificationPartnerQuestions,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderDetailsQuestionnaireVerificationQuestions, _Blank)
        self.name = name
        self.email = email
        self.title = title
        self.website = website
        self.phone = phone
        self.partner = partner
        self._finish(
            (
                name,
                email,
                title,
                website,
                phone,
                partner,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderDetailsQuestionnaireVerificationQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.name = value
        if (value := get("email")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.email = value
        if (value := get("title")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.title = value
        if (value := get("website")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.website = value
        if (value := get("phone")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireQuestionObject(value)
        elif value is None:
            missing += 1
        model.phone = value
        if (value := get("partner")).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationPartnerQuestions(value)
        elif value is None:
            missing += 1
        model.partner = value
        if surplus := missing + len(data) - 6:
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
        if (value := model.name) is not None:
            data["name"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.email) is not None:
            data["email"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.title) is not None:
            data["title"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.website) is not None:
            data["website"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.phone) is not None:
            data["phone"] = (
                value.to_dict() if value.__class__ is RcsSenderDetailsQuestionnaireQuestionObject else encode(value)
            )
        if (value := model.partner) is not None:
            data["partner"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationPartnerQuestions
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsSenderDetailsQuestionnaireVerificationQuestions)
_KNOWN = frozenset(wire for _, wire in RcsSenderDetailsQuestionnaireVerificationQuestions.FIELDS)
