# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .kakaotalk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
from .kakaotalk_template_subcategory_name import KakaoTalkTemplateSubcategoryName

_KakaoTalkTemplateSubcategoryEnglishName = KakaoTalkTemplateSubcategoryEnglishName._value2member_map_.get
_KakaoTalkTemplateSubcategoryName = KakaoTalkTemplateSubcategoryName._value2member_map_.get
_KNOWN = frozenset(
    (
        "code",
        "name",
        "nameEnglish",
        "groupName",
        "inclusion",
        "exclusion",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplateSubcategory(Model):
    """What the API calls KakaotalkTemplateSubcategoryDto.

    Attributes:
        code: Passed when a template is registered or modified.
        name: Subcategory name, in Korean.
        name_english: Subcategory name, in English.
        group_name: Name of the subcategory's group.
        inclusion: Says which templates the subcategory covers.
        exclusion: Says which templates the subcategory leaves out.
    """

    code: str
    name: KakaoTalkTemplateSubcategoryName
    name_english: KakaoTalkTemplateSubcategoryEnglishName
    group_name: str
    inclusion: str
    exclusion: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("code", "code"),
        ("name", "name"),
        ("name_english", "nameEnglish"),
        ("group_name", "groupName"),
        ("inclusion", "inclusion"),
        ("exclusion", "exclusion"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.code = get("code", UNSET)
        if (value := get("name", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateSubcategoryName(value) or KakaoTalkTemplateSubcategoryName(value)
        model.name = value
        if (value := get("nameEnglish", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateSubcategoryEnglishName(value) or KakaoTalkTemplateSubcategoryEnglishName(value)
        model.name_english = value
        model.group_name = get("groupName", UNSET)
        model.inclusion = get("inclusion", UNSET)
        model.exclusion = get("exclusion", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.code) is not UNSET:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value._value_ if value.__class__ is KakaoTalkTemplateSubcategoryName else encode(value)
        if (value := model.name_english) is not UNSET:
            data["nameEnglish"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateSubcategoryEnglishName else encode(value)
            )
        if (value := model.group_name) is not UNSET:
            data["groupName"] = value if value.__class__ is str else encode(value)
        if (value := model.inclusion) is not UNSET:
            data["inclusion"] = value if value.__class__ is str else encode(value)
        if (value := model.exclusion) is not UNSET:
            data["exclusion"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "code",
                "name",
                "nameEnglish",
                "groupName",
                "inclusion",
                "exclusion",
            ),
            "properties": {
                "code": {"type": ("string",), "text": "Passed when a template is registered or modified."},
                "name": {
                    "type": ("string",),
                    "enum": KakaoTalkTemplateSubcategoryName._value2member_map_,
                    "text": "Subcategory name, in Korean.",
                },
                "nameEnglish": {
                    "type": ("string",),
                    "enum": KakaoTalkTemplateSubcategoryEnglishName._value2member_map_,
                    "text": "Subcategory name, in English.",
                },
                "groupName": {"type": ("string",), "text": "Name of the subcategory's group."},
                "inclusion": {"type": ("string",), "text": "Says which templates the subcategory covers."},
                "exclusion": {"type": ("string",), "text": "Says which templates the subcategory leaves out."},
            },
        }
