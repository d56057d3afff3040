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

from .kakaotalk_comment_type import KakaoTalkCommentType

_KakaoTalkCommentType = KakaoTalkCommentType._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkComment(Model):
    """What the API calls KakaotalkCommentDto.

    Attributes:
        type: See KakaoTalkCommentType.
        comment:
        created:
    """

    type: KakaoTalkCommentType | MaybeNone
    comment: str | MaybeNone
    created: datetime | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("comment", "comment"),
        ("created", "created"),
    )

    def __init__(
        self,
        *,
        type: KakaoTalkCommentType = KakaoTalkCommentType.CREATED,
        comment: str,
        created: datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkComment, _Blank)
        self.type = type
        self.comment = comment
        self.created = None if created is UNSET else created
        self._finish(
            (
                type,
                comment,
                created,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkComment else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _KakaoTalkCommentType(value) or new_str(KakaoTalkCommentType, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("comment")) is None:
            missing += 1
        model.comment = value
        if (value := get("created")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.created = value
        if surplus := missing + len(data) - 3:
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
            data["type"] = value._value_ if value.__class__ is KakaoTalkCommentType else encode(value)
        if (value := model.comment) is not None:
            data["comment"] = value if value.__class__ is str else encode(value)
        if (value := model.created) is not None:
            data["created"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "comment",
            ),
            "properties": {
                "type": {"type": ("string",), "enum": KakaoTalkCommentType._value2member_map_, "constant": True},
                "comment": {"type": ("string",)},
                "created": {"type": ("string",)},
            },
        }


_Blank: Any = blank(KakaoTalkComment)
_KNOWN = frozenset(wire for _, wire in KakaoTalkComment.FIELDS)
