# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_button_type_input import KakaoTalkButtonTypeInput

_KakaoTalkButtonTypeInput = KakaoTalkButtonTypeInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "ordering",
        "type",
        "name",
        "linkMo",
        "linkPc",
        "schemeIos",
        "schemeAndroid",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkButtonInput(Model):
    """What the API calls KakaotalkInputButtonDto.

    Attributes:
        ordering: Position of the button. At least 1, at most 5.
        type: See KakaoTalkButtonTypeInput.
        name: Not required for a draft. At least 1 character, at most 14 characters.
        link_mo: Link for mobile web. At least 1 character, at most 500 characters.
        link_pc: Link for desktop web. At least 1 character, at most 500 characters.
        scheme_ios: Link into the iOS app. At least 1 character, at most 500 characters.
        scheme_android: Link into the Android app. At least 1 character, at most 500 characters.
    """

    ordering: int
    type: KakaoTalkButtonTypeInput
    name: str | Unset = UNSET
    link_mo: str | Unset = UNSET
    link_pc: str | Unset = UNSET
    scheme_ios: str | Unset = UNSET
    scheme_android: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("ordering", "ordering"),
        ("type", "type"),
        ("name", "name"),
        ("link_mo", "linkMo"),
        ("link_pc", "linkPc"),
        ("scheme_ios", "schemeIos"),
        ("scheme_android", "schemeAndroid"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.ordering = get("ordering", UNSET)
        if (value := get("type", UNSET)).__class__ is str:
            value = _KakaoTalkButtonTypeInput(value) or KakaoTalkButtonTypeInput(value)
        model.type = value
        model.name = get("name", UNSET)
        model.link_mo = get("linkMo", UNSET)
        model.link_pc = get("linkPc", UNSET)
        model.scheme_ios = get("schemeIos", UNSET)
        model.scheme_android = get("schemeAndroid", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.ordering) is not UNSET:
            data["ordering"] = value if value.__class__ is int else encode(value)
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is KakaoTalkButtonTypeInput else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.link_mo) is not UNSET:
            data["linkMo"] = value if value.__class__ is str else encode(value)
        if (value := model.link_pc) is not UNSET:
            data["linkPc"] = value if value.__class__ is str else encode(value)
        if (value := model.scheme_ios) is not UNSET:
            data["schemeIos"] = value if value.__class__ is str else encode(value)
        if (value := model.scheme_android) is not UNSET:
            data["schemeAndroid"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "ordering",
                "type",
            ),
            "properties": {
                "ordering": {"type": ("integer",), "minimum": 1, "maximum": 5, "text": "Position of the button"},
                "type": {"type": ("string",), "enum": KakaoTalkButtonTypeInput._value2member_map_},
                "name": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 14,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "linkMo": {"type": ("string",), "minLength": 1, "maxLength": 500},
                "linkPc": {"type": ("string",), "minLength": 1, "maxLength": 500},
                "schemeIos": {"type": ("string",), "minLength": 1, "maxLength": 500},
                "schemeAndroid": {"type": ("string",), "minLength": 1, "maxLength": 500},
            },
        }
