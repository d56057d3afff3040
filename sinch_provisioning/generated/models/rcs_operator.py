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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_operator_status import RcsOperatorStatus

_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsOperator(Model):
    """What the API calls RcsOperatorDto.

    Attributes:
        name:
        status: See RcsOperatorStatus.
        remark: Notes on the present state.
        modified: When the operator's state last changed.
    """

    name: str | MaybeNone
    status: RcsOperatorStatus | MaybeNone
    remark: str | None
    modified: datetime | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("status", "status"),
        ("remark", "remark"),
        ("modified", "modified"),
    )

    def __init__(
        self,
        *,
        name: str,
        status: RcsOperatorStatus,
        remark: str | Unset = UNSET,
        modified: datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsOperator, _Blank)
        self.name = name
        self.status = status
        self.remark = None if remark is UNSET else remark
        self.modified = None if modified is UNSET else modified
        self._finish(
            (
                name,
                status,
                remark,
                modified,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsOperator else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("status")).__class__ is str:
            value = _RcsOperatorStatus(value) or new_str(RcsOperatorStatus, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("remark")) is None:
            missing += 1
        model.remark = value
        if (value := get("modified")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.modified = value
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
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.remark) is not None:
            data["remark"] = value if value.__class__ is str else encode(value)
        if (value := model.modified) is not None:
            data["modified"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(RcsOperator)
_KNOWN = frozenset(wire for _, wire in RcsOperator.FIELDS)
