# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
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
_KNOWN = frozenset(
    (
        "whatsappId",
        "state",
        "name",
        "language",
        "category",
        "rejectionCode",
        "qualityScore",
        "changes",
        "details",
        "analytics",
        "isMetaGenerated",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    whatsapp_id: str | Unset = UNSET
    state: WhatsAppTemplateState | Unset = UNSET
    name: str
    language: WhatsAppTemplateLanguage
    category: WhatsAppTemplateCategory
    rejection_code: WhatsAppTemplateRejectionCode | Unset = UNSET
    quality_score: WhatsAppTemplateQualityScore | Unset = UNSET
    changes: WhatsAppTemplateChanges | Unset = UNSET
    details: WhatsAppTemplateDetails | Unset = UNSET
    analytics: list[WhatsAppTemplateAnalytics]
    is_meta_generated: bool

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.whatsapp_id = get("whatsappId", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = _WhatsAppTemplateState(value) or WhatsAppTemplateState(value)
        model.state = value
        model.name = get("name", UNSET)
        if (value := get("language", UNSET)).__class__ is str:
            value = _WhatsAppTemplateLanguage(value) or WhatsAppTemplateLanguage(value)
        model.language = value
        if (value := get("category", UNSET)).__class__ is str:
            value = _WhatsAppTemplateCategory(value) or WhatsAppTemplateCategory(value)
        model.category = value
        if (value := get("rejectionCode", UNSET)).__class__ is str:
            value = _WhatsAppTemplateRejectionCode(value) or WhatsAppTemplateRejectionCode(value)
        model.rejection_code = value
        if (value := get("qualityScore", UNSET)).__class__ is str:
            value = _WhatsAppTemplateQualityScore(value) or WhatsAppTemplateQualityScore(value)
        model.quality_score = value
        if (value := get("changes", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateChanges(value)
        model.changes = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppTemplateDetails(value)
        model.details = value
        if (value := get("analytics", UNSET)).__class__ is list:
            value = [_WhatsAppTemplateAnalytics(item) if item.__class__ is dict else item for item in value]
        model.analytics = value
        model.is_meta_generated = get("isMetaGenerated", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.whatsapp_id) is not UNSET:
            data["whatsappId"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is WhatsAppTemplateState else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.language) is not UNSET:
            data["language"] = value._value_ if value.__class__ is WhatsAppTemplateLanguage else encode(value)
        if (value := model.category) is not UNSET:
            data["category"] = value._value_ if value.__class__ is WhatsAppTemplateCategory else encode(value)
        if (value := model.rejection_code) is not UNSET:
            data["rejectionCode"] = value._value_ if value.__class__ is WhatsAppTemplateRejectionCode else encode(value)
        if (value := model.quality_score) is not UNSET:
            data["qualityScore"] = value._value_ if value.__class__ is WhatsAppTemplateQualityScore else encode(value)
        if (value := model.changes) is not UNSET:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppTemplateChanges else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppTemplateDetails else encode(value)
        if (value := model.analytics) is not UNSET:
            data["analytics"] = (
                [item.to_dict() if item.__class__ is WhatsAppTemplateAnalytics else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.is_meta_generated) is not UNSET:
            data["isMetaGenerated"] = value if value.__class__ is bool else encode(value)
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
