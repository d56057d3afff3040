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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_conversation_api_app_region import (
    WhatsAppConversationApiAppRegion,
)
from .whatsapp_conversation_app_channel_status import (
    WhatsAppConversationAppChannelStatus,
)

_WhatsAppConversationApiAppRegion = WhatsAppConversationApiAppRegion._value2member_map_.get
_WhatsAppConversationAppChannelStatus = WhatsAppConversationAppChannelStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppConversationApiApp(Model):
    """What the API calls WhatsappConversationApiAppDto.

    Attributes:
        id:
        project_id: Project owning the app.
        region: See WhatsAppConversationApiAppRegion.
        channel_status: State of the channel credentials.
    """

    id: str | MaybeNone
    project_id: str | MaybeNone
    region: WhatsAppConversationApiAppRegion | MaybeNone
    channel_status: WhatsAppConversationAppChannelStatus | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("project_id", "projectId"),
        ("region", "region"),
        ("channel_status", "channelStatus"),
    )

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        region: WhatsAppConversationApiAppRegion,
        channel_status: WhatsAppConversationAppChannelStatus | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppConversationApiApp, _Blank)
        self.id = id
        self.project_id = project_id
        self.region = region
        self.channel_status = None if channel_status is UNSET else channel_status
        self._finish(
            (
                id,
                project_id,
                region,
                channel_status,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppConversationApiApp else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("projectId")) is None:
            missing += 1
        model.project_id = value
        if (value := get("region")).__class__ is str:
            value = _WhatsAppConversationApiAppRegion(value) or new_str(WhatsAppConversationApiAppRegion, value)
        elif value is None:
            missing += 1
        model.region = value
        if (value := get("channelStatus")).__class__ is str:
            value = _WhatsAppConversationAppChannelStatus(value) or new_str(WhatsAppConversationAppChannelStatus, value)
        elif value is None:
            missing += 1
        model.channel_status = value
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
        if (value := model.project_id) is not None:
            data["projectId"] = value if value.__class__ is str else encode(value)
        if (value := model.region) is not None:
            data["region"] = value._value_ if value.__class__ is WhatsAppConversationApiAppRegion else encode(value)
        if (value := model.channel_status) is not None:
            data["channelStatus"] = (
                value._value_ if value.__class__ is WhatsAppConversationAppChannelStatus else encode(value)
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
                "projectId",
                "region",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "projectId": {"type": ("string",), "text": "Project owning the app."},
                "region": {"type": ("string",), "enum": WhatsAppConversationApiAppRegion._value2member_map_},
                "channelStatus": {"type": ("string",), "enum": WhatsAppConversationAppChannelStatus._value2member_map_},
            },
        }


_Blank: Any = blank(WhatsAppConversationApiApp)
_KNOWN = frozenset(wire for _, wire in WhatsAppConversationApiApp.FIELDS)
