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

_RcsQuestionObject = RcsQuestionObject.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsVerificationPartnerQuestions(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationPartnerQuestionsDto.

    Attributes:
        company_name: The brand partner's company.
        contact_name: The brand partner's contact person.
        contact_email_address: Email of the brand partner's contact person.
    """

    company_name: RcsQuestionObject | MaybeNone
    contact_name: RcsQuestionObject | MaybeNone
    contact_email_address: RcsQuestionObject | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_name", "companyName"),
        ("contact_name", "contactName"),
        ("contact_email_address", "contactEmailAddress"),
    )

    def __init__(
        self,
        *,
        company_name: RcsQuestionObject,
        contact_name: RcsQuestionObject,
        contact_email_address: RcsQuestionObject,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsVerificationPartnerQuestions, _Blank)
        self.company_name = company_name
        self.contact_name = contact_name
        self.contact_email_address = contact_email_address
        self._finish(
            (
                company_name,
                contact_name,
                contact_email_address,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsVerificationPartnerQuestions else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.company_name = value
        if (value := get("contactName")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.contact_name = value
        if (value := get("contactEmailAddress")).__class__ is dict:
            value = _RcsQuestionObject(value)
        elif value is None:
            missing += 1
        model.contact_email_address = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.company_name) is not None:
            data["companyName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.contact_name) is not None:
            data["contactName"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if (value := model.contact_email_address) is not None:
            data["contactEmailAddress"] = value.to_dict() if value.__class__ is RcsQuestionObject else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "companyName",
                "contactName",
                "contactEmailAddress",
            ),
            "properties": {
                "companyName": {"type": ("object",), "model": RcsQuestionObject, "text": "The brand partner's company"},
                "contactName": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "The brand partner's contact person",
                },
                "contactEmailAddress": {
                    "type": ("object",),
                    "model": RcsQuestionObject,
                    "text": "Email of the brand partner's contact person",
                },
            },
        }


_Blank: Any = blank(RcsVerificationPartnerQuestions)
_KNOWN = frozenset(wire for _, wire in RcsVerificationPartnerQuestions.FIELDS)
