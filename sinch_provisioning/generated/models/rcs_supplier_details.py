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

from .rcs_supplier_details_google import RcsSupplierDetailsGoogle

_RcsSupplierDetailsGoogle = RcsSupplierDetailsGoogle.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSupplierDetails(Model):
    """What the API calls RcsSupplierDetailsDto.

    Attributes:
        google: See RcsSupplierDetailsGoogle.
    """

    google: RcsSupplierDetailsGoogle | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("google", "google"),)

    def __init__(
        self,
        *,
        google: RcsSupplierDetailsGoogle | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSupplierDetails, _Blank)
        self.google = None if google is UNSET else google
        self._finish((google,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSupplierDetails else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("google")).__class__ is dict:
            value = _RcsSupplierDetailsGoogle(value)
        elif value is None:
            missing += 1
        model.google = value
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
        if (value := model.google) is not None:
            data["google"] = value.to_dict() if value.__class__ is RcsSupplierDetailsGoogle else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "google": {"type": ("object",), "model": RcsSupplierDetailsGoogle},
            },
        }


_Blank: Any = blank(RcsSupplierDetails)
_KNOWN = frozenset(wire for _, wire in RcsSupplierDetails.FIELDS)
