# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_verification_partner_answers import (
    RcsSenderDetailsQuestionnaireVerificationPartnerAnswers,
)

_RcsSenderDetailsQuestionnaireVerificationPartnerAnswers = (
    RcsSenderDetailsQuestionnaireVerificationPartnerAnswers.from_dict
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
class RcsSenderDetailsQuestionnaireVerificationAnswers(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationAnswersDto.

    Attributes:
        name:
        email:
        title:
        website:
        phone: Verification contact's phone, E.164.
        partner: Ignored unless the account is a reseller (ASP).
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    title: str | Unset = UNSET
    website: str | Unset = UNSET
    phone: str | Unset = UNSET
    partner: RcsSenderDetailsQuestionnaireVerificationPartnerAnswers | Unset = UNSET

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
        model.name = get("name", UNSET)
        model.email = get("email", UNSET)
        model.title = get("title", UNSET)
        model.website = get("website", UNSET)
        model.phone = get("phone", UNSET)
        if (value := get("partner", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationPartnerAnswers(value)
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
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.email) is not UNSET:
            data["email"] = value if value.__class__ is str else encode(value)
        if (value := model.title) is not UNSET:
            data["title"] = value if value.__class__ is str else encode(value)
        if (value := model.website) is not UNSET:
            data["website"] = value if value.__class__ is str else encode(value)
        if (value := model.phone) is not UNSET:
            data["phone"] = value if value.__class__ is str else encode(value)
        if (value := model.partner) is not UNSET:
            data["partner"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationPartnerAnswers
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {"type": ("string",)},
                "email": {"type": ("string",), "format": "email"},
                "title": {"type": ("string",)},
                "website": {"type": ("string",)},
                "phone": {"type": ("string",)},
                "partner": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerificationPartnerAnswers},
            },
        }
