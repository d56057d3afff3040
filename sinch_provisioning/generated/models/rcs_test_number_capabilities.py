# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .rcs_test_number_capabilities_feature import RcsTestNumberCapabilitiesFeature

_RcsTestNumberCapabilitiesFeature = RcsTestNumberCapabilitiesFeature._value2member_map_.get
_KNOWN = frozenset(("features",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsTestNumberCapabilities(Model):
    """What the API calls RcsTestNumberCapabilitiesDto.

    Attributes:
        features: RBM features of the device.
    """

    features: list[RcsTestNumberCapabilitiesFeature]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("features", "features"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("features", UNSET)).__class__ is list:
            value = [
                _RcsTestNumberCapabilitiesFeature(item) or RcsTestNumberCapabilitiesFeature(item)
                if item.__class__ is str
                else item
                for item in value
            ]
        model.features = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.features) is not UNSET:
            data["features"] = (
                [item._value_ if item.__class__ is RcsTestNumberCapabilitiesFeature else encode(item) for item in value]
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
            "required": ("features",),
            "properties": {
                "features": {
                    "type": ("array",),
                    "items": {"type": ("string",), "enum": RcsTestNumberCapabilitiesFeature._value2member_map_},
                    "text": "RBM features of the device.",
                },
            },
        }
