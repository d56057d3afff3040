# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
from .whatsapp_sender_region import WhatsAppSenderRegion
from .whatsapp_sender_vertical import WhatsAppSenderVertical

_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get
_WhatsAppSenderVertical = WhatsAppSenderVertical._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountSenderDetails(Model):
    """What the API calls WhatsappAccountSenderRelatedDetailsDto.

    Attributes:
        display_name: WABA's name; a new phone at Meta gets it by default.
        business_category: Line of business of the account.
        region: Region of the partner-initiated sender.
        meta_local_storage: Where the partner-initiated sender's data is stored.
    """

    display_name: str | MaybeNone
    business_category: WhatsAppSenderVertical | MaybeNone
    region: WhatsAppSenderRegion | MaybeNone
    meta_local_storage: WhatsAppSenderMetaLocalStorage | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("display_name", "displayName"),
        ("business_category", "businessCategory"),
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
    )

    def __init__(
        self,
        *,
        display_name: str,
        business_category: WhatsAppSenderVertical,
        region: WhatsAppSenderRegion,
        meta_local_storage: WhatsAppSenderMetaLocalStorage,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountSenderDetails, _Blank)
        self.display_name = display_name
        self.business_category = business_category
        self.region = region
        self.meta_local_storage = meta_local_storage
        self._finish(
            (
                display_name,
                business_category,
                region,
                meta_local_storage,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountSenderDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("displayName")) is None:
            missing += 1
        model.display_name = value
        if (value := get("businessCategory")).__class__ is str:
            value = _WhatsAppSenderVertical(value) or new_str(WhatsAppSenderVertical, value)
        elif value is None:
            missing += 1
        model.business_category = value
        if (value := get("region")).__class__ is str:
            value = _WhatsAppSenderRegion(value) or new_str(WhatsAppSenderRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("metaLocalStorage")).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorage(value) or new_str(WhatsAppSenderMetaLocalStorage, value)
        elif value is None:
            missing += 1
        model.meta_local_storage = value
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
        if (value := model.display_name) is not None:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if (value := model.business_category) is not None:
            data["businessCategory"] = value._value_ if value.__class__ is WhatsAppSenderVertical else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegion else encode(value)
        if (value := model.meta_local_storage) is not None:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorage else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "displayName",
                "businessCategory",
                "region",
                "metaLocalStorage",
            ),
            "properties": {
                "displayName": {"type": ("string",), "text": "WABA's name; a new phone at Meta gets it by default."},
                "businessCategory": {
                    "type": ("string",),
                    "enum": WhatsAppSenderVertical._value2member_map_,
                    "text": "Line of business of the account.",
                },
                "region": {
                    "type": ("string",),
                    "enum": WhatsAppSenderRegion._value2member_map_,
                    "text": "Region of the partner-initiated sender.",
                },
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorage._value2member_map_,
                    "text": "Where the partner-initiated sender's data is stored.",
                },
            },
        }


_Blank: Any = blank(WhatsAppAccountSenderDetails)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountSenderDetails.FIELDS)
