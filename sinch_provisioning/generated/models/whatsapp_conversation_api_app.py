# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_conversation_api_app_region import WhatsAppConversationApiAppRegion
from .whatsapp_conversation_app_channel_integration_status import WhatsAppConversationAppChannelIntegrationStatus

_WhatsAppConversationApiAppRegion = WhatsAppConversationApiAppRegion._value2member_map_.get
_WhatsAppConversationAppChannelIntegrationStatus = (
    WhatsAppConversationAppChannelIntegrationStatus._value2member_map_.get
)
_KNOWN = frozenset(
    (
        "id",
        "projectId",
        "region",
        "channelStatus",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppConversationApiApp(Model):
    """What the API calls WhatsappConversationApiAppDto.

    Attributes:
        id:
        project_id: Project owning the app.
        region: See WhatsAppConversationApiAppRegion.
        channel_status: State of the channel credentials.
    """

    id: str
    project_id: str
    region: WhatsAppConversationApiAppRegion
    channel_status: WhatsAppConversationAppChannelIntegrationStatus | Unset = UNSET

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
            value = _WhatsAppConversationApiAppRegion(value) or WhatsAppConversationApiAppRegion(value)
        model.region = value
        if (value := get("channelStatus", UNSET)).__class__ is str:
            value = _WhatsAppConversationAppChannelIntegrationStatus(
                value
            ) or WhatsAppConversationAppChannelIntegrationStatus(value)
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
            data["region"] = value._value_ if value.__class__ is WhatsAppConversationApiAppRegion else encode(value)
        if (value := model.channel_status) is not UNSET:
            data["channelStatus"] = (
                value._value_ if value.__class__ is WhatsAppConversationAppChannelIntegrationStatus else encode(value)
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
                "id": {"type": ("string",)},
                "projectId": {"type": ("string",), "text": "Project owning the app."},
                "region": {"type": ("string",), "enum": WhatsAppConversationApiAppRegion._value2member_map_},
                "channelStatus": {
                    "type": ("string",),
                    "enum": WhatsAppConversationAppChannelIntegrationStatus._value2member_map_,
                },
            },
        }
