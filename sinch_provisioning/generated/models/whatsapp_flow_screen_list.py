# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_flow_screen import WhatsAppFlowScreen

_WhatsAppFlowScreen = WhatsAppFlowScreen.from_dict
_KNOWN = frozenset(("screens",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppFlowScreenList(Model):
    """What the API calls WhatsappFlowScreenListDto.

    Attributes:
        screens: Screens of the flow.
    """

    screens: list[WhatsAppFlowScreen]

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("screens", "screens"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("screens", UNSET)).__class__ is list:
            value = [_WhatsAppFlowScreen(item) if item.__class__ is dict else item for item in value]
        model.screens = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.screens) is not UNSET:
            data["screens"] = (
                [item.to_dict() if item.__class__ is WhatsAppFlowScreen else encode(item) for item in value]
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
            "required": ("screens",),
            "properties": {
                "screens": {
                    "type": ("array",),
                    "items": {"type": ("object",), "model": WhatsAppFlowScreen},
                    "text": "Screens of the flow.",
                },
            },
        }
