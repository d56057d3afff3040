# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_business_manager_input import WhatsAppSenderBusinessManagerInput
from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput
from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
from .whatsapp_sender_region_input import WhatsAppSenderRegionInput

_WhatsAppSenderBusinessManagerInput = WhatsAppSenderBusinessManagerInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorageInput = WhatsAppSenderMetaLocalStorageInput._value2member_map_.get
_WhatsAppSenderRegionInput = WhatsAppSenderRegionInput._value2member_map_.get
_WhatsAppSenderDetailsInput = WhatsAppSenderDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "region",
        "metaLocalStorage",
        "businessManager",
        "wabaId",
        "phoneNumberId",
        "facebookAccessToken",
        "facebookCode",
        "name",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderDeprecatedInput(Model):
    """Deprecated in favour of SenderInputEsDto.

    Attributes:
        region: Provisioning region; default follows the billing account's country, or the WhatsApp account
            when partner-initiated.
        meta_local_storage: Where Meta stores the sender's data; default depends on the region.
        business_manager: See WhatsAppSenderBusinessManagerInput.
        waba_id: WhatsApp Business Account to connect; empty = looked up by projectId.
        phone_number_id: Phone number id within the WhatsApp Business Account.
        facebook_access_token: Long-lived user token; needed when facebookCode is absent. At least 1
            character, a credential, hidden in repr.
        facebook_code: Access code usable once; needed when facebookAccessToken is absent. At least 1
            character, a credential, hidden in repr.
        name: At least 1 character, at most 128 characters.
        details: See WhatsAppSenderDetailsInput.
    """

    region: WhatsAppSenderRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    business_manager: WhatsAppSenderBusinessManagerInput | Unset = UNSET
    waba_id: str | Unset = UNSET
    phone_number_id: str | Unset = UNSET
    facebook_access_token: str | Unset = UNSET
    facebook_code: str | Unset = UNSET
    name: str
    details: WhatsAppSenderDetailsInput | Mapping[str, Any]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("business_manager", "businessManager"),
        ("waba_id", "wabaId"),
        ("phone_number_id", "phoneNumberId"),
        ("facebook_access_token", "facebookAccessToken"),
        ("facebook_code", "facebookCode"),
        ("name", "name"),
        ("details", "details"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(
        (
            "facebook_access_token",
            "facebook_code",
        )
    )

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
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppSenderBusinessManagerInput(value) or WhatsAppSenderBusinessManagerInput(value)
        model.business_manager = value
        model.waba_id = get("wabaId", UNSET)
        model.phone_number_id = get("phoneNumberId", UNSET)
        model.facebook_access_token = get("facebookAccessToken", UNSET)
        model.facebook_code = get("facebookCode", UNSET)
        model.name = get("name", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppSenderDetailsInput(value)
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
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegionInput else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorageInput else encode(value)
            )
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppSenderBusinessManagerInput else encode(value)
            )
        if (value := model.waba_id) is not UNSET:
            data["wabaId"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number_id) is not UNSET:
            data["phoneNumberId"] = value if value.__class__ is str else encode(value)
        if (value := model.facebook_access_token) is not UNSET:
            data["facebookAccessToken"] = value if value.__class__ is str else encode(value)
        if (value := model.facebook_code) is not UNSET:
            data["facebookCode"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSenderDetailsInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "details",
            ),
            "properties": {
                "region": {"type": ("string",), "enum": WhatsAppSenderRegionInput._value2member_map_},
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorageInput._value2member_map_,
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppSenderBusinessManagerInput._value2member_map_},
                "wabaId": {"type": ("string",)},
                "phoneNumberId": {"type": ("string",)},
                "facebookAccessToken": {"type": ("string",), "minLength": 1, "secret": True},
                "facebookCode": {"type": ("string",), "minLength": 1, "secret": True},
                "name": {"type": ("string",), "minLength": 1, "maxLength": 128},
                "details": {"type": ("object",), "model": WhatsAppSenderDetailsInput},
            },
        }
