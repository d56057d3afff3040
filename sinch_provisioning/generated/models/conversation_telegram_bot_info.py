# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .conversation_channel_status import ConversationChannelStatus

_ConversationChannelStatus = ConversationChannelStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "status",
        "statusDescription",
        "name",
        "username",
        "canJoinGroups",
        "canReadAllGroupMessages",
        "supportsInlineQueries",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    can_join_groups: bool | Unset = UNSET
    can_read_all_group_messages: bool | Unset = UNSET
    supports_inline_queries: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("status_description", "statusDescription"),
        ("name", "name"),
        ("username", "username"),
        ("can_join_groups", "canJoinGroups"),
        ("can_read_all_group_messages", "canReadAllGroupMessages"),
        ("supports_inline_queries", "supportsInlineQueries"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _ConversationChannelStatus(value) or ConversationChannelStatus(value)
        model.status = value
        model.status_description = get("statusDescription", UNSET)
        model.name = get("name", UNSET)
        model.username = get("username", UNSET)
        model.can_join_groups = get("canJoinGroups", UNSET)
        model.can_read_all_group_messages = get("canReadAllGroupMessages", UNSET)
        model.supports_inline_queries = get("supportsInlineQueries", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is ConversationChannelStatus else encode(value)
        if (value := model.status_description) is not UNSET:
            data["statusDescription"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.username) is not UNSET:
            data["username"] = value if value.__class__ is str else encode(value)
        if (value := model.can_join_groups) is not UNSET:
            data["canJoinGroups"] = value if value.__class__ is bool else encode(value)
        if (value := model.can_read_all_group_messages) is not UNSET:
            data["canReadAllGroupMessages"] = value if value.__class__ is bool else encode(value)
        if (value := model.supports_inline_queries) is not UNSET:
            data["supportsInlineQueries"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
