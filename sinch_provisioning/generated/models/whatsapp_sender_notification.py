# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_notification_type import WhatsAppSenderNotificationType

_WhatsAppSenderNotificationType = WhatsAppSenderNotificationType._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "created",
        "author",
        "comment",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderNotification(Model):
    """What the API calls WhatsappSenderNotificationDto.

    Attributes:
        type: See WhatsAppSenderNotificationType.
        created:
        author:
        comment:
    """

    type: WhatsAppSenderNotificationType
    created: datetime | Unset = UNSET
    author: str | Unset = UNSET
    comment: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("created", "created"),
        ("author", "author"),
        ("comment", "comment"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppSenderNotificationType(value) or WhatsAppSenderNotificationType(value)
        model.type = value
        if (value := get("created", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.created = value
        model.author = get("author", UNSET)
        model.comment = get("comment", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is WhatsAppSenderNotificationType else encode(value)
        if (value := model.created) is not UNSET:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.author) is not UNSET:
            data["author"] = value if value.__class__ is str else encode(value)
        if (value := model.comment) is not UNSET:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppSenderNotificationType._value2member_map_},
                "created": {"type": ("string",)},
                "author": {"type": ("string",)},
                "comment": {"type": ("string",)},
            },
        }
