# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .kakaotalk_sender_category import KakaoTalkSenderCategory

_KakaoTalkSenderCategory = KakaoTalkSenderCategory.from_dict
_KNOWN = frozenset(("categories",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderCategoryList(Model):
    """What the API calls KakaotalkSenderCategoryListDto.

    Attributes:
        categories: See KakaoTalkSenderCategory.
    """

    categories: list[KakaoTalkSenderCategory]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("categories", "categories"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("categories", UNSET)).__class__ is list:
            value = [_KakaoTalkSenderCategory(item) if item.__class__ is dict else item for item in value]
        model.categories = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.categories) is not UNSET:
            data["categories"] = (
                [item.to_dict() if item.__class__ is KakaoTalkSenderCategory else encode(item) for item in value]
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
            "required": ("categories",),
            "properties": {
                "categories": {"type": ("array",), "items": {"type": ("object",), "model": KakaoTalkSenderCategory}},
            },
        }
