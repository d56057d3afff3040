# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(("testNumbers",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsTestNumbersInput(Model):
    """What the API calls RcsTestNumbersInputDto.

    Attributes:
        test_numbers: At most 20 tester requests a day and 200 in all. At most 200 items, no item twice.
    """

    test_numbers: Sequence[str]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("test_numbers", "testNumbers"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.test_numbers = get("testNumbers", UNSET)
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
                [item if item.__class__ is str else encode(item) for item in value]
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
                "testNumbers": {
                    "type": ("array",),
                    "maxItems": 200,
                    "uniqueItems": True,
                    "items": {"type": ("string",)},
                    "text": "At most 20 tester requests a day and 200 in all.",
                },
            },
        }
