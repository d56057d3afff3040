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

from .rcs_test_number_state import RcsTestNumberState

_RcsTestNumberState = RcsTestNumberState._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsTestNumber(Model):
    """What the API calls RcsTestNumberStateDto.

    Attributes:
        number:
        state: See RcsTestNumberState.
        submitted: When the number was submitted.
    """

    number: str | MaybeNone
    state: RcsTestNumberState | MaybeNone
    submitted: datetime | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("number", "number"),
        ("state", "state"),
        ("submitted", "submitted"),
    )

    def __init__(
        self,
        *,
        number: str,
        state: RcsTestNumberState,
        submitted: datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsTestNumber, _Blank)
        self.number = number
        self.state = state
        self.submitted = submitted
        self._finish(
            (
                number,
                state,
                submitted,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsTestNumber else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("number")) is None:
            missing += 1
        model.number = value
        if (value := get("state")).__class__ is str:
            value = _RcsTestNumberState(value) or new_str(RcsTestNumberState, value)
        elif value is None:
            missing += 1
        model.state = value
        if (value := get("submitted")).__class__ is str:
            value = read_timestamp(value)
        elif value is None:
            missing += 1
        model.submitted = value
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
        if (value := model.number) is not None:
            data["number"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not None:
            data["state"] = value._value_ if value.__class__ is RcsTestNumberState else encode(value)
        if (value := model.submitted) is not None:
            data["submitted"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "number",
                "state",
                "submitted",
            ),
            "properties": {
                "number": {"type": ("string",)},
                "state": {"type": ("string",), "enum": RcsTestNumberState._value2member_map_},
                "submitted": {"type": ("string",), "text": "When the number was submitted"},
            },
        }


_Blank: Any = blank(RcsTestNumber)
_KNOWN = frozenset(wire for _, wire in RcsTestNumber.FIELDS)
