# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET

from .rcs_test_number_state import RcsTestNumberState

_RcsTestNumberState = RcsTestNumberState._value2member_map_.get
_KNOWN = frozenset(
    (
        "number",
        "state",
        "submitted",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsTestNumber(Model):
    """What the API calls RcsTestNumberStateDto.

    Attributes:
        number:
        state: See RcsTestNumberState.
        submitted: When the number was submitted.
    """

    number: str
    state: RcsTestNumberState
    submitted: datetime

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("number", "number"),
        ("state", "state"),
        ("submitted", "submitted"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.number = get("number", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = _RcsTestNumberState(value) or RcsTestNumberState(value)
        model.state = value
        if (value := get("submitted", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.submitted = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.number) is not UNSET:
            data["number"] = value if value.__class__ is str else encode(value)
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is RcsTestNumberState else encode(value)
        if (value := model.submitted) is not UNSET:
            data["submitted"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
