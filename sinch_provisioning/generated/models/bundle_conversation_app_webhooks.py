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

from .bundle_conversation_webhook_trigger import (
    BundleConversationWebhookTrigger,
)

_BundleConversationWebhookTrigger = BundleConversationWebhookTrigger._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConversationAppWebhooks(Model):
    """What the API calls BundlesConversationAppWebhooksDto.

    Attributes:
        id: Webhook ID.
        target: URL that receives events. At most 742 characters.
        triggers: Events that make the webhook call its target URL. At most 20 items, no item twice.
        secret: Optional; the Conversation API signs webhook contents with it. A credential, hidden in repr.
    """

    id: str | MaybeNone
    target: str | MaybeNone
    triggers: list[BundleConversationWebhookTrigger] | MaybeNone
    secret: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("target", "target"),
        ("triggers", "triggers"),
        ("secret", "secret"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    def __init__(
        self,
        *,
        id: str,
        target: str,
        triggers: list[BundleConversationWebhookTrigger],
        secret: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConversationAppWebhooks, _Blank)
        self.id = id
        self.target = target
        self.triggers = triggers
        self.secret = None if secret is UNSET else secret
        self._finish(
            (
                id,
                target,
                triggers,
                secret,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleConversationAppWebhooks else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("target")) is None:
            missing += 1
        model.target = value
        if (value := get("triggers")).__class__ is list:
            value = [
                _BundleConversationWebhookTrigger(item) or new_str(BundleConversationWebhookTrigger, item)
                if item.__class__ is str
                else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.triggers = value
        if (value := get("secret")) is None:
            missing += 1
        model.secret = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.target) is not None:
            data["target"] = value if value.__class__ is str else encode(value)
        if (value := model.triggers) is not None:
            data["triggers"] = (
                [item._value_ if item.__class__ is BundleConversationWebhookTrigger else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.secret) is not None:
            data["secret"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(BundleConversationAppWebhooks)
_KNOWN = frozenset(wire for _, wire in BundleConversationAppWebhooks.FIELDS)
