# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus

_WhatsAppSenderFieldUpdateStatus = WhatsAppSenderFieldUpdateStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "value",
        "status",
        "rejectionReason",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderMetadataField(Model):
    """What the API calls WhatsappSenderMetadataFieldDto.

    Attributes:
        value: Value that was asked for.
        status: Approval state of one field.
        rejection_reason: Set when the change was turned down.
    """

    value: str | Unset = UNSET
    status: WhatsAppSenderFieldUpdateStatus
    rejection_reason: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("value", "value"),
        ("status", "status"),
        ("rejection_reason", "rejectionReason"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.value = get("value", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _WhatsAppSenderFieldUpdateStatus(value) or WhatsAppSenderFieldUpdateStatus(value)
        model.status = value
        model.rejection_reason = get("rejectionReason", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.value) is not UNSET:
            data["value"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is WhatsAppSenderFieldUpdateStatus else encode(value)
        if (value := model.rejection_reason) is not UNSET:
            data["rejectionReason"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
