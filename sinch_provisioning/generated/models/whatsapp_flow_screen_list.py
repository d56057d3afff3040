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

from .whatsapp_flow_screen import WhatsAppFlowScreen

_WhatsAppFlowScreen = WhatsAppFlowScreen.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppFlowScreenList(Model):
    """What the API calls WhatsappFlowScreenListDto.

    Attributes:
        screens: Screens of the flow.
    """

    screens: list[WhatsAppFlowScreen] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("screens", "screens"),)

    def __init__(
        self,
        *,
        screens: list[WhatsAppFlowScreen],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFlowScreenList, _Blank)
        self.screens = screens
        self._finish((screens,), additional_properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFlowScreenList else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("screens")).__class__ is list:
            value = [_WhatsAppFlowScreen(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.screens = value
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
        if (value := model.screens) is not None:
            data["screens"] = (
                [item.to_dict() if item.__class__ is WhatsAppFlowScreen else encode(item) for item in value]
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
            "required": ("screens",),
            "properties": {
                "screens": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppFlowScreen},
                    "text": "Screens of the flow.",
                },
            },
        }


_Blank: Any = blank(WhatsAppFlowScreenList)
_KNOWN = frozenset(wire for _, wire in WhatsAppFlowScreenList.FIELDS)
