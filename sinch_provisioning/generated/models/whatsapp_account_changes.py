# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
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

from .whatsapp_account_change_state import WhatsAppAccountChangeState
from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails
from .whatsapp_account_details import WhatsAppAccountDetails

_WhatsAppAccountChangeState = WhatsAppAccountChangeState._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountChanges(Model):
    """What the API calls WhatsappAccountChangesDto.

    Attributes:
        status: State of the changes still pending.
        details: Account details not applied yet.
    """

    status: WhatsAppAccountChangeState | MaybeNone
    details: WhatsAppAccountDetails | WhatsAppAccountChangesDetails | UnknownVariant | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppAccountChangeState,
        details: WhatsAppAccountDetails | WhatsAppAccountChangesDetails | UnknownVariant | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountChanges, _Blank)
        self.status = status
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountChanges else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppAccountChangeState(value) or new_str(WhatsAppAccountChangeState, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        elif value is None:
            missing += 1
        model.details = value
        if surplus := missing + len(data) - 2:
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
            data["status"] = value._value_ if value.__class__ is WhatsAppAccountChangeState else encode(value)
        if (value := model.details) is not None:
            data["details"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppAccountChanges)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountChanges.FIELDS)
_DETAILS_UNION = Variants(WhatsAppAccountDetails, WhatsAppAccountChangesDetails)
