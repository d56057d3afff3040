# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails
from .whatsapp_sender_details import WhatsAppSenderDetails
from .whatsapp_sender_error_code import WhatsAppSenderErrorCode
from .whatsapp_sender_status import WhatsAppSenderStatus

_WhatsAppSenderErrorCode = WhatsAppSenderErrorCode._value2member_map_.get
_WhatsAppSenderStatus = WhatsAppSenderStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "status",
        "details",
        "errorReason",
        "errorCode",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderChanges(Model):
    """What the API calls WhatsappSenderChangesDto.

    Attributes:
        status: Where the pending changes stand.
        details: Values waiting to be applied.
        error_reason: Set while the sender is in ERROR.
        error_code: Set while the sender is in ERROR.
    """

    status: WhatsAppSenderStatus
    details: WhatsAppSenderDetails | WhatsAppSenderChangesDetails | UnknownVariant | Unset = UNSET
    error_reason: str | Unset = UNSET
    error_code: WhatsAppSenderErrorCode | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
        ("error_reason", "errorReason"),
        ("error_code", "errorCode"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("status", UNSET)).__class__ is str:
            value = _WhatsAppSenderStatus(value) or WhatsAppSenderStatus(value)
        model.status = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        model.details = value
        model.error_reason = get("errorReason", UNSET)
        if (value := get("errorCode", UNSET)).__class__ is str:
            value = _WhatsAppSenderErrorCode(value) or WhatsAppSenderErrorCode(value)
        model.error_code = value
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
            data["status"] = value._value_ if value.__class__ is WhatsAppSenderStatus else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = encode(value)
        if (value := model.error_reason) is not UNSET:
            data["errorReason"] = value if value.__class__ is str else encode(value)
        if (value := model.error_code) is not UNSET:
            data["errorCode"] = value._value_ if value.__class__ is WhatsAppSenderErrorCode else encode(value)
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
                    "enum": WhatsAppSenderStatus._value2member_map_,
                    "text": "Where the pending changes stand.",
                },
                "details": {
                    "anyOf": (
                        {"type": ("object",), "model": WhatsAppSenderDetails},
                        {"type": ("object",), "model": WhatsAppSenderChangesDetails},
                    )
                },
                "errorReason": {"type": ("string",)},
                "errorCode": {"type": ("string",), "enum": WhatsAppSenderErrorCode._value2member_map_},
            },
        }


_DETAILS_UNION = Union(WhatsAppSenderDetails, WhatsAppSenderChangesDetails)
