# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, get_args

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
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

from .whatsapp_button_type_flow import WhatsAppButtonTypeFlow, WhatsAppButtonTypeFlowLiteral
from .whatsapp_flow_action import WhatsAppFlowAction, WhatsAppFlowActionInputLiteral

_WhatsAppButtonTypeFlow = WhatsAppButtonTypeFlow._value2member_map_.get
_WhatsAppFlowAction = WhatsAppFlowAction._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
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

    type: WhatsAppButtonTypeFlow | MaybeNone
    text: str | None
    flow_id: str | None
    flow_action: WhatsAppFlowAction | None
    navigate_screen: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("text", "text"),
        ("flow_id", "flowId"),
        ("flow_action", "flowAction"),
        ("navigate_screen", "navigateScreen"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppButtonTypeFlow | WhatsAppButtonTypeFlowLiteral = WhatsAppButtonTypeFlow.FLOW,
        text: str | Unset = UNSET,
        flow_id: str | Unset = UNSET,
        flow_action: WhatsAppFlowAction | WhatsAppFlowActionInputLiteral | Unset = UNSET,
        navigate_screen: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppFlowButtonInput, _Blank)
        self.type = type if isinstance(type, WhatsAppButtonTypeFlow) else as_member(WhatsAppButtonTypeFlow, type)
        self.text = None if text is UNSET else text
        self.flow_id = None if flow_id is UNSET else flow_id
        self.flow_action = (
            None
            if flow_action is UNSET
            else flow_action
            if isinstance(flow_action, WhatsAppFlowAction)
            else as_member(WhatsAppFlowAction, flow_action)
        )
        self.navigate_screen = None if navigate_screen is UNSET else navigate_screen
        self._finish(
            (
                type,
                text,
                flow_id,
                flow_action,
                navigate_screen,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppFlowButtonInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppButtonTypeFlow(value) or new_str(WhatsAppButtonTypeFlow, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("text")) is None:
            missing += 1
        model.text = value
        if (value := get("flowId")) is None:
            missing += 1
        model.flow_id = value
        if (value := get("flowAction")).__class__ is str:
            value = _WhatsAppFlowAction(value) or new_str(WhatsAppFlowAction, value)
        elif value is None:
            missing += 1
        model.flow_action = value
        if (value := get("navigateScreen")) is None:
            missing += 1
        model.navigate_screen = value
        if surplus := missing + len(data) - 5:
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
            data["type"] = value._value_ if value.__class__ is WhatsAppButtonTypeFlow else encode(value)
        if (value := model.text) is not None:
            data["text"] = value if value.__class__ is str else encode(value)
        if (value := model.flow_id) is not None:
            data["flowId"] = value if value.__class__ is str else encode(value)
        if (value := model.flow_action) is not None:
            data["flowAction"] = value._value_ if value.__class__ is WhatsAppFlowAction else encode(value)
        if (value := model.navigate_screen) is not None:
            data["navigateScreen"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                    "enum": get_args(WhatsAppFlowActionInputLiteral),
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


_Blank: Any = blank(WhatsAppFlowButtonInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppFlowButtonInput.FIELDS)
