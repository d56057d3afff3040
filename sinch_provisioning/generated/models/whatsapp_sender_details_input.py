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

from .whatsapp_sender_vertical import WhatsAppSenderVertical, WhatsAppSenderVerticalInputLiteral

_WhatsAppSenderVertical = WhatsAppSenderVertical._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderDetailsInput(Model):
    """What the API calls WhatsappSenderInputDetailsDto.

    Attributes:
        display_name: Name shown in WhatsApp. At least 1 character, at most 128 characters.
        description: Shown in WhatsApp's Business Info. At least 1 character, at most 512 characters.
        vertical: Category shown in WhatsApp's Business Info.
        email: Shown in WhatsApp's Business Info. At most 128 characters.
        address: Shown in WhatsApp's Business Info. At least 1 character, at most 256 characters.
        website_one: Shown in WhatsApp's Business Info. At most 256 characters.
        website_two: Second site, shown in WhatsApp's Business Info. At most 256 characters.
        about: Business Info text; links are not clickable, no Markdown. At least 1 character, at most 139
            characters.
        photo_url: Sender image: jpeg/png/webp, 5MB, 192x192 to 640x640 px, cropped; transparent PNG turns
            black. At most 256 characters.
    """

    display_name: str | MaybeNone
    description: str | None
    vertical: WhatsAppSenderVertical | MaybeNone
    email: str | None
    address: str | None
    website_one: str | None
    website_two: str | None
    about: str | None
    photo_url: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("display_name", "displayName"),
        ("description", "description"),
        ("vertical", "vertical"),
        ("email", "email"),
        ("address", "address"),
        ("website_one", "websiteOne"),
        ("website_two", "websiteTwo"),
        ("about", "about"),
        ("photo_url", "photoUrl"),
    )

    def __init__(
        self,
        *,
        display_name: str,
        description: str | Unset = UNSET,
        vertical: WhatsAppSenderVertical | WhatsAppSenderVerticalInputLiteral,
        email: str | Unset = UNSET,
        address: str | Unset = UNSET,
        website_one: str | Unset = UNSET,
        website_two: str | Unset = UNSET,
        about: str | Unset = UNSET,
        photo_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderDetailsInput, _Blank)
        self.display_name = display_name
        self.description = None if description is UNSET else description
        self.vertical = (
            vertical if isinstance(vertical, WhatsAppSenderVertical) else as_member(WhatsAppSenderVertical, vertical)
        )
        self.email = None if email is UNSET else email
        self.address = None if address is UNSET else address
        self.website_one = None if website_one is UNSET else website_one
        self.website_two = None if website_two is UNSET else website_two
        self.about = None if about is UNSET else about
        self.photo_url = None if photo_url is UNSET else photo_url
        self._finish(
            (
                display_name,
                description,
                vertical,
                email,
                address,
                website_one,
                website_two,
                about,
                photo_url,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderDetailsInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("displayName")) is None:
            missing += 1
        model.display_name = value
        if (value := get("description")) is None:
            missing += 1
        model.description = value
        if (value := get("vertical")).__class__ is str:
            value = _WhatsAppSenderVertical(value) or new_str(WhatsAppSenderVertical, value)
        elif value is None:
            missing += 1
        model.vertical = value
        if (value := get("email")) is None:
            missing += 1
        model.email = value
        if (value := get("address")) is None:
            missing += 1
        model.address = value
        if (value := get("websiteOne")) is None:
            missing += 1
        model.website_one = value
        if (value := get("websiteTwo")) is None:
            missing += 1
        model.website_two = value
        if (value := get("about")) is None:
            missing += 1
        model.about = value
        if (value := get("photoUrl")) is None:
            missing += 1
        model.photo_url = value
        if surplus := missing + len(data) - 9:
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
        if (value := model.display_name) is not None:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if (value := model.description) is not None:
            data["description"] = value if value.__class__ is str else encode(value)
        if (value := model.vertical) is not None:
            data["vertical"] = value._value_ if value.__class__ is WhatsAppSenderVertical else encode(value)
        if (value := model.email) is not None:
            data["email"] = value if value.__class__ is str else encode(value)
        if (value := model.address) is not None:
            data["address"] = value if value.__class__ is str else encode(value)
        if (value := model.website_one) is not None:
            data["websiteOne"] = value if value.__class__ is str else encode(value)
        if (value := model.website_two) is not None:
            data["websiteTwo"] = value if value.__class__ is str else encode(value)
        if (value := model.about) is not None:
            data["about"] = value if value.__class__ is str else encode(value)
        if (value := model.photo_url) is not None:
            data["photoUrl"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "displayName",
                "vertical",
            ),
            "properties": {
                "displayName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 128,
                    "text": "Name shown in WhatsApp.",
                },
                "description": {"type": ("string",), "minLength": 1, "maxLength": 512},
                "vertical": {
                    "type": ("string",),
                    "enum": get_args(WhatsAppSenderVerticalInputLiteral),
                    "text": "Category shown in WhatsApp's Business Info.",
                },
                "email": {"type": ("string",), "maxLength": 128, "format": "email"},
                "address": {"type": ("string",), "minLength": 1, "maxLength": 256},
                "websiteOne": {"type": ("string",), "maxLength": 256},
                "websiteTwo": {"type": ("string",), "maxLength": 256},
                "about": {"type": ("string",), "minLength": 1, "maxLength": 139},
                "photoUrl": {"type": ("string",), "maxLength": 256},
            },
        }


_Blank: Any = blank(WhatsAppSenderDetailsInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderDetailsInput.FIELDS)
