# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_app_consent_manager_settings_input import BundleConversationAppConsentManagerSettingsInput
from .bundle_conversation_app_conversation_retention_policy_input import (
    BundleConversationAppConversationRetentionPolicyInput,
)
from .bundle_conversation_app_dispatch_retention_policy_input import BundleConversationAppDispatchRetentionPolicyInput
from .bundle_conversation_app_processing_mode_input import BundleConversationAppProcessingModeInput
from .bundle_conversation_app_webhooks_input import BundleConversationAppWebhooksInput

_BundleConversationAppProcessingModeInput = BundleConversationAppProcessingModeInput._value2member_map_.get
_BundleConversationAppConsentManagerSettingsInput = BundleConversationAppConsentManagerSettingsInput.from_dict
_BundleConversationAppWebhooksInput = BundleConversationAppWebhooksInput.from_dict
_KNOWN = frozenset(
    (
        "name",
        "webhooks",
        "processingMode",
        "retentionPolicy",
        "consentManagerSettings",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppInput(Model):
    """What the API calls BundlesConversationAppInputDto.

    Attributes:
        name: Falls back to the root `name`; the request fails when neither is set. At least 1 character, at
            most 255 characters.
        webhooks: Conversation API webhooks made for the new app. At most 5 items.
        processing_mode: Can be changed later through the Conversation App API. 'DISPATCH' when left out.
        retention_policy: Retention of messages and conversations; can be changed later through the
            Conversation App API.
        consent_manager_settings: See BundleConversationAppConsentManagerSettingsInput.
    """

    name: str | Unset = UNSET
    webhooks: Sequence[BundleConversationAppWebhooksInput | Mapping[str, Any]] | Unset = UNSET
    processing_mode: BundleConversationAppProcessingModeInput | Unset = UNSET
    retention_policy: (
        BundleConversationAppConversationRetentionPolicyInput
        | Mapping[str, Any]
        | BundleConversationAppDispatchRetentionPolicyInput
        | Unset
    ) = UNSET
    consent_manager_settings: BundleConversationAppConsentManagerSettingsInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("webhooks", "webhooks"),
        ("processing_mode", "processingMode"),
        ("retention_policy", "retentionPolicy"),
        ("consent_manager_settings", "consentManagerSettings"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        if (value := get("webhooks", UNSET)).__class__ is list:
            value = [_BundleConversationAppWebhooksInput(item) if item.__class__ is dict else item for item in value]
        model.webhooks = value
        if (value := get("processingMode", UNSET)).__class__ is str:
            value = _BundleConversationAppProcessingModeInput(value) or BundleConversationAppProcessingModeInput(value)
        model.processing_mode = value
        if (value := get("retentionPolicy", UNSET)).__class__ is dict:
            value = _RETENTION_POLICY_UNION.decode(value)
        model.retention_policy = value
        if (value := get("consentManagerSettings", UNSET)).__class__ is dict:
            value = _BundleConversationAppConsentManagerSettingsInput(value)
        model.consent_manager_settings = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.webhooks) is not UNSET:
            data["webhooks"] = (
                [
                    item.to_dict() if item.__class__ is BundleConversationAppWebhooksInput else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.processing_mode) is not UNSET:
            data["processingMode"] = (
                value._value_ if value.__class__ is BundleConversationAppProcessingModeInput else encode(value)
            )
        if (value := model.retention_policy) is not UNSET:
            data["retentionPolicy"] = encode(value)
        if (value := model.consent_manager_settings) is not UNSET:
            data["consentManagerSettings"] = (
                value.to_dict()
                if value.__class__ is BundleConversationAppConsentManagerSettingsInput
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "webhooks": {
                    "type": ("array",),
                    "maxItems": 5,
                    "items": {"type": ("object",), "model": BundleConversationAppWebhooksInput},
                },
                "processingMode": {
                    "type": ("string",),
                    "enum": BundleConversationAppProcessingModeInput._value2member_map_,
                },
                "retentionPolicy": {
                    "anyOf": (
                        {"type": ("object",), "model": BundleConversationAppConversationRetentionPolicyInput},
                        {"type": ("object",), "model": BundleConversationAppDispatchRetentionPolicyInput},
                    )
                },
                "consentManagerSettings": {
                    "type": ("object",),
                    "model": BundleConversationAppConsentManagerSettingsInput,
                },
            },
        }


_RETENTION_POLICY_UNION = Union(
    BundleConversationAppConversationRetentionPolicyInput, BundleConversationAppDispatchRetentionPolicyInput
)
