# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_sender_related_details_input import WhatsAppAccountSenderRelatedDetailsInput
from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput

_WhatsAppBusinessManagerInput = WhatsAppBusinessManagerInput._value2member_map_.get
_WhatsAppAccountSenderRelatedDetailsInput = WhatsAppAccountSenderRelatedDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "wabaName",
        "clientBusinessManagerId",
        "businessManager",
        "senderDetails",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountPartnerInitiatedInput(Model):
    """What the API calls WhatsappInputAccountPartnerInitiatedDto.

    Attributes:
        waba_name: Brand's registered name; must equal the name behind clientBusinessManagerId. At least 1
            character, at most 255 characters.
        client_business_manager_id: Client's Business Manager id, from Meta Business Settings, Business Info.
            At least 1 character, at most 255 characters.
        business_manager: See WhatsAppBusinessManagerInput.
        sender_details: The sender to create.
    """

    waba_name: str
    client_business_manager_id: str
    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET
    sender_details: WhatsAppAccountSenderRelatedDetailsInput | Mapping[str, Any]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("waba_name", "wabaName"),
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("business_manager", "businessManager"),
        ("sender_details", "senderDetails"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.waba_name = get("wabaName", UNSET)
        model.client_business_manager_id = get("clientBusinessManagerId", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppBusinessManagerInput(value) or WhatsAppBusinessManagerInput(value)
        model.business_manager = value
        if (value := get("senderDetails", UNSET)).__class__ is dict:
            value = _WhatsAppAccountSenderRelatedDetailsInput(value)
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
        if (value := model.waba_name) is not UNSET:
            data["wabaName"] = value if value.__class__ is str else encode(value)
        if (value := model.client_business_manager_id) is not UNSET:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppBusinessManagerInput else encode(value)
            )
        if (value := model.sender_details) is not UNSET:
            data["senderDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppAccountSenderRelatedDetailsInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "wabaName",
                "clientBusinessManagerId",
                "senderDetails",
            ),
            "properties": {
                "wabaName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "Brand's registered name; must equal the name behind clientBusinessManagerId.",
                },
                "clientBusinessManagerId": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "Client's Business Manager id, from Meta Business Settings, Business Info.",
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManagerInput._value2member_map_},
                "senderDetails": {
                    "type": ("object",),
                    "model": WhatsAppAccountSenderRelatedDetailsInput,
                    "text": "The sender to create.",
                },
            },
        }
