# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
from sinch_provisioning.runtime.model import (
    MaybeNone,
    Model,
    UnknownVariant,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unions import Variants

from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons
from .whatsapp_copy_code_button import WhatsAppCopyCodeButton
from .whatsapp_flow_button import WhatsAppFlowButton
from .whatsapp_order_details_button import WhatsAppOrderDetailsButton
from .whatsapp_otp_button import WhatsAppOtpButton
from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
from .whatsapp_request_contact_info_button import WhatsAppRequestContactInfoButton
from .whatsapp_url_button import WhatsAppUrlButton

_WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppButtonsComponent(Model):
    """What the API calls WhatsappButtonsComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeButtons.
        buttons: See WhatsAppPhoneNumberButton, WhatsAppUrlButton, WhatsAppQuickReplyButton,
            WhatsAppOtpButton, WhatsAppFlowButton, WhatsAppRequestContactInfoButton,
            WhatsAppOrderDetailsButton, WhatsAppCopyCodeButton.
    """

    type: WhatsAppComponentTypeButtons | MaybeNone
    buttons: (
        list[
            WhatsAppPhoneNumberButton
            | WhatsAppUrlButton
            | WhatsAppQuickReplyButton
            | WhatsAppOtpButton
            | WhatsAppFlowButton
            | WhatsAppRequestContactInfoButton
            | WhatsAppOrderDetailsButton
            | WhatsAppCopyCodeButton
            | UnknownVariant
        ]
        | MaybeNone
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("buttons", "buttons"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons.BUTTONS,
        buttons: list[
            WhatsAppPhoneNumberButton
            | WhatsAppUrlButton
            | WhatsAppQuickReplyButton
            | WhatsAppOtpButton
            | WhatsAppFlowButton
            | WhatsAppRequestContactInfoButton
            | WhatsAppOrderDetailsButton
            | WhatsAppCopyCodeButton
            | UnknownVariant
        ],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppButtonsComponent, _Blank)
        self.type = type
        self.buttons = buttons
        self._finish(
            (
                type,
                buttons,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppButtonsComponent else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WhatsAppComponentTypeButtons(value) or new_str(WhatsAppComponentTypeButtons, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("buttons")).__class__ is list:
            value = [_BUTTONS_UNION.decode(item) if item.__class__ is dict else item for item in value]
        elif value is None:
            missing += 1
        model.buttons = value
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
            data["type"] = value._value_ if value.__class__ is WhatsAppComponentTypeButtons else encode(value)
        if (value := model.buttons) is not None:
            data["buttons"] = [encode(item) for item in value] if value.__class__ is list else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "buttons",
            ),
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
                            {"type": ("object",), "model": WhatsAppPhoneNumberButton},
                            {"type": ("object",), "model": WhatsAppUrlButton},
                            {"type": ("object",), "model": WhatsAppQuickReplyButton},
                            {"type": ("object",), "model": WhatsAppOtpButton},
                            {"type": ("object",), "model": WhatsAppFlowButton},
                            {"type": ("object",), "model": WhatsAppRequestContactInfoButton},
                            {"type": ("object",), "model": WhatsAppOrderDetailsButton},
                            {"type": ("object",), "model": WhatsAppCopyCodeButton},
                        )
                    },
                },
            },
        }


_Blank: Any = blank(WhatsAppButtonsComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppButtonsComponent.FIELDS)
_BUTTONS_UNION = Variants(
    WhatsAppPhoneNumberButton,
    WhatsAppUrlButton,
    WhatsAppQuickReplyButton,
    WhatsAppOtpButton,
    WhatsAppFlowButton,
    WhatsAppRequestContactInfoButton,
    WhatsAppOrderDetailsButton,
    WhatsAppCopyCodeButton,
)
