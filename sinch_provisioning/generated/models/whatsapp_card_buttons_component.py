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
from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
from .whatsapp_url_button import WhatsAppUrlButton

_WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCardButtonsComponent(Model):
    """What the API calls WhatsappCardButtonsComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeButtons.
        buttons: See WhatsAppUrlButton, WhatsAppQuickReplyButton, WhatsAppPhoneNumberButton.
    """

    type: WhatsAppComponentTypeButtons | MaybeNone
    buttons: list[WhatsAppUrlButton | WhatsAppQuickReplyButton | WhatsAppPhoneNumberButton | UnknownVariant] | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("buttons", "buttons"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons.BUTTONS,
        buttons: list[WhatsAppUrlButton | WhatsAppQuickReplyButton | WhatsAppPhoneNumberButton | UnknownVariant],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCardButtonsComponent, _Blank)
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
        model: Self = new(_Blank if cls is WhatsAppCardButtonsComponent else blank(cls))
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
                            {"type": ("object",), "model": WhatsAppUrlButton},
                            {"type": ("object",), "model": WhatsAppQuickReplyButton},
                            {"type": ("object",), "model": WhatsAppPhoneNumberButton},
                        )
                    },
                },
            },
        }


_Blank: Any = blank(WhatsAppCardButtonsComponent)
_KNOWN = frozenset(wire for _, wire in WhatsAppCardButtonsComponent.FIELDS)
_BUTTONS_UNION = Variants(WhatsAppUrlButton, WhatsAppQuickReplyButton, WhatsAppPhoneNumberButton)
