# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

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
from sinch_provisioning.runtime.unions import Variants
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_component_type_buttons import WhatsAppComponentTypeButtons, WhatsAppComponentTypeButtonsLiteral
from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
from .whatsapp_url_button_input import WhatsAppUrlButtonInput

if TYPE_CHECKING:
    from .input_dicts import (
        WhatsAppPhoneNumberButtonInputDict,
        WhatsAppQuickReplyButtonInputDict,
        WhatsAppUrlButtonInputDict,
    )

_WhatsAppComponentTypeButtons = WhatsAppComponentTypeButtons._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppCardButtonsComponentInput(Model):
    """What the API calls WhatsappInputCardButtonsComponentDto.

    Attributes:
        type: See WhatsAppComponentTypeButtons.
        buttons: Any mix of the kinds; type+text must not all be equal. Not required for a draft. At least 1
            item, at most 2 items, no item twice.
    """

    type: WhatsAppComponentTypeButtons | MaybeNone
    buttons: (
        Sequence[
            WhatsAppUrlButtonInput
            | WhatsAppUrlButtonInputDict
            | WhatsAppQuickReplyButtonInput
            | WhatsAppQuickReplyButtonInputDict
            | WhatsAppPhoneNumberButtonInput
            | WhatsAppPhoneNumberButtonInputDict
        ]
        | None
    )

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("buttons", "buttons"),
    )

    def __init__(
        self,
        *,
        type: WhatsAppComponentTypeButtons | WhatsAppComponentTypeButtonsLiteral = WhatsAppComponentTypeButtons.BUTTONS,
        buttons: Sequence[
            WhatsAppUrlButtonInput
            | WhatsAppUrlButtonInputDict
            | WhatsAppQuickReplyButtonInput
            | WhatsAppQuickReplyButtonInputDict
            | WhatsAppPhoneNumberButtonInput
            | WhatsAppPhoneNumberButtonInputDict
        ]
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppCardButtonsComponentInput, _Blank)
        self.type = (
            type if isinstance(type, WhatsAppComponentTypeButtons) else as_member(WhatsAppComponentTypeButtons, type)
        )
        self.buttons = None if buttons is UNSET else buttons
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
        model: Self = new(_Blank if cls is WhatsAppCardButtonsComponentInput else blank(cls))
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
                    "maxItems": 2,
                    "uniqueItems": True,
                    "items": {
                        "anyOf": (
                            {"type": ("object",), "model": WhatsAppUrlButtonInput},
                            {"type": ("object",), "model": WhatsAppQuickReplyButtonInput},
                            {"type": ("object",), "model": WhatsAppPhoneNumberButtonInput},
                        )
                    },
                    "stage": "SUBMIT",
                    "text": "Any mix of the kinds; type+text must not all be equal. Not required for a draft.",
                },
            },
        }


_Blank: Any = blank(WhatsAppCardButtonsComponentInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppCardButtonsComponentInput.FIELDS)
_BUTTONS_UNION = Variants(WhatsAppUrlButtonInput, WhatsAppQuickReplyButtonInput, WhatsAppPhoneNumberButtonInput)
