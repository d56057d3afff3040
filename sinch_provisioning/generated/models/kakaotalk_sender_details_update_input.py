# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class KakaoTalkSenderDetailsUpdateInput(Model):
    """What the API calls KakaotalkInputUpdateSenderDetailsDto.

    Attributes:
        admin_phone_no: At least 1 character, at most 15 characters.
        name: At least 1 character, at most 512 characters.
        logo_image:
        top_level_category_code: Exactly 3 digits, like 001.
        mid_level_category_code: Exactly 4 digits, like 0001.
        sub_level_category_code: Exactly 4 digits, like 0001.
    """

    admin_phone_no: str | None
    name: str | None
    logo_image: str | None
    top_level_category_code: str | None
    mid_level_category_code: str | None
    sub_level_category_code: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("admin_phone_no", "adminPhoneNo"),
        ("name", "name"),
        ("logo_image", "logoImage"),
        ("top_level_category_code", "topLevelCategoryCode"),
        ("mid_level_category_code", "midLevelCategoryCode"),
        ("sub_level_category_code", "subLevelCategoryCode"),
    )

    def __init__(
        self,
        *,
        admin_phone_no: str | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_image: str | None | Unset = UNSET,
        top_level_category_code: str | Unset = UNSET,
        mid_level_category_code: str | Unset = UNSET,
        sub_level_category_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(KakaoTalkSenderDetailsUpdateInput, _Blank)
        self.admin_phone_no = None if admin_phone_no is UNSET else admin_phone_no
        self.name = None if name is UNSET else name
        self.logo_image = None if logo_image is UNSET else logo_image
        self.top_level_category_code = None if top_level_category_code is UNSET else top_level_category_code
        self.mid_level_category_code = None if mid_level_category_code is UNSET else mid_level_category_code
        self.sub_level_category_code = None if sub_level_category_code is UNSET else sub_level_category_code
        self._finish(
            (
                admin_phone_no,
                name,
                logo_image,
                top_level_category_code,
                mid_level_category_code,
                sub_level_category_code,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is KakaoTalkSenderDetailsUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("adminPhoneNo")) is None:
            missing += 1
        model.admin_phone_no = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("logoImage")) is None:
            missing += 1
        model.logo_image = value
        if (value := get("topLevelCategoryCode")) is None:
            missing += 1
        model.top_level_category_code = value
        if (value := get("midLevelCategoryCode")) is None:
            missing += 1
        model.mid_level_category_code = value
        if (value := get("subLevelCategoryCode")) is None:
            missing += 1
        model.sub_level_category_code = value
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
        if (value := model.admin_phone_no) is not None:
            data["adminPhoneNo"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.logo_image) is not None:
            data["logoImage"] = value if value.__class__ is str else encode(value)
        if (value := model.top_level_category_code) is not None:
            data["topLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.mid_level_category_code) is not None:
            data["midLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.sub_level_category_code) is not None:
            data["subLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "adminPhoneNo": {"type": ("string",), "minLength": 1, "maxLength": 15},
                "name": {"type": ("string",), "minLength": 1, "maxLength": 512},
                "logoImage": {"type": ("string", "null")},
                "topLevelCategoryCode": {"type": ("string",)},
                "midLevelCategoryCode": {"type": ("string",)},
                "subLevelCategoryCode": {"type": ("string",)},
            },
        }


_Blank: Any = blank(KakaoTalkSenderDetailsUpdateInput)
_KNOWN = frozenset(wire for _, wire in KakaoTalkSenderDetailsUpdateInput.FIELDS)
