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
        "id",
        "name",
        "username",
        "biography",
        "followersCount",
        "followsCount",
        "mediaCount",
        "profilePictureUrl",
        "website",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    biography: str | Unset = UNSET
    followers_count: int | Unset = UNSET
    follows_count: int | Unset = UNSET
    media_count: int | Unset = UNSET
    profile_picture_url: str | Unset = UNSET
    website: str | Unset = UNSET

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
        model.id = get("id", UNSET)
        model.name = get("name", UNSET)
        model.username = get("username", UNSET)
        model.biography = get("biography", UNSET)
        model.followers_count = get("followersCount", UNSET)
        model.follows_count = get("followsCount", UNSET)
        model.media_count = get("mediaCount", UNSET)
        model.profile_picture_url = get("profilePictureUrl", UNSET)
        model.website = get("website", UNSET)
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
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.username) is not UNSET:
            data["username"] = value if value.__class__ is str else encode(value)
        if (value := model.biography) is not UNSET:
            data["biography"] = value if value.__class__ is str else encode(value)
        if (value := model.followers_count) is not UNSET:
            data["followersCount"] = value if value.__class__ is int else encode(value)
        if (value := model.follows_count) is not UNSET:
            data["followsCount"] = value if value.__class__ is int else encode(value)
        if (value := model.media_count) is not UNSET:
            data["mediaCount"] = value if value.__class__ is int else encode(value)
        if (value := model.profile_picture_url) is not UNSET:
            data["profilePictureUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.website) is not UNSET:
            data["website"] = value if value.__class__ is str else encode(value)
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
