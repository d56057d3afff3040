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

from .conversation_channel_status import ConversationChannelStatus

_ConversationChannelStatus = ConversationChannelStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class ConversationTelegramBotInfo(Model):
    """What the API calls ConversationTelegramBotInfoDto.

    Attributes:
        status: See ConversationChannelStatus.
        status_description: Explains the integration state when it is ERROR or FAILED.
        name:
        username:
        can_join_groups: Whether groups may invite the bot.
        can_read_all_group_messages: Whether the bot's privacy mode is off.
        supports_inline_queries:
    """

    status: ConversationChannelStatus | MaybeNone
    status_description: str | None
    name: str | None
    username: str | None
    can_join_groups: bool | None
    can_read_all_group_messages: bool | None
    supports_inline_queries: bool | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("status_description", "statusDescription"),
        ("name", "name"),
        ("username", "username"),
        ("can_join_groups", "canJoinGroups"),
        ("can_read_all_group_messages", "canReadAllGroupMessages"),
        ("supports_inline_queries", "supportsInlineQueries"),
    )

    def __init__(
        self,
        *,
        status: ConversationChannelStatus,
        status_description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        can_join_groups: bool | Unset = UNSET,
        can_read_all_group_messages: bool | Unset = UNSET,
        supports_inline_queries: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ConversationTelegramBotInfo, _Blank)
        self.status = status
        self.status_description = None if status_description is UNSET else status_description
        self.name = None if name is UNSET else name
        self.username = None if username is UNSET else username
        self.can_join_groups = None if can_join_groups is UNSET else can_join_groups
        self.can_read_all_group_messages = None if can_read_all_group_messages is UNSET else can_read_all_group_messages
        self.supports_inline_queries = None if supports_inline_queries is UNSET else supports_inline_queries
        self._finish(
            (
                status,
                status_description,
                name,
                username,
                can_join_groups,
                can_read_all_group_messages,
                supports_inline_queries,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ConversationTelegramBotInfo else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _ConversationChannelStatus(value) or new_str(ConversationChannelStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("statusDescription")) is None:
            missing += 1
        model.status_description = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("username")) is None:
            missing += 1
        model.username = value
        if (value := get("canJoinGroups")) is None:
            missing += 1
        model.can_join_groups = value
        if (value := get("canReadAllGroupMessages")) is None:
            missing += 1
        model.can_read_all_group_messages = value
        if (value := get("supportsInlineQueries")) is None:
            missing += 1
        model.supports_inline_queries = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is ConversationChannelStatus else encode(value)
        if (value := model.status_description) is not None:
            data["statusDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.username) is not None:
            data["username"] = value if value.__class__ is str else encode(value)
        if (value := model.can_join_groups) is not None:
            data["canJoinGroups"] = value if value.__class__ is bool else encode(value)
        if (value := model.can_read_all_group_messages) is not None:
            data["canReadAllGroupMessages"] = value if value.__class__ is bool else encode(value)
        if (value := model.supports_inline_queries) is not None:
            data["supportsInlineQueries"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("status",),
            "properties": {
                "status": {"type": ("string",), "enum": ConversationChannelStatus._value2member_map_},
                "statusDescription": {"type": ("string",)},
                "name": {"type": ("string",)},
                "username": {"type": ("string",)},
                "canJoinGroups": {"type": ("boolean",)},
                "canReadAllGroupMessages": {"type": ("boolean",)},
                "supportsInlineQueries": {"type": ("boolean",)},
            },
        }


_Blank: Any = blank(ConversationTelegramBotInfo)
_KNOWN = frozenset(wire for _, wire in ConversationTelegramBotInfo.FIELDS)
