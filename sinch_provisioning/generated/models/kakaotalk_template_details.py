# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .kakaotalk_button import KakaoTalkButton
from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
from .kakaotalk_template_language import KakaoTalkTemplateLanguage
from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType

_KakaoTalkTemplateEmphasizeType = KakaoTalkTemplateEmphasizeType._value2member_map_.get
_KakaoTalkTemplateLanguage = KakaoTalkTemplateLanguage._value2member_map_.get
_KakaoTalkTemplateMessageType = KakaoTalkTemplateMessageType._value2member_map_.get
_KakaoTalkButton = KakaoTalkButton.from_dict
_KNOWN = frozenset(
    (
        "language",
        "messageType",
        "emphasizeType",
        "categoryCode",
        "securityFlag",
        "name",
        "content",
        "extra",
        "ad",
        "title",
        "subtitle",
        "imageName",
        "imageUrl",
        "buttons",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    language: KakaoTalkTemplateLanguage
    message_type: KakaoTalkTemplateMessageType
    emphasize_type: KakaoTalkTemplateEmphasizeType
    category_code: str
    security_flag: bool
    name: str
    content: str | Unset = UNSET
    extra: str | Unset = UNSET
    ad: str | Unset = UNSET
    title: str | Unset = UNSET
    subtitle: str | Unset = UNSET
    image_name: str | Unset = UNSET
    image_url: str | Unset = UNSET
    buttons: list[KakaoTalkButton]

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("language", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateLanguage(value) or KakaoTalkTemplateLanguage(value)
        model.language = value
        if (value := get("messageType", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateMessageType(value) or KakaoTalkTemplateMessageType(value)
        model.message_type = value
        if (value := get("emphasizeType", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateEmphasizeType(value) or KakaoTalkTemplateEmphasizeType(value)
        model.emphasize_type = value
        model.category_code = get("categoryCode", UNSET)
        model.security_flag = get("securityFlag", UNSET)
        model.name = get("name", UNSET)
        model.content = get("content", UNSET)
        model.extra = get("extra", UNSET)
        model.ad = get("ad", UNSET)
        model.title = get("title", UNSET)
        model.subtitle = get("subtitle", UNSET)
        model.image_name = get("imageName", UNSET)
        model.image_url = get("imageUrl", UNSET)
        if (value := get("buttons", UNSET)).__class__ is list:
            value = [_KakaoTalkButton(item) if item.__class__ is dict else item for item in value]
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
        if (value := model.language) is not UNSET:
            data["language"] = value._value_ if value.__class__ is KakaoTalkTemplateLanguage else encode(value)
        if (value := model.message_type) is not UNSET:
            data["messageType"] = value._value_ if value.__class__ is KakaoTalkTemplateMessageType else encode(value)
        if (value := model.emphasize_type) is not UNSET:
            data["emphasizeType"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateEmphasizeType else encode(value)
            )
        if (value := model.category_code) is not UNSET:
            data["categoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.security_flag) is not UNSET:
            data["securityFlag"] = value if value.__class__ is bool else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.content) is not UNSET:
            data["content"] = value if value.__class__ is str else encode(value)
        if (value := model.extra) is not UNSET:
            data["extra"] = value if value.__class__ is str else encode(value)
        if (value := model.ad) is not UNSET:
            data["ad"] = value if value.__class__ is str else encode(value)
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
                [item.to_dict() if item.__class__ is KakaoTalkButton else encode(item) for item in value]
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
