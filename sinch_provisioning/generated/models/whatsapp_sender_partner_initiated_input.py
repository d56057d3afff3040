# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_action import WhatsAppAction
from .whatsapp_sender_bot_region_input import WhatsAppSenderBotRegionInput
from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
from .whatsapp_sender_number_provider_type_input import WhatsAppSenderNumberProviderTypeInput
from .whatsapp_sender_partner_initiated_details_input import WhatsAppSenderPartnerInitiatedDetailsInput

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppSenderBotRegionInput = WhatsAppSenderBotRegionInput._value2member_map_.get
_WhatsAppSenderMetaLocalStorageInput = WhatsAppSenderMetaLocalStorageInput._value2member_map_.get
_WhatsAppSenderNumberProviderTypeInput = WhatsAppSenderNumberProviderTypeInput._value2member_map_.get
_WhatsAppSenderPartnerInitiatedDetailsInput = WhatsAppSenderPartnerInitiatedDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "region",
        "metaLocalStorage",
        "phoneNumberProvider",
        "saveDraftOnFailure",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderPartnerInitiatedInput(Model):
    """What the API calls WhatsappInputSenderPartnerInitiatedDto.

    Attributes:
        status: Whether to store a draft or submit (default) at once. 'SUBMIT' when left out.
        region: Provisioning region; default follows the billing account's country, or the WhatsApp account
            when partner-initiated.
        meta_local_storage: Where Meta stores the sender's data; default depends on the region.
        phone_number_provider: Whether Sinch or the customer brings the phone number.
        save_draft_on_failure: True keeps the sender as draft when submitting fails. False when left out.
        details: See WhatsAppSenderPartnerInitiatedDetailsInput.
    """

    status: WhatsAppAction | Unset = UNSET
    region: WhatsAppSenderBotRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    phone_number_provider: WhatsAppSenderNumberProviderTypeInput
    save_draft_on_failure: bool | Unset = UNSET
    details: WhatsAppSenderPartnerInitiatedDetailsInput | Mapping[str, Any]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("region", "region"),
        ("meta_local_storage", "metaLocalStorage"),
        ("phone_number_provider", "phoneNumberProvider"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _WhatsAppAction(value) or WhatsAppAction(value)
        model.status = value
        if (value := get("region", UNSET)).__class__ is str:
            value = _WhatsAppSenderBotRegionInput(value) or WhatsAppSenderBotRegionInput(value)
        model.region = value
        if (value := get("metaLocalStorage", UNSET)).__class__ is str:
            value = _WhatsAppSenderMetaLocalStorageInput(value) or WhatsAppSenderMetaLocalStorageInput(value)
        model.meta_local_storage = value
        if (value := get("phoneNumberProvider", UNSET)).__class__ is str:
            value = _WhatsAppSenderNumberProviderTypeInput(value) or WhatsAppSenderNumberProviderTypeInput(value)
        model.phone_number_provider = value
        model.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppSenderPartnerInitiatedDetailsInput(value)
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
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is WhatsAppAction else encode(value)
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is WhatsAppSenderBotRegionInput else encode(value)
        if (value := model.meta_local_storage) is not UNSET:
            data["metaLocalStorage"] = (
                value._value_ if value.__class__ is WhatsAppSenderMetaLocalStorageInput else encode(value)
            )
        if (value := model.phone_number_provider) is not UNSET:
            data["phoneNumberProvider"] = (
                value._value_ if value.__class__ is WhatsAppSenderNumberProviderTypeInput else encode(value)
            )
        if (value := model.save_draft_on_failure) is not UNSET:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppSenderPartnerInitiatedDetailsInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "phoneNumberProvider",
                "details",
            ),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "region": {"type": ("string",), "enum": WhatsAppSenderBotRegionInput._value2member_map_},
                "metaLocalStorage": {
                    "type": ("string",),
                    "enum": WhatsAppSenderMetaLocalStorageInput._value2member_map_,
                },
                "phoneNumberProvider": {
                    "type": ("string",),
                    "enum": WhatsAppSenderNumberProviderTypeInput._value2member_map_,
                    "text": "Whether Sinch or the customer brings the phone number.",
                },
                "saveDraftOnFailure": {"type": ("boolean",)},
                "details": {"type": ("object",), "model": WhatsAppSenderPartnerInitiatedDetailsInput},
            },
        }
