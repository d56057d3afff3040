# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_operator_status import RcsOperatorStatus

_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get
_KNOWN = frozenset(
    (
        "name",
        "status",
        "remark",
        "modified",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsOperator(Model):
    """What the API calls RcsOperatorDto.

    Attributes:
        name:
        status: See RcsOperatorStatus.
        remark: Notes on the present state.
        modified: When the operator's state last changed.
    """

    name: str
    status: RcsOperatorStatus
    remark: str | Unset = UNSET
    modified: datetime | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("status", "status"),
        ("remark", "remark"),
        ("modified", "modified"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.name = get("name", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _RcsOperatorStatus(value) or RcsOperatorStatus(value)
        model.status = value
        model.remark = get("remark", UNSET)
        if (value := get("modified", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.modified = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.remark) is not UNSET:
            data["remark"] = value if value.__class__ is str else encode(value)
        if (value := model.modified) is not UNSET:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "name",
                "status",
            ),
            "properties": {
                "name": {"type": ("string",)},
                "status": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "remark": {"type": ("string",)},
                "modified": {"type": ("string",)},
            },
        }
