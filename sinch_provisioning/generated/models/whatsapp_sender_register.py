# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_sender_registration_method import WhatsAppSenderRegistrationMethod

_WhatsAppSenderRegistrationMethod = WhatsAppSenderRegistrationMethod._value2member_map_.get
_KNOWN = frozenset(
    (
        "id",
        "method",
        "accepted",
        "verificationCodeSent",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderRegister(Model):
    """What the API calls WhatsappSenderRegisterDto.

    Attributes:
        id: Unique.
        method: How the sender gets registered.
        accepted: Time of acceptance, ISO 8601, UTC.
        verification_code_sent: True once the code went out.
    """

    id: str
    method: WhatsAppSenderRegistrationMethod
    accepted: datetime
    verification_code_sent: bool

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("method", "method"),
        ("accepted", "accepted"),
        ("verification_code_sent", "verificationCodeSent"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        if (value := get("method", UNSET)).__class__ is str:
            value = _WhatsAppSenderRegistrationMethod(value) or WhatsAppSenderRegistrationMethod(value)
        model.method = value
        if (value := get("accepted", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.accepted = value
        model.verification_code_sent = get("verificationCodeSent", UNSET)
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
        if (value := model.method) is not UNSET:
            data["method"] = value._value_ if value.__class__ is WhatsAppSenderRegistrationMethod else encode(value)
        if (value := model.accepted) is not UNSET:
            data["accepted"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.verification_code_sent) is not UNSET:
            data["verificationCodeSent"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
