# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
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
from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput
from .whatsapp_template_language import WhatsAppTemplateLanguage, WhatsAppTemplateLanguageInputLiteral

if TYPE_CHECKING:
    from .input_dicts import WhatsAppTemplateDetailsInputDict

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppTemplateCategory = WhatsAppTemplateCategory._value2member_map_.get
_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get
_WhatsAppTemplateDetailsInput = WhatsAppTemplateDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplateInput(Model):
    """What the API calls WhatsappTemplateInputDto.

    Attributes:
        status: Whether to store a draft or submit (default) at once. 'SUBMIT' when left out.
        name: At most 512 characters, matching ^[a-z0-9][a-z0-9_]*[a-z0-9]$.
        language: See WhatsAppTemplateLanguage.
        category: See WhatsAppTemplateCategory.
        save_draft_on_failure: True keeps the template as draft when submitting fails. False when left out.
        allow_category_change: Lets Meta correct the category; false may mean rejection instead. False when
            left out.
        details: Not required for a draft.
    """

    status: WhatsAppAction | None
    name: str | MaybeNone
    language: WhatsAppTemplateLanguage | MaybeNone
    category: WhatsAppTemplateCategory | MaybeNone
    save_draft_on_failure: bool | None
    allow_category_change: bool | None
    details: WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("name", "name"),
        ("language", "language"),
        ("category", "category"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
        ("allow_category_change", "allowCategoryChange"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppAction | WhatsAppActionLiteral | Unset = UNSET,
        name: str,
        language: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageInputLiteral,
        category: WhatsAppTemplateCategory | WhatsAppTemplateCategoryInputLiteral,
        save_draft_on_failure: bool | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplateInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, WhatsAppAction)
            else as_member(WhatsAppAction, status)
        )
        self.name = name
        self.language = (
            language
            if isinstance(language, WhatsAppTemplateLanguage)
            else as_member(WhatsAppTemplateLanguage, language)
        )
        self.category = (
            category
            if isinstance(category, WhatsAppTemplateCategory)
            else as_member(WhatsAppTemplateCategory, category)
        )
        self.save_draft_on_failure = None if save_draft_on_failure is UNSET else save_draft_on_failure
        self.allow_category_change = None if allow_category_change is UNSET else allow_category_change
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                name,
                language,
                category,
                save_draft_on_failure,
                allow_category_change,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppAction(value) or new_str(WhatsAppAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("language")).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or new_str(WhatsAppTemplateLanguage, value)
        elif value is None:
            missing += 1
        model.language = value
        if (value := get("category")).__class__ is str:
            value = _WhatsAppTemplateCategory(value) or new_str(WhatsAppTemplateCategory, value)
        elif value is None:
            missing += 1
        model.category = value
        if (value := get("saveDraftOnFailure")) is None:
            missing += 1
        model.save_draft_on_failure = value
        if (value := get("allowCategoryChange")) is None:
            missing += 1
        model.allow_category_change = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppTemplateDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 7:
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not None:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if (value := model.category) is not None:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategory else encode(value)
        if (value := model.save_draft_on_failure) is not None:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.allow_category_change) is not None:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppTemplateDetailsInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "language",
                "category",
            ),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "name": {"type": ("string",), "maxLength": 512, "pattern": "^[a-z0-9][a-z0-9_]*[a-z0-9]$"},
                "language": {"type": ("string",), "enum": get_args(WhatsAppTemplateLanguageInputLiteral)},
                "category": {"type": ("string",), "enum": get_args(WhatsAppTemplateCategoryInputLiteral)},
                "saveDraftOnFailure": {"type": ("boolean",)},
                "allowCategoryChange": {"type": ("boolean",)},
                "details": {
                    "type": ("object",),
                    "model": WhatsAppTemplateDetailsInput,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
            },
        }


_Blank: Any = blank(WhatsAppTemplateInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplateInput.FIELDS)
