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

from .rcs_brand_registration_process import RcsBrandRegistrationProcess
from .rcs_brand_registration_status import RcsBrandRegistrationStatus

_RcsBrandRegistrationStatus = RcsBrandRegistrationStatus._value2member_map_.get
_RcsBrandRegistrationProcess = RcsBrandRegistrationProcess.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsBrandRegistration(Model):
    """What the API calls RcsBrandRegistrationDto.

    Attributes:
        id: ID of the brand registration.
        status: See RcsBrandRegistrationStatus.
        registration: Registration process on this channel.
    """

    id: str | MaybeNone
    status: RcsBrandRegistrationStatus | MaybeNone
    registration: RcsBrandRegistrationProcess | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("status", "status"),
        ("registration", "registration"),
    )

    def __init__(
        self,
        *,
        id: str,
        status: RcsBrandRegistrationStatus,
        registration: RcsBrandRegistrationProcess,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsBrandRegistration, _Blank)
        self.id = id
        self.status = status
        self.registration = registration
        self._finish(
            (
                id,
                status,
                registration,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsBrandRegistration else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("status")).__class__ is str:
            value = _RcsBrandRegistrationStatus(value) or new_str(RcsBrandRegistrationStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("registration")).__class__ is dict:
            value = _RcsBrandRegistrationProcess(value)
        elif value is None:
            missing += 1
        model.registration = value
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is RcsBrandRegistrationStatus else encode(value)
        if (value := model.registration) is not None:
            data["registration"] = value.to_dict() if value.__class__ is RcsBrandRegistrationProcess else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsBrandRegistration)
_KNOWN = frozenset(wire for _, wire in RcsBrandRegistration.FIELDS)
