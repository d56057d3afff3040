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
class ConversationMessengerInfo(Model):
    """What the API calls ConversationMessengerInfoDto.

    Attributes:
        status: See ConversationChannelStatus.
        status_description: Explains the integration state when it is ERROR or FAILED.
        id: Page ID.
        name: Page name.
        global_brand_page_name: Page name plus country codes for Global Pages; shown to page admins only.
    """

    status: ConversationChannelStatus | MaybeNone
    status_description: str | None
    id: str | None
    name: str | None
    global_brand_page_name: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("status_description", "statusDescription"),
        ("id", "id"),
        ("name", "name"),
        ("global_brand_page_name", "globalBrandPageName"),
    )

    def __init__(
        self,
        *,
        status: ConversationChannelStatus,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        global_brand_page_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ConversationMessengerInfo, _Blank)
        self.status = status
        self.status_description = None if status_description is UNSET else status_description
        self.id = None if id is UNSET else id
        self.name = None if name is UNSET else name
        self.global_brand_page_name = None if global_brand_page_name is UNSET else global_brand_page_name
        self._finish(
            (
                status,
                status_description,
                id,
                name,
                global_brand_page_name,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ConversationMessengerInfo else blank(cls))
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
        if (value := get("globalBrandPageName")) is None:
            missing += 1
        model.global_brand_page_name = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.global_brand_page_name) is not None:
            data["globalBrandPageName"] = value if value.__class__ is str else encode(value)
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
                "globalBrandPageName": {"type": ("string",)},
            },
        }


_Blank: Any = blank(ConversationMessengerInfo)
_KNOWN = frozenset(wire for _, wire in ConversationMessengerInfo.FIELDS)
