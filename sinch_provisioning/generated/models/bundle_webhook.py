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

from .bundle_webhook_trigger import BundleWebhookTrigger

_BundleWebhookTrigger = BundleWebhookTrigger._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleWebhook(Model):
    """What the API calls BundlesWebhookDto.

    Attributes:
        id: Webhook ID.
        target: URL that receives events.
        project_id: Project that owns the webhook.
        triggers: Events that fire the webhook. No item twice.
    """

    id: str | MaybeNone
    target: str | MaybeNone
    project_id: str | MaybeNone
    triggers: list[BundleWebhookTrigger] | MaybeNone

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
        triggers: list[BundleWebhookTrigger],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleWebhook, _Blank)
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
        model: Self = new(_Blank if cls is BundleWebhook else blank(cls))
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
                _BundleWebhookTrigger(item) or new_str(BundleWebhookTrigger, item) if item.__class__ is str else item
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
                "id",
                "target",
                "projectId",
                "triggers",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Webhook ID."},
                "target": {"type": ("string",), "text": "URL that receives events."},
                "projectId": {"type": ("string",), "text": "Project that owns the webhook."},
                "triggers": {
                    "type": ("array",),
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": BundleWebhookTrigger._value2member_map_},
                    "text": "Events that fire the webhook.",
                },
            },
        }


_Blank: Any = blank(BundleWebhook)
_KNOWN = frozenset(wire for _, wire in BundleWebhook.FIELDS)
