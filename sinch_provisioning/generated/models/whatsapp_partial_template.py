# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_template_analytics import WhatsAppPartialTemplateAnalytics
from .whatsapp_partial_template_changes import WhatsAppPartialTemplateChanges
from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
from .whatsapp_template_category import WhatsAppTemplateCategory
from .whatsapp_template_language import WhatsAppTemplateLanguage
from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore
from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode
from .whatsapp_template_state import WhatsAppTemplateState

_WhatsAppTemplateCategory = WhatsAppTemplateCategory._value2member_map_.get
_WhatsAppTemplateLanguage = WhatsAppTemplateLanguage._value2member_map_.get
_WhatsAppTemplateQualityScore = WhatsAppTemplateQualityScore._value2member_map_.get
_WhatsAppTemplateRejectionCode = WhatsAppTemplateRejectionCode._value2member_map_.get
_WhatsAppTemplateState = WhatsAppTemplateState._value2member_map_.get
_WhatsAppPartialTemplateAnalytics = WhatsAppPartialTemplateAnalytics.from_dict
_WhatsAppPartialTemplateChanges = WhatsAppPartialTemplateChanges.from_dict
_WhatsAppPartialTemplateDetails = WhatsAppPartialTemplateDetails.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialTemplate(Model):
    """What the API calls WhatsappPartialTemplateDto.

    Attributes:
        whatsapp_id:
        state: See WhatsAppTemplateState.
        name:
        language: See WhatsAppTemplateLanguage.
        category: See WhatsAppTemplateCategory.
        rejection_code: Set when the status is REJECTED.
        quality_score: Quality rating of the HSM.
        is_meta_generated: True when Meta generated the template itself.
        changes: Pending changes; empty once they are approved and applied.
        details: See WhatsAppPartialTemplateDetails.
        analytics: See WhatsAppPartialTemplateAnalytics.
    """

    whatsapp_id: str | None
    state: WhatsAppTemplateState | None
    name: str | None
    language: WhatsAppTemplateLanguage | None
    category: WhatsAppTemplateCategory | None
    rejection_code: WhatsAppTemplateRejectionCode | None
    quality_score: WhatsAppTemplateQualityScore | None
    is_meta_generated: bool | None
    changes: WhatsAppPartialTemplateChanges | None
    details: WhatsAppPartialTemplateDetails | None
    analytics: list[WhatsAppPartialTemplateAnalytics] | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("whatsapp_id", "whatsappId"),
        ("state", "state"),
        ("name", "name"),
        ("language", "language"),
        ("category", "category"),
        ("rejection_code", "rejectionCode"),
        ("quality_score", "qualityScore"),
        ("is_meta_generated", "isMetaGenerated"),
        ("changes", "changes"),
        ("details", "details"),
        ("analytics", "analytics"),
    )

    def __init__(
        self,
        *,
        whatsapp_id: str | Unset = UNSET,
        state: WhatsAppTemplateState | Unset = UNSET,
        name: str | Unset = UNSET,
        language: WhatsAppTemplateLanguage | Unset = UNSET,
        category: WhatsAppTemplateCategory | Unset = UNSET,
        rejection_code: WhatsAppTemplateRejectionCode | Unset = UNSET,
        quality_score: WhatsAppTemplateQualityScore | Unset = UNSET,
        is_meta_generated: bool | Unset = UNSET,
        changes: WhatsAppPartialTemplateChanges | Unset = UNSET,
        details: WhatsAppPartialTemplateDetails | Unset = UNSET,
        analytics: list[WhatsAppPartialTemplateAnalytics] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialTemplate, _Blank)
        self.whatsapp_id = None if whatsapp_id is UNSET else whatsapp_id
        self.state = None if state is UNSET else state
        self.name = None if name is UNSET else name
        self.language = None if language is UNSET else language
        self.category = None if category is UNSET else category
        self.rejection_code = None if rejection_code is UNSET else rejection_code
        self.quality_score = None if quality_score is UNSET else quality_score
        self.is_meta_generated = None if is_meta_generated is UNSET else is_meta_generated
        self.changes = None if changes is UNSET else changes
        self.details = None if details is UNSET else details
        self.analytics = None if analytics is UNSET else analytics
        self._finish(
            (
                whatsapp_id,
                state,
                name,
                language,
                category,
                rejection_code,
                quality_score,
                is_meta_generated,
                changes,
                details,
                analytics,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialTemplate else blank(cls))
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
        if (value := get("isMetaGenerated")) is None:
            missing += 1
        model.is_meta_generated = value
        if (value := get("changes")).__class__ is dict:
            value = _WhatsAppPartialTemplateChanges(value)
        elif value is None:
            missing += 1
        model.changes = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppPartialTemplateDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("analytics")).__class__ is list:
            value = [_WhatsAppPartialTemplateAnalytics(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.analytics = value
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
        if (value := model.is_meta_generated) is not None:
            data["isMetaGenerated"] = value if value.__class__ is bool else encode(value)
        if (value := model.changes) is not None:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppPartialTemplateChanges else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppPartialTemplateDetails else encode(value)
        if (value := model.analytics) is not None:
            data["analytics"] = (
                [
                    item.to_dict() if item.__class__ is WhatsAppPartialTemplateAnalytics else encode(item)
                    for item in value
                ]
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
            "properties": {
                "whatsappId": {"type": ("string",)},
                "state": {"type": ("string",), "enum": WhatsAppTemplateState._value2member_map_},
                "name": {"type": ("string",)},
                "language": {"type": ("string",), "enum": WhatsAppTemplateLanguage._value2member_map_},
                "category": {"type": ("string",), "enum": WhatsAppTemplateCategory._value2member_map_},
                "rejectionCode": {"type": ("string",), "enum": WhatsAppTemplateRejectionCode._value2member_map_},
                "qualityScore": {"type": ("string",), "enum": WhatsAppTemplateQualityScore._value2member_map_},
                "isMetaGenerated": {"type": ("boolean",)},
                "changes": {"type": ("object",), "model": WhatsAppPartialTemplateChanges},
                "details": {"type": ("object",), "model": WhatsAppPartialTemplateDetails},
                "analytics": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppPartialTemplateAnalytics},
                },
            },
        }


_Blank: Any = blank(WhatsAppPartialTemplate)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialTemplate.FIELDS)
