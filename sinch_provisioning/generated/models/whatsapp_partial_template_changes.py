# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails
from .whatsapp_template_status import WhatsAppTemplateStatus

_WhatsAppTemplateStatus = WhatsAppTemplateStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppPartialTemplateChanges(Model):
    """What the API calls WhatsappPartialTemplateChangesDto.

    Attributes:
        status: Where the pending changes stand; DRAFT = not submitted, IN_PROGRESS = submitted.
        allow_category_change: Lets Meta correct the category; false (default) may mean rejection instead.
        details: See WhatsAppPartialTemplateDetails, WhatsAppTemplateChangesDetails.
    """

    status: WhatsAppTemplateStatus | None
    allow_category_change: bool | None
    details: WhatsAppPartialTemplateDetails | WhatsAppTemplateChangesDetails | UnknownVariant | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("allow_category_change", "allowCategoryChange"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppTemplateStatus | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        details: WhatsAppPartialTemplateDetails | WhatsAppTemplateChangesDetails | UnknownVariant | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppPartialTemplateChanges, _Blank)
        self.status = None if status is UNSET else status
        self.allow_category_change = None if allow_category_change is UNSET else allow_category_change
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                allow_category_change,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppPartialTemplateChanges else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppTemplateStatus(value) or new_str(WhatsAppTemplateStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("allowCategoryChange")) is None:
            missing += 1
        model.allow_category_change = value
        if (value := get("details")).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 3:
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
            data["status"] = value._value_ if value.__class__ is WhatsAppTemplateStatus else encode(value)
        if (value := model.allow_category_change) is not None:
            data["allowCategoryChange"] = value if value.__class__ is bool else encode(value)
        if (value := model.details) is not None:
            data["details"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppPartialTemplateChanges)
_KNOWN = frozenset(wire for _, wire in WhatsAppPartialTemplateChanges.FIELDS)
_DETAILS_UNION = Variants(WhatsAppPartialTemplateDetails, WhatsAppTemplateChangesDetails)
