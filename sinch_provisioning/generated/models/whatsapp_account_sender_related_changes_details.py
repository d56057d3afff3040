# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion
from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
from .whatsapp_sender_vertical import WhatsAppSenderVertical

_WhatsAppSenderBotRegion = WhatsAppSenderBotRegion._value2member_map_.get
_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderVertical = WhatsAppSenderVertical._value2member_map_.get
_KNOWN = frozenset(
    (
        "displayName",
        "businessCategory",
        "region",
        "metaLocalStorage",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountSenderRelatedChangesDetails(Model):
    """What the API calls WhatsappAccountSenderRelatedChangesDetailsDto.

    Attributes:
        display_name: WABA display name; Meta uses it as default for new phones. At least 1 character, at most
            255 characters.
        business_category: Business vertical of the account.
        region: Region of the partner-initiated sender.
        meta_local_storage: Local storage region of the partner-initiated sender.
    """

    display_name: str
    business_category: WhatsAppSenderVertical
    region: WhatsAppSenderBotRegion
    meta_local_storage: WhatsAppSenderMetaLocalStorage

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
            value = _WhatsAppSenderVertical(value) or WhatsAppSenderVertical(value)
        model.business_category = value
        if (value := get("region", UNSET)).__class__ is str:
            value = _WhatsAppSenderBotRegion(value) or WhatsAppSenderBotRegion(value)
        model.region = value
        if (value := get("metaLocalStorage", UNSET)).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorage(value) or WhatsAppSenderMetaLocalStorage(value)
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
            data["businessCategory"] = value._value_ if value.__class__ is WhatsAppSenderVertical else encode(value)
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderBotRegion else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorage else encode(value)
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
                "region",
                "metaLocalStorage",
            ),
            "properties": {
                "displayName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "WABA display name; Meta uses it as default for new phones.",
                },
                "businessCategory": {
                    "type": ("string",),
                    "enum": WhatsAppSenderVertical._value2member_map_,
                    "text": "Business vertical of the account.",
                },
                "region": {
                    "type": ("string",),
                    "enum": WhatsAppSenderBotRegion._value2member_map_,
                    "text": "Region of the partner-initiated sender.",
                },
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorage._value2member_map_,
                    "text": "Local storage region of the partner-initiated sender.",
                },
            },
        }
