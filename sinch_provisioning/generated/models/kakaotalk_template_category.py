# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .kakaotalk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName
from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory

_KakaoTalkTemplateCategoryEnglishName = KakaoTalkTemplateCategoryEnglishName._value2member_map_.get
_KakaoTalkTemplateCategoryName = KakaoTalkTemplateCategoryName._value2member_map_.get
_KakaoTalkTemplateSubcategory = KakaoTalkTemplateSubcategory.from_dict
_KNOWN = frozenset(
    (
        "name",
        "nameEnglish",
        "subcategories",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkTemplateCategory(Model):
    """What the API calls KakaotalkTemplateCategoryDto.

    Attributes:
        name: Category name, in Korean.
        name_english: Category name, in English.
        subcategories: See KakaoTalkTemplateSubcategory.
    """

    name: KakaoTalkTemplateCategoryName
    name_english: KakaoTalkTemplateCategoryEnglishName
    subcategories: list[KakaoTalkTemplateSubcategory]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("name_english", "nameEnglish"),
        ("subcategories", "subcategories"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("name", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateCategoryName(value) or KakaoTalkTemplateCategoryName(value)
        model.name = value
        if (value := get("nameEnglish", UNSET)).__class__ is str:
            value = _KakaoTalkTemplateCategoryEnglishName(value) or KakaoTalkTemplateCategoryEnglishName(value)
        model.name_english = value
        if (value := get("subcategories", UNSET)).__class__ is list:
            value = [_KakaoTalkTemplateSubcategory(item) if item.__class__ is dict else item for item in value]
        model.subcategories = value
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
            data["name"] = value._value_ if value.__class__ is KakaoTalkTemplateCategoryName else encode(value)
        if (value := model.name_english) is not UNSET:
            data["nameEnglish"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateCategoryEnglishName else encode(value)
            )
        if (value := model.subcategories) is not UNSET:
            data["subcategories"] = (
                [item.to_dict() if item.__class__ is KakaoTalkTemplateSubcategory else encode(item) for item in value]
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
                "name",
                "nameEnglish",
                "subcategories",
            ),
            "properties": {
                "name": {
                    "type": ("string",),
                    "enum": KakaoTalkTemplateCategoryName._value2member_map_,
                    "text": "Category name, in Korean.",
                },
                "nameEnglish": {
                    "type": ("string",),
                    "enum": KakaoTalkTemplateCategoryEnglishName._value2member_map_,
                    "text": "Category name, in English.",
                },
                "subcategories": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": KakaoTalkTemplateSubcategory},
                },
            },
        }
