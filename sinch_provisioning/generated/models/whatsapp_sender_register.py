# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp

from .whatsapp_sender_registration_method import (
    WhatsAppSenderRegistrationMethod,
)

_WhatsAppSenderRegistrationMethod = WhatsAppSenderRegistrationMethod._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderRegister(Model):
    """What the API calls WhatsappSenderRegisterDto.

    Attributes:
        id: Unique.
        method: How the sender gets registered.
        accepted: Time of acceptance, ISO 8601, UTC.
        verification_code_sent: True once the code went out.
    """

    id: str | MaybeNone
    method: WhatsAppSenderRegistrationMethod | MaybeNone
    accepted: datetime | MaybeNone
    verification_code_sent: bool | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("method", "method"),
        ("accepted", "accepted"),
        ("verification_code_sent", "verificationCodeSent"),
    )

    def __init__(
        self,
        *,
        id: str,
        method: WhatsAppSenderRegistrationMethod,
        accepted: datetime,
        verification_code_sent: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderRegister, _Blank)
        self.id = id
        self.method = method
        self.accepted = accepted
        self.verification_code_sent = verification_code_sent
        self._finish(
            (
                id,
                method,
                accepted,
                verification_code_sent,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderRegister else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("method")).__class__ is str:
            value = _WhatsAppSenderRegistrationMethod(value) or new_str(WhatsAppSenderRegistrationMethod, value)
        elif value is None:
            missing += 1
        model.method = value
        if (value := get("accepted")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.accepted = value
        if (value := get("verificationCodeSent")) is None:
            missing += 1
        model.verification_code_sent = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.method) is not None:
            data["method"] = value._value_ if value.__class__ is WhatsAppSenderRegistrationMethod else encode(value)
        if (value := model.accepted) is not None:
            data["accepted"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.verification_code_sent) is not None:
            data["verificationCodeSent"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "method",
                "accepted",
                "verificationCodeSent",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "Unique."},
                "method": {
                    "type": ("string",),
                    "enum": WhatsAppSenderRegistrationMethod._value2member_map_,
                    "text": "How the sender gets registered.",
                },
                "accepted": {"type": ("string",), "text": "Time of acceptance, ISO 8601, UTC."},
                "verificationCodeSent": {"type": ("boolean",), "text": "True once the code went out."},
            },
        }


_Blank: Any = blank(WhatsAppSenderRegister)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderRegister.FIELDS)
