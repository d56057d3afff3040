# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_waba_details import WhatsAppWabaDetails

_WhatsAppWabaDetails = WhatsAppWabaDetails.from_dict
_KNOWN = frozenset(("wabas",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppWabaDetailsList(Model):
    """What the API calls WhatsappWabaDetailsListDto.

    Attributes:
        wabas: See WhatsAppWabaDetails.
    """

    wabas: list[WhatsAppWabaDetails]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("wabas", "wabas"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("wabas", UNSET)).__class__ is list:
            value = [_WhatsAppWabaDetails(item) if item.__class__ is dict else item for item in value]
        model.wabas = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.wabas) is not UNSET:
            data["wabas"] = (
                [item.to_dict() if item.__class__ is WhatsAppWabaDetails else encode(item) for item in value]
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
            "required": ("wabas",),
            "properties": {
                "wabas": {"type": ("array",), "items": {"type": ("object",), "model": WhatsAppWabaDetails}},
            },
        }
