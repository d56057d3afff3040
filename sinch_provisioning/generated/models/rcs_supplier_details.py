# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_supplier_details_google import RcsSupplierDetailsGoogle

_RcsSupplierDetailsGoogle = RcsSupplierDetailsGoogle.from_dict
_KNOWN = frozenset(("google",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class RcsSupplierDetails(Model):
    """What the API calls RcsSupplierDetailsDto.

    Attributes:
        google: See RcsSupplierDetailsGoogle.
    """

    google: RcsSupplierDetailsGoogle | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("google", "google"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("google", UNSET)).__class__ is dict:
            value = _RcsSupplierDetailsGoogle(value)
        model.google = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.google) is not UNSET:
            data["google"] = value.to_dict() if value.__class__ is RcsSupplierDetailsGoogle else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "google": {"type": ("object",), "model": RcsSupplierDetailsGoogle},
            },
        }
