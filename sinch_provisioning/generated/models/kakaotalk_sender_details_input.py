# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "adminPhoneNo",
        "name",
        "logoImage",
        "topLevelCategoryCode",
        "midLevelCategoryCode",
        "subLevelCategoryCode",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class KakaoTalkSenderDetailsInput(Model):
    """What the API calls KakaotalkInputSenderDetailsDto.

    Attributes:
        admin_phone_no: Not required for a draft. At least 1 character, at most 15 characters.
        name: Not required for a draft. At least 1 character, at most 512 characters.
        logo_image: image/jpeg or image/png, max 5MB.
        top_level_category_code: Exactly 3 digits, like 001. Not required for a draft.
        mid_level_category_code: Exactly 4 digits, like 0001. Not required for a draft.
        sub_level_category_code: Exactly 4 digits, like 0001. Not required for a draft.
    """

    admin_phone_no: str | Unset = UNSET
    name: str | Unset = UNSET
    logo_image: str | Unset = UNSET
    top_level_category_code: str | Unset = UNSET
    mid_level_category_code: str | Unset = UNSET
    sub_level_category_code: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("admin_phone_no", "adminPhoneNo"),
        ("name", "name"),
        ("logo_image", "logoImage"),
        ("top_level_category_code", "topLevelCategoryCode"),
        ("mid_level_category_code", "midLevelCategoryCode"),
        ("sub_level_category_code", "subLevelCategoryCode"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.admin_phone_no = get("adminPhoneNo", UNSET)
        model.name = get("name", UNSET)
        model.logo_image = get("logoImage", UNSET)
        model.top_level_category_code = get("topLevelCategoryCode", UNSET)
        model.mid_level_category_code = get("midLevelCategoryCode", UNSET)
        model.sub_level_category_code = get("subLevelCategoryCode", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.admin_phone_no) is not UNSET:
            data["adminPhoneNo"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.logo_image) is not UNSET:
            data["logoImage"] = value if value.__class__ is str else encode(value)
        if (value := model.top_level_category_code) is not UNSET:
            data["topLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.mid_level_category_code) is not UNSET:
            data["midLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if (value := model.sub_level_category_code) is not UNSET:
            data["subLevelCategoryCode"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "adminPhoneNo": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 15,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "name": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 512,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "logoImage": {"type": ("string",)},
                "topLevelCategoryCode": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "text": "Exactly 3 digits, like 001. Not required for a draft.",
                },
                "midLevelCategoryCode": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "text": "Exactly 4 digits, like 0001. Not required for a draft.",
                },
                "subLevelCategoryCode": {
                    "type": ("string",),
                    "stage": "SUBMIT",
                    "text": "Exactly 4 digits, like 0001. Not required for a draft.",
                },
            },
        }
