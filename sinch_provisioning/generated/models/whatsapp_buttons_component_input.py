# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons
from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput
from .whatsapp_flow_button_input import WhatsAppFlowButtonInput
from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput
from .whatsapp_otp_button_input import WhatsAppOtpButtonInput
from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
from .whatsapp_request_contact_info_button_input import WhatsAppRequestContactInfoButtonInput
from .whatsapp_url_button_input import WhatsAppUrlButtonInput

_WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "buttons",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppButtonsComponentInput(Model):
    """What the API calls WhatsappButtonsComponentInputDto.

    Attributes:
        type: See WhatsAppComponentTypeButtons.
        buttons: value and text each unique across items. Not required for a draft. At least 1 item, no item
            twice.
    """

    type: WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons.BUTTONS
    buttons: (
        Sequence[
            WhatsAppFlowButtonInput
            | Mapping[str, Any]
            | WhatsAppOtpButtonInput
            | WhatsAppPhoneNumberButtonInput
            | WhatsAppQuickReplyButtonInput
            | WhatsAppRequestContactInfoButtonInput
            | WhatsAppOrderDetailsButtonInput
            | WhatsAppUrlButtonInput
            | WhatsAppCopyCodeButtonInput
        ]
        | Unset
    ) = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("buttons", "buttons"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WhatsAppComponentTypeButtons(value) or WhatsAppComponentTypeButtons(value)
        model.type = value
        if (value := get("buttons", UNSET)).__class__ is list:
            value = [_BUTTONS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        model.buttons = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeButtons else encode(value)
        if (value := model.buttons) is not UNSET:
            data["buttons"] = [encode(item) for item in value] if value.__class__ is list else encode(value)
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
                    "enum": WhatsAppComponentTypeButtons._value2member_map_,
                    "constant": True,
                },
                "buttons": {
                    "type": ("array",),
                    "minItems": 1,
                    "uniqueItems": True,
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppFlowButtonInput},
                            {"type": ("object",), "model": WhatsAppOtpButtonInput},
                            {"type": ("object",), "model": WhatsAppPhoneNumberButtonInput},
                            {"type": ("object",), "model": WhatsAppQuickReplyButtonInput},
                            {"type": ("object",), "model": WhatsAppRequestContactInfoButtonInput},
                            {"type": ("object",), "model": WhatsAppOrderDetailsButtonInput},
                            {"type": ("object",), "model": WhatsAppUrlButtonInput},
                            {"type": ("object",), "model": WhatsAppCopyCodeButtonInput},
                        )
                    },
                    "stage": "SUBMIT",
                    "text": "value and text each unique across items. Not required for a draft.",
                },
            },
        }


_BUTTONS_UNION = Union(
    WhatsAppFlowButtonInput,
    WhatsAppOtpButtonInput,
    WhatsAppPhoneNumberButtonInput,
    WhatsAppQuickReplyButtonInput,
    WhatsAppRequestContactInfoButtonInput,
    WhatsAppOrderDetailsButtonInput,
    WhatsAppUrlButtonInput,
    WhatsAppCopyCodeButtonInput,
)
