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


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsEmail(Model):
    """What the API calls RcsEmailDto.

    Attributes:
        label:
        address:
    """

    label: str | MaybeNone
    address: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("label", "label"),
        ("address", "address"),
    )

    def __init__(
        self,
        *,
        label: str,
        address: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsEmail, _Blank)
        self.label = label
        self.address = address
        self._finish(
            (
                label,
                address,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsEmail else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("label")) is None:
            missing += 1
        model.label = value
        if (value := get("address")) is None:
            missing += 1
        model.address = value
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
        if (value := model.label) is not None:
            data["label"] = value if value.__class__ is str else encode(value)
        if (value := model.address) is not None:
            data["address"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "label",
                "address",
            ),
            "properties": {
                "label": {"type": ("string",)},
                "address": {"type": ("string",), "format": "email"},
            },
        }


_Blank: Any = blank(RcsEmail)
_KNOWN = frozenset(wire for _, wire in RcsEmail.FIELDS)
