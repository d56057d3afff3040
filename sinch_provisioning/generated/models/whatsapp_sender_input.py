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

from .whatsapp_sender_business_manager_input import (
    WhatsAppSenderBusinessManagerInput,
    WhatsAppSenderBusinessManagerInputLiteral,
)
from .whatsapp_sender_meta_local_storage import (
    WhatsAppSenderMetaLocalStorage,
    WhatsAppSenderMetaLocalStorageInputLiteral,
)
from .whatsapp_sender_region import WhatsAppSenderRegion, WhatsAppSenderRegionInputLiteral

_WhatsAppSenderBusinessManagerInput = WhatsAppSenderBusinessManagerInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    region: WhatsAppSenderRegion | None
    meta_local_storage: WhatsAppSenderMetaLocalStorage | None
    waba_id: str | None
    phone_number_id: str | MaybeNone
    business_manager: WhatsAppSenderBusinessManagerInput | None
    authentication_code: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("waba_id", "wabaId"),
        ("phone_number_id", "phoneNumberId"),
        ("business_manager", "businessManager"),
        ("authentication_code", "authenticationCode"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("authentication_code",))

    def __init__(
        self,
        *,
        region: WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral | Unset = UNSET,
        waba_id: str | Unset = UNSET,
        phone_number_id: str,
        business_manager: WhatsAppSenderBusinessManagerInput
        | WhatsAppSenderBusinessManagerInputLiteral
        | Unset = UNSET,
        authentication_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderInput, _Blank)
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
        self.waba_id = None if waba_id is UNSET else waba_id
        self.phone_number_id = phone_number_id
        self.business_manager = (
            None
            if business_manager is UNSET
            else business_manager
            if isinstance(business_manager, WhatsAppSenderBusinessManagerInput)
            else as_member(WhatsAppSenderBusinessManagerInput, business_manager)
        )
        self.authentication_code = None if authentication_code is UNSET else authentication_code
        self._finish(
            (
                region,
                meta_local_storage,
                waba_id,
                phone_number_id,
                business_manager,
                authentication_code,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
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
        if (value := get("wabaId")) is None:
            missing += 1
        model.waba_id = value
        if (value := get("phoneNumberId")) is None:
            missing += 1
        model.phone_number_id = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppSenderBusinessManagerInput(value) or new_str(WhatsAppSenderBusinessManagerInput, value)
        elif value is None:
            missing += 1
        model.business_manager = value
        if (value := get("authenticationCode")) is None:
            missing += 1
        model.authentication_code = value
        if surplus := missing + len(data) - 6:
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
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegion else encode(value)
        if (value := model.meta_local_storage) is not None:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorage else encode(value)
            )
        if (value := model.waba_id) is not None:
            data["wabaId"] = value if value.__class__ is str else encode(value)
        if (value := model.phone_number_id) is not None:
            data["phoneNumberId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppSenderBusinessManagerInput else encode(value)
            )
        if (value := model.authentication_code) is not None:
            data["authenticationCode"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("phoneNumberId",),
            "properties": {
                "region": {"type": ("string",), "enum": get_args(WhatsAppSenderRegionInputLiteral)},
                "metaLocalStorage": {"type": ("string",), "enum": get_args(WhatsAppSenderMetaLocalStorageInputLiteral)},
                "wabaId": {"type": ("string",)},
                "phoneNumberId": {"type": ("string",), "text": "Phone number id within the WhatsApp Business Account."},
                "businessManager": {"type": ("string",), "enum": WhatsAppSenderBusinessManagerInput._value2member_map_},
                "authenticationCode": {"type": ("string",), "minLength": 1, "secret": True},
            },
        }


_Blank: Any = blank(WhatsAppSenderInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderInput.FIELDS)
