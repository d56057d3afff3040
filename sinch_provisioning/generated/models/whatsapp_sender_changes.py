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

from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails
from .whatsapp_sender_details import WhatsAppSenderDetails
from .whatsapp_sender_error_code import WhatsAppSenderErrorCode
from .whatsapp_sender_status import WhatsAppSenderStatus

_WhatsAppSenderErrorCode = WhatsAppSenderErrorCode._value2member_map_.get
_WhatsAppSenderStatus = WhatsAppSenderStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderChanges(Model):
    """What the API calls WhatsappSenderChangesDto.

    Attributes:
        status: Where the pending changes stand.
        details: Values waiting to be applied.
        error_reason: Set while the sender is in ERROR.
        error_code: Set while the sender is in ERROR.
    """

    status: WhatsAppSenderStatus | MaybeNone
    details: WhatsAppSenderDetails | WhatsAppSenderChangesDetails | UnknownVariant | None
    error_reason: str | None
    error_code: WhatsAppSenderErrorCode | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
        ("error_reason", "errorReason"),
        ("error_code", "errorCode"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppSenderStatus,
        details: WhatsAppSenderDetails | WhatsAppSenderChangesDetails | UnknownVariant | Unset = UNSET,
        error_reason: str | Unset = UNSET,
        error_code: WhatsAppSenderErrorCode | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderChanges, _Blank)
        self.status = status
        self.details = None if details is UNSET else details
        self.error_reason = None if error_reason is UNSET else error_reason
        self.error_code = None if error_code is UNSET else error_code
        self._finish(
            (
                status,
                details,
                error_reason,
                error_code,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderChanges else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppSenderStatus(value) or new_str(WhatsAppSenderStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _DETAILS_UNION.decode(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("errorReason")) is None:
            missing += 1
        model.error_reason = value
        if (value := get("errorCode")).__class__ is str:
            value = _WhatsAppSenderErrorCode(value) or new_str(WhatsAppSenderErrorCode, value)
        elif value is None:
            missing += 1
        model.error_code = value
        if surplus := missing + len(data) - 4:
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
            data["status"] = value._value_ if value.__class__ is WhatsAppSenderStatus else encode(value)
        if (value := model.details) is not None:
            data["details"] = encode(value)
        if (value := model.error_reason) is not None:
            data["errorReason"] = value if value.__class__ is str else encode(value)
        if (value := model.error_code) is not None:
            data["errorCode"] = value._value_ if value.__class__ is WhatsAppSenderErrorCode else encode(value)
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


_Blank: Any = blank(WhatsAppSenderChanges)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderChanges.FIELDS)
_DETAILS_UNION = Variants(WhatsAppSenderDetails, WhatsAppSenderChangesDetails)
