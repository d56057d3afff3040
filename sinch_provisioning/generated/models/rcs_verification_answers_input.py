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

from .rcs_verification_partner_answers_input import RcsVerificationPartnerAnswersInput

if TYPE_CHECKING:
    from .input_dicts import RcsVerificationPartnerAnswersInputDict

_RcsVerificationPartnerAnswersInput = RcsVerificationPartnerAnswersInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsVerificationAnswersInput(Model):
    """Answers on verification where no US questionnaire applies.

    Attributes:
        name: Not required on create, required for launch. At least 1 character.
        email: Not required on create, required for launch. At most 100 characters.
        title: Contact's title. At least 1 character, at most 100 characters.
        website: Not required on create, required for launch.
        phone: E.164; with the US questionnaire v2, else optional. Not required on create, required for
            launch. At least 1 character, at most 17 characters, matching ^(?:\\+|00)\\d{6,15}$.
        partner: Partner contact; ignored unless the account is a reseller (ASP).
    """

    name: str | None
    email: str | None
    title: str | None
    website: str | None
    phone: str | None
    partner: RcsVerificationPartnerAnswersInput | RcsVerificationPartnerAnswersInputDict | None

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
        partner: RcsVerificationPartnerAnswersInput | RcsVerificationPartnerAnswersInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsVerificationAnswersInput, _Blank)
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
        model: Self = new(_Blank if cls is RcsVerificationAnswersInput else blank(cls))
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
            value = _RcsVerificationPartnerAnswersInput(value)
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
            data["partner"] = (
                value.to_dict() if value.__class__ is RcsVerificationPartnerAnswersInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {
                    "type": ("string",),
                    "minLength": 1,
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "email": {
                    "type": ("string",),
                    "maxLength": 100,
                    "format": "email",
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "title": {"type": ("string",), "minLength": 1, "maxLength": 100},
                "website": {
                    "type": ("string",),
                    "stage": "LAUNCH",
                    "text": "Not required on create, required for launch.",
                },
                "phone": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 17,
                    "pattern": "^(?:\\+|00)\\d{6,15}$",
                    "country": "US",
                    "text": "E.164; with the US questionnaire v2, else optional. Not required on create, required for launch.",
                },
                "partner": {"type": ("object",), "model": RcsVerificationPartnerAnswersInput},
            },
        }


_Blank: Any = blank(RcsVerificationAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsVerificationAnswersInput.FIELDS)
