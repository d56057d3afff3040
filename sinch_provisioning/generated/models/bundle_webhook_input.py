# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_members, new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .bundle_webhook_trigger import BundleWebhookTrigger, BundleWebhookTriggerLiteral

_BundleWebhookTrigger = BundleWebhookTrigger._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleWebhookInput(Model):
    """What the API calls BundlesWebhookInputDto.

    Attributes:
        target: Valid URL that receives the events. At least 1 character, at most 742 characters.
        secret: Key that signs Provisioning API webhook contents; use high entropy. At least 1 character, at
            most 128 characters, a credential, hidden in repr.
        triggers: `ALL` subscribes to every event type. At least 1 item, no item twice.
    """

    target: str | MaybeNone
    secret: str | MaybeNone
    triggers: Sequence[BundleWebhookTrigger] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("target", "target"),
        ("secret", "secret"),
        ("triggers", "triggers"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    def __init__(
        self,
        *,
        target: str,
        secret: str,
        triggers: Sequence[BundleWebhookTrigger | BundleWebhookTriggerLiteral],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleWebhookInput, _Blank)
        self.target = target
        self.secret = secret
        self.triggers = as_members(BundleWebhookTrigger, triggers)
        self._finish(
            (
                target,
                secret,
                triggers,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleWebhookInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("target")) is None:
            missing += 1
        model.target = value
        if (value := get("secret")) is None:
            missing += 1
        model.secret = value
        if (value := get("triggers")).__class__ is list:
            value = [
                _BundleWebhookTrigger(item) or new_str(BundleWebhookTrigger, item) if item.__class__ is str else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.triggers = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.secret) is not None:
            data["secret"] = value if value.__class__ is str else encode(value)
        if (value := model.triggers) is not None:
            data["triggers"] = (
                [item._value_ if item.__class__ is BundleWebhookTrigger else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "target",
                "secret",
                "triggers",
            ),
            "properties": {
                "target": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 742,
                    "text": "Valid URL that receives the events.",
                },
                "secret": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 128,
                    "text": "Key that signs Provisioning API webhook contents; use high entropy.",
                    "secret": True,
                },
                "triggers": {
                    "type": ("array",),
                    "minItems": 1,
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": BundleWebhookTrigger._value2member_map_},
                    "text": "`ALL` subscribes to every event type.",
                },
            },
        }


_Blank: Any = blank(BundleWebhookInput)
_KNOWN = frozenset(wire for _, wire in BundleWebhookInput.FIELDS)
