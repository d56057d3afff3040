# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class BundleSmsAppInput(Model):
    """What the API calls BundlesInputBundlesSmsAppDto.

    Attributes:
        test: Deprecated; unused, to be removed later. False when left out, deprecated.
        name: Falls back to the root `name`; the request fails when neither is set. At least 1 character, at
            most 255 characters.
    """

    test: bool | None
    name: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("test", "test"),
        ("name", "name"),
    )

    def __init__(
        self,
        *,
        test: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(BundleSmsAppInput, _Blank)
        self.test = None if test is UNSET else test
        self.name = None if name is UNSET else name
        self._finish(
            (
                test,
                name,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is BundleSmsAppInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("test")) is None:
            missing += 1
        model.test = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if surplus := missing + len(data) - 2:
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
        if (value := model.test) is not None:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "test": {"type": ("boolean",)},
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
            },
        }


_Blank: Any = blank(BundleSmsAppInput)
_KNOWN = frozenset(wire for _, wire in BundleSmsAppInput.FIELDS)
