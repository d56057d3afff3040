# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_action import WhatsAppAction
from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput
from .whatsapp_template_details_update_input import WhatsAppTemplateDetailsUpdateInput

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppTemplateCategoryInput = WhatsAppTemplateCategoryInput._value2member_map_.get
_WhatsAppTemplateDetailsUpdateInput = WhatsAppTemplateDetailsUpdateInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "category",
        "allowCategoryChange",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateUpdateInput(Model):
    """What the API calls WhatsappUpdateTemplateInputDto.

    Attributes:
        status: Whether to store a draft (default) or submit. 'DRAFT' when left out.
        category: Only for templates in DRAFT or rejected with INCORRECT_CATEGORY.
        allow_category_change: Lets Meta correct the category (default false); only DRAFT or
            INCORRECT_CATEGORY-rejected templates.
        details: Not required for a draft.
    """

    status: WhatsAppAction | Unset = UNSET
    category: WhatsAppTemplateCategoryInput | Unset = UNSET
    allow_category_change: bool | Unset = UNSET
    details: WhatsAppTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("category", "category"),
        ("allow_category_change", "allowCategoryChange"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _WhatsAppAction(value) or WhatsAppAction(value)
        model.status = value
        if (value := get("category", UNSET)).__class__ is str:
            value = _WhatsAppTemplateCategoryInput(value) or WhatsAppTemplateCategoryInput(value)
        model.category = value
        model.allow_category_change = get("allowCategoryChange", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateDetailsUpdateInput(value)
        model.details = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is WhatsAppAction else encode(value)
        if (value := model.category) is not UNSET:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategoryInput else encode(value)
        if (value := model.allow_category_change) is not UNSET:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppTemplateDetailsUpdateInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "category": {"type": ("string",), "enum": WhatsAppTemplateCategoryInput._value2member_map_},
                "allowCategoryChange": {"type": ("boolean",)},
                "details": {
                    "type": ("object",),
                    "model": WhatsAppTemplateDetailsUpdateInput,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
            },
        }
