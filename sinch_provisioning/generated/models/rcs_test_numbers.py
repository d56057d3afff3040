# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .rcs_test_number import RcsTestNumber

_RcsTestNumber = RcsTestNumber.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsTestNumbers(Model):
    """What the API calls RcsTestNumbersDto.

    Attributes:
        test_numbers: See RcsTestNumber.
    """

    test_numbers: list[RcsTestNumber] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("test_numbers", "testNumbers"),)

    def __init__(
        self,
        *,
        test_numbers: list[RcsTestNumber],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsTestNumbers, _Blank)
        self.test_numbers = test_numbers
        self._finish((test_numbers,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsTestNumbers else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("testNumbers")).__class__ is list:
            value = [_RcsTestNumber(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.test_numbers = value
        if surplus := missing + len(data) - 1:
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
        if (value := model.test_numbers) is not None:
            data["testNumbers"] = (
                [item.to_dict() if item.__class__ is RcsTestNumber else encode(item) for item in value]
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
            "required": ("testNumbers",),
            "properties": {
                "testNumbers": {"type": ("array",), "items": {"type": ("object",), "model": RcsTestNumber}},
            },
        }


_Blank: Any = blank(RcsTestNumbers)
_KNOWN = frozenset(wire for _, wire in RcsTestNumbers.FIELDS)
