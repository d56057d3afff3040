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

from .rcs_country_code import RcsCountryCode
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get
_RcsOperator = RcsOperator.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsCountryStatus(Model):
    """What the API calls RcsCountryStatusDto.

    Attributes:
        country: ISO 3166 country code of two letters.
        status: See RcsOperatorStatus.
        operators: Mobile networks.
    """

    country: RcsCountryCode | MaybeNone
    status: RcsOperatorStatus | MaybeNone
    operators: list[RcsOperator] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("country", "country"),
        ("status", "status"),
        ("operators", "operators"),
    )

    def __init__(
        self,
        *,
        country: RcsCountryCode,
        status: RcsOperatorStatus,
        operators: list[RcsOperator],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsCountryStatus, _Blank)
        self.country = country
        self.status = status
        self.operators = operators
        self._finish(
            (
                country,
                status,
                operators,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsCountryStatus else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("country")).__class__ is str:
            value = _RcsCountryCode(value) or new_str(RcsCountryCode, value)
        elif value is None:
            missing += 1
        model.country = value
        if (value := get("status")).__class__ is str:
            value = _RcsOperatorStatus(value) or new_str(RcsOperatorStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("operators")).__class__ is list:
            value = [_RcsOperator(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.operators = value
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
        if (value := model.country) is not None:
            data["country"] = value._value_ if value.__class__ is RcsCountryCode else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.operators) is not None:
            data["operators"] = (
                [item.to_dict() if item.__class__ is RcsOperator else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "country",
                "status",
                "operators",
            ),
            "properties": {
                "country": {
                    "type": ("string",),
                    "enum": RcsCountryCode._value2member_map_,
                    "text": "ISO 3166 country code of two letters",
                },
                "status": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "operators": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": RcsOperator},
                    "text": "Mobile networks",
                },
            },
        }


_Blank: Any = blank(RcsCountryStatus)
_KNOWN = frozenset(wire for _, wire in RcsCountryStatus.FIELDS)
