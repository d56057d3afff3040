# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_sender_changes import KakaoTalkSenderChanges
from .kakaotalk_sender_details import KakaoTalkSenderDetails
from .kakaotalk_sender_state import KakaoTalkSenderState

_KakaoTalkSenderState = KakaoTalkSenderState._value2member_map_.get
_KakaoTalkSenderChanges = KakaoTalkSenderChanges.from_dict
_KakaoTalkSenderDetails = KakaoTalkSenderDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    id: str | None
    plus_friend_id: str | MaybeNone
    state: KakaoTalkSenderState | None
    changes: KakaoTalkSenderChanges | None
    details: KakaoTalkSenderDetails | None
    created: datetime | None
    modified: datetime | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("plus_friend_id", "plusFriendId"),
        ("state", "state"),
        ("changes", "changes"),
        ("details", "details"),
        ("created", "created"),
        ("modified", "modified"),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        plus_friend_id: str,
        state: KakaoTalkSenderState | Unset = UNSET,
        changes: KakaoTalkSenderChanges | Unset = UNSET,
        details: KakaoTalkSenderDetails | Unset = UNSET,
        created: datetime | Unset = UNSET,
        modified: datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSender, _Blank)
        self.id = None if id is UNSET else id
        self.plus_friend_id = plus_friend_id
        self.state = None if state is UNSET else state
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.created = None if created is UNSET else created
        self.modified = None if modified is UNSET else modified
        self._finish(
            (
                id,
                plus_friend_id,
                state,
                changes,
                details,
                created,
                modified,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSender else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("plusFriendId")) is None:
            missing += 1
        model.plus_friend_id = value
        if (value := get("state")).__class__ is str:
            value = _KakaoTalkSenderState(value) or new_str(KakaoTalkSenderState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("changes")).__class__ is dict:
            value = _KakaoTalkSenderChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _KakaoTalkSenderDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("created")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.created = value
        if (value := get("modified")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.modified = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.plus_friend_id) is not None:
            data["plusFriendId"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is KakaoTalkSenderState else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is KakaoTalkSenderChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkSenderDetails else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.modified) is not None:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(KakaoTalkSender)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSender.FIELDS)
