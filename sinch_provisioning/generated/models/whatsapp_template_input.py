# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_action import WhatsAppAction
from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput
from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput
from .whatsapp_template_language_input import WhatsAppTemplateLanguageInput

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppTemplateCategoryInput = WhatsAppTemplateCategoryInput._value2member_map_.get
_WhatsAppTemplateLanguageInput = WhatsAppTemplateLanguageInput._value2member_map_.get
_WhatsAppTemplateDetailsInput = WhatsAppTemplateDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "status",
        "name",
        "language",
        "category",
        "saveDraftOnFailure",
        "allowCategoryChange",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppTemplateInput(Model):
    """What the API calls WhatsappTemplateInputDto.

    Attributes:
        status: Whether to store a draft or submit (default) at once. 'SUBMIT' when left out.
        name: At most 512 characters, matching ^[a-z0-9][a-z0-9_]*[a-z0-9]$.
        language: See WhatsAppTemplateLanguageInput.
        category: See WhatsAppTemplateCategoryInput.
        save_draft_on_failure: True keeps the template as draft when submitting fails. False when left out.
        allow_category_change: Lets Meta correct the category; false may mean rejection instead. False when
            left out.
        details: Not required for a draft.
    """

    status: WhatsAppAction | Unset = UNSET
    name: str
    language: WhatsAppTemplateLanguageInput
    category: WhatsAppTemplateCategoryInput
    save_draft_on_failure: bool | Unset = UNSET
    allow_category_change: bool | Unset = UNSET
    details: WhatsAppTemplateDetailsInput | Mapping[str, Any] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("name", "name"),
        ("language", "language"),
        ("category", "category"),
        ("save_draft_on_failure", "saveDraftOnFailure"),
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
        model.name = get("name", UNSET)
        if (value := get("language", UNSET)).__class__ is str:
            value = _WhatsAppTemplateLanguageInput(value) or WhatsAppTemplateLanguageInput(value)
        model.language = value
        if (value := get("category", UNSET)).__class__ is str:
            value = _WhatsAppTemplateCategoryInput(value) or WhatsAppTemplateCategoryInput(value)
        model.category = value
        model.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
        model.allow_category_change = get("allowCategoryChange", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateDetailsInput(value)
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
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not UNSET:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguageInput else encode(value)
        if (value := model.category) is not UNSET:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategoryInput else encode(value)
        if (value := model.save_draft_on_failure) is not UNSET:
            data["saveDraftOnFailure"] = value if value.__class__ is bool else encode(value)
        if (value := model.allow_category_change) is not UNSET:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppTemplateDetailsInput else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                "language": {"type": ("string",), "enum": WhatsAppTemplateLanguageInput._value2member_map_},
                "category": {"type": ("string",), "enum": WhatsAppTemplateCategoryInput._value2member_map_},
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
