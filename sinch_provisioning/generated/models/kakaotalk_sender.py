# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_sender_changes import KakaoTalkSenderChanges
from .kakaotalk_sender_details import KakaoTalkSenderDetails
from .kakaotalk_sender_state import KakaoTalkSenderState

_KakaoTalkSenderState = KakaoTalkSenderState._value2member_map_.get
_KakaoTalkSenderChanges = KakaoTalkSenderChanges.from_dict
_KakaoTalkSenderDetails = KakaoTalkSenderDetails.from_dict
_KNOWN = frozenset(
    (
        "id",
        "plusFriendId",
        "state",
        "changes",
        "details",
        "created",
        "modified",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSender(Model):
    """What the API calls KakaotalkSenderDto.

    Attributes:
        id:
        plus_friend_id:
        state: See KakaoTalkSenderState.
        changes: Changes not yet applied, if any.
        details: See KakaoTalkSenderDetails.
        created: Creation time, UTC, ISO 8601.
        modified: Time of last change, UTC, ISO 8601.
    """

    id: str | Unset = UNSET
    plus_friend_id: str
    state: KakaoTalkSenderState | Unset = UNSET
    changes: KakaoTalkSenderChanges | Unset = UNSET
    details: KakaoTalkSenderDetails | Unset = UNSET
    created: datetime | Unset = UNSET
    modified: datetime | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("plus_friend_id", "plusFriendId"),
        ("state", "state"),
        ("changes", "changes"),
        ("details", "details"),
        ("created", "created"),
        ("modified", "modified"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.plus_friend_id = get("plusFriendId", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = _KakaoTalkSenderState(value) or KakaoTalkSenderState(value)
        model.state = value
        if (value := get("changes", UNSET)).__class__ is dict:
            value = _KakaoTalkSenderChanges(value)
        model.changes = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _KakaoTalkSenderDetails(value)
        model.details = value
        if (value := get("created", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.created = value
        if (value := get("modified", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.modified = value
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
        if (value := model.plus_friend_id) is not UNSET:
            data["plusFriendId"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is KakaoTalkSenderState else encode(value)
        if (value := model.changes) is not UNSET:
            data["changes"] = value.to_dict() if value.__class__ is KakaoTalkSenderChanges else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkSenderDetails else encode(value)
        if (value := model.created) is not UNSET:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not UNSET:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("plusFriendId",),
            "submitted_as": "KakaoTalkSenderInput",
            "properties": {
                "id": {"type": ("string",)},
                "plusFriendId": {"type": ("string",)},
                "state": {"type": ("string",), "enum": KakaoTalkSenderState._value2member_map_},
                "changes": {"type": ("object",), "model": KakaoTalkSenderChanges},
                "details": {"type": ("object",), "model": KakaoTalkSenderDetails},
                "created": {"type": ("string",)},
                "modified": {"type": ("string",)},
            },
        }
