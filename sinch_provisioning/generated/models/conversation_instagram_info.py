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
class ConversationInstagramInfo(Model):
    """What the API calls ConversationInstagramInfoDto.

    Attributes:
        status: See ConversationChannelStatus.
        status_description: Explains the integration state when it is ERROR or FAILED.
        id: Instagram's own ID.
        name: Public name on the profile, when there is one.
        username:
        biography: Public biography, when there is one.
        followers_count: How many Instagram users follow the sender.
        follows_count: How many Instagram users the sender is following.
        media_count: How many media items the sender has published.
        profile_picture_url: URL of the public picture, when there is one.
        website: Website URL on the profile, when there is one.
    """

    status: ConversationChannelStatus | MaybeNone
    status_description: str | None
    id: str | None
    name: str | None
    username: str | None
    biography: str | None
    followers_count: int | None
    follows_count: int | None
    media_count: int | None
    profile_picture_url: str | None
    website: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("status_description", "statusDescription"),
        ("id", "id"),
        ("name", "name"),
        ("username", "username"),
        ("biography", "biography"),
        ("followers_count", "followersCount"),
        ("follows_count", "followsCount"),
        ("media_count", "mediaCount"),
        ("profile_picture_url", "profilePictureUrl"),
        ("website", "website"),
    )

    def __init__(
        self,
        *,
        status: ConversationChannelStatus,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        biography: str | Unset = UNSET,
        followers_count: int | Unset = UNSET,
        follows_count: int | Unset = UNSET,
        media_count: int | Unset = UNSET,
        profile_picture_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ConversationInstagramInfo, _Blank)
        self.status = status
        self.status_description = None if status_description is UNSET else status_description
        self.id = None if id is UNSET else id
        self.name = None if name is UNSET else name
        self.username = None if username is UNSET else username
        self.biography = None if biography is UNSET else biography
        self.followers_count = None if followers_count is UNSET else followers_count
        self.follows_count = None if follows_count is UNSET else follows_count
        self.media_count = None if media_count is UNSET else media_count
        self.profile_picture_url = None if profile_picture_url is UNSET else profile_picture_url
        self.website = None if website is UNSET else website
        self._finish(
            (
                status,
                status_description,
                id,
                name,
                username,
                biography,
                followers_count,
                follows_count,
                media_count,
                profile_picture_url,
                website,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ConversationInstagramInfo else blank(cls))
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
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("username")) is None:
            missing += 1
        model.username = value
        if (value := get("biography")) is None:
            missing += 1
        model.biography = value
        if (value := get("followersCount")) is None:
            missing += 1
        model.followers_count = value
        if (value := get("followsCount")) is None:
            missing += 1
        model.follows_count = value
        if (value := get("mediaCount")) is None:
            missing += 1
        model.media_count = value
        if (value := get("profilePictureUrl")) is None:
            missing += 1
        model.profile_picture_url = value
        if (value := get("website")) is None:
            missing += 1
        model.website = value
        if surplus := missing + len(data) - 11:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.username) is not None:
            data["username"] = value if value.__class__ is str else encode(value)
        if (value := model.biography) is not None:
            data["biography"] = value if value.__class__ is str else encode(value)
        if (value := model.followers_count) is not None:
            data["followersCount"] = value if value.__class__ is int else encode(value)
        if (value := model.follows_count) is not None:
            data["followsCount"] = value if value.__class__ is int else encode(value)
        if (value := model.media_count) is not None:
            data["mediaCount"] = value if value.__class__ is int else encode(value)
        if (value := model.profile_picture_url) is not None:
            data["profilePictureUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.website) is not None:
            data["website"] = value if value.__class__ is str else encode(value)
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
                "id": {"type": ("string",)},
                "name": {"type": ("string",)},
                "username": {"type": ("string",)},
                "biography": {"type": ("string",)},
                "followersCount": {"type": ("integer",)},
                "followsCount": {"type": ("integer",)},
                "mediaCount": {"type": ("integer",)},
                "profilePictureUrl": {"type": ("string",)},
                "website": {"type": ("string",)},
            },
        }


_Blank: Any = blank(ConversationInstagramInfo)
_KNOWN = frozenset(wire for _, wire in ConversationInstagramInfo.FIELDS)
