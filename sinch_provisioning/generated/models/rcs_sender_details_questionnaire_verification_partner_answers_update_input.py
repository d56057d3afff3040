# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "companyName",
        "contactName",
        "contactEmailAddress",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSenderDetailsQuestionnaireVerificationPartnerAnswersUpdateInput(Model):
    """What the API calls RcsUpdateSenderDetailsQuestionnaireVerificationPartnerAnswersInputDto.

    Attributes:
        company_name: Brand partner's company; null deletes it. At least 1 character, at most 100 characters.
        contact_name: Brand partner's contact person; null deletes it. At least 1 character, at most 100
            characters.
        contact_email_address: Brand partner's contact email; null deletes it. At most 100 characters.
    """

    company_name: str | None | Unset = UNSET
    contact_name: str | None | Unset = UNSET
    contact_email_address: str | None | Unset = UNSET

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
        model.company_name = get("companyName", UNSET)
        model.contact_name = get("contactName", UNSET)
        model.contact_email_address = get("contactEmailAddress", UNSET)
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
            data["companyName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_name) is not UNSET:
            data["contactName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_email_address) is not UNSET:
            data["contactEmailAddress"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "companyName": {"type": ("string", "null"), "minLength": 1, "maxLength": 100},
                "contactName": {"type": ("string", "null"), "minLength": 1, "maxLength": 100},
                "contactEmailAddress": {"type": ("string", "null"), "maxLength": 100, "format": "email"},
            },
        }
