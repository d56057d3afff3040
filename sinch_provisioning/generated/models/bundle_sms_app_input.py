# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

_KNOWN = frozenset(
    (
        "test",
        "name",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class BundleSmsAppInput(Model):
    """What the API calls BundlesInputBundlesSmsAppDto.

    Attributes:
        test: Deprecated; unused, to be removed later. False when left out, deprecated.
        name: Falls back to the root `name`; the request fails when neither is set. At least 1 character, at
            most 255 characters.
    """

    test: bool | Unset = UNSET
    name: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("test", "test"),
        ("name", "name"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.test = get("test", UNSET)
        model.name = get("name", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.test) is not UNSET:
            data["test"] = value if value.__class__ is bool else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "test": {"type": ("boolean",)},
                "name": {"type": ("string",), "minLength": 1, "maxLength": 255},
            },
        }
