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

from .kakaotalk_sender_notification_type import KakaoTalkSenderNotificationType

_KakaoTalkSenderNotificationType = KakaoTalkSenderNotificationType._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderNotification(Model):
    """What the API calls KakaotalkSenderNotificationDto.

    Attributes:
        type: See KakaoTalkSenderNotificationType.
        created:
        author:
        comment:
    """

    type: KakaoTalkSenderNotificationType | MaybeNone
    created: datetime | None
    author: str | None
    comment: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("created", "created"),
        ("author", "author"),
        ("comment", "comment"),
    )

    def __init__(
        self,
        *,
        type: KakaoTalkSenderNotificationType,
        created: datetime | Unset = UNSET,
        author: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderNotification, _Blank)
        self.type = type
        self.created = None if created is UNSET else created
        self.author = None if author is UNSET else author
        self.comment = None if comment is UNSET else comment
        self._finish(
            (
                type,
                created,
                author,
                comment,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderNotification else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _KakaoTalkSenderNotificationType(value) or new_str(KakaoTalkSenderNotificationType, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("created")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.created = value
        if (value := get("author")) is None:
            missing += 1
        model.author = value
        if (value := get("comment")) is None:
            missing += 1
        model.comment = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is KakaoTalkSenderNotificationType else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.author) is not None:
            data["author"] = value if value.__class__ is str else encode(value)
        if (value := model.comment) is not None:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": KakaoTalkSenderNotificationType._value2member_map_},
                "created": {"type": ("string",)},
                "author": {"type": ("string",)},
                "comment": {"type": ("string",)},
            },
        }


_Blank: Any = blank(KakaoTalkSenderNotification)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderNotification.FIELDS)
