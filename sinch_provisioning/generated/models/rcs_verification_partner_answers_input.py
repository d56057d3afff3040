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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsVerificationPartnerAnswersInput(Model):
    """What the API calls RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInputDto.

    Attributes:
        company_name: Partner's company. At least 1 character, at most 100 characters.
        contact_name: Partner's contact person. At least 1 character, at most 100 characters.
        contact_email_address: Address of the partner's contact person. At most 100 characters.
    """

    company_name: str | None
    contact_name: str | None
    contact_email_address: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_name", "companyName"),
        ("contact_name", "contactName"),
        ("contact_email_address", "contactEmailAddress"),
    )

    def __init__(
        self,
        *,
        company_name: str | Unset = UNSET,
        contact_name: str | Unset = UNSET,
        contact_email_address: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsVerificationPartnerAnswersInput, _Blank)
        self.company_name = None if company_name is UNSET else company_name
        self.contact_name = None if contact_name is UNSET else contact_name
        self.contact_email_address = None if contact_email_address is UNSET else contact_email_address
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
        model: Self = new(_Blank if cls is RcsVerificationPartnerAnswersInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyName")) is None:
            missing += 1
        model.company_name = value
        if (value := get("contactName")) is None:
            missing += 1
        model.contact_name = value
        if (value := get("contactEmailAddress")) is None:
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
            data["companyName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_name) is not None:
            data["contactName"] = value if value.__class__ is str else encode(value)
        if (value := model.contact_email_address) is not None:
            data["contactEmailAddress"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "companyName": {"type": ("string",), "minLength": 1, "maxLength": 100},
                "contactName": {"type": ("string",), "minLength": 1, "maxLength": 100},
                "contactEmailAddress": {"type": ("string",), "maxLength": 100, "format": "email"},
            },
        }


_Blank: Any = blank(RcsVerificationPartnerAnswersInput)
_KNOWN = frozenset(wire for _, wire in RcsVerificationPartnerAnswersInput.FIELDS)
