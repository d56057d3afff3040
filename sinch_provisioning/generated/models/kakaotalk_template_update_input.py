# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_action import KakaoTalkAction
from .kakaotalk_template_details_update_input import KakaoTalkTemplateDetailsUpdateInput

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkTemplateDetailsUpdateInput = KakaoTalkTemplateDetailsUpdateInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplateUpdateInput(Model):
    """What the API calls KakaotalkInputUpdateTemplateDto.

    Attributes:
        status: Whether to save a draft or submit. 'DRAFT' when left out.
        details: See KakaoTalkTemplateDetailsUpdateInput.
    """

    status: KakaoTalkAction | Unset = UNSET
    details: KakaoTalkTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET

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
            value = _KakaoTalkAction(value) or KakaoTalkAction(value)
        model.status = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _KakaoTalkTemplateDetailsUpdateInput(value)
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
        if (value := model.details) is not UNSET:
            data["details"] = (
                value.to_dict() if value.__class__ is KakaoTalkTemplateDetailsUpdateInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": KakaoTalkAction._value2member_map_},
                "details": {"type": ("object",), "model": KakaoTalkTemplateDetailsUpdateInput},
            },
        }
