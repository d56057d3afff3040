# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderCategory(Model):
    """What the API calls KakaotalkSenderCategoryDto.

    Attributes:
        parent_code: Parent category's code. At least 0 characters, at most 4 characters.
        depth: Level in the category tree. At least 1, at most 3.
        code: At least 3 characters, at most 4 characters.
        name:
        subcategories: See KakaoTalkSenderCategory.
    """

    parent_code: str | MaybeNone
    depth: int | MaybeNone
    code: str | MaybeNone
    name: str | MaybeNone
    subcategories: list[KakaoTalkSenderCategory] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("parent_code", "parentCode"),
        ("depth", "depth"),
        ("code", "code"),
        ("name", "name"),
        ("subcategories", "subcategories"),
    )

    def __init__(
        self,
        *,
        parent_code: str,
        depth: int,
        code: str,
        name: str,
        subcategories: list[KakaoTalkSenderCategory],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderCategory, _Blank)
        self.parent_code = parent_code
        self.depth = depth
        self.code = code
        self.name = name
        self.subcategories = subcategories
        self._finish(
            (
                parent_code,
                depth,
                code,
                name,
                subcategories,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderCategory else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("parentCode")) is None:
            missing += 1
        model.parent_code = value
        if (value := get("depth")) is None:
            missing += 1
        model.depth = value
        if (value := get("code")) is None:
            missing += 1
        model.code = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("subcategories")).__class__ is list:
            value = [_KakaoTalkSenderCategory(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.subcategories = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.parent_code) is not None:
            data["parentCode"] = value if value.__class__ is str else encode(value)
        if (value := model.depth) is not None:
            data["depth"] = value if value.__class__ is int else encode(value)
        if (value := model.code) is not None:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.subcategories) is not None:
            data["subcategories"] = (
                [item.to_dict() if item.__class__ is KakaoTalkSenderCategory else encode(item) for item in value]
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
                "parentCode",
                "depth",
                "code",
                "name",
                "subcategories",
            ),
            "properties": {
                "parentCode": {"type": ("string",), "minLength": 0, "maxLength": 4, "text": "Parent category's code."},
                "depth": {"type": ("integer",), "minimum": 1, "maximum": 3, "text": "Level in the category tree."},
                "code": {"type": ("string",), "minLength": 3, "maxLength": 4},
                "name": {"type": ("string",)},
                "subcategories": {"type": ("array",), "items": {"type": ("object",), "model": KakaoTalkSenderCategory}},
            },
        }


_Blank: Any = blank(KakaoTalkSenderCategory)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderCategory.FIELDS)
_KakaoTalkSenderCategory = KakaoTalkSenderCategory.from_dict
