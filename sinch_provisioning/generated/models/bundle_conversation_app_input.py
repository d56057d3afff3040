# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_consent_settings_input import BundleConsentSettingsInput
from .bundle_conversation_app_processing_mode import (
    BundleConversationAppProcessingMode,
    BundleConversationAppProcessingModeInputLiteral,
)
from .bundle_conversation_app_webhooks_input import BundleConversationAppWebhooksInput
from .bundle_conversation_retention_input import BundleConversationRetentionInput
from .bundle_dispatch_retention_input import BundleDispatchRetentionInput

if TYPE_CHECKING:
    from .input_dicts import (
        BundleConsentSettingsInputDict,
        BundleConversationAppWebhooksInputDict,
        BundleConversationRetentionInputDict,
        BundleDispatchRetentionInputDict,
    )

_BundleConversationAppProcessingMode = BundleConversationAppProcessingMode._value2member_map_.get
_BundleConsentSettingsInput = BundleConsentSettingsInput.from_dict
_BundleConversationAppWebhooksInput = BundleConversationAppWebhooksInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConversationAppInput(Model):
    """What the API calls BundlesConversationAppInputDto.

    Attributes:
        name: Falls back to the root `name`; the request fails when neither is set. At least 1 character, at
            most 255 characters.
        webhooks: Conversation API webhooks made for the new app. At most 5 items.
        processing_mode: Can be changed later through the Conversation App API. 'DISPATCH' when left out.
        retention_policy: Retention of messages and conversations; can be changed later through the
            Conversation App API.
        consent_manager_settings: See BundleConsentSettingsInput.
    """

    name: str | None
    webhooks: Sequence[BundleConversationAppWebhooksInput | BundleConversationAppWebhooksInputDict] | None
    processing_mode: BundleConversationAppProcessingMode | None
    retention_policy: (
        BundleConversationRetentionInput
        | BundleConversationRetentionInputDict
        | BundleDispatchRetentionInput
        | BundleDispatchRetentionInputDict
        | None
    )
    consent_manager_settings: BundleConsentSettingsInput | BundleConsentSettingsInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("webhooks", "webhooks"),
        ("processing_mode", "processingMode"),
        ("retention_policy", "retentionPolicy"),
        ("consent_manager_settings", "consentManagerSettings"),
    )

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        webhooks: Sequence[BundleConversationAppWebhooksInput | BundleConversationAppWebhooksInputDict] | Unset = UNSET,
        processing_mode: BundleConversationAppProcessingMode
        | BundleConversationAppProcessingModeInputLiteral
        | Unset = UNSET,
        retention_policy: BundleConversationRetentionInput
        | BundleConversationRetentionInputDict
        | BundleDispatchRetentionInput
        | BundleDispatchRetentionInputDict
        | Unset = UNSET,
        consent_manager_settings: BundleConsentSettingsInput | BundleConsentSettingsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConversationAppInput, _Blank)
        self.name = None if name is UNSET else name
        self.webhooks = None if webhooks is UNSET else webhooks
        self.processing_mode = (
            None
            if processing_mode is UNSET
            else processing_mode
            if isinstance(processing_mode, BundleConversationAppProcessingMode)
            else as_member(BundleConversationAppProcessingMode, processing_mode)
        )
        self.retention_policy = None if retention_policy is UNSET else retention_policy
        self.consent_manager_settings = None if consent_manager_settings is UNSET else consent_manager_settings
        self._finish(
            (
                name,
                webhooks,
                processing_mode,
                retention_policy,
                consent_manager_settings,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleConversationAppInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("webhooks")).__class__ is list:
            value = [_BundleConversationAppWebhooksInput(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.webhooks = value
        if (value := get("processingMode")).__class__ is str:
            value = _BundleConversationAppProcessingMode(value) or new_str(BundleConversationAppProcessingMode, value)
        elif value is None:
            missing += 1
        model.processing_mode = value
        if (value := get("retentionPolicy")).__class__ is dict:
            value = _RETENTION_POLICY_UNION.decode(value)
        elif value is None:
            missing += 1
        model.retention_policy = value
        if (value := get("consentManagerSettings")).__class__ is dict:
            value = _BundleConsentSettingsInput(value)
        elif value is None:
            missing += 1
        model.consent_manager_settings = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.webhooks) is not None:
            data["webhooks"] = (
                [
                    item.to_dict() if item.__class__ is BundleConversationAppWebhooksInput else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.processing_mode) is not None:
            data["processingMode"] = (
                value._value_ if value.__class__ is BundleConversationAppProcessingMode else encode(value)
            )
        if (value := model.retention_policy) is not None:
            data["retentionPolicy"] = encode(value)
        if (value := model.consent_manager_settings) is not None:
            data["consentManagerSettings"] = (
                value.to_dict() if value.__class__ is BundleConsentSettingsInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                    "enum": get_args(BundleConversationAppProcessingModeInputLiteral),
                },
                "retentionPolicy": {
                    "anyOf": (
                        {"type": ("object",), "model": BundleConversationRetentionInput},
                        {"type": ("object",), "model": BundleDispatchRetentionInput},
                    )
                },
                "consentManagerSettings": {"type": ("object",), "model": BundleConsentSettingsInput},
            },
        }


_Blank: Any = blank(BundleConversationAppInput)
_KNOWN = frozenset(wire for _, wire in BundleConversationAppInput.FIELDS)
_RETENTION_POLICY_UNION = Variants(BundleConversationRetentionInput, BundleDispatchRetentionInput)
