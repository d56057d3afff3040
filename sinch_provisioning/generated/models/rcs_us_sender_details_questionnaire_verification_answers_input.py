# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_sender_details_questionnaire_verification_partner_answers_input import (
    RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput,
)

_RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput = (
    RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput.from_dict
)
_KNOWN = frozenset(
    (
        "name",
        "email",
        "title",
        "website",
        "partner",
        "phone",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsUsSenderDetailsQuestionnaireVerificationAnswersInput(Model):
    """Answers on verification where the US questionnaire applies.

    Attributes:
        name: Not required on create, required for launch. At least 1 character.
        email: Not required on create, required for launch. At most 100 characters.
        title: Contact's title. At least 1 character, at most 100 characters.
        website: Not required on create, required for launch.
        partner: Partner contact; ignored unless the account is a reseller (ASP).
        phone: E.164; with the US questionnaire v2, else optional. Not required on create, required for
            launch. At least 1 character, at most 17 characters, matching ^(?:\\+|00)\\d{6,15}$.
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    title: str | Unset = UNSET
    website: str | Unset = UNSET
    partner: RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput | Mapping[str, Any] | Unset = UNSET
    phone: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("email", "email"),
        ("title", "title"),
        ("website", "website"),
        ("partner", "partner"),
        ("phone", "phone"),
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
        if (value := get("partner", UNSET)).__class__ is dict:
            value = _RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput(value)
        model.partner = value
        model.phone = get("phone", UNSET)
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
        if (value := model.partner) is not UNSET:
            data["partner"] = (
                value.to_dict()
                if value.__class__ is RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput
                else encode(value)
            )
        if (value := model.phone) is not UNSET:
            data["phone"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("phone",),
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
                "partner": {"type": ("object",), "model": RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInput},
                "phone": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 17,
                    "pattern": "^(?:\\+|00)\\d{6,15}$",
                    "text": "E.164; with the US questionnaire v2, else optional. Not required on create, required for launch.",
                },
            },
        }
