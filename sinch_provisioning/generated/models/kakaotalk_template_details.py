# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
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

from .kakaotalk_button import KakaoTalkButton
from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
from .kakaotalk_template_language import KakaoTalkTemplateLanguage
from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType

_KakaoTalkTemplateEmphasizeType = KakaoTalkTemplateEmphasizeType._value2member_map_.get
_KakaoTalkTemplateLanguage = KakaoTalkTemplateLanguage._value2member_map_.get
_KakaoTalkTemplateMessageType = KakaoTalkTemplateMessageType._value2member_map_.get
_KakaoTalkButton = KakaoTalkButton.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateDetails(Model):
    """What the API calls KakaotalkTemplateDetailsDto.

    Attributes:
        language: See KakaoTalkTemplateLanguage.
        message_type: See KakaoTalkTemplateMessageType.
        emphasize_type: See KakaoTalkTemplateEmphasizeType.
        category_code: Code of the template's category.
        security_flag: Marks a security template.
        name: The source describes it as a button's name.
        content: Body of the template.
        extra: Further template information.
        ad: Ad phrase, or in-template request for consent to receive.
        title: Title of the template.
        subtitle: Secondary phrase of the template.
        image_name: Uploaded file's name.
        image_url:
        buttons: See KakaoTalkButton.
    """

    language: KakaoTalkTemplateLanguage | MaybeNone
    message_type: KakaoTalkTemplateMessageType | MaybeNone
    emphasize_type: KakaoTalkTemplateEmphasizeType | MaybeNone
    category_code: str | MaybeNone
    security_flag: bool | MaybeNone
    name: str | MaybeNone
    content: str | None
    extra: str | None
    ad: str | None
    title: str | None
    subtitle: str | None
    image_name: str | None
    image_url: str | None
    buttons: list[KakaoTalkButton] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("language", "language"),
        ("message_type", "messageType"),
        ("emphasize_type", "emphasizeType"),
        ("category_code", "categoryCode"),
        ("security_flag", "securityFlag"),
        ("name", "name"),
        ("content", "content"),
        ("extra", "extra"),
        ("ad", "ad"),
        ("title", "title"),
        ("subtitle", "subtitle"),
        ("image_name", "imageName"),
        ("image_url", "imageUrl"),
        ("buttons", "buttons"),
    )

    def __init__(
        self,
        *,
        language: KakaoTalkTemplateLanguage,
        message_type: KakaoTalkTemplateMessageType,
        emphasize_type: KakaoTalkTemplateEmphasizeType,
        category_code: str,
        security_flag: bool,
        name: str,
        content: str | Unset = UNSET,
        extra: str | Unset = UNSET,
        ad: str | Unset = UNSET,
        title: str | Unset = UNSET,
        subtitle: str | Unset = UNSET,
        image_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        buttons: list[KakaoTalkButton],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateDetails, _Blank)
        self.language = language
        self.message_type = message_type
        self.emphasize_type = emphasize_type
        self.category_code = category_code
        self.security_flag = security_flag
        self.name = name
        self.content = None if content is UNSET else content
        self.extra = None if extra is UNSET else extra
        self.ad = None if ad is UNSET else ad
        self.title = None if title is UNSET else title
        self.subtitle = None if subtitle is UNSET else subtitle
        self.image_name = None if image_name is UNSET else image_name
        self.image_url = None if image_url is UNSET else image_url
        self.buttons = buttons
        self._finish(
            (
                language,
                message_type,
                emphasize_type,
                category_code,
                security_flag,
                name,
                content,
                extra,
                ad,
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
        model: Self = new(_Blank if cls is KakaoTalkTemplateDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("language")).__class__ is str:
            value = _KakaoTalkTemplateLanguage(value) or new_str(KakaoTalkTemplateLanguage, value)
        elif value is None:
            missing += 1
        model.language = value
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
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("content")) is None:
            missing += 1
        model.content = value
        if (value := get("extra")) is None:
            missing += 1
        model.extra = value
        if (value := get("ad")) is None:
            missing += 1
        model.ad = value
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
            value = [_KakaoTalkButton(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.buttons = value
        if surplus := missing + len(data) - 14:
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
        if (value := model.language) is not None:
            data["language"] = value._value_ if value.__class__ is KakaoTalkTemplateLanguage else encode(value)
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.content) is not None:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.extra) is not None:
            data["extra"] = value if value.__class__ is str else encode(value)
        if (value := model.ad) is not None:
            data["ad"] = value if value.__class__ is str else encode(value)
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
                [item.to_dict() if item.__class__ is KakaoTalkButton else encode(item) for item in value]
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
                "language",
                "messageType",
                "emphasizeType",
                "categoryCode",
                "securityFlag",
                "name",
                "buttons",
            ),
            "properties": {
                "language": {"type": ("string",), "enum": KakaoTalkTemplateLanguage._value2member_map_},
                "messageType": {"type": ("string",), "enum": KakaoTalkTemplateMessageType._value2member_map_},
                "emphasizeType": {"type": ("string",), "enum": KakaoTalkTemplateEmphasizeType._value2member_map_},
                "categoryCode": {"type": ("string",), "text": "Code of the template's category."},
                "securityFlag": {"type": ("boolean",), "text": "Marks a security template."},
                "name": {"type": ("string",), "text": "The source describes it as a button's name."},
                "content": {"type": ("string",)},
                "extra": {"type": ("string",)},
                "ad": {"type": ("string",)},
                "title": {"type": ("string",)},
                "subtitle": {"type": ("string",)},
                "imageName": {"type": ("string",)},
                "imageUrl": {"type": ("string",)},
                "buttons": {"type": ("array",), "items": {"type": ("object",), "model": KakaoTalkButton}},
            },
        }


_Blank: Any = blank(KakaoTalkTemplateDetails)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateDetails.FIELDS)
