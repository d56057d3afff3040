# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .whatsapp_account_sender_details_input import WhatsAppAccountSenderDetailsInput
from .whatsapp_business_manager import WhatsAppBusinessManager, WhatsAppBusinessManagerInputLiteral

if TYPE_CHECKING:
    from .input_dicts import WhatsAppAccountSenderDetailsInputDict

_WhatsAppBusinessManager = WhatsAppBusinessManager._value2member_map_.get
_WhatsAppAccountSenderDetailsInput = WhatsAppAccountSenderDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountPartnerInitiatedInput(Model):
    """What the API calls WhatsappInputAccountPartnerInitiatedDto.

    Attributes:
        waba_name: Brand's registered name; must equal the name behind clientBusinessManagerId. At least 1
            character, at most 255 characters.
        client_business_manager_id: Client's Business Manager id, from Meta Business Settings, Business Info.
            At least 1 character, at most 255 characters.
        business_manager: See WhatsAppBusinessManager.
        sender_details: The sender to create.
    """

    waba_name: str | MaybeNone
    client_business_manager_id: str | MaybeNone
    business_manager: WhatsAppBusinessManager | None
    sender_details: WhatsAppAccountSenderDetailsInput | WhatsAppAccountSenderDetailsInputDict | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("waba_name", "wabaName"),
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("business_manager", "businessManager"),
        ("sender_details", "senderDetails"),
    )

    def __init__(
        self,
        *,
        waba_name: str,
        client_business_manager_id: str,
        business_manager: WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral | Unset = UNSET,
        sender_details: WhatsAppAccountSenderDetailsInput | WhatsAppAccountSenderDetailsInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountPartnerInitiatedInput, _Blank)
        self.waba_name = waba_name
        self.client_business_manager_id = client_business_manager_id
        self.business_manager = (
            None
            if business_manager is UNSET
            else business_manager
            if isinstance(business_manager, WhatsAppBusinessManager)
            else as_member(WhatsAppBusinessManager, business_manager)
        )
        self.sender_details = sender_details
        self._finish(
            (
                waba_name,
                client_business_manager_id,
                business_manager,
                sender_details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountPartnerInitiatedInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("wabaName")) is None:
            missing += 1
        model.waba_name = value
        if (value := get("clientBusinessManagerId")) is None:
            missing += 1
        model.client_business_manager_id = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppBusinessManager(value) or new_str(WhatsAppBusinessManager, value)
        elif value is None:
            missing += 1
        model.business_manager = value
        if (value := get("senderDetails")).__class__ is dict:
            value = _WhatsAppAccountSenderDetailsInput(value)
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
        if (value := model.waba_name) is not None:
            data["wabaName"] = value if value.__class__ is str else encode(value)
        if (value := model.client_business_manager_id) is not None:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if (value := model.sender_details) is not None:
            data["senderDetails"] = (
                value.to_dict() if value.__class__ is WhatsAppAccountSenderDetailsInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                "businessManager": {"type": ("string",), "enum": get_args(WhatsAppBusinessManagerInputLiteral)},
                "senderDetails": {
                    "type": ("object",),
                    "model": WhatsAppAccountSenderDetailsInput,
                    "text": "The sender to create.",
                },
            },
        }


_Blank: Any = blank(WhatsAppAccountPartnerInitiatedInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountPartnerInitiatedInput.FIELDS)
