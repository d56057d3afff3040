# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_button_type import KakaoTalkButtonType

_KakaoTalkButtonType = KakaoTalkButtonType._value2member_map_.get
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
class KakaoTalkButton(Model):
    """What the API calls KakaotalkButtonDto.

    Attributes:
        ordering: Position among the buttons.
        type: See KakaoTalkButtonType.
        name:
        link_mo: Web link on mobile.
        link_pc: Web link on PC.
        scheme_ios: App link on iOS.
        scheme_android: App link on Android.
    """

    ordering: int | Unset = UNSET
    type: KakaoTalkButtonType | Unset = UNSET
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
            value = _KakaoTalkButtonType(value) or KakaoTalkButtonType(value)
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
            data["type"] = value._value_ if value.__class__ is KakaoTalkButtonType else encode(value)
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
            "properties": {
                "ordering": {"type": ("integer",)},
                "type": {"type": ("string",), "enum": KakaoTalkButtonType._value2member_map_},
                "name": {"type": ("string",)},
                "linkMo": {"type": ("string",)},
                "linkPc": {"type": ("string",)},
                "schemeIos": {"type": ("string",)},
                "schemeAndroid": {"type": ("string",)},
            },
        }
