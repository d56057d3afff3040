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

from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus

_WhatsAppSenderFieldUpdateStatus = WhatsAppSenderFieldUpdateStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderMetadataField(Model):
    """What the API calls WhatsappSenderMetadataFieldDto.

    Attributes:
        value: Value that was asked for.
        status: Approval state of one field.
        rejection_reason: Set when the change was turned down.
    """

    value: str | None
    status: WhatsAppSenderFieldUpdateStatus | MaybeNone
    rejection_reason: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("value", "value"),
        ("status", "status"),
        ("rejection_reason", "rejectionReason"),
    )

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        status: WhatsAppSenderFieldUpdateStatus,
        rejection_reason: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderMetadataField, _Blank)
        self.value = None if value is UNSET else value
        self.status = status
        self.rejection_reason = None if rejection_reason is UNSET else rejection_reason
        self._finish(
            (
                value,
                status,
                rejection_reason,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderMetadataField else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("value")) is None:
            missing += 1
        model.value = value
        if (value := get("status")).__class__ is str:
            value = _WhatsAppSenderFieldUpdateStatus(value) or new_str(WhatsAppSenderFieldUpdateStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("rejectionReason")) is None:
            missing += 1
        model.rejection_reason = value
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
        if (value := model.value) is not None:
            data["value"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is WhatsAppSenderFieldUpdateStatus else encode(value)
        if (value := model.rejection_reason) is not None:
            data["rejectionReason"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("status",),
            "properties": {
                "value": {"type": ("string",)},
                "status": {
                    "type": ("string",),
                    "enum": WhatsAppSenderFieldUpdateStatus._value2member_map_,
                    "text": "Approval state of one field.",
                },
                "rejectionReason": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppSenderMetadataField)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderMetadataField.FIELDS)
