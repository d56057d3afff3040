# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput
from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
from .whatsapp_sender_region_input import WhatsAppSenderRegionInput

_WhatsAppAccountVerticalInput = WhatsAppAccountVerticalInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorageInput = WhatsAppSenderMetaLocalStorageInput._value2member_map_.get
_WhatsAppSenderRegionInput = WhatsAppSenderRegionInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "displayName",
        "businessCategory",
        "region",
        "metaLocalStorage",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountSenderRelatedDetailsInput(Model):
    """What the API calls WhatsappInputAccountSenderRelatedDetailsDto.

    Attributes:
        display_name: WABA's name; a new phone at Meta gets it by default. At least 1 character, at most 255
            characters.
        business_category: Line of business of the account.
        region: Provisioning region; default follows the billing account's country.
        meta_local_storage: Where Meta stores data; default depends on the region.
    """

    display_name: str
    business_category: WhatsAppAccountVerticalInput
    region: WhatsAppSenderRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("display_name", "displayName"),
        ("business_category", "businessCategory"),
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.display_name = get("displayName", UNSET)
        if (value := get("businessCategory", UNSET)).__class__ is str:
            value = _WhatsAppAccountVerticalInput(value) or WhatsAppAccountVerticalInput(value)
        model.business_category = value
        if (value := get("region", UNSET)).__class__ is str:
            value = _WhatsAppSenderRegionInput(value) or WhatsAppSenderRegionInput(value)
        model.region = value
        if (value := get("metaLocalStorage", UNSET)).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorageInput(value) or WhatsAppSenderMetaLocalStorageInput(value)
        model.meta_local_storage = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.display_name) is not UNSET:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if (value := model.business_category) is not UNSET:
            data["businessCategory"] = (
                value._value_ if value.__class__ is WhatsAppAccountVerticalInput else encode(value)
            )
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegionInput else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorageInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "displayName",
                "businessCategory",
            ),
            "properties": {
                "displayName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "WABA's name; a new phone at Meta gets it by default.",
                },
                "businessCategory": {
                    "type": ("string",),
                    "enum": WhatsAppAccountVerticalInput._value2member_map_,
                    "text": "Line of business of the account.",
                },
                "region": {"type": ("string",), "enum": WhatsAppSenderRegionInput._value2member_map_},
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorageInput._value2member_map_,
                },
            },
        }
