# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, as_members, new_str
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
    BundleConversationWebhookTriggerInputLiteral,
)
from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput, BundleWebhookTargetTypeInputLiteral

_BundleConversationWebhookTrigger = BundleConversationWebhookTrigger._value2member_map_.get
_BundleWebhookTargetTypeInput = BundleWebhookTargetTypeInput._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleConversationAppWebhooksInput(Model):
    """What the API calls BundlesConversationAppWebhooksInputDto.

    Attributes:
        target: URL that receives events; conversation-api.*.sinch.com subdomains are refused. At most 742
            characters.
        triggers: Events that make the webhook call its target URL. At most 20 items, no item twice.
        secret: Optional; the Conversation API signs webhook contents with it. A credential, hidden in repr.
        target_type: 'HTTP' when left out.
    """

    target: str | MaybeNone
    triggers: Sequence[BundleConversationWebhookTrigger] | MaybeNone
    secret: str | None
    target_type: BundleWebhookTargetTypeInput | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("target", "target"),
        ("triggers", "triggers"),
        ("secret", "secret"),
        ("target_type", "targetType"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    def __init__(
        self,
        *,
        target: str,
        triggers: Sequence[BundleConversationWebhookTrigger | BundleConversationWebhookTriggerInputLiteral],
        secret: str | Unset = UNSET,
        target_type: BundleWebhookTargetTypeInput | BundleWebhookTargetTypeInputLiteral | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleConversationAppWebhooksInput, _Blank)
        self.target = target
        self.triggers = as_members(BundleConversationWebhookTrigger, triggers)
        self.secret = None if secret is UNSET else secret
        self.target_type = (
            None
            if target_type is UNSET
            else target_type
            if isinstance(target_type, BundleWebhookTargetTypeInput)
            else as_member(BundleWebhookTargetTypeInput, target_type)
        )
        self._finish(
            (
                target,
                triggers,
                secret,
                target_type,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleConversationAppWebhooksInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
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
        if (value := get("targetType")).__class__ is str:
            value = _BundleWebhookTargetTypeInput(value) or new_str(BundleWebhookTargetTypeInput, value)
        elif value is None:
            missing += 1
        model.target_type = value
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
        if (value := model.target_type) is not None:
            data["targetType"] = value._value_ if value.__class__ is BundleWebhookTargetTypeInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                    "items": {"type": ("string",), "enum": get_args(BundleConversationWebhookTriggerInputLiteral)},
                    "text": "Events that make the webhook call its target URL.",
                },
                "secret": {"type": ("string",), "secret": True},
                "targetType": {"type": ("string",), "enum": BundleWebhookTargetTypeInput._value2member_map_},
            },
        }


_Blank: Any = blank(BundleConversationAppWebhooksInput)
_KNOWN = frozenset(wire for _, wire in BundleConversationAppWebhooksInput.FIELDS)
