# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .kakaotalk_action import KakaoTalkAction, KakaoTalkActionLiteral
from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput

if TYPE_CHECKING:
    from .input_dicts import KakaoTalkSenderDetailsInputDict

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkSenderDetailsInput = KakaoTalkSenderDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderInput(Model):
    """What the API calls KakaotalkInputSenderDto.

    Attributes:
        status: Whether to save a draft or submit. 'SUBMIT' when left out.
        save_draft_on_failure: Keep a draft when submitting fails. False when left out.
        plus_friend_id: At least 1 character, at most 30 characters.
        details: Not required for a draft.
    """

    status: KakaoTalkAction | None
    save_draft_on_failure: bool | None
    plus_friend_id: str | MaybeNone
    details: KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
        ("plus_friend_id", "plusFriendId"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: KakaoTalkAction | KakaoTalkActionLiteral | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        plus_friend_id: str,
        details: KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, KakaoTalkAction)
            else as_member(KakaoTalkAction, status)
        )
        self.save_draft_on_failure = None if save_draft_on_failure is UNSET else save_draft_on_failure
        self.plus_friend_id = plus_friend_id
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                save_draft_on_failure,
                plus_friend_id,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _KakaoTalkAction(value) or new_str(KakaoTalkAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("saveDraftOnFailure")) is None:
            missing += 1
        model.save_draft_on_failure = value
        if (value := get("plusFriendId")) is None:
            missing += 1
        model.plus_friend_id = value
        if (value := get("details")).__class__ is dict:
            value = _KakaoTalkSenderDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is KakaoTalkAction else encode(value)
        if (value := model.save_draft_on_failure) is not None:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.plus_friend_id) is not None:
            data["plusFriendId"] = value if value.__class__ is str else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkSenderDetailsInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(KakaoTalkSenderInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderInput.FIELDS)
