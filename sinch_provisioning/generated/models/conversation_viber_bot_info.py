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

from .conversation_account_location import ConversationAccountLocation
from .conversation_channel_status import ConversationChannelStatus

_ConversationChannelStatus = ConversationChannelStatus._value2member_map_.get
_ConversationAccountLocation = ConversationAccountLocation.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    status: ConversationChannelStatus | MaybeNone
    status_description: str | None
    id: str | None
    name: str | None
    uri: str | None
    icon: str | None
    category: str | None
    subcategory: str | None
    location: ConversationAccountLocation | None
    country: str | None
    subscribers_count: int | None

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

    def __init__(
        self,
        *,
        status: ConversationChannelStatus,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        category: str | Unset = UNSET,
        subcategory: str | Unset = UNSET,
        location: ConversationAccountLocation | Unset = UNSET,
        country: str | Unset = UNSET,
        subscribers_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ConversationViberBotInfo, _Blank)
        self.status = status
        self.status_description = None if status_description is UNSET else status_description
        self.id = None if id is UNSET else id
        self.name = None if name is UNSET else name
        self.uri = None if uri is UNSET else uri
        self.icon = None if icon is UNSET else icon
        self.category = None if category is UNSET else category
        self.subcategory = None if subcategory is UNSET else subcategory
        self.location = None if location is UNSET else location
        self.country = None if country is UNSET else country
        self.subscribers_count = None if subscribers_count is UNSET else subscribers_count
        self._finish(
            (
                status,
                status_description,
                id,
                name,
                uri,
                icon,
                category,
                subcategory,
                location,
                country,
                subscribers_count,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ConversationViberBotInfo else blank(cls))
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
        if (value := get("uri")) is None:
            missing += 1
        model.uri = value
        if (value := get("icon")) is None:
            missing += 1
        model.icon = value
        if (value := get("category")) is None:
            missing += 1
        model.category = value
        if (value := get("subcategory")) is None:
            missing += 1
        model.subcategory = value
        if (value := get("location")).__class__ is dict:
            value = _ConversationAccountLocation(value)
        elif value is None:
            missing += 1
        model.location = value
        if (value := get("country")) is None:
            missing += 1
        model.country = value
        if (value := get("subscribersCount")) is None:
            missing += 1
        model.subscribers_count = value
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
        if (value := model.uri) is not None:
            data["uri"] = value if value.__class__ is str else encode(value)
        if (value := model.icon) is not None:
            data["icon"] = value if value.__class__ is str else encode(value)
        if (value := model.category) is not None:
            data["category"] = value if value.__class__ is str else encode(value)
        if (value := model.subcategory) is not None:
            data["subcategory"] = value if value.__class__ is str else encode(value)
        if (value := model.location) is not None:
            data["location"] = value.to_dict() if value.__class__ is ConversationAccountLocation else encode(value)
        if (value := model.country) is not None:
            data["country"] = value if value.__class__ is str else encode(value)
        if (value := model.subscribers_count) is not None:
            data["subscribersCount"] = value if value.__class__ is int else encode(value)
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
                "uri": {"type": ("string",)},
                "icon": {"type": ("string",)},
                "category": {"type": ("string",)},
                "subcategory": {"type": ("string",)},
                "location": {"type": ("object",), "model": ConversationAccountLocation},
                "country": {"type": ("string",)},
                "subscribersCount": {"type": ("integer",)},
            },
        }


_Blank: Any = blank(ConversationViberBotInfo)
_KNOWN = frozenset(wire for _, wire in ConversationViberBotInfo.FIELDS)
