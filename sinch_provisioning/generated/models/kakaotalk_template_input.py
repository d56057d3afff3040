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
from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput

if TYPE_CHECKING:
    from .input_dicts import KakaoTalkTemplateDetailsInputDict

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkTemplateDetailsInput = KakaoTalkTemplateDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateInput(Model):
    """What the API calls KakaotalkInputTemplateDto.

    Attributes:
        status: Whether to save a draft or submit. 'SUBMIT' when left out.
        details: See KakaoTalkTemplateDetailsInput.
        save_draft_on_failure: Keep the template as a draft when submitting it fails. False when left out.
    """

    status: KakaoTalkAction | None
    details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict | MaybeNone
    save_draft_on_failure: bool | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
    )

    def __init__(
        self,
        *,
        status: KakaoTalkAction | KakaoTalkActionLiteral | Unset = UNSET,
        details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict,
        save_draft_on_failure: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, KakaoTalkAction)
            else as_member(KakaoTalkAction, status)
        )
        self.details = details
        self.save_draft_on_failure = None if save_draft_on_failure is UNSET else save_draft_on_failure
        self._finish(
            (
                status,
                details,
                save_draft_on_failure,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _KakaoTalkAction(value) or new_str(KakaoTalkAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _KakaoTalkTemplateDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("saveDraftOnFailure")) is None:
            missing += 1
        model.save_draft_on_failure = value
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is KakaoTalkAction else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkTemplateDetailsInput else encode(value)
        if (value := model.save_draft_on_failure) is not None:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("details",),
            "properties": {
                "status": {"type": ("string",), "enum": KakaoTalkAction._value2member_map_},
                "details": {"type": ("object",), "model": KakaoTalkTemplateDetailsInput},
                "saveDraftOnFailure": {"type": ("boolean",)},
            },
        }


_Blank: Any = blank(KakaoTalkTemplateInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateInput.FIELDS)
