# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "label",
        "address",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsEmail(Model):
    """What the API calls RcsEmailDto.

    Attributes:
        label:
        address:
    """

    label: str
    address: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("label", "label"),
        ("address", "address"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.label = get("label", UNSET)
        model.address = get("address", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.label) is not UNSET:
            data["label"] = value if value.__class__ is str else encode(value)
        if (value := model.address) is not UNSET:
            data["address"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
