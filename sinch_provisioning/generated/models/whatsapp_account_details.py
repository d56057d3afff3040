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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_sender_details import WhatsAppAccountSenderDetails

_WhatsAppAccountSenderDetails = WhatsAppAccountSenderDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountDetails(Model):
    """What the API calls WhatsappAccountDetailsDto.

    Attributes:
        client_business_manager_id: Client's Meta Business Manager ID.
        company_legal_name: Deprecated; registered brand name. Deprecated.
        waba_name: Registered brand name.
        sender_details: The sender created first.
    """

    client_business_manager_id: str | MaybeNone
    company_legal_name: str | None
    waba_name: str | MaybeNone
    sender_details: WhatsAppAccountSenderDetails | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("company_legal_name", "companyLegalName"),
        ("waba_name", "wabaName"),
        ("sender_details", "senderDetails"),
    )

    def __init__(
        self,
        *,
        client_business_manager_id: str,
        company_legal_name: str | Unset = UNSET,
        waba_name: str,
        sender_details: WhatsAppAccountSenderDetails | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountDetails, _Blank)
        self.client_business_manager_id = client_business_manager_id
        self.company_legal_name = None if company_legal_name is UNSET else company_legal_name
        self.waba_name = waba_name
        self.sender_details = None if sender_details is UNSET else sender_details
        self._finish(
            (
                client_business_manager_id,
                company_legal_name,
                waba_name,
                sender_details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("clientBusinessManagerId")) is None:
            missing += 1
        model.client_business_manager_id = value
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if (value := get("wabaName")) is None:
            missing += 1
        model.waba_name = value
        if (value := get("senderDetails")).__class__ is dict:
            value = _WhatsAppAccountSenderDetails(value)
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
        if (value := model.client_business_manager_id) is not None:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.waba_name) is not None:
            data["wabaName"] = value if value.__class__ is str else encode(value)
        if (value := model.sender_details) is not None:
            data["senderDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppAccountSenderDetails else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "clientBusinessManagerId",
                "wabaName",
            ),
            "properties": {
                "clientBusinessManagerId": {"type": ("string",), "text": "Client's Meta Business Manager ID."},
                "companyLegalName": {"type": ("string",)},
                "wabaName": {"type": ("string",), "text": "Registered brand name."},
                "senderDetails": {"type": ("object",), "model": WhatsAppAccountSenderDetails},
            },
        }


_Blank: Any = blank(WhatsAppAccountDetails)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountDetails.FIELDS)
