# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField

_WhatsAppSenderMetadataField = WhatsAppSenderMetadataField.from_dict
_KNOWN = frozenset(
    (
        "displayName",
        "username",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderMetadata(Model):
    """What the API calls WhatsappSenderMetadataDto.

    Attributes:
        display_name: Approval of the display name.
        username: Approval of the user name.
    """

    display_name: WhatsAppSenderMetadataField | Unset = UNSET
    username: WhatsAppSenderMetadataField | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("display_name", "displayName"),
        ("username", "username"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("displayName", UNSET)).__class__ is dict:
            value = _WhatsAppSenderMetadataField(value)
        model.display_name = value
        if (value := get("username", UNSET)).__class__ is dict:
            value = _WhatsAppSenderMetadataField(value)
        model.username = value
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
            data["displayName"] = value.to_dict() if value.__class__ is WhatsAppSenderMetadataField else encode(value)
        if (value := model.username) is not UNSET:
            data["username"] = value.to_dict() if value.__class__ is WhatsAppSenderMetadataField else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "displayName": {"type": ("object",), "model": WhatsAppSenderMetadataField},
                "username": {"type": ("object",), "model": WhatsAppSenderMetadataField},
            },
        }
