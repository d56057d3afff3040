# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)

from .rcs_test_number_capabilities_feature import (
    RcsTestNumberCapabilitiesFeature,
)

_RcsTestNumberCapabilitiesFeature = RcsTestNumberCapabilitiesFeature._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsTestNumberCapabilities(Model):
    """What the API calls RcsTestNumberCapabilitiesDto.

    Attributes:
        features: RBM features of the device.
    """

    features: list[RcsTestNumberCapabilitiesFeature] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("features", "features"),)

    def __init__(
        self,
        *,
        features: list[RcsTestNumberCapabilitiesFeature],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsTestNumberCapabilities, _Blank)
        self.features = features
        self._finish((features,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsTestNumberCapabilities else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("features")).__class__ is list:
            value = [
                _RcsTestNumberCapabilitiesFeature(item) or new_str(RcsTestNumberCapabilitiesFeature, item)
                if item.__class__ is str
                else item
                for item in value
            ]
        elif value is None:
            missing += 1
        model.features = value
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
        if (value := model.features) is not None:
            data["features"] = (
                [item._value_ if item.__class__ is RcsTestNumberCapabilitiesFeature else encode(item) for item in value]
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
            "required": ("features",),
            "properties": {
                "features": {
                    "type": ("array",),
                    "items": {"type": ("string",), "enum": RcsTestNumberCapabilitiesFeature._value2member_map_},
                    "text": "RBM features of the device.",
                },
            },
        }


_Blank: Any = blank(RcsTestNumberCapabilities)
_KNOWN = frozenset(wire for _, wire in RcsTestNumberCapabilities.FIELDS)
