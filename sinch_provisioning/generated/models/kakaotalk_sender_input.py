# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_action import KakaoTalkAction
from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkSenderDetailsInput = KakaoTalkSenderDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "saveDraftOnFailure",
        "plusFriendId",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderInput(Model):
    """What the API calls KakaotalkInputSenderDto.

    Attributes:
        status: Whether to save a draft or submit. 'SUBMIT' when left out.
        save_draft_on_failure: Keep a draft when submitting fails. False when left out.
        plus_friend_id: At least 1 character, at most 30 characters.
        details: Not required for a draft.
    """

    status: KakaoTalkAction | Unset = UNSET
    save_draft_on_failure: bool | Unset = UNSET
    plus_friend_id: str
    details: KakaoTalkSenderDetailsInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
        ("plus_friend_id", "plusFriendId"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _KakaoTalkAction(value) or KakaoTalkAction(value)
        model.status = value
        model.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
        model.plus_friend_id = get("plusFriendId", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _KakaoTalkSenderDetailsInput(value)
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
            data["status"] = value._value_ if value.__class__ is KakaoTalkAction else encode(value)
        if (value := model.save_draft_on_failure) is not UNSET:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.plus_friend_id) is not UNSET:
            data["plusFriendId"] = value if value.__class__ is str else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkSenderDetailsInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("plusFriendId",),
            "properties": {
                "status": {"type": ("string",), "enum": KakaoTalkAction._value2member_map_},
                "saveDraftOnFailure": {"type": ("boolean",)},
                "plusFriendId": {"type": ("string",), "minLength": 1, "maxLength": 30},
                "details": {
                    "type": ("object",),
                    "model": KakaoTalkSenderDetailsInput,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
            },
        }
