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

from .whatsapp_flow_status import WhatsAppFlowStatus

_WhatsAppFlowStatus = WhatsAppFlowStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppFlow(Model):
    """What the API calls WhatsappFlowDto.

    Attributes:
        id: Unique flow ID.
        name:
        status: See WhatsAppFlowStatus.
    """

    id: str | MaybeNone
    name: str | MaybeNone
    status: WhatsAppFlowStatus | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("status", "status"),
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        status: WhatsAppFlowStatus,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFlow, _Blank)
        self.id = id
        self.name = name
        self.status = status
        self._finish(
            (
                id,
                name,
                status,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFlow else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("status")).__class__ is str:
            value = _WhatsAppFlowStatus(value) or new_str(WhatsAppFlowStatus, value)
        elif value is None:
            missing += 1
        model.status = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is WhatsAppFlowStatus else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "name",
                "status",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Unique flow ID."},
                "name": {"type": ("string",)},
                "status": {"type": ("string",), "enum": WhatsAppFlowStatus._value2member_map_},
            },
        }


_Blank: Any = blank(WhatsAppFlow)
_KNOWN = frozenset(wire for _, wire in WhatsAppFlow.FIELDS)
