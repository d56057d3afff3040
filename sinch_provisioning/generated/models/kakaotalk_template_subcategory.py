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

from .kakaotalk_template_subcategory_english_name import (
    KakaoTalkTemplateSubcategoryEnglishName,
)
from .kakaotalk_template_subcategory_name import (
    KakaoTalkTemplateSubcategoryName,
)

_KakaoTalkTemplateSubcategoryEnglishName = KakaoTalkTemplateSubcategoryEnglishName._value2member_map_.get
_KakaoTalkTemplateSubcategoryName = KakaoTalkTemplateSubcategoryName._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    code: str | MaybeNone
    name: KakaoTalkTemplateSubcategoryName | MaybeNone
    name_english: KakaoTalkTemplateSubcategoryEnglishName | MaybeNone
    group_name: str | MaybeNone
    inclusion: str | MaybeNone
    exclusion: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("code", "code"),
        ("name", "name"),
        ("name_english", "nameEnglish"),
        ("group_name", "groupName"),
        ("inclusion", "inclusion"),
        ("exclusion", "exclusion"),
    )

    def __init__(
        self,
        *,
        code: str,
        name: KakaoTalkTemplateSubcategoryName,
        name_english: KakaoTalkTemplateSubcategoryEnglishName,
        group_name: str,
        inclusion: str,
        exclusion: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkTemplateSubcategory, _Blank)
        self.code = code
        self.name = name
        self.name_english = name_english
        self.group_name = group_name
        self.inclusion = inclusion
        self.exclusion = exclusion
        self._finish(
            (
                code,
                name,
                name_english,
                group_name,
                inclusion,
                exclusion,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkTemplateSubcategory else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("code")) is None:
            missing += 1
        model.code = value
        if (value := get("name")).__class__ is str:
            value = _KakaoTalkTemplateSubcategoryName(value) or new_str(KakaoTalkTemplateSubcategoryName, value)
        elif value is None:
            missing += 1
        model.name = value
        if (value := get("nameEnglish")).__class__ is str:
            value = _KakaoTalkTemplateSubcategoryEnglishName(value) or new_str(
                KakaoTalkTemplateSubcategoryEnglishName, value
            )
        elif value is None:
            missing += 1
        model.name_english = value
        if (value := get("groupName")) is None:
            missing += 1
        model.group_name = value
        if (value := get("inclusion")) is None:
            missing += 1
        model.inclusion = value
        if (value := get("exclusion")) is None:
            missing += 1
        model.exclusion = value
        if surplus := missing + len(data) - 6:
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
        if (value := model.code) is not None:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value._value_ if value.__class__ is KakaoTalkTemplateSubcategoryName else encode(value)
        if (value := model.name_english) is not None:
            data["nameEnglish"] = (
                value._value_ if value.__class__ is KakaoTalkTemplateSubcategoryEnglishName else encode(value)
            )
        if (value := model.group_name) is not None:
            data["groupName"] = value if value.__class__ is str else encode(value)
        if (value := model.inclusion) is not None:
            data["inclusion"] = value if value.__class__ is str else encode(value)
        if (value := model.exclusion) is not None:
            data["exclusion"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(KakaoTalkTemplateSubcategory)
_KNOWN = frozenset(wire for _, wire in KakaoTalkTemplateSubcategory.FIELDS)
