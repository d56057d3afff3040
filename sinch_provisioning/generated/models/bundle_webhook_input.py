# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .bundle_webhook_trigger import BundleWebhookTrigger

_BundleWebhookTrigger = BundleWebhookTrigger._value2member_map_.get
_KNOWN = frozenset(
    (
        "target",
        "secret",
        "triggers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleWebhookInput(Model):
    """What the API calls BundlesWebhookInputDto.

    Attributes:
        target: Valid URL that receives the events. At least 1 character, at most 742 characters.
        secret: Key that signs Provisioning API webhook contents; use high entropy. At least 1 character, at
            most 128 characters, a credential, hidden in repr.
        triggers: `ALL` subscribes to every event type. At least 1 item, no item twice.
    """

    target: str
    secret: str
    triggers: Sequence[BundleWebhookTrigger]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("target", "target"),
        ("secret", "secret"),
        ("triggers", "triggers"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.target = get("target", UNSET)
        model.secret = get("secret", UNSET)
        if (value := get("triggers", UNSET)).__class__ is list:
            value = [
                _BundleWebhookTrigger(item) or BundleWebhookTrigger(item) if item.__class__ is str else item
                for item in value
            ]
        model.triggers = value
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
        if (value := model.secret) is not UNSET:
            data["secret"] = value if value.__class__ is str else encode(value)
        if (value := model.triggers) is not UNSET:
            data["triggers"] = (
                [item._value_ if item.__class__ is BundleWebhookTrigger else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
