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

from .whatsapp_account_sender_update_details_input import WhatsAppAccountSenderUpdateDetailsInput

if TYPE_CHECKING:
    from .input_dicts import WhatsAppAccountSenderUpdateDetailsInputDict

_WhatsAppAccountSenderUpdateDetailsInput = WhatsAppAccountSenderUpdateDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountUpdateInput(Model):
    """What the API calls WhatsappInputUpdateAccountDto.

    Attributes:
        company_legal_name: Deprecated; registered brand name, must match the Business Manager ID's name
            exactly. At least 1 character, at most 255 characters, deprecated.
        waba_name: Registered brand name; must match the Business Manager ID's name exactly. At least 1
            character, at most 255 characters.
        client_business_manager_id: Client's Business Manager ID, from Meta's Business Info settings. At least
            1 character, at most 255 characters.
        sender_details: The sender to create.
    """

    company_legal_name: str | None
    waba_name: str | None
    client_business_manager_id: str | None
    sender_details: WhatsAppAccountSenderUpdateDetailsInput | WhatsAppAccountSenderUpdateDetailsInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("company_legal_name", "companyLegalName"),
        ("waba_name", "wabaName"),
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("sender_details", "senderDetails"),
    )

    def __init__(
        self,
        *,
        company_legal_name: str | Unset = UNSET,
        waba_name: str | Unset = UNSET,
        client_business_manager_id: str | Unset = UNSET,
        sender_details: WhatsAppAccountSenderUpdateDetailsInput
        | WhatsAppAccountSenderUpdateDetailsInputDict
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountUpdateInput, _Blank)
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.waba_name = None if waba_name is UNSET else waba_name
        self.client_business_manager_id = None if client_business_manager_id is UNSET else client_business_manager_id
        self.sender_details = None if sender_details is UNSET else sender_details
        self._finish(
            (
                company_legal_name,
                waba_name,
                client_business_manager_id,
                sender_details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("wabaName")) is None:
            missing += 1
        model.waba_name = value
        if (value := get("clientBusinessManagerId")) is None:
            missing += 1
        model.client_business_manager_id = value
        if (value := get("senderDetails")).__class__ is dict:
            value = _WhatsAppAccountSenderUpdateDetailsInput(value)
        elif value is None:
            missing += 1
        model.sender_details = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.waba_name) is not None:
            data["wabaName"] = value if value.__class__ is str else encode(value)
        if (value := model.client_business_manager_id) is not None:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.sender_details) is not None:
            data["senderDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppAccountSenderUpdateDetailsInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "companyLegalName": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "wabaName": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "clientBusinessManagerId": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "senderDetails": {"type": ("object",), "model": WhatsAppAccountSenderUpdateDetailsInput},
            },
        }


_Blank: Any = blank(WhatsAppAccountUpdateInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountUpdateInput.FIELDS)
