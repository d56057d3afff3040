# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

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

from .whatsapp_solution_details import WhatsAppSolutionDetails
from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp

_WhatsAppSolutionDetails = WhatsAppSolutionDetails.from_dict
_WhatsAppSolutionMetaApp = WhatsAppSolutionMetaApp.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSolution(Model):
    """What the API calls WhatsappSolutionDto.

    Attributes:
        id: Unique.
        details: See WhatsAppSolutionDetails.
        partner_app: Meta app of the Tech Provider.
        owner_app: Meta app of the Solution Partner, for example Sinch.
        assigned: Whether this solution has the project assigned.
    """

    id: str | MaybeNone
    details: WhatsAppSolutionDetails | MaybeNone
    partner_app: WhatsAppSolutionMetaApp | None
    owner_app: WhatsAppSolutionMetaApp | None
    assigned: bool | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("details", "details"),
        ("partner_app", "partnerApp"),
        ("owner_app", "ownerApp"),
        ("assigned", "assigned"),
    )

    def __init__(
        self,
        *,
        id: str,
        details: WhatsAppSolutionDetails,
        partner_app: WhatsAppSolutionMetaApp | Unset = UNSET,
        owner_app: WhatsAppSolutionMetaApp | Unset = UNSET,
        assigned: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSolution, _Blank)
        self.id = id
        self.details = details
        self.partner_app = None if partner_app is UNSET else partner_app
        self.owner_app = None if owner_app is UNSET else owner_app
        self.assigned = assigned
        self._finish(
            (
                id,
                details,
                partner_app,
                owner_app,
                assigned,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSolution else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppSolutionDetails(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("partnerApp")).__class__ is dict:
            value = _WhatsAppSolutionMetaApp(value)
        elif value is None:
            missing += 1
        model.partner_app = value
        if (value := get("ownerApp")).__class__ is dict:
            value = _WhatsAppSolutionMetaApp(value)
        elif value is None:
            missing += 1
        model.owner_app = value
        if (value := get("assigned")) is None:
            missing += 1
        model.assigned = value
        if surplus := missing + len(data) - 5:
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSolutionDetails else encode(value)
        if (value := model.partner_app) is not None:
            data["partnerApp"] = value.to_dict() if value.__class__ is WhatsAppSolutionMetaApp else encode(value)
        if (value := model.owner_app) is not None:
            data["ownerApp"] = value.to_dict() if value.__class__ is WhatsAppSolutionMetaApp else encode(value)
        if (value := model.assigned) is not None:
            data["assigned"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "details",
                "assigned",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Unique."},
                "details": {"type": ("object",), "model": WhatsAppSolutionDetails},
                "partnerApp": {"type": ("object",), "model": WhatsAppSolutionMetaApp},
                "ownerApp": {"type": ("object",), "model": WhatsAppSolutionMetaApp},
                "assigned": {"type": ("boolean",), "text": "Whether this solution has the project assigned."},
            },
        }


_Blank: Any = blank(WhatsAppSolution)
_KNOWN = frozenset(wire for _, wire in WhatsAppSolution.FIELDS)
