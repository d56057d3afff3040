# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_change_state import WhatsAppAccountChangeState
from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails
from .whatsapp_account_details import WhatsAppAccountDetails

_WhatsAppAccountChangeState = WhatsAppAccountChangeState._value2member_map_.get
_KNOWN = frozenset(
    (
        "status",
        "details",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountChanges(Model):
    """What the API calls WhatsappAccountChangesDto.

    Attributes:
        status: State of the changes still pending.
        details: Account details not applied yet.
    """

    status: WhatsAppAccountChangeState
    details: WhatsAppAccountDetails | WhatsAppAccountChangesDetails | UnknownVariant | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _WhatsAppAccountChangeState(value) or WhatsAppAccountChangeState(value)
        model.status = value
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
            data["status"] = value._value_ if value.__class__ is WhatsAppAccountChangeState else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("status",),
            "properties": {
                "status": {
                    "type": ("string",),
                    "enum": WhatsAppAccountChangeState._value2member_map_,
                    "text": "State of the changes still pending.",
                },
                "details": {
                    "anyOf": (
                        {"type": ("object",), "model": WhatsAppAccountDetails},
                        {"type": ("object",), "model": WhatsAppAccountChangesDetails},
                    )
                },
            },
        }


_DETAILS_UNION = Union(WhatsAppAccountDetails, WhatsAppAccountChangesDetails)
