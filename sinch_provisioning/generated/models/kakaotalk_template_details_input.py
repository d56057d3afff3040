# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_args

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

from .kakaotalk_button_input import KakaoTalkButtonInput
from .kakaotalk_template_emphasize_type import (
    KakaoTalkTemplateEmphasizeType,
    KakaoTalkTemplateEmphasizeTypeInputLiteral,
)
from .kakaotalk_template_language import KakaoTalkTemplateLanguage, KakaoTalkTemplateLanguageInputLiteral
from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType, KakaoTalkTemplateMessageTypeInputLiteral

if TYPE_CHECKING:
    from .input_dicts import KakaoTalkButtonInputDict

_KakaoTalkTemplateEmphasizeType = KakaoTalkTemplateEmphasizeType._value2member_map_.get
_KakaoTalkTemplateLanguage = KakaoTalkTemplateLanguage._value2member_map_.get
_KakaoTalkTemplateMessageType = KakaoTalkTemplateMessageType._value2member_map_.get
_KakaoTalkButtonInput = KakaoTalkButtonInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateDetailsInput(Model):
    """What the API calls KakaotalkInputTemplateDetailsDto.

    Attributes:
        name: Described as the button's name. At least 1 character, at most 150 characters.
        language: See KakaoTalkTemplateLanguage.
        content: Template body. Not required for a draft. At least 1 character, at most 1000 characters.
        message_type: 'BASIC' when left out.
        emphasize_type: 'EMPHASIZE_TYPE_NONE' when left out.
        category_code: At least 1 character, at most 6 characters, '999999' when left out.
        security_flag: For OTP-like messages; text hidden on all but the main device when sent. False when
            left out.
        extra: Extra template information. At least 1 character, at most 500 characters.
        title: Shortened past 2 lines: over 23 characters on Android, 27 on iOS. At least 1 character, at most
            50 characters.
        subtitle: Supporting phrase; shortened past 18 characters on Android, 21 on iOS. At least 1 character,
            at most 50 characters.
        image_name: File name of the uploaded image. At least 1 character, at most 250 characters.
        image_url: image/jpeg or image/png, max 500KB, min 500 x 250 px, aspect ratio 2:1.
        buttons: No two items may share the same 'type'. At least 0 items, at most 5 items, no item twice.
    """

    name: str | MaybeNone
    language: KakaoTalkTemplateLanguage | MaybeNone
    content: str | None
    message_type: KakaoTalkTemplateMessageType | None
    emphasize_type: KakaoTalkTemplateEmphasizeType | None
    category_code: str | None
    security_flag: bool | None
    extra: str | None
    title: str | None
    subtitle: str | None
    image_name: str | None
    image_url: str | None
    buttons: Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("language", "language"),
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

    def __init__(
        self,
        *,
        name: str,
        language: KakaoTalkTemplateLanguage | KakaoTalkTemplateLanguageInputLiteral,
        content: str | Unset = UNSET,
        message_type: KakaoTalkTemplateMessageType | KakaoTalkTemplateMessageTypeInputLiteral | Unset = UNSET,
        emphasize_type: KakaoTalkTemplateEmphasizeType | KakaoTalkTemplateEmphasizeTypeInputLiteral | Unset = UNSET,
        category_code: str | Unset = UNSET,
        security_flag: bool | Unset = UNSET,
        extra: str | Unset = UNSET,
        title: str | Unset = UNSET,
        subtitle: str | Unset = UNSET,
        image_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        buttons: Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateDetailsInput, _Blank)
        self.name = name
        self.language = (
            language
            if isinstance(language, KakaoTalkTemplateLanguage)
            else as_member(KakaoTalkTemplateLanguage, language)
        )
        self.content = None if content is UNSET else content
        self.message_type = (
            None
            if message_type is UNSET
            else message_type
            if isinstance(message_type, KakaoTalkTemplateMessageType)
            else as_member(KakaoTalkTemplateMessageType, message_type)
        )
        self.emphasize_type = (
            None
            if emphasize_type is UNSET
            else emphasize_type
            if isinstance(emphasize_type, KakaoTalkTemplateEmphasizeType)
            else as_member(KakaoTalkTemplateEmphasizeType, emphasize_type)
        )
        self.category_code = None if category_code is UNSET else category_code
        self.security_flag = None if security_flag is UNSET else security_flag
        self.extra = None if extra is UNSET else extra
        self.title = None if title is UNSET else title
        self.subtitle = None if subtitle is UNSET else subtitle
        self.image_name = None if image_name is UNSET else image_name
        self.image_url = None if image_url is UNSET else image_url
        self.buttons = None if buttons is UNSET else buttons
        self._finish(
            (
                name,
                language,
                content,
                message_type,
                emphasize_type,
                category_code,
                security_flag,
                extra,
                title,
                subtitle,
                image_name,
                image_url,
                buttons,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplateDetailsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("language")).__class__ is str:
            value = _KakaoTalkTemplateLanguage(value) or new_str(KakaoTalkTemplateLanguage, value)
        elif value is None:
            missing += 1
        model.language = value
        if (value := get("content")) is None:
            missing += 1
        model.content = value
        if (value := get("messageType")).__class__ is str:
            value = _KakaoTalkTemplateMessageType(value) or new_str(KakaoTalkTemplateMessageType, value)
        elif value is None:
            missing += 1
        model.message_type = value
        if (value := get("emphasizeType")).__class__ is str:
            value = _KakaoTalkTemplateEmphasizeType(value) or new_str(KakaoTalkTemplateEmphasizeType, value)
        elif value is None:
            missing += 1
        model.emphasize_type = value
        if (value := get("categoryCode")) is None:
            missing += 1
        model.category_code = value
        if (value := get("securityFlag")) is None:
            missing += 1
        model.security_flag = value
        if (value := get("extra")) is None:
            missing += 1
        model.extra = value
        if (value := get("title")) is None:
            missing += 1
        model.title = value
        if (value := get("subtitle")) is None:
            missing += 1
        model.subtitle = value
        if (value := get("imageName")) is None:
            missing += 1
        model.image_name = value
        if (value := get("imageUrl")) is None:
            missing += 1
        model.image_url = value
        if (value := get("buttons")).__class__ is list:
            value = [_KakaoTalkButtonInput(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.buttons = value
        if surplus := missing + len(data) - 13:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not None:
            data["language"] = value._value_ if value.__class__ is KakaoTalkTemplateLanguage else encode(value)
        if (value := model.content) is not None:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.message_type) is not None:
            data["messageType"] = value._value_ if value.__class__ is KakaoTalkTemplateMessageType else encode(value)
        if (value := model.emphasize_type) is not None:
            data["emphasizeType"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateEmphasizeType else encode(value)
            )
        if (value := model.category_code) is not None:
            data["categoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.security_flag) is not None:
            data["securityFlag"] = value if value.__class__ is bool else encode(value)
        if (value := model.extra) is not None:
            data["extra"] = value if value.__class__ is str else encode(value)
        if (value := model.title) is not None:
            data["title"] = value if value.__class__ is str else encode(value)
        if (value := model.subtitle) is not None:
            data["subtitle"] = value if value.__class__ is str else encode(value)
        if (value := model.image_name) is not None:
            data["imageName"] = value if value.__class__ is str else encode(value)
        if (value := model.image_url) is not None:
            data["imageUrl"] = value if value.__class__ is str else encode(value)
        if (value := model.buttons) is not None:
            data["buttons"] = (
                [item.to_dict() if item.__class__ is KakaoTalkButtonInput else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "language",
            ),
            "properties": {
                "name": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 150,
                    "text": "Described as the button's name",
                },
                "language": {"type": ("string",), "enum": get_args(KakaoTalkTemplateLanguageInputLiteral)},
                "content": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 1000,
                    "stage": "SUBMIT",
                    "text": "Template body. Not required for a draft.",
                },
                "messageType": {"type": ("string",), "enum": get_args(KakaoTalkTemplateMessageTypeInputLiteral)},
                "emphasizeType": {"type": ("string",), "enum": get_args(KakaoTalkTemplateEmphasizeTypeInputLiteral)},
                "categoryCode": {"type": ("string",), "minLength": 1, "maxLength": 6},
                "securityFlag": {"type": ("boolean",)},
                "extra": {"type": ("string",), "minLength": 1, "maxLength": 500},
                "title": {"type": ("string",), "minLength": 1, "maxLength": 50},
                "subtitle": {"type": ("string",), "minLength": 1, "maxLength": 50},
                "imageName": {"type": ("string",), "minLength": 1, "maxLength": 250},
                "imageUrl": {"type": ("string",)},
                "buttons": {
                    "type": ("array",),
                    "minItems": 0,
                    "maxItems": 5,
                    "uniqueItems": True,
                    "items": {"type": ("object",), "model": KakaoTalkButtonInput},
                },
            },
        }


_Blank: Any = blank(KakaoTalkTemplateDetailsInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateDetailsInput.FIELDS)
