# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

_KNOWN = frozenset(
    (
        "lon",
        "lat",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class ConversationAccountLocation(Model):
    """What the API calls ConversationAccountLocationDto.

    Attributes:
        lon: Longitude.
        lat: Latitude.
    """

    lon: float
    lat: float

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("lon", "lon"),
        ("lat", "lat"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        model.lon = get("lon", UNSET)
        model.lat = get("lat", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.lon) is not UNSET:
            data["lon"] = encode(value)
        if (value := model.lat) is not UNSET:
            data["lat"] = encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "lon",
                "lat",
            ),
            "properties": {
                "lon": {"type": ("number",), "text": "Longitude"},
                "lat": {"type": ("number",), "text": "Latitude"},
            },
        }
