# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_action import KakaoTalkAction
from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput

_KakaoTalkAction = KakaoTalkAction._value2member_map_.get
_KakaoTalkTemplateDetailsInput = KakaoTalkTemplateDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "details",
        "saveDraftOnFailure",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplateInput(Model):
    """What the API calls KakaotalkInputTemplateDto.

    Attributes:
        status: Whether to save a draft or submit. 'SUBMIT' when left out.
        details: See KakaoTalkTemplateDetailsInput.
        save_draft_on_failure: Keep the template as a draft when submitting it fails. False when left out.
    """

    status: KakaoTalkAction | Unset = UNSET
    details: KakaoTalkTemplateDetailsInput | Mapping[str, Any]
    save_draft_on_failure: bool | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
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
            value = _KakaoTalkTemplateDetailsInput(value)
        model.details = value
        model.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
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
            data["details"] = value.to_dict() if value.__class__ is KakaoTalkTemplateDetailsInput else encode(value)
        if (value := model.save_draft_on_failure) is not UNSET:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("details",),
            "properties": {
                "status": {"type": ("string",), "enum": KakaoTalkAction._value2member_map_},
                "details": {"type": ("object",), "model": KakaoTalkTemplateDetailsInput},
                "saveDraftOnFailure": {"type": ("boolean",)},
            },
        }
