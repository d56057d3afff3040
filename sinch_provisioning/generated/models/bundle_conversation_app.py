# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_app_channel_integration_status import BundleConversationAppChannelIntegrationStatus
from .bundle_conversation_app_consent_manager_settings import BundleConversationAppConsentManagerSettings
from .bundle_conversation_app_processing_mode import BundleConversationAppProcessingMode
from .bundle_conversation_app_retention_policy import BundleConversationAppRetentionPolicy
from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks

_BundleConversationAppChannelIntegrationStatus = BundleConversationAppChannelIntegrationStatus._value2member_map_.get
_BundleConversationAppProcessingMode = BundleConversationAppProcessingMode._value2member_map_.get
_BundleConversationAppConsentManagerSettings = BundleConversationAppConsentManagerSettings.from_dict
_BundleConversationAppRetentionPolicy = BundleConversationAppRetentionPolicy.from_dict
_BundleConversationAppWebhooks = BundleConversationAppWebhooks.from_dict
_KNOWN = frozenset(
    (
        "id",
        "name",
        "webhooks",
        "processingMode",
        "retentionPolicy",
        "consentManagerSettings",
        "smsChannelStatus",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationApp(Model):
    """What the API calls BundlesConversationAppDto.

    Attributes:
        id:
        name: At most 255 characters.
        webhooks: Every webhook of the app. At most 5 items.
        processing_mode: See BundleConversationAppProcessingMode.
        retention_policy: Applies to messages and conversations.
        consent_manager_settings: See BundleConversationAppConsentManagerSettings.
        sms_channel_status: How the SMS channel credentials integration stands.
    """

    id: str
    name: str
    webhooks: list[BundleConversationAppWebhooks] | Unset = UNSET
    processing_mode: BundleConversationAppProcessingMode
    retention_policy: BundleConversationAppRetentionPolicy | Unset = UNSET
    consent_manager_settings: BundleConversationAppConsentManagerSettings | Unset = UNSET
    sms_channel_status: BundleConversationAppChannelIntegrationStatus | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("webhooks", "webhooks"),
        ("processing_mode", "processingMode"),
        ("retention_policy", "retentionPolicy"),
        ("consent_manager_settings", "consentManagerSettings"),
        ("sms_channel_status", "smsChannelStatus"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.name = get("name", UNSET)
        if (value := get("webhooks", UNSET)).__class__ is list:
            value = [_BundleConversationAppWebhooks(item) if item.__class__ is dict else item for item in value]
        model.webhooks = value
        if (value := get("processingMode", UNSET)).__class__ is str:
            value = _BundleConversationAppProcessingMode(value) or BundleConversationAppProcessingMode(value)
        model.processing_mode = value
        if (value := get("retentionPolicy", UNSET)).__class__ is dict:
            value = _BundleConversationAppRetentionPolicy(value)
        model.retention_policy = value
        if (value := get("consentManagerSettings", UNSET)).__class__ is dict:
            value = _BundleConversationAppConsentManagerSettings(value)
        model.consent_manager_settings = value
        if (value := get("smsChannelStatus", UNSET)).__class__ is str:
            value = _BundleConversationAppChannelIntegrationStatus(
                value
            ) or BundleConversationAppChannelIntegrationStatus(value)
        model.sms_channel_status = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.webhooks) is not UNSET:
            data["webhooks"] = (
                [item.to_dict() if item.__class__ is BundleConversationAppWebhooks else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.processing_mode) is not UNSET:
            data["processingMode"] = (
                value._value_ if value.__class__ is BundleConversationAppProcessingMode else encode(value)
            )
        if (value := model.retention_policy) is not UNSET:
            data["retentionPolicy"] = (
                value.to_dict() if value.__class__ is BundleConversationAppRetentionPolicy else encode(value)
            )
        if (value := model.consent_manager_settings) is not UNSET:
            data["consentManagerSettings"] = (
                value.to_dict() if value.__class__ is BundleConversationAppConsentManagerSettings else encode(value)
            )
        if (value := model.sms_channel_status) is not UNSET:
            data["smsChannelStatus"] = (
                value._value_ if value.__class__ is BundleConversationAppChannelIntegrationStatus else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                "retentionPolicy": {"type": ("object",), "model": BundleConversationAppRetentionPolicy},
                "consentManagerSettings": {"type": ("object",), "model": BundleConversationAppConsentManagerSettings},
                "smsChannelStatus": {
                    "type": ("string",),
                    "enum": BundleConversationAppChannelIntegrationStatus._value2member_map_,
                },
            },
        }
