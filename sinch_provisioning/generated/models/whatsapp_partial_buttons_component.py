# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, UnknownVariant, encode, encode_mapping, new
from sinch_provisioning.runtime.unions import Union
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons
from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton
from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton
from .whatsapp_partial_phone_number_button import WhatsAppPartialPhoneNumberButton
from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton
from .whatsapp_partial_url_button import WhatsAppPartialUrlButton

_WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons._value2member_map_.get
_KNOWN = frozenset(
    (
        "type",
        "buttons",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppPartialButtonsComponent(Model):
    """What the API calls WhatsappPartialButtonsComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeButtons.
        buttons: See WhatsAppPartialPhoneNumberButton, WhatsAppPartialUrlButton,
            WhatsAppPartialQuickReplyButton, WhatsAppPartialOtpButton, WhatsAppPartialFlowButton.
    """

    type: WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons.BUTTONS
    buttons: (
        list[
            WhatsAppPartialPhoneNumberButton
            | WhatsAppPartialUrlButton
            | WhatsAppPartialQuickReplyButton
            | WhatsAppPartialOtpButton
            | WhatsAppPartialFlowButton
            | UnknownVariant
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
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WhatsAppComponentTypeButtons._value2member_map_,
                    "constant": True,
                },
                "buttons": {
                    "type": ("array",),
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppPartialPhoneNumberButton},
                            {"type": ("object",), "model": WhatsAppPartialUrlButton},
                            {"type": ("object",), "model": WhatsAppPartialQuickReplyButton},
                            {"type": ("object",), "model": WhatsAppPartialOtpButton},
                            {"type": ("object",), "model": WhatsAppPartialFlowButton},
                        )
                    },
                },
            },
        }


_BUTTONS_UNION = Union(
    WhatsAppPartialPhoneNumberButton,
    WhatsAppPartialUrlButton,
    WhatsAppPartialQuickReplyButton,
    WhatsAppPartialOtpButton,
    WhatsAppPartialFlowButton,
)
