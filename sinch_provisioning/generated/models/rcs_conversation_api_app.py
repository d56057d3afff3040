# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_conversation_api_app_region import RcsConversationApiAppRegion
from .rcs_conversation_app_channel_integration_status import RcsConversationAppChannelIntegrationStatus

_RcsConversationApiAppRegion = RcsConversationApiAppRegion._value2member_map_.get
_RcsConversationAppChannelIntegrationStatus = RcsConversationAppChannelIntegrationStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "projectId",
        "region",
        "channelStatus",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsConversationApiApp(Model):
    """What the API calls RcsConversationApiAppDto.

    Attributes:
        id: App ID.
        project_id: Project the app belongs to.
        region: See RcsConversationApiAppRegion.
        channel_status: How the integration of the channel credentials is doing.
    """

    id: str
    project_id: str
    region: RcsConversationApiAppRegion
    channel_status: RcsConversationAppChannelIntegrationStatus | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("project_id", "projectId"),
        ("region", "region"),
        ("channel_status", "channelStatus"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.project_id = get("projectId", UNSET)
        if (value := get("region", UNSET)).__class__ is str:
            value = _RcsConversationApiAppRegion(value) or RcsConversationApiAppRegion(value)
        model.region = value
        if (value := get("channelStatus", UNSET)).__class__ is str:
            value = _RcsConversationAppChannelIntegrationStatus(value) or RcsConversationAppChannelIntegrationStatus(
                value
            )
        model.channel_status = value
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
        if (value := model.project_id) is not UNSET:
            data["projectId"] = value if value.__class__ is str else encode(value)
        if (value := model.region) is not UNSET:
            data["region"] = value._value_ if value.__class__ is RcsConversationApiAppRegion else encode(value)
        if (value := model.channel_status) is not UNSET:
            data["channelStatus"] = (
                value._value_ if value.__class__ is RcsConversationAppChannelIntegrationStatus else encode(value)
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
                "projectId",
                "region",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "App ID"},
                "projectId": {"type": ("string",), "text": "Project the app belongs to"},
                "region": {"type": ("string",), "enum": RcsConversationApiAppRegion._value2member_map_},
                "channelStatus": {
                    "type": ("string",),
                    "enum": RcsConversationAppChannelIntegrationStatus._value2member_map_,
                },
            },
        }
