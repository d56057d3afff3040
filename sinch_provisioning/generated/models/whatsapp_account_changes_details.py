# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_sender_related_changes_details import WhatsAppAccountSenderRelatedChangesDetails

_WhatsAppAccountSenderRelatedChangesDetails = WhatsAppAccountSenderRelatedChangesDetails.from_dict
_KNOWN = frozenset(
    (
        "clientBusinessManagerId",
        "companyLegalName",
        "wabaName",
        "senderDetails",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountChangesDetails(Model):
    """What the API calls WhatsappAccountChangesDetailsDto.

    Attributes:
        client_business_manager_id: Client's Meta Business Manager ID.
        company_legal_name: Deprecated; registered brand name. Deprecated.
        waba_name: Registered brand name.
        sender_details: The sender created first.
    """

    client_business_manager_id: str | Unset = UNSET
    company_legal_name: str | Unset = UNSET
    waba_name: str | Unset = UNSET
    sender_details: WhatsAppAccountSenderRelatedChangesDetails | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("company_legal_name", "companyLegalName"),
        ("waba_name", "wabaName"),
        ("sender_details", "senderDetails"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.client_business_manager_id = get("clientBusinessManagerId", UNSET)
        model.company_legal_name = get("companyLegalName", UNSET)
        model.waba_name = get("wabaName", UNSET)
        if (value := get("senderDetails", UNSET)).__class__ is dict:
            value = _WhatsAppAccountSenderRelatedChangesDetails(value)
        model.sender_details = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.client_business_manager_id) is not UNSET:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if (value := model.waba_name) is not UNSET:
            data["wabaName"] = value if value.__class__ is str else encode(value)
        if (value := model.sender_details) is not UNSET:
            data["senderDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppAccountSenderRelatedChangesDetails else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "clientBusinessManagerId": {"type": ("string",)},
                "companyLegalName": {"type": ("string",)},
                "wabaName": {"type": ("string",)},
                "senderDetails": {"type": ("object",), "model": WhatsAppAccountSenderRelatedChangesDetails},
            },
        }
