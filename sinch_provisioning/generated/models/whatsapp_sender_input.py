# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_business_manager_input import WhatsAppSenderBusinessManagerInput
from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
from .whatsapp_sender_region_input import WhatsAppSenderRegionInput

_WhatsAppSenderBusinessManagerInput = WhatsAppSenderBusinessManagerInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorageInput = WhatsAppSenderMetaLocalStorageInput._value2member_map_.get
_WhatsAppSenderRegionInput = WhatsAppSenderRegionInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "region",
        "metaLocalStorage",
        "wabaId",
        "phoneNumberId",
        "businessManager",
        "authenticationCode",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderInput(Model):
    """What the API calls WhatsappSenderInputEsDto.

    Attributes:
        region: Provisioning region; default follows the billing account's country, or the WhatsApp account
            when partner-initiated.
        meta_local_storage: Where Meta stores the sender's data; default depends on the region.
        waba_id: WhatsApp Business Account to connect; empty = looked up by projectId.
        phone_number_id: Phone number id within the WhatsApp Business Account.
        business_manager: See WhatsAppSenderBusinessManagerInput.
        authentication_code: Access code, usable once. At least 1 character, a credential, hidden in repr.
    """

    region: WhatsAppSenderRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    waba_id: str | Unset = UNSET
    phone_number_id: str
    business_manager: WhatsAppSenderBusinessManagerInput | Unset = UNSET
    authentication_code: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("waba_id", "wabaId"),
        ("phone_number_id", "phoneNumberId"),
        ("business_manager", "businessManager"),
        ("authentication_code", "authenticationCode"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("authentication_code",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("region", UNSET)).__class__ is str:
            value = _WhatsAppSenderRegionInput(value) or WhatsAppSenderRegionInput(value)
        model.region = value
        if (value := get("metaLocalStorage", UNSET)).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorageInput(value) or WhatsAppSenderMetaLocalStorageInput(value)
        model.meta_local_storage = value
        model.waba_id = get("wabaId", UNSET)
        model.phone_number_id = get("phoneNumberId", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppSenderBusinessManagerInput(value) or WhatsAppSenderBusinessManagerInput(value)
        model.business_manager = value
        model.authentication_code = get("authenticationCode", UNSET)
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
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegionInput else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorageInput else encode(value)
            )
        if (value := model.waba_id) is not UNSET:
            data["wabaId"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number_id) is not UNSET:
            data["phoneNumberId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppSenderBusinessManagerInput else encode(value)
            )
        if (value := model.authentication_code) is not UNSET:
            data["authenticationCode"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("phoneNumberId",),
            "properties": {
                "region": {"type": ("string",), "enum": WhatsAppSenderRegionInput._value2member_map_},
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorageInput._value2member_map_,
                },
                "wabaId": {"type": ("string",)},
                "phoneNumberId": {"type": ("string",), "text": "Phone number id within the WhatsApp Business Account."},
                "businessManager": {"type": ("string",), "enum": WhatsAppSenderBusinessManagerInput._value2member_map_},
                "authenticationCode": {"type": ("string",), "minLength": 1, "secret": True},
            },
        }
