# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, get_args

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

from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput, WhatsAppAccountVerticalInputLiteral
from .whatsapp_sender_meta_local_storage import (
    WhatsAppSenderMetaLocalStorage,
    WhatsAppSenderMetaLocalStorageInputLiteral,
)
from .whatsapp_sender_region import WhatsAppSenderRegion, WhatsAppSenderRegionInputLiteral

_WhatsAppAccountVerticalInput = WhatsAppAccountVerticalInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountSenderDetailsInput(Model):
    """What the API calls WhatsappInputAccountSenderRelatedDetailsDto.

    Attributes:
        display_name: WABA's name; a new phone at Meta gets it by default. At least 1 character, at most 255
            characters.
        business_category: Line of business of the account.
        region: Provisioning region; default follows the billing account's country.
        meta_local_storage: Where Meta stores data; default depends on the region.
    """

    display_name: str | MaybeNone
    business_category: WhatsAppAccountVerticalInput | MaybeNone
    region: WhatsAppSenderRegion | None
    meta_local_storage: WhatsAppSenderMetaLocalStorage | None

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
        business_category: WhatsAppAccountVerticalInput | WhatsAppAccountVerticalInputLiteral,
        region: WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountSenderDetailsInput, _Blank)
        self.display_name = display_name
        self.business_category = (
            business_category
            if isinstance(business_category, WhatsAppAccountVerticalInput)
            else as_member(WhatsAppAccountVerticalInput, business_category)
        )
        self.region = (
            None
            if region is UNSET
            else region
            if isinstance(region, WhatsAppSenderRegion)
            else as_member(WhatsAppSenderRegion, region)
        )
        self.meta_local_storage = (
            None
            if meta_local_storage is UNSET
            else meta_local_storage
            if isinstance(meta_local_storage, WhatsAppSenderMetaLocalStorage)
            else as_member(WhatsAppSenderMetaLocalStorage, meta_local_storage)
        )
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
        model: Self = new(_Blank if cls is WhatsAppAccountSenderDetailsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("displayName")) is None:
            missing += 1
        model.display_name = value
        if (value := get("businessCategory")).__class__ is str:
            value = _WhatsAppAccountVerticalInput(value) or new_str(WhatsAppAccountVerticalInput, value)
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
            data["businessCategory"] = (
                value._value_ if value.__class__ is WhatsAppAccountVerticalInput else encode(value)
            )
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
                "region": {"type": ("string",), "enum": get_args(WhatsAppSenderRegionInputLiteral)},
                "metaLocalStorage": {"type": ("string",), "enum": get_args(WhatsAppSenderMetaLocalStorageInputLiteral)},
            },
        }


_Blank: Any = blank(WhatsAppAccountSenderDetailsInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountSenderDetailsInput.FIELDS)
