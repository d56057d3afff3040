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

from .whatsapp_phone_provisioning_details_input import WhatsAppPhoneProvisioningDetailsInput
from .whatsapp_sender_meta_local_storage import (
    WhatsAppSenderMetaLocalStorage,
    WhatsAppSenderMetaLocalStorageInputLiteral,
)
from .whatsapp_sender_region import WhatsAppSenderRegion, WhatsAppSenderRegionInputLiteral

if TYPE_CHECKING:
    from .input_dicts import WhatsAppPhoneProvisioningDetailsInputDict

_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get
_WhatsAppPhoneProvisioningDetailsInput = WhatsAppPhoneProvisioningDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderPhoneProvisioningInput(Model):
    """What the API calls WhatsappInputSenderPhoneProvisioningDto.

    Attributes:
        region: Where the sender is provisioned.
        meta_local_storage: Where Meta stores the sender's data.
        details: See WhatsAppPhoneProvisioningDetailsInput.
    """

    region: WhatsAppSenderRegion | None
    meta_local_storage: WhatsAppSenderMetaLocalStorage | None
    details: WhatsAppPhoneProvisioningDetailsInput | WhatsAppPhoneProvisioningDetailsInputDict | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        region: WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral | Unset = UNSET,
        details: WhatsAppPhoneProvisioningDetailsInput | WhatsAppPhoneProvisioningDetailsInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderPhoneProvisioningInput, _Blank)
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
        self.details = details
        self._finish(
            (
                region,
                meta_local_storage,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderPhoneProvisioningInput else blank(cls))
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
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppPhoneProvisioningDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.details) is not None:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppPhoneProvisioningDetailsInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("details",),
            "properties": {
                "region": {"type": ("string",), "enum": get_args(WhatsAppSenderRegionInputLiteral)},
                "metaLocalStorage": {"type": ("string",), "enum": get_args(WhatsAppSenderMetaLocalStorageInputLiteral)},
                "details": {"type": ("object",), "model": WhatsAppPhoneProvisioningDetailsInput},
            },
        }


_Blank: Any = blank(WhatsAppSenderPhoneProvisioningInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderPhoneProvisioningInput.FIELDS)
