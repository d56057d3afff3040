# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .bundle_conversation_webhook_trigger import BundleConversationWebhookTrigger

_BundleConversationWebhookTrigger = BundleConversationWebhookTrigger._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "target",
        "triggers",
        "secret",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleConversationAppWebhooks(Model):
    """What the API calls BundlesConversationAppWebhooksDto.

    Attributes:
        id: Webhook ID.
        target: URL that receives events. At most 742 characters.
        triggers: Events that make the webhook call its target URL. At most 20 items, no item twice.
        secret: Optional; the Conversation API signs webhook contents with it. A credential, hidden in repr.
    """

    id: str
    target: str
    triggers: list[BundleConversationWebhookTrigger]
    secret: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("target", "target"),
        ("triggers", "triggers"),
        ("secret", "secret"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.target = get("target", UNSET)
        if (value := get("triggers", UNSET)).__class__ is list:
            value = [
                _BundleConversationWebhookTrigger(item) or BundleConversationWebhookTrigger(item)
                if item.__class__ is str
                else item
                for item in value
            ]
        model.triggers = value
        model.secret = get("secret", UNSET)
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
        if (value := model.target) is not UNSET:
            data["target"] = value if value.__class__ is str else encode(value)
        if (value := model.triggers) is not UNSET:
            data["triggers"] = (
                [item._value_ if item.__class__ is BundleConversationWebhookTrigger else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.secret) is not UNSET:
            data["secret"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "target",
                "triggers",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Webhook ID."},
                "target": {"type": ("string",), "maxLength": 742, "text": "URL that receives events."},
                "triggers": {
                    "type": ("array",),
                    "maxItems": 20,
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": BundleConversationWebhookTrigger._value2member_map_},
                    "text": "Events that make the webhook call its target URL.",
                },
                "secret": {"type": ("string",), "secret": True},
            },
        }
