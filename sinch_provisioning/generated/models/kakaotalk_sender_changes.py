# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET

from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails
from .kakaotalk_sender_details import KakaoTalkSenderDetails
from .kakaotalk_sender_status import KakaoTalkSenderStatus

_KakaoTalkSenderStatus = KakaoTalkSenderStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "status",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderChanges(Model):
    """What the API calls KakaotalkSenderChangesDto.

    Attributes:
        status: State that pending changes are in.
        details: See KakaoTalkSenderDetails, KakaoTalkSenderChangesDetails.
    """

    status: KakaoTalkSenderStatus
    details: KakaoTalkSenderDetails | KakaoTalkSenderChangesDetails | UnknownVariant

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _KakaoTalkSenderStatus(value) or KakaoTalkSenderStatus(value)
        model.status = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        model.details = value
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
            data["status"] = value._value_ if value.__class__ is KakaoTalkSenderStatus else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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


_DETAILS_UNION = Union(KakaoTalkSenderDetails, KakaoTalkSenderChangesDetails)
