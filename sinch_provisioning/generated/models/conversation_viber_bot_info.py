# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .conversation_account_location import ConversationAccountLocation
from .conversation_channel_status import ConversationChannelStatus

_ConversationChannelStatus = ConversationChannelStatus._value2member_map_.get
_ConversationAccountLocation = ConversationAccountLocation.from_dict
_KNOWN = frozenset(
    (
        "status",
        "statusDescription",
        "id",
        "name",
        "uri",
        "icon",
        "category",
        "subcategory",
        "location",
        "country",
        "subscribersCount",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class ConversationViberBotInfo(Model):
    """What the API calls ConversationViberBotInfoDto.

    Attributes:
        status: See ConversationChannelStatus.
        status_description: Explains the integration state when it is ERROR or FAILED.
        id: ID of the account.
        name: Name of the account.
        uri: URI of the account.
        icon: URI of the account's icon.
        category:
        subcategory:
        location: See ConversationAccountLocation.
        country: Long form of the country name.
        subscribers_count:
    """

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    uri: str | Unset = UNSET
    icon: str | Unset = UNSET
    category: str | Unset = UNSET
    subcategory: str | Unset = UNSET
    location: ConversationAccountLocation | Unset = UNSET
    country: str | Unset = UNSET
    subscribers_count: int | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("status_description", "statusDescription"),
        ("id", "id"),
        ("name", "name"),
        ("uri", "uri"),
        ("icon", "icon"),
        ("category", "category"),
        ("subcategory", "subcategory"),
        ("location", "location"),
        ("country", "country"),
        ("subscribers_count", "subscribersCount"),
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
        model.uri = get("uri", UNSET)
        model.icon = get("icon", UNSET)
        model.category = get("category", UNSET)
        model.subcategory = get("subcategory", UNSET)
        if (value := get("location", UNSET)).__class__ is dict:
            value = _ConversationAccountLocation(value)
        model.location = value
        model.country = get("country", UNSET)
        model.subscribers_count = get("subscribersCount", UNSET)
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
        if (value := model.uri) is not UNSET:
            data["uri"] = value if value.__class__ is str else encode(value)
        if (value := model.icon) is not UNSET:
            data["icon"] = value if value.__class__ is str else encode(value)
        if (value := model.category) is not UNSET:
            data["category"] = value if value.__class__ is str else encode(value)
        if (value := model.subcategory) is not UNSET:
            data["subcategory"] = value if value.__class__ is str else encode(value)
        if (value := model.location) is not UNSET:
            data["location"] = value.to_dict() if value.__class__ is ConversationAccountLocation else encode(value)
        if (value := model.country) is not UNSET:
            data["country"] = value if value.__class__ is str else encode(value)
        if (value := model.subscribers_count) is not UNSET:
            data["subscribersCount"] = value if value.__class__ is int else encode(value)
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
                "uri": {"type": ("string",)},
                "icon": {"type": ("string",)},
                "category": {"type": ("string",)},
                "subcategory": {"type": ("string",)},
                "location": {"type": ("object",), "model": ConversationAccountLocation},
                "country": {"type": ("string",)},
                "subscribersCount": {"type": ("integer",)},
            },
        }
