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
        "username",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderDetailsUpdateInput(Model):
    """What the API calls WhatsappUpdateSenderInputDetailsDto.

    Attributes:
        display_name: At least 1 character, at most 128 characters.
        description: Null removes the value. At least 1 character, at most 512 characters.
        vertical: Business category, shown to WhatsApp users.
        email: Null removes the value. At most 128 characters.
        address: Null removes the value. At least 1 character, at most 256 characters.
        website_one: Null removes the value. At most 256 characters.
        website_two: Null removes the value. At most 256 characters.
        about: Plain text: links are not clickable, no Markdown. Null removes the value. At least 1 character,
            at most 139 characters.
        photo_url: JPEG/PNG/WebP, 5 MB, 192x192 to 640x640 px (cropped above); PNG transparency turns black.
            Null removes. At most 256 characters.
        username: WhatsApp Business user name. At least 1 character.
    """

    display_name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    vertical: WhatsAppSenderVerticalInput | Unset = UNSET
    email: str | None | Unset = UNSET
    address: str | None | Unset = UNSET
    website_one: str | None | Unset = UNSET
    website_two: str | None | Unset = UNSET
    about: str | None | Unset = UNSET
    photo_url: str | None | Unset = UNSET
    username: str | None | Unset = UNSET

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
        ("username", "username"),
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
        model.username = get("username", UNSET)
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
        if (value := model.username) is not UNSET:
            data["username"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "displayName": {"type": ("string",), "minLength": 1, "maxLength": 128},
                "description": {"type": ("string", "null"), "minLength": 1, "maxLength": 512},
                "vertical": {"type": ("string",), "enum": WhatsAppSenderVerticalInput._value2member_map_},
                "email": {"type": ("string", "null"), "maxLength": 128, "format": "email"},
                "address": {"type": ("string", "null"), "minLength": 1, "maxLength": 256},
                "websiteOne": {"type": ("string", "null"), "maxLength": 256},
                "websiteTwo": {"type": ("string", "null"), "maxLength": 256},
                "about": {"type": ("string", "null"), "minLength": 1, "maxLength": 139},
                "photoUrl": {"type": ("string", "null"), "maxLength": 256},
                "username": {"type": ("string", "null"), "minLength": 1},
            },
        }
