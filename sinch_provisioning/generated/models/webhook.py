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

from .webhook_trigger import WebhookTrigger

_WebhookTrigger = WebhookTrigger._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class Webhook(Model):
    """What the API calls WebhookWebhookDto.

    Attributes:
        id:
        target: URL that receives the events.
        project_id:
        triggers: No item twice.
    """

    id: str | MaybeNone
    target: str | MaybeNone
    project_id: str | MaybeNone
    triggers: list[WebhookTrigger] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("target", "target"),
        ("project_id", "projectId"),
        ("triggers", "triggers"),
    )

    def __init__(
        self,
        *,
        id: str,
        target: str,
        project_id: str,
        triggers: list[WebhookTrigger],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(Webhook, _Blank)
        self.id = id
        self.target = target
        self.project_id = project_id
        self.triggers = triggers
        self._finish(
            (
                id,
                target,
                project_id,
                triggers,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is Webhook else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("target")) is None:
            missing += 1
        model.target = value
        if (value := get("projectId")) is None:
            missing += 1
        model.project_id = value
        if (value := get("triggers")).__class__ is list:
            value = [
                _WebhookTrigger(item) or new_str(WebhookTrigger, item) if item.__class__ is str else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.triggers = value
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
        if (value := model.project_id) is not None:
            data["projectId"] = value if value.__class__ is str else encode(value)
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
            "required": (
                "id",
                "target",
                "projectId",
                "triggers",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "target": {"type": ("string",), "text": "URL that receives the events."},
                "projectId": {"type": ("string",)},
                "triggers": {
                    "type": ("array",),
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": WebhookTrigger._value2member_map_},
                },
            },
        }


_Blank: Any = blank(Webhook)
_KNOWN = frozenset(wire for _, wire in Webhook.FIELDS)
