# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .webhook_trigger import WebhookTrigger

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "target",
        "projectId",
        "triggers",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class Webhook(Model):
    """What the API calls WebhookWebhookDto.

    Attributes:
        id:
        target: URL that receives the events.
        project_id:
        triggers: No item twice.
    """

    id: str
    target: str
    project_id: str
    triggers: list[WebhookTrigger]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("target", "target"),
        ("project_id", "projectId"),
        ("triggers", "triggers"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.target = get("target", UNSET)
        model.project_id = get("projectId", UNSET)
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
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.target) is not UNSET:
            data["target"] = value if value.__class__ is str else encode(value)
        if (value := model.project_id) is not UNSET:
            data["projectId"] = value if value.__class__ is str else encode(value)
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
