# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_button_type_flow import WhatsAppButtonTypeFlow
from .whatsapp_flow_action_input import WhatsAppFlowActionInput

_WhatsAppButtonTypeFlow = WhatsAppButtonTypeFlow._value2member_map_.get
_WhatsAppFlowActionInput = WhatsAppFlowActionInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "text",
        "flowId",
        "flowAction",
        "navigateScreen",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppFlowButtonInput(Model):
    """What the API calls WhatsappFlowButtonInputDto.

    Attributes:
        type: See WhatsAppButtonTypeFlow.
        text: Label of the Flow button. Not required for a draft. At least 1 character, at most 25 characters.
        flow_id: Flow started by the button. Not required for a draft. At least 1 character, at most 30
            characters.
        flow_action: Not required for a draft.
        navigate_screen: Unique id of the first screen; needed for NAVIGATE. At least 1 character, at most 432
            characters.
    """

    type: WhatsAppButtonTypeFlow = WhatsAppButtonTypeFlow.FLOW
    text: str | Unset = UNSET
    flow_id: str | Unset = UNSET
    flow_action: WhatsAppFlowActionInput | Unset = UNSET
    navigate_screen: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("flow_id", "flowId"),
        ("flow_action", "flowAction"),
        ("navigate_screen", "navigateScreen"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppButtonTypeFlow(value) or WhatsAppButtonTypeFlow(value)
        model.type = value
        model.text = get("text", UNSET)
        model.flow_id = get("flowId", UNSET)
        if (value := get("flowAction", UNSET)).__class__ is str:
            value = _WhatsAppFlowActionInput(value) or WhatsAppFlowActionInput(value)
        model.flow_action = value
        model.navigate_screen = get("navigateScreen", UNSET)
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeFlow else encode(value)
        if (value := model.text) is not UNSET:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.flow_id) is not UNSET:
            data["flowId"] = value if value.__class__ is str else encode(value)
        if (value := model.flow_action) is not UNSET:
            data["flowAction"] = value._value_ if value.__class__ is WhatsAppFlowActionInput else encode(value)
        if (value := model.navigate_screen) is not UNSET:
            data["navigateScreen"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("type",),
            "properties": {
                "type": {"type": ("string",), "enum": WhatsAppButtonTypeFlow._value2member_map_, "constant": True},
                "text": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 25,
                    "stage": "SUBMIT",
                    "text": "Label of the Flow button. Not required for a draft.",
                },
                "flowId": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 30,
                    "stage": "SUBMIT",
                    "text": "Flow started by the button. Not required for a draft.",
                },
                "flowAction": {
                    "type": ("string",),
                    "enum": WhatsAppFlowActionInput._value2member_map_,
                    "stage": "SUBMIT",
                    "text": "Not required for a draft.",
                },
                "navigateScreen": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 432,
                    "stage": "SUBMIT",
                    "needed_if": {"flowAction": "^NAVIGATE$"},
                    "text": "Unique id of the first screen; needed for NAVIGATE.",
                },
            },
        }
