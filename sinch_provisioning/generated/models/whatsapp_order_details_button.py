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
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_button_type_order_details import WhatsAppButtonTypeOrderDetails

_WhatsAppButtonTypeOrderDetails = WhatsAppButtonTypeOrderDetails._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppOrderDetailsButton(Model):
    """What the API calls WhatsappOrderDetailsButtonDto.

    Attributes:
        type: See WhatsAppButtonTypeOrderDetails.
        text:
    """

    type: WhatsAppButtonTypeOrderDetails | MaybeNone
    text: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypeOrderDetails = WhatsAppButtonTypeOrderDetails.ORDER_DETAILS,
        text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppOrderDetailsButton, _Blank)
        self.type = type
        self.text = None if text is UNSET else text
        self._finish(
            (
                type,
                text,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppOrderDetailsButton else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypeOrderDetails(value) or new_str(WhatsAppButtonTypeOrderDetails, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeOrderDetails else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppButtonTypeOrderDetails._value2member_map_,
                    "constant": True,
                },
                "text": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppOrderDetailsButton)
_KNOWN = frozenset(wire for _, wire in WhatsAppOrderDetailsButton.FIELDS)
