# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_button_type_order_details import WhatsAppButtonTypeOrderDetails

_WhatsAppButtonTypeOrderDetails = WhatsAppButtonTypeOrderDetails._value2member_map_.get
_KNOWN = frozenset(("type",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppOrderDetailsButtonInput(Model):
    """What the API calls WhatsappOrderDetailsButtonInputDto.

    Attributes:
        type: See WhatsAppButtonTypeOrderDetails.
    """

    type: WhatsAppButtonTypeOrderDetails = WhatsAppButtonTypeOrderDetails.ORDER_DETAILS

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("type", "type"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppButtonTypeOrderDetails(value) or WhatsAppButtonTypeOrderDetails(value)
        model.type = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeOrderDetails else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppButtonTypeOrderDetails._value2member_map_,
                    "constant": True,
                },
            },
        }
