# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_bot_region_input import WhatsAppSenderBotRegionInput
from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
from .whatsapp_sender_phone_provisioning_details_input import WhatsAppSenderPhoneProvisioningDetailsInput

_WhatsAppSenderBotRegionInput = WhatsAppSenderBotRegionInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorageInput = WhatsAppSenderMetaLocalStorageInput._value2member_map_.get
_WhatsAppSenderPhoneProvisioningDetailsInput = WhatsAppSenderPhoneProvisioningDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "region",
        "metaLocalStorage",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderPhoneProvisioningInput(Model):
    """What the API calls WhatsappInputSenderPhoneProvisioningDto.

    Attributes:
        region: Where the sender is provisioned.
        meta_local_storage: Where Meta stores the sender's data.
        details: See WhatsAppSenderPhoneProvisioningDetailsInput.
    """

    region: WhatsAppSenderBotRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    details: WhatsAppSenderPhoneProvisioningDetailsInput | Mapping[str, Any]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("region", UNSET)).__class__ is str:
            value = _WhatsAppSenderBotRegionInput(value) or WhatsAppSenderBotRegionInput(value)
        model.region = value
        if (value := get("metaLocalStorage", UNSET)).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorageInput(value) or WhatsAppSenderMetaLocalStorageInput(value)
        model.meta_local_storage = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppSenderPhoneProvisioningDetailsInput(value)
        model.details = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderBotRegionInput else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorageInput else encode(value)
            )
        if (value := model.details) is not UNSET:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppSenderPhoneProvisioningDetailsInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("details",),
            "properties": {
                "region": {"type": ("string",), "enum": WhatsAppSenderBotRegionInput._value2member_map_},
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorageInput._value2member_map_,
                },
                "details": {"type": ("object",), "model": WhatsAppSenderPhoneProvisioningDetailsInput},
            },
        }
