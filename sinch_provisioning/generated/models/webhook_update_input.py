# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .webhook_trigger import WebhookTrigger

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_KNOWN = frozenset(
    (
        "target",
        "secret",
        "triggers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WebhookUpdateInput(Model):
    """What the API calls WebhookUpdateWebhookInputDto.

    Attributes:
        target: URL that receives the events. At least 1 character, at most 742 characters.
        secret: Key for signing webhook bodies; pick one with high entropy. At least 1 character, at most 128
            characters, a credential, hidden in repr.
        triggers: Events to deliver; ALL subscribes to every event. At least 1 item, no item twice.
    """

    target: str | None | Unset = UNSET
    secret: str | None | Unset = UNSET
    triggers: Sequence[WebhookTrigger] | Unset = UNSET

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
            value = [_WebhookTrigger(item) or WebhookTrigger(item) if item.__class__ is str else item for item in value]
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
                [item._value_ if item.__class__ is WebhookTrigger else encode(item) for item in value]
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
            "properties": {
                "target": {"type": ("string", "null"), "minLength": 1, "maxLength": 742},
                "secret": {"type": ("string", "null"), "minLength": 1, "maxLength": 128, "secret": True},
                "triggers": {
                    "type": ("array",),
                    "minItems": 1,
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": WebhookTrigger._value2member_map_},
                },
            },
        }
