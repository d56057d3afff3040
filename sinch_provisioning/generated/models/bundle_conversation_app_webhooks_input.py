# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_webhook_trigger_input import BundleConversationWebhookTriggerInput
from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput

_BundleConversationWebhookTriggerInput = BundleConversationWebhookTriggerInput._value2member_map_.get
_BundleWebhookTargetTypeInput = BundleWebhookTargetTypeInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "target",
        "triggers",
        "secret",
        "targetType",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppWebhooksInput(Model):
    """What the API calls BundlesConversationAppWebhooksInputDto.

    Attributes:
        target: URL that receives events; conversation-api.*.sinch.com subdomains are refused. At most 742
            characters.
        triggers: Events that make the webhook call its target URL. At most 20 items, no item twice.
        secret: Optional; the Conversation API signs webhook contents with it. A credential, hidden in repr.
        target_type: 'HTTP' when left out.
    """

    target: str
    triggers: Sequence[BundleConversationWebhookTriggerInput]
    secret: str | Unset = UNSET
    target_type: BundleWebhookTargetTypeInput | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("target", "target"),
        ("triggers", "triggers"),
        ("secret", "secret"),
        ("target_type", "targetType"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.target = get("target", UNSET)
        if (value := get("triggers", UNSET)).__class__ is list:
            value = [
                _BundleConversationWebhookTriggerInput(item) or BundleConversationWebhookTriggerInput(item)
                if item.__class__ is str
                else item
                for item in value
            ]
        model.triggers = value
        model.secret = get("secret", UNSET)
        if (value := get("targetType", UNSET)).__class__ is str:
            value = _BundleWebhookTargetTypeInput(value) or BundleWebhookTargetTypeInput(value)
        model.target_type = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.target) is not UNSET:
            data["target"] = value if value.__class__ is str else encode(value)
        if (value := model.triggers) is not UNSET:
            data["triggers"] = (
                [
                    item._value_ if item.__class__ is BundleConversationWebhookTriggerInput else encode(item)
                    for item in value
                ]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.secret) is not UNSET:
            data["secret"] = value if value.__class__ is str else encode(value)
        if (value := model.target_type) is not UNSET:
            data["targetType"] = value._value_ if value.__class__ is BundleWebhookTargetTypeInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "target",
                "triggers",
            ),
            "properties": {
                "target": {
                    "type": ("string",),
                    "maxLength": 742,
                    "text": "URL that receives events; conversation-api.*.sinch.com subdomains are refused.",
                },
                "triggers": {
                    "type": ("array",),
                    "maxItems": 20,
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": BundleConversationWebhookTriggerInput._value2member_map_},
                    "text": "Events that make the webhook call its target URL.",
                },
                "secret": {"type": ("string",), "secret": True},
                "targetType": {"type": ("string",), "enum": BundleWebhookTargetTypeInput._value2member_map_},
            },
        }
