# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_members, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .webhook_trigger import WebhookTrigger, WebhookTriggerLiteral

_WebhookTrigger = WebhookTrigger._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WebhookUpdateInput(Model):
    """What the API calls WebhookUpdateWebhookInputDto.

    Attributes:
        target: URL that receives the events. At least 1 character, at most 742 characters.
        secret: Key for signing webhook bodies; pick one with high entropy. At least 1 character, at most 128
            characters, a credential, hidden in repr.
        triggers: Events to deliver; ALL subscribes to every event. At least 1 item, no item twice.
    """

    target: str | None
    secret: str | None
    triggers: Sequence[WebhookTrigger] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("target", "target"),
        ("secret", "secret"),
        ("triggers", "triggers"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("secret",))

    def __init__(
        self,
        *,
        target: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | WebhookTriggerLiteral] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WebhookUpdateInput, _Blank)
        self.target = None if target is UNSET else target
        self.secret = None if secret is UNSET else secret
        self.triggers = None if triggers is UNSET else as_members(WebhookTrigger, triggers)
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
        model: Self = new(_Blank if cls is WebhookUpdateInput else blank(cls))
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
                _WebhookTrigger(item) or new_str(WebhookTrigger, item) if item.__class__ is str else item
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
                [item._value_ if item.__class__ is WebhookTrigger else encode(item) for item in value]
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


_Blank: Any = blank(WebhookUpdateInput)
_KNOWN = frozenset(wire for _, wire in WebhookUpdateInput.FIELDS)
