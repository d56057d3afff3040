# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails
from .whatsapp_template_status import WhatsAppTemplateStatus

_WhatsAppTemplateStatus = WhatsAppTemplateStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "status",
        "allowCategoryChange",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppPartialTemplateChanges(Model):
    """What the API calls WhatsappPartialTemplateChangesDto.

    Attributes:
        status: Where the pending changes stand; DRAFT = not submitted, IN_PROGRESS = submitted.
        allow_category_change: Lets Meta correct the category; false (default) may mean rejection instead.
        details: See WhatsAppPartialTemplateDetails, WhatsAppTemplateChangesDetails.
    """

    status: WhatsAppTemplateStatus | Unset = UNSET
    allow_category_change: bool | Unset = UNSET
    details: WhatsAppPartialTemplateDetails | WhatsAppTemplateChangesDetails | UnknownVariant | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
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
            value = _WhatsAppTemplateStatus(value) or WhatsAppTemplateStatus(value)
        model.status = value
        model.allow_category_change = get("allowCategoryChange", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
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
            data["status"] = value._value_ if value.__class__ is WhatsAppTemplateStatus else encode(value)
        if (value := model.allow_category_change) is not UNSET:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppTemplateStatus._value2member_map_},
                "allowCategoryChange": {"type": ("boolean",)},
                "details": {
                    "anyOf": (
                        {"type": ("object",), "model": WhatsAppPartialTemplateDetails},
                        {"type": ("object",), "model": WhatsAppTemplateChangesDetails},
                    )
                },
            },
        }


_DETAILS_UNION = Union(WhatsAppPartialTemplateDetails, WhatsAppTemplateChangesDetails)
