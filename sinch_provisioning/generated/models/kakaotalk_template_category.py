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

from .kakaotalk_template_category_english_name import (
    KakaoTalkTemplateCategoryEnglishName,
)
from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName
from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory

_KakaoTalkTemplateCategoryEnglishName = KakaoTalkTemplateCategoryEnglishName._value2member_map_.get
_KakaoTalkTemplateCategoryName = KakaoTalkTemplateCategoryName._value2member_map_.get
_KakaoTalkTemplateSubcategory = KakaoTalkTemplateSubcategory.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkTemplateCategory(Model):
    """What the API calls KakaotalkTemplateCategoryDto.

    Attributes:
        name: Category name, in Korean.
        name_english: Category name, in English.
        subcategories: See KakaoTalkTemplateSubcategory.
    """

    name: KakaoTalkTemplateCategoryName | MaybeNone
    name_english: KakaoTalkTemplateCategoryEnglishName | MaybeNone
    subcategories: list[KakaoTalkTemplateSubcategory] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("name_english", "nameEnglish"),
        ("subcategories", "subcategories"),
    )

    def __init__(
        self,
        *,
        name: KakaoTalkTemplateCategoryName,
        name_english: KakaoTalkTemplateCategoryEnglishName,
        subcategories: list[KakaoTalkTemplateSubcategory],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateCategory, _Blank)
        self.name = name
        self.name_english = name_english
        self.subcategories = subcategories
        self._finish(
            (
                name,
                name_english,
                subcategories,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplateCategory else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")).__class__ is str:
            value = _KakaoTalkTemplateCategoryName(value) or new_str(KakaoTalkTemplateCategoryName, value)
        elif value is None:
            missing += 1
        model.name = value
        if (value := get("nameEnglish")).__class__ is str:
            value = _KakaoTalkTemplateCategoryEnglishName(value) or new_str(KakaoTalkTemplateCategoryEnglishName, value)
        elif value is None:
            missing += 1
        model.name_english = value
        if (value := get("subcategories")).__class__ is list:
            value = [_KakaoTalkTemplateSubcategory(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.subcategories = value
        if surplus := missing + len(data) - 3:
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
            data["name"] = value._value_ if value.__class__ is KakaoTalkTemplateCategoryName else encode(value)
        if (value := model.name_english) is not None:
            data["nameEnglish"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateCategoryEnglishName else encode(value)
            )
        if (value := model.subcategories) is not None:
            data["subcategories"] = (
                [item.to_dict() if item.__class__ is KakaoTalkTemplateSubcategory else encode(item) for item in value]
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


_Blank: Any = blank(KakaoTalkTemplateCategory)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateCategory.FIELDS)
