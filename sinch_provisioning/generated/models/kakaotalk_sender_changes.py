# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants

from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails
from .kakaotalk_sender_details import KakaoTalkSenderDetails
from .kakaotalk_sender_status import KakaoTalkSenderStatus

_KakaoTalkSenderStatus = KakaoTalkSenderStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderChanges(Model):
    """What the API calls KakaotalkSenderChangesDto.

    Attributes:
        status: State that pending changes are in.
        details: See KakaoTalkSenderDetails, KakaoTalkSenderChangesDetails.
    """

    status: KakaoTalkSenderStatus | MaybeNone
    details: KakaoTalkSenderDetails | KakaoTalkSenderChangesDetails | UnknownVariant | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: KakaoTalkSenderStatus,
        details: KakaoTalkSenderDetails | KakaoTalkSenderChangesDetails | UnknownVariant,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderChanges, _Blank)
        self.status = status
        self.details = details
        self._finish(
            (
                status,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderChanges else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _KakaoTalkSenderStatus(value) or new_str(KakaoTalkSenderStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 2:
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
            data["status"] = value._value_ if value.__class__ is KakaoTalkSenderStatus else encode(value)
        if (value := model.details) is not None:
            data["details"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "status",
                "details",
            ),
            "properties": {
                "status": {
                    "type": ("string",),
                    "enum": KakaoTalkSenderStatus._value2member_map_,
                    "text": "State that pending changes are in",
                },
                "details": {
                    "anyOf": (
                        {"type": ("object",), "model": KakaoTalkSenderDetails},
                        {"type": ("object",), "model": KakaoTalkSenderChangesDetails},
                    )
                },
            },
        }


_Blank: Any = blank(KakaoTalkSenderChanges)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderChanges.FIELDS)
_DETAILS_UNION = Variants(KakaoTalkSenderDetails, KakaoTalkSenderChangesDetails)
