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
class ConversationAccountLocation(Model):
    """What the API calls ConversationAccountLocationDto.

    Attributes:
        lon: Longitude.
        lat: Latitude.
    """

    lon: float | MaybeNone
    lat: float | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("lon", "lon"),
        ("lat", "lat"),
    )

    def __init__(
        self,
        *,
        lon: float,
        lat: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(ConversationAccountLocation, _Blank)
        self.lon = lon
        self.lat = lat
        self._finish(
            (
                lon,
                lat,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is ConversationAccountLocation else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("lon")) is None:
            missing += 1
        model.lon = value
        if (value := get("lat")) is None:
            missing += 1
        model.lat = value
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
        if (value := model.lon) is not None:
            data["lon"] = encode(value)
        if (value := model.lat) is not None:
            data["lat"] = encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(ConversationAccountLocation)
_KNOWN = frozenset(wire for _, wire in ConversationAccountLocation.FIELDS)
