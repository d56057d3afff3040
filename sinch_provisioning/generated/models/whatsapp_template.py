# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
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

from .whatsapp_template_analytics import WhatsAppTemplateAnalytics
from .whatsapp_template_category import WhatsAppTemplateCategory
from .whatsapp_template_changes import WhatsAppTemplateChanges
from .whatsapp_template_details import WhatsAppTemplateDetails
from .whatsapp_template_language import WhatsAppTemplateLanguage
from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore
from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode
from .whatsapp_template_state import WhatsAppTemplateState

_WhatsAppTemplateCategory = WhatsAppTemplateCategory._value2member_map_.get
_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get
_WhatsAppTemplateQualityScore = WhatsAppTemplateQualityScore._value2member_map_.get
_WhatsAppTemplateRejectionCode = WhatsAppTemplateRejectionCode._value2member_map_.get
_WhatsAppTemplateState = WhatsAppTemplateState._value2member_map_.get
_WhatsAppTemplateAnalytics = WhatsAppTemplateAnalytics.from_dict
_WhatsAppTemplateChanges = WhatsAppTemplateChanges.from_dict
_WhatsAppTemplateDetails = WhatsAppTemplateDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppTemplate(Model):
    """What the API calls WhatsappTemplateDto.

    Attributes:
        whatsapp_id:
        state: See WhatsAppTemplateState.
        name:
        language: See WhatsAppTemplateLanguage.
        category: See WhatsAppTemplateCategory.
        rejection_code: Set while the template is REJECTED.
        quality_score: See WhatsAppTemplateQualityScore.
        changes: Pending changes; empty once approved and applied.
        details: See WhatsAppTemplateDetails.
        analytics: See WhatsAppTemplateAnalytics.
        is_meta_generated: True for a template made by Meta itself.
    """

    whatsapp_id: str | None
    state: WhatsAppTemplateState | None
    name: str | MaybeNone
    language: WhatsAppTemplateLanguage | MaybeNone
    category: WhatsAppTemplateCategory | MaybeNone
    rejection_code: WhatsAppTemplateRejectionCode | None
    quality_score: WhatsAppTemplateQualityScore | None
    changes: WhatsAppTemplateChanges | None
    details: WhatsAppTemplateDetails | None
    analytics: list[WhatsAppTemplateAnalytics] | MaybeNone
    is_meta_generated: bool | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("whatsapp_id", "whatsappId"),
        ("state", "state"),
        ("name", "name"),
        ("language", "language"),
        ("category", "category"),
        ("rejection_code", "rejectionCode"),
        ("quality_score", "qualityScore"),
        ("changes", "changes"),
        ("details", "details"),
        ("analytics", "analytics"),
        ("is_meta_generated", "isMetaGenerated"),
    )

    def __init__(
        self,
        *,
        whatsapp_id: str | Unset = UNSET,
        state: WhatsAppTemplateState | Unset = UNSET,
        name: str,
        language: WhatsAppTemplateLanguage,
        category: WhatsAppTemplateCategory,
        rejection_code: WhatsAppTemplateRejectionCode | Unset = UNSET,
        quality_score: WhatsAppTemplateQualityScore | Unset = UNSET,
        changes: WhatsAppTemplateChanges | Unset = UNSET,
        details: WhatsAppTemplateDetails | Unset = UNSET,
        analytics: list[WhatsAppTemplateAnalytics],
        is_meta_generated: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppTemplate, _Blank)
        self.whatsapp_id = None if whatsapp_id is UNSET else whatsapp_id
        self.state = None if state is UNSET else state
        self.name = name
        self.language = language
        self.category = category
        self.rejection_code = None if rejection_code is UNSET else rejection_code
        self.quality_score = None if quality_score is UNSET else quality_score
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.analytics = analytics
        self.is_meta_generated = is_meta_generated
        self._finish(
            (
                whatsapp_id,
                state,
                name,
                language,
                category,
                rejection_code,
                quality_score,
                changes,
                details,
                analytics,
                is_meta_generated,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppTemplate else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("whatsappId")) is None:
            missing += 1
        model.whatsapp_id = value
        if (value := get("state")).__class__ is str:
            value = _WhatsAppTemplateState(value) or new_str(WhatsAppTemplateState, value)
        elif value is None:
            missing += 1
        model.state = value
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
        if (value := get("rejectionCode")).__class__ is str:
            value = _WhatsAppTemplateRejectionCode(value) or new_str(WhatsAppTemplateRejectionCode, value)
        elif value is None:
            missing += 1
        model.rejection_code = value
        if (value := get("qualityScore")).__class__ is str:
            value = _WhatsAppTemplateQualityScore(value) or new_str(WhatsAppTemplateQualityScore, value)
        elif value is None:
            missing += 1
        model.quality_score = value
        if (value := get("changes")).__class__ is dict:
            value = _WhatsAppTemplateChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppTemplateDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("analytics")).__class__ is list:
            value = [_WhatsAppTemplateAnalytics(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.analytics = value
        if (value := get("isMetaGenerated")) is None:
            missing += 1
        model.is_meta_generated = value
        if surplus := missing + len(data) - 11:
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
        if (value := model.whatsapp_id) is not None:
            data["whatsappId"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is WhatsAppTemplateState else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not None:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if (value := model.category) is not None:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategory else encode(value)
        if (value := model.rejection_code) is not None:
            data["rejectionCode"] = value._value_ if value.__class__ is WhatsAppTemplateRejectionCode else encode(value)
        if (value := model.quality_score) is not None:
            data["qualityScore"] = value._value_ if value.__class__ is WhatsAppTemplateQualityScore else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppTemplateChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppTemplateDetails else encode(value)
        if (value := model.analytics) is not None:
            data["analytics"] = (
                [item.to_dict() if item.__class__ is WhatsAppTemplateAnalytics else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.is_meta_generated) is not None:
            data["isMetaGenerated"] = value if value.__class__ is bool else encode(value)
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
                "analytics",
                "isMetaGenerated",
            ),
            "submitted_as": "WhatsAppTemplateInput",
            "properties": {
                "whatsappId": {"type": ("string",)},
                "state": {"type": ("string",), "enum": WhatsAppTemplateState._value2member_map_},
                "name": {"type": ("string",)},
                "language": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
                "category": {"type": ("string",), "enum": WhatsAppTemplateCategory._value2member_map_},
                "rejectionCode": {"type": ("string",), "enum": WhatsAppTemplateRejectionCode._value2member_map_},
                "qualityScore": {"type": ("string",), "enum": WhatsAppTemplateQualityScore._value2member_map_},
                "changes": {"type": ("object",), "model": WhatsAppTemplateChanges},
                "details": {"type": ("object",), "model": WhatsAppTemplateDetails},
                "analytics": {"type": ("array",), "items": {"type": ("object",), "model": WhatsAppTemplateAnalytics}},
                "isMetaGenerated": {"type": ("boolean",), "text": "True for a template made by Meta itself."},
            },
        }


_Blank: Any = blank(WhatsAppTemplate)
_KNOWN = frozenset(wire for _, wire in WhatsAppTemplate.FIELDS)
