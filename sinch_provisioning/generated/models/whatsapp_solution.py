# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_solution_details import WhatsAppSolutionDetails
from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp

_WhatsAppSolutionDetails = WhatsAppSolutionDetails.from_dict
_WhatsAppSolutionMetaApp = WhatsAppSolutionMetaApp.from_dict
_KNOWN = frozenset(
    (
        "id",
        "details",
        "partnerApp",
        "ownerApp",
        "assigned",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSolution(Model):
    """What the API calls WhatsappSolutionDto.

    Attributes:
        id: Unique.
        details: See WhatsAppSolutionDetails.
        partner_app: Meta app of the Tech Provider.
        owner_app: Meta app of the Solution Partner, for example Sinch.
        assigned: Whether this solution has the project assigned.
    """

    id: str
    details: WhatsAppSolutionDetails
    partner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    owner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    assigned: bool

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("details", "details"),
        ("partner_app", "partnerApp"),
        ("owner_app", "ownerApp"),
        ("assigned", "assigned"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppSolutionDetails(value)
        model.details = value
        if (value := get("partnerApp", UNSET)).__class__ is dict:
            value = _WhatsAppSolutionMetaApp(value)
        model.partner_app = value
        if (value := get("ownerApp", UNSET)).__class__ is dict:
            value = _WhatsAppSolutionMetaApp(value)
        model.owner_app = value
        model.assigned = get("assigned", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSolutionDetails else encode(value)
        if (value := model.partner_app) is not UNSET:
            data["partnerApp"] = value.to_dict() if value.__class__ is WhatsAppSolutionMetaApp else encode(value)
        if (value := model.owner_app) is not UNSET:
            data["ownerApp"] = value.to_dict() if value.__class__ is WhatsAppSolutionMetaApp else encode(value)
        if (value := model.assigned) is not UNSET:
            data["assigned"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
