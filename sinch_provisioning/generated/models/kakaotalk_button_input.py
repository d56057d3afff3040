# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, get_args

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

from .kakaotalk_button_type import KakaoTalkButtonType, KakaoTalkButtonTypeInputLiteral

_KakaoTalkButtonType = KakaoTalkButtonType._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkButtonInput(Model):
    """What the API calls KakaotalkInputButtonDto.

    Attributes:
        ordering: Position of the button. At least 1, at most 5.
        type: See KakaoTalkButtonType.
        name: Not required for a draft. At least 1 character, at most 14 characters.
        link_mo: Link for mobile web. At least 1 character, at most 500 characters.
        link_pc: Link for desktop web. At least 1 character, at most 500 characters.
        scheme_ios: Link into the iOS app. At least 1 character, at most 500 characters.
        scheme_android: Link into the Android app. At least 1 character, at most 500 characters.
    """

    ordering: int | MaybeNone
    type: KakaoTalkButtonType | MaybeNone
    name: str | None
    link_mo: str | None
    link_pc: str | None
    scheme_ios: str | None
    scheme_android: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("ordering", "ordering"),
        ("type", "type"),
        ("name", "name"),
        ("link_mo", "linkMo"),
        ("link_pc", "linkPc"),
        ("scheme_ios", "schemeIos"),
        ("scheme_android", "schemeAndroid"),
    )

    def __init__(
        self,
        *,
        ordering: int,
        type: KakaoTalkButtonType | KakaoTalkButtonTypeInputLiteral,
        name: str | Unset = UNSET,
        link_mo: str | Unset = UNSET,
        link_pc: str | Unset = UNSET,
        scheme_ios: str | Unset = UNSET,
        scheme_android: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkButtonInput, _Blank)
        self.ordering = ordering
        self.type = type if isinstance(type, KakaoTalkButtonType) else as_member(KakaoTalkButtonType, type)
        self.name = None if name is UNSET else name
        self.link_mo = None if link_mo is UNSET else link_mo
        self.link_pc = None if link_pc is UNSET else link_pc
        self.scheme_ios = None if scheme_ios is UNSET else scheme_ios
        self.scheme_android = None if scheme_android is UNSET else scheme_android
        self._finish(
            (
                ordering,
                type,
                name,
                link_mo,
                link_pc,
                scheme_ios,
                scheme_android,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkButtonInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("ordering")) is None:
            missing += 1
        model.ordering = value
        if (value := get("type")).__class__ is str:
            value = _KakaoTalkButtonType(value) or new_str(KakaoTalkButtonType, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("linkMo")) is None:
            missing += 1
        model.link_mo = value
        if (value := get("linkPc")) is None:
            missing += 1
        model.link_pc = value
        if (value := get("schemeIos")) is None:
            missing += 1
        model.scheme_ios = value
        if (value := get("schemeAndroid")) is None:
            missing += 1
        model.scheme_android = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.ordering) is not None:
            data["ordering"] = value if value.__class__ is int else encode(value)
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is KakaoTalkButtonType else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.link_mo) is not None:
            data["linkMo"] = value if value.__class__ is str else encode(value)
        if (value := model.link_pc) is not None:
            data["linkPc"] = value if value.__class__ is str else encode(value)
        if (value := model.scheme_ios) is not None:
            data["schemeIos"] = value if value.__class__ is str else encode(value)
        if (value := model.scheme_android) is not None:
            data["schemeAndroid"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "ordering",
                "type",
            ),
            "properties": {
                "ordering": {"type": ("integer",), "minimum": 1, "maximum": 5, "text": "Position of the button"},
                "type": {"type": ("string",), "enum": get_args(KakaoTalkButtonTypeInputLiteral)},
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


_Blank: Any = blank(KakaoTalkButtonInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkButtonInput.FIELDS)
