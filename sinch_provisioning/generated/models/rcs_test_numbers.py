# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_test_number import RcsTestNumber

_RcsTestNumber = RcsTestNumber.from_dict
_KNOWN = frozenset(("testNumbers",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsTestNumbers(Model):
    """What the API calls RcsTestNumbersDto.

    Attributes:
        test_numbers: See RcsTestNumber.
    """

    test_numbers: list[RcsTestNumber]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("test_numbers", "testNumbers"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("testNumbers", UNSET)).__class__ is list:
            value = [_RcsTestNumber(item) if item.__class__ is dict else item for item in value]
        model.test_numbers = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.test_numbers) is not UNSET:
            data["testNumbers"] = (
                [item.to_dict() if item.__class__ is RcsTestNumber else encode(item) for item in value]
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
            "required": ("testNumbers",),
            "properties": {
                "testNumbers": {"type": ("array",), "items": {"type": ("object",), "model": RcsTestNumber}},
            },
        }
