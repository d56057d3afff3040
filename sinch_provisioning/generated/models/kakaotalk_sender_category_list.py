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

from .kakaotalk_sender_category import KakaoTalkSenderCategory

_KakaoTalkSenderCategory = KakaoTalkSenderCategory.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderCategoryList(Model):
    """What the API calls KakaotalkSenderCategoryListDto.

    Attributes:
        categories: See KakaoTalkSenderCategory.
    """

    categories: list[KakaoTalkSenderCategory] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("categories", "categories"),)

    def __init__(
        self,
        *,
        categories: list[KakaoTalkSenderCategory],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderCategoryList, _Blank)
        self.categories = categories
        self._finish((categories,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderCategoryList else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("categories")).__class__ is list:
            value = [_KakaoTalkSenderCategory(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.categories = value
        if surplus := missing + len(data) - 1:
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
        if (value := model.categories) is not None:
            data["categories"] = (
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
            "required": ("categories",),
            "properties": {
                "categories": {"type": ("array",), "items": {"type": ("object",), "model": KakaoTalkSenderCategory}},
            },
        }


_Blank: Any = blank(KakaoTalkSenderCategoryList)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderCategoryList.FIELDS)
