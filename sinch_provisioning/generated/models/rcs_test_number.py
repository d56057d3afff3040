# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping
from sinch_provisioning.runtime.unset import UNSET

from .rcs_test_number_state import RcsTestNumberState

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
    submitted: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("number", "number"),
        ("state", "state"),
        ("submitted", "submitted"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = cls.__new__(cls)
        get = data.get
        value: Any
        model.number = get("number", UNSET)
        if (value := get("state", UNSET)).__class__ is str:
            value = RcsTestNumberState._value2member_map_.get(value) or RcsTestNumberState(value)
        model.state = value
        model.submitted = get("submitted", UNSET)
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
            data["submitted"] = value if value.__class__ is str else encode(value)
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
