# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_brand_registration_process import RcsBrandRegistrationProcess
from .rcs_brand_registration_status import RcsBrandRegistrationStatus

_RcsBrandRegistrationStatus = RcsBrandRegistrationStatus._value2member_map_.get
_RcsBrandRegistrationProcess = RcsBrandRegistrationProcess.from_dict
_KNOWN = frozenset(
    (
        "id",
        "status",
        "registration",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsBrandRegistration(Model):
    """What the API calls RcsBrandRegistrationDto.

    Attributes:
        id: ID of the brand registration.
        status: See RcsBrandRegistrationStatus.
        registration: Registration process on this channel.
    """

    id: str
    status: RcsBrandRegistrationStatus
    registration: RcsBrandRegistrationProcess

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("status", "status"),
        ("registration", "registration"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _RcsBrandRegistrationStatus(value) or RcsBrandRegistrationStatus(value)
        model.status = value
        if (value := get("registration", UNSET)).__class__ is dict:
            value = _RcsBrandRegistrationProcess(value)
        model.registration = value
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
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is RcsBrandRegistrationStatus else encode(value)
        if (value := model.registration) is not UNSET:
            data["registration"] = value.to_dict() if value.__class__ is RcsBrandRegistrationProcess else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "status",
                "registration",
            ),
            "properties": {
                "id": {"type": ("string",), "text": "ID of the brand registration"},
                "status": {"type": ("string",), "enum": RcsBrandRegistrationStatus._value2member_map_},
                "registration": {
                    "type": ("object",),
                    "model": RcsBrandRegistrationProcess,
                    "text": "Registration process on this channel",
                },
            },
        }
