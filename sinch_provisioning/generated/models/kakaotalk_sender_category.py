# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "parentCode",
        "depth",
        "code",
        "name",
        "subcategories",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderCategory(Model):
    """What the API calls KakaotalkSenderCategoryDto.

    Attributes:
        parent_code: Parent category's code. At least 0 characters, at most 4 characters.
        depth: Level in the category tree. At least 1, at most 3.
        code: At least 3 characters, at most 4 characters.
        name:
        subcategories: See KakaoTalkSenderCategory.
    """

    parent_code: str
    depth: int
    code: str
    name: str
    subcategories: list[KakaoTalkSenderCategory]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("parent_code", "parentCode"),
        ("depth", "depth"),
        ("code", "code"),
        ("name", "name"),
        ("subcategories", "subcategories"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.parent_code = get("parentCode", UNSET)
        model.depth = get("depth", UNSET)
        model.code = get("code", UNSET)
        model.name = get("name", UNSET)
        if (value := get("subcategories", UNSET)).__class__ is list:
            value = [_KakaoTalkSenderCategory(item) if item.__class__ is dict else item for item in value]
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
        if (value := model.parent_code) is not UNSET:
            data["parentCode"] = value if value.__class__ is str else encode(value)
        if (value := model.depth) is not UNSET:
            data["depth"] = value if value.__class__ is int else encode(value)
        if (value := model.code) is not UNSET:
            data["code"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.subcategories) is not UNSET:
            data["subcategories"] = (
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


_KakaoTalkSenderCategory = KakaoTalkSenderCategory.from_dict
