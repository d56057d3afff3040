# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_action import KakaoTalkAction, KakaoTalkActionLiteral
from .kakaotalk_template_details_update_input import KakaoTalkTemplateDetailsUpdateInput

if TYPE_CHECKING:
    from .input_dicts import KakaoTalkTemplateDetailsUpdateInputDict

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkTemplateDetailsUpdateInput = KakaoTalkTemplateDetailsUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateUpdateInput(Model):
    """What the API calls KakaotalkInputUpdateTemplateDto.

    Attributes:
        status: Whether to save a draft or submit. 'DRAFT' when left out.
        details: See KakaoTalkTemplateDetailsUpdateInput.
    """

    status: KakaoTalkAction | None
    details: KakaoTalkTemplateDetailsUpdateInput | KakaoTalkTemplateDetailsUpdateInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: KakaoTalkAction | KakaoTalkActionLiteral | Unset = UNSET,
        details: KakaoTalkTemplateDetailsUpdateInput | KakaoTalkTemplateDetailsUpdateInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateUpdateInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, KakaoTalkAction)
            else as_member(KakaoTalkAction, status)
        )
        self.details = None if details is UNSET else details
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
        model: Self = new(_Blank if cls is KakaoTalkTemplateUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _KakaoTalkAction(value) or new_str(KakaoTalkAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _KakaoTalkTemplateDetailsUpdateInput(value)
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
            data["status"] = value._value_ if value.__class__ is KakaoTalkAction else encode(value)
        if (value := model.details) is not None:
            data["details"] = (
                value.to_dict() if value.__class__ is KakaoTalkTemplateDetailsUpdateInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": KakaoTalkAction._value2member_map_},
                "details": {"type": ("object",), "model": KakaoTalkTemplateDetailsUpdateInput},
            },
        }


_Blank: Any = blank(KakaoTalkTemplateUpdateInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateUpdateInput.FIELDS)
