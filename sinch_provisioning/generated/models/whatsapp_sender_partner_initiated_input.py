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

from .whatsapp_action import WhatsAppAction, WhatsAppActionLiteral
from .whatsapp_partner_initiated_details_input import WhatsAppPartnerInitiatedDetailsInput
from .whatsapp_sender_meta_local_storage import (
    WhatsAppSenderMetaLocalStorage,
    WhatsAppSenderMetaLocalStorageInputLiteral,
)
from .whatsapp_sender_number_provider_type import (
    WhatsAppSenderNumberProviderType,
    WhatsAppSenderNumberProviderTypeInputLiteral,
)
from .whatsapp_sender_region import WhatsAppSenderRegion, WhatsAppSenderRegionInputLiteral

if TYPE_CHECKING:
    from .input_dicts import WhatsAppPartnerInitiatedDetailsInputDict

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppSenderMetaLocalStorage = WhatsAppSenderMetaLocalStorage._value2member_map_.get
_WhatsAppSenderNumberProviderType = WhatsAppSenderNumberProviderType._value2member_map_.get
_WhatsAppSenderRegion = WhatsAppSenderRegion._value2member_map_.get
_WhatsAppPartnerInitiatedDetailsInput = WhatsAppPartnerInitiatedDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderPartnerInitiatedInput(Model):
    """What the API calls WhatsappInputSenderPartnerInitiatedDto.

    Attributes:
        status: Whether to store a draft or submit (default) at once. 'SUBMIT' when left out.
        region: Provisioning region; default follows the billing account's country, or the WhatsApp account
            when partner-initiated.
        meta_local_storage: Where Meta stores the sender's data; default depends on the region.
        phone_number_provider: Whether Sinch or the customer brings the phone number.
        save_draft_on_failure: True keeps the sender as draft when submitting fails. False when left out.
        details: See WhatsAppPartnerInitiatedDetailsInput.
    """

    status: WhatsAppAction | None
    region: WhatsAppSenderRegion | None
    meta_local_storage: WhatsAppSenderMetaLocalStorage | None
    phone_number_provider: WhatsAppSenderNumberProviderType | MaybeNone
    save_draft_on_failure: bool | None
    details: WhatsAppPartnerInitiatedDetailsInput | WhatsAppPartnerInitiatedDetailsInputDict | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("phone_number_provider", "phoneNumberProvider"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppAction | WhatsAppActionLiteral | Unset = UNSET,
        region: WhatsAppSenderRegion | WhatsAppSenderRegionInputLiteral | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorage | WhatsAppSenderMetaLocalStorageInputLiteral | Unset = UNSET,
        phone_number_provider: WhatsAppSenderNumberProviderType | WhatsAppSenderNumberProviderTypeInputLiteral,
        save_draft_on_failure: bool | Unset = UNSET,
        details: WhatsAppPartnerInitiatedDetailsInput | WhatsAppPartnerInitiatedDetailsInputDict,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderPartnerInitiatedInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, WhatsAppAction)
            else as_member(WhatsAppAction, status)
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
        self.phone_number_provider = (
            phone_number_provider
            if isinstance(phone_number_provider, WhatsAppSenderNumberProviderType)
            else as_member(WhatsAppSenderNumberProviderType, phone_number_provider)
        )
        self.save_draft_on_failure = None if save_draft_on_failure is UNSET else save_draft_on_failure
        self.details = details
        self._finish(
            (
                status,
                region,
                meta_local_storage,
                phone_number_provider,
                save_draft_on_failure,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderPartnerInitiatedInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppAction(value) or new_str(WhatsAppAction, value)
        elif value is None:
            missing += 1
        model.status = value
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
        if (value := get("phoneNumberProvider")).__class__ is str:
            value = _WhatsAppSenderNumberProviderType(value) or new_str(WhatsAppSenderNumberProviderType, value)
        elif value is None:
            missing += 1
        model.phone_number_provider = value
        if (value := get("saveDraftOnFailure")) is None:
            missing += 1
        model.save_draft_on_failure = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppPartnerInitiatedDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is WhatsAppAction else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderRegion else encode(value)
        if (value := model.meta_local_storage) is not None:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorage else encode(value)
            )
        if (value := model.phone_number_provider) is not None:
            data["phoneNumberProvider"] = (
                value._value_ if value.__class__ is WhatsAppSenderNumberProviderType else encode(value)
            )
        if (value := model.save_draft_on_failure) is not None:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not None:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppPartnerInitiatedDetailsInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "phoneNumberProvider",
                "details",
            ),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "region": {"type": ("string",), "enum": get_args(WhatsAppSenderRegionInputLiteral)},
                "metaLocalStorage": {"type": ("string",), "enum": get_args(WhatsAppSenderMetaLocalStorageInputLiteral)},
                "phoneNumberProvider": {
                    "type": ("string",),
                    "enum": get_args(WhatsAppSenderNumberProviderTypeInputLiteral),
                    "text": "Whether Sinch or the customer brings the phone number.",
                },
                "saveDraftOnFailure": {"type": ("boolean",)},
                "details": {"type": ("object",), "model": WhatsAppPartnerInitiatedDetailsInput},
            },
        }


_Blank: Any = blank(WhatsAppSenderPartnerInitiatedInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderPartnerInitiatedInput.FIELDS)
