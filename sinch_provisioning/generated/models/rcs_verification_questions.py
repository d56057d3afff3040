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

from .rcs_question_object import RcsQuestionObject
from .rcs_verification_partner_questions import RcsVerificationPartnerQuestions

_RcsQuestionObject = RcsQuestionObject.from_dict
_RcsVerificationPartnerQuestions = RcsVerificationPartnerQuestions.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsVerificationQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationQuestionsDto.

    Attributes:
        name: See RcsQuestionObject.
        email: See RcsQuestionObject.
        title: See RcsQuestionObject.
        website: See RcsQuestionObject.
        phone: Verification contact's phone, E.164.
        partner: Ignored unless the account is a reseller (ASP).
    """

    name: RcsQuestionObject | MaybeNone
    email: RcsQuestionObject | MaybeNone
    title: RcsQuestionObject | MaybeNone
    website: RcsQuestionObject | MaybeNone
    phone: RcsQuestionObject | MaybeNone
    partner: RcsVerificationPartnerQuestions | MaybeNone

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
        name: RcsQuestionObject,
        email: RcsQuestionObject,
        title: RcsQuestionObject,
        website: RcsQuestionObject,
        phone: RcsQuestionObject,
        partner: RcsVerificationPartnerQuestions,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsVerificationQuestions, _Blank)
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
        model: Self = new(_Blank if cls is RcsVerificationQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.name = value
        if (value := get("email")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.email = value
        if (value := get("title")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.title = value
        if (value := get("website")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.website = value
        if (value := get("phone")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.phone = value
        if (value := get("partner")).__class__ is dict:
            value = _RcsVerificationPartnerQuestions(value)
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
            data["name"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.email) is not None:
            data["email"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.title) is not None:
            data["title"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.website) is not None:
            data["website"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.phone) is not None:
            data["phone"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.partner) is not None:
            data["partner"] = value.to_dict() if value.__class__ is RcsVerificationPartnerQuestions else encode(value)
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
                "name": {"type": ("object",), "model": RcsQuestionObject},
                "email": {"type": ("object",), "model": RcsQuestionObject},
                "title": {"type": ("object",), "model": RcsQuestionObject},
                "website": {"type": ("object",), "model": RcsQuestionObject},
                "phone": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Verification contact's phone, E.164",
                },
                "partner": {
                    "type": ("object",),
                    "model": RcsVerificationPartnerQuestions,
                    "text": "Ignored unless the account is a reseller (ASP)",
                },
            },
        }


_Blank: Any = blank(RcsVerificationQuestions)
_KNOWN = frozenset(wire for _, wire in RcsVerificationQuestions.FIELDS)
