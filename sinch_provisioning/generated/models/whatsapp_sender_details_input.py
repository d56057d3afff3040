# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput

_WhatsAppSenderVerticalInput = WhatsAppSenderVerticalInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "displayName",
        "description",
        "vertical",
        "email",
        "address",
        "websiteOne",
        "websiteTwo",
        "about",
        "photoUrl",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    display_name: str
    description: str | Unset = UNSET
    vertical: WhatsAppSenderVerticalInput
    email: str | Unset = UNSET
    address: str | Unset = UNSET
    website_one: str | Unset = UNSET
    website_two: str | Unset = UNSET
    about: str | Unset = UNSET
    photo_url: str | Unset = UNSET

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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.display_name = get("displayName", UNSET)
        model.description = get("description", UNSET)
        if (value := get("vertical", UNSET)).__class__ is str:
            value = _WhatsAppSenderVerticalInput(value) or WhatsAppSenderVerticalInput(value)
        model.vertical = value
        model.email = get("email", UNSET)
        model.address = get("address", UNSET)
        model.website_one = get("websiteOne", UNSET)
        model.website_two = get("websiteTwo", UNSET)
        model.about = get("about", UNSET)
        model.photo_url = get("photoUrl", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.display_name) is not UNSET:
            data["displayName"] = value if value.__class__ is str else encode(value)
        if (value := model.description) is not UNSET:
            data["description"] = value if value.__class__ is str else encode(value)
        if (value := model.vertical) is not UNSET:
            data["vertical"] = value._value_ if value.__class__ is WhatsAppSenderVerticalInput else encode(value)
        if (value := model.email) is not UNSET:
            data["email"] = value if value.__class__ is str else encode(value)
        if (value := model.address) is not UNSET:
            data["address"] = value if value.__class__ is str else encode(value)
        if (value := model.website_one) is not UNSET:
            data["websiteOne"] = value if value.__class__ is str else encode(value)
        if (value := model.website_two) is not UNSET:
            data["websiteTwo"] = value if value.__class__ is str else encode(value)
        if (value := model.about) is not UNSET:
            data["about"] = value if value.__class__ is str else encode(value)
        if (value := model.photo_url) is not UNSET:
            data["photoUrl"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "enum": WhatsAppSenderVerticalInput._value2member_map_,
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
