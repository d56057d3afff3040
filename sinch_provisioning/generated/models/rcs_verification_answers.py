# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

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

from .rcs_verification_partner_answers import RcsVerificationPartnerAnswers

_RcsVerificationPartnerAnswers = RcsVerificationPartnerAnswers.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsVerificationAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationAnswersDto.

    Attributes:
        name:
        email:
        title:
        website:
        phone: Verification contact's phone, E.164.
        partner: Ignored unless the account is a reseller (ASP).
    """

    name: str | None
    email: str | None
    title: str | None
    website: str | None
    phone: str | None
    partner: RcsVerificationPartnerAnswers | None

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
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        title: str | Unset = UNSET,
        website: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        partner: RcsVerificationPartnerAnswers | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsVerificationAnswers, _Blank)
        self.name = None if name is UNSET else name
        self.email = None if email is UNSET else email
        self.title = None if title is UNSET else title
        self.website = None if website is UNSET else website
        self.phone = None if phone is UNSET else phone
        self.partner = None if partner is UNSET else partner
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
        model: Self = new(_Blank if cls is RcsVerificationAnswers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("email")) is None:
            missing += 1
        model.email = value
        if (value := get("title")) is None:
            missing += 1
        model.title = value
        if (value := get("website")) is None:
            missing += 1
        model.website = value
        if (value := get("phone")) is None:
            missing += 1
        model.phone = value
        if (value := get("partner")).__class__ is dict:
            value = _RcsVerificationPartnerAnswers(value)
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
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.email) is not None:
            data["email"] = value if value.__class__ is str else encode(value)
        if (value := model.title) is not None:
            data["title"] = value if value.__class__ is str else encode(value)
        if (value := model.website) is not None:
            data["website"] = value if value.__class__ is str else encode(value)
        if (value := model.phone) is not None:
            data["phone"] = value if value.__class__ is str else encode(value)
        if (value := model.partner) is not None:
            data["partner"] = value.to_dict() if value.__class__ is RcsVerificationPartnerAnswers else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {"type": ("string",)},
                "email": {"type": ("string",), "format": "email"},
                "title": {"type": ("string",)},
                "website": {"type": ("string",)},
                "phone": {"type": ("string",)},
                "partner": {"type": ("object",), "model": RcsVerificationPartnerAnswers},
            },
        }


_Blank: Any = blank(RcsVerificationAnswers)
_KNOWN = frozenset(wire for _, wire in RcsVerificationAnswers.FIELDS)
