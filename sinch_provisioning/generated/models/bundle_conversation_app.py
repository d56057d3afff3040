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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_consent_settings import BundleConsentSettings
from .bundle_conversation_app_channel_status import (
    BundleConversationAppChannelStatus,
)
from .bundle_conversation_app_processing_mode import (
    BundleConversationAppProcessingMode,
)
from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks
from .bundle_retention import BundleRetention

_BundleConversationAppChannelStatus = BundleConversationAppChannelStatus._value2member_map_.get
_BundleConversationAppProcessingMode = BundleConversationAppProcessingMode._value2member_map_.get
_BundleConsentSettings = BundleConsentSettings.from_dict
_BundleConversationAppWebhooks = BundleConversationAppWebhooks.from_dict
_BundleRetention = BundleRetention.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConversationApp(Model):
    """What the API calls BundlesConversationAppDto.

    Attributes:
        id:
        name: At most 255 characters.
        webhooks: Every webhook of the app. At most 5 items.
        processing_mode: See BundleConversationAppProcessingMode.
        retention_policy: Applies to messages and conversations.
        consent_manager_settings: See BundleConsentSettings.
        sms_channel_status: How the SMS channel credentials integration stands.
    """

    id: str | MaybeNone
    name: str | MaybeNone
    webhooks: list[BundleConversationAppWebhooks] | None
    processing_mode: BundleConversationAppProcessingMode | MaybeNone
    retention_policy: BundleRetention | None
    consent_manager_settings: BundleConsentSettings | None
    sms_channel_status: BundleConversationAppChannelStatus | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("webhooks", "webhooks"),
        ("processing_mode", "processingMode"),
        ("retention_policy", "retentionPolicy"),
        ("consent_manager_settings", "consentManagerSettings"),
        ("sms_channel_status", "smsChannelStatus"),
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        webhooks: list[BundleConversationAppWebhooks] | Unset = UNSET,
        processing_mode: BundleConversationAppProcessingMode,
        retention_policy: BundleRetention | Unset = UNSET,
        consent_manager_settings: BundleConsentSettings | Unset = UNSET,
        sms_channel_status: BundleConversationAppChannelStatus | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConversationApp, _Blank)
        self.id = id
        self.name = name
        self.webhooks = None if webhooks is UNSET else webhooks
        self.processing_mode = processing_mode
        self.retention_policy = None if retention_policy is UNSET else retention_policy
        self.consent_manager_settings = None if consent_manager_settings is UNSET else consent_manager_settings
        self.sms_channel_status = None if sms_channel_status is UNSET else sms_channel_status
        self._finish(
            (
                id,
                name,
                webhooks,
                processing_mode,
                retention_policy,
                consent_manager_settings,
                sms_channel_status,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleConversationApp else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("webhooks")).__class__ is list:
            value = [_BundleConversationAppWebhooks(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.webhooks = value
        if (value := get("processingMode")).__class__ is str:
            value = _BundleConversationAppProcessingMode(value) or new_str(BundleConversationAppProcessingMode, value)
        elif value is None:
            missing += 1
        model.processing_mode = value
        if (value := get("retentionPolicy")).__class__ is dict:
            value = _BundleRetention(value)
        elif value is None:
            missing += 1
        model.retention_policy = value
        if (value := get("consentManagerSettings")).__class__ is dict:
            value = _BundleConsentSettings(value)
        elif value is None:
            missing += 1
        model.consent_manager_settings = value
        if (value := get("smsChannelStatus")).__class__ is str:
            value = _BundleConversationAppChannelStatus(value) or new_str(BundleConversationAppChannelStatus, value)
        elif value is None:
            missing += 1
        model.sms_channel_status = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.webhooks) is not None:
            data["webhooks"] = (
                [item.to_dict() if item.__class__ is BundleConversationAppWebhooks else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.processing_mode) is not None:
            data["processingMode"] = (
                value._value_ if value.__class__ is BundleConversationAppProcessingMode else encode(value)
            )
        if (value := model.retention_policy) is not None:
            data["retentionPolicy"] = value.to_dict() if value.__class__ is BundleRetention else encode(value)
        if (value := model.consent_manager_settings) is not None:
            data["consentManagerSettings"] = (
                value.to_dict() if value.__class__ is BundleConsentSettings else encode(value)
            )
        if (value := model.sms_channel_status) is not None:
            data["smsChannelStatus"] = (
                value._value_ if value.__class__ is BundleConversationAppChannelStatus else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "name",
                "processingMode",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "name": {"type": ("string",), "maxLength": 255},
                "webhooks": {
                    "type": ("array",),
                    "maxItems": 5,
                    "items": {"type": ("object",), "model": BundleConversationAppWebhooks},
                },
                "processingMode": {"type": ("string",), "enum": BundleConversationAppProcessingMode._value2member_map_},
                "retentionPolicy": {"type": ("object",), "model": BundleRetention},
                "consentManagerSettings": {"type": ("object",), "model": BundleConsentSettings},
                "smsChannelStatus": {
                    "type": ("string",),
                    "enum": BundleConversationAppChannelStatus._value2member_map_,
                },
            },
        }


_Blank: Any = blank(BundleConversationApp)
_KNOWN = frozenset(wire for _, wire in BundleConversationApp.FIELDS)
