# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_action import WhatsAppAction, WhatsAppActionLiteral
from .whatsapp_template_category import WhatsAppTemplateCategory, WhatsAppTemplateCategoryInputLiteral
from .whatsapp_template_details_update_input import WhatsAppTemplateDetailsUpdateInput

if TYPE_CHECKING:
    from .input_dicts import WhatsAppTemplateDetailsUpdateInputDict

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppTemplateCategory = WhatsAppTemplateCategory._value2member_map_.get
_WhatsAppTemplateDetailsUpdateInput = WhatsAppTemplateDetailsUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateUpdateInput(Model):
    """What the API calls WhatsappUpdateTemplateInputDto.

    Attributes:
        status: Whether to store a draft (default) or submit. 'DRAFT' when left out.
        category: Only for templates in DRAFT or rejected with INCORRECT_CATEGORY.
        allow_category_change: Lets Meta correct the category (default false); only DRAFT or
            INCORRECT_CATEGORY-rejected templates.
        details: Not required for a draft.
    """

    status: WhatsAppAction | None
    category: WhatsAppTemplateCategory | None
    allow_category_change: bool | None
    details: WhatsAppTemplateDetailsUpdateInput | WhatsAppTemplateDetailsUpdateInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("category", "category"),
        ("allow_category_change", "allowCategoryChange"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppAction | WhatsAppActionLiteral | Unset = UNSET,
        category: WhatsAppTemplateCategory | WhatsAppTemplateCategoryInputLiteral | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetailsUpdateInput | WhatsAppTemplateDetailsUpdateInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateUpdateInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, WhatsAppAction)
            else as_member(WhatsAppAction, status)
        )
        self.category = (
            None
            if category is UNSET
            else category
            if isinstance(category, WhatsAppTemplateCategory)
            else as_member(WhatsAppTemplateCategory, category)
        )
        self.allow_category_change = None if allow_category_change is UNSET else allow_category_change
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                category,
                allow_category_change,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppAction(value) or new_str(WhatsAppAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("category")).__class__ is str:
            value = _WhatsAppTemplateCategory(value) or new_str(WhatsAppTemplateCategory, value)
        elif value is None:
            missing += 1
        model.category = value
        if (value := get("allowCategoryChange")) is None:
            missing += 1
        model.allow_category_change = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppTemplateDetailsUpdateInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 4:
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is WhatsAppAction else encode(value)
        if (value := model.category) is not None:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategory else encode(value)
        if (value := model.allow_category_change) is not None:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not None:
            data["details"] = (
                value.to_dict() if value.__class__ is WhatsAppTemplateDetailsUpdateInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "category": {"type": ("string",), "enum": get_args(WhatsAppTemplateCategoryInputLiteral)},
                "allowCategoryChange": {"type": ("boolean",)},
                "details": {
                    "type": ("object",),
                    "model": WhatsAppTemplateDetailsUpdateInput,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
            },
        }


_Blank: Any = blank(WhatsAppTemplateUpdateInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateUpdateInput.FIELDS)
