# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_button_input import KakaoTalkButtonInput
from .kakaotalk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
from .kakaotalk_template_message_type_input import KakaoTalkTemplateMessageTypeInput

_KakaoTalkTemplateEmphasizeTypeInput = KakaoTalkTemplateEmphasizeTypeInput._value2member_map_.get
_KakaoTalkTemplateMessageTypeInput = KakaoTalkTemplateMessageTypeInput._value2member_map_.get
_KakaoTalkButtonInput = KakaoTalkButtonInput.from_dict
_KNOWN = frozenset(
    (
        "name",
        "content",
        "messageType",
        "emphasizeType",
        "categoryCode",
        "securityFlag",
        "extra",
        "title",
        "subtitle",
        "imageName",
        "imageUrl",
        "buttons",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplateDetailsUpdateInput(Model):
    """What the API calls KakaotalkInputUpdateTemplateDetailsDto.

    Attributes:
        name: Described as the button's name. At least 1 character, at most 150 characters.
        content: Body of the template. At least 1 character, at most 1000 characters.
        message_type: See KakaoTalkTemplateMessageTypeInput.
        emphasize_type: See KakaoTalkTemplateEmphasizeTypeInput.
        category_code: At least 1 character, at most 6 characters.
        security_flag: For OTP-like messages; text hidden on all but the main device when sent.
        extra: Extra template information. At least 1 character, at most 500 characters.
        title: Shortened past 2 lines: over 23 characters on Android, 27 on iOS. At least 1 character, at most
            50 characters.
        subtitle: Supporting phrase; shortened past 18 characters on Android, 21 on iOS. At least 1 character,
            at most 50 characters.
        image_name: File name of the uploaded image. At least 1 character, at most 250 characters.
        image_url: image/jpeg or image/png, max 500KB, min 500 x 250 px, aspect ratio 2:1.
        buttons: No two items may share the same 'type'. At least 0 items, at most 5 items, no item twice.
    """

    name: str | Unset = UNSET
    content: str | Unset = UNSET
    message_type: KakaoTalkTemplateMessageTypeInput | Unset = UNSET
    emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | Unset = UNSET
    category_code: str | Unset = UNSET
    security_flag: bool | Unset = UNSET
    extra: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    subtitle: str | None | Unset = UNSET
    image_name: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    buttons: Sequence[KakaoTalkButtonInput | Mapping[str, Any]] | None | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("content", "content"),
        ("message_type", "messageType"),
        ("emphasize_type", "emphasizeType"),
        ("category_code", "categoryCode"),
        ("security_flag", "securityFlag"),
        ("extra", "extra"),
        ("title", "title"),
        ("subtitle", "subtitle"),
        ("image_name", "imageName"),
        ("image_url", "imageUrl"),
        ("buttons", "buttons"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        model.content = get("content", UNSET)
        if (value := get("messageType", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateMessageTypeInput(value) or KakaoTalkTemplateMessageTypeInput(value)
        model.message_type = value
        if (value := get("emphasizeType", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateEmphasizeTypeInput(value) or KakaoTalkTemplateEmphasizeTypeInput(value)
        model.emphasize_type = value
        model.category_code = get("categoryCode", UNSET)
        model.security_flag = get("securityFlag", UNSET)
        model.extra = get("extra", UNSET)
        model.title = get("title", UNSET)
        model.subtitle = get("subtitle", UNSET)
        model.image_name = get("imageName", UNSET)
        model.image_url = get("imageUrl", UNSET)
        if (value := get("buttons", UNSET)).__class__ is list:
            value = [_KakaoTalkButtonInput(item) if item.__class__ is dict else item for item in value]
        model.buttons = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.content) is not UNSET:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.message_type) is not UNSET:
            data["messageType"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateMessageTypeInput else encode(value)
            )
        if (value := model.emphasize_type) is not UNSET:
            data["emphasizeType"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateEmphasizeTypeInput else encode(value)
            )
        if (value := model.category_code) is not UNSET:
            data["categoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.security_flag) is not UNSET:
            data["securityFlag"] = value if value.__class__ is bool else encode(value)
        if (value := model.extra) is not UNSET:
            data["extra"] = value if value.__class__ is str else encode(value)
        if (value := model.title) is not UNSET:
            data["title"] = value if value.__class__ is str else encode(value)
        if (value := model.subtitle) is not UNSET:
            data["subtitle"] = value if value.__class__ is str else encode(value)
        if (value := model.image_name) is not UNSET:
            data["imageName"] = value if value.__class__ is str else encode(value)
        if (value := model.image_url) is not UNSET:
            data["imageUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.buttons) is not UNSET:
            data["buttons"] = (
                [item.to_dict() if item.__class__ is KakaoTalkButtonInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {"type": ("string",), "minLength": 1, "maxLength": 150},
                "content": {"type": ("string",), "minLength": 1, "maxLength": 1000},
                "messageType": {"type": ("string",), "enum": KakaoTalkTemplateMessageTypeInput._value2member_map_},
                "emphasizeType": {"type": ("string",), "enum": KakaoTalkTemplateEmphasizeTypeInput._value2member_map_},
                "categoryCode": {"type": ("string",), "minLength": 1, "maxLength": 6},
                "securityFlag": {"type": ("boolean",)},
                "extra": {"type": ("string", "null"), "minLength": 1, "maxLength": 500},
                "title": {"type": ("string", "null"), "minLength": 1, "maxLength": 50},
                "subtitle": {"type": ("string", "null"), "minLength": 1, "maxLength": 50},
                "imageName": {"type": ("string", "null"), "minLength": 1, "maxLength": 250},
                "imageUrl": {"type": ("string", "null")},
                "buttons": {
                    "type": ("array", "null"),
                    "minItems": 0,
                    "maxItems": 5,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": KakaoTalkButtonInput},
                },
            },
        }
