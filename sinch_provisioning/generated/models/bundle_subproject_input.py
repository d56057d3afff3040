# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "name",
        "labels",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleSubprojectInput(Model):
    """What the API calls BundlesSubprojectInputDto.

    Attributes:
        name: Falls back to the root `name`; the request fails when neither is set. At least 1 character, at
            most 255 characters.
        labels: Labels for the subproject, optional; string keys and values.
    """

    name: str | Unset = UNSET
    labels: Mapping[str, str] | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("labels", "labels"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.name = get("name", UNSET)
        model.labels = get("labels", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.labels) is not UNSET:
            data["labels"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
                "labels": {"type": ("object",), "values": {"type": ("string",)}},
            },
        }
