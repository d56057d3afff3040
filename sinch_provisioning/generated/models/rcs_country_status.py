# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_country_code import RcsCountryCode
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

_RcsCountryCode = RcsCountryCode._value2member_map_.get
_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get
_RcsOperator = RcsOperator.from_dict
_KNOWN = frozenset(
    (
        "country",
        "status",
        "operators",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsCountryStatus(Model):
    """What the API calls RcsCountryStatusDto.

    Attributes:
        country: ISO 3166 country code of two letters.
        status: See RcsOperatorStatus.
        operators: Mobile networks.
    """

    country: RcsCountryCode
    status: RcsOperatorStatus
    operators: list[RcsOperator]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("country", "country"),
        ("status", "status"),
        ("operators", "operators"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("country", UNSET)).__class__ is str:
            value = _RcsCountryCode(value) or RcsCountryCode(value)
        model.country = value
        if (value := get("status", UNSET)).__class__ is str:
            value = _RcsOperatorStatus(value) or RcsOperatorStatus(value)
        model.status = value
        if (value := get("operators", UNSET)).__class__ is list:
            value = [_RcsOperator(item) if item.__class__ is dict else item for item in value]
        model.operators = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.country) is not UNSET:
            data["country"] = value._value_ if value.__class__ is RcsCountryCode else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.operators) is not UNSET:
            data["operators"] = (
                [item.to_dict() if item.__class__ is RcsOperator else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
