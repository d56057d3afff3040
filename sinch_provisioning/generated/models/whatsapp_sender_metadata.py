# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField

_WhatsAppSenderMetadataField = WhatsAppSenderMetadataField.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderMetadata(Model):
    """What the API calls WhatsappSenderMetadataDto.

    Attributes:
        display_name: Approval of the display name.
        username: Approval of the user name.
    """

    display_name: WhatsAppSenderMetadataField | None
    username: WhatsAppSenderMetadataField | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("display_name", "displayName"),
        ("username", "username"),
    )

    def __init__(
        self,
        *,
        display_name: WhatsAppSenderMetadataField | Unset = UNSET,
        username: WhatsAppSenderMetadataField | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderMetadata, _Blank)
        self.display_name = None if display_name is UNSET else display_name
        self.username = None if username is UNSET else username
        self._finish(
            (
                display_name,
                username,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderMetadata else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("displayName")).__class__ is dict:
            value = _WhatsAppSenderMetadataField(value)
        elif value is None:
            missing += 1
        model.display_name = value
        if (value := get("username")).__class__ is dict:
            value = _WhatsAppSenderMetadataField(value)
        elif value is None:
            missing += 1
        model.username = value
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
        if (value := model.display_name) is not None:
            data["displayName"] = value.to_dict() if value.__class__ is WhatsAppSenderMetadataField else encode(value)
        if (value := model.username) is not None:
            data["username"] = value.to_dict() if value.__class__ is WhatsAppSenderMetadataField else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "displayName": {"type": ("object",), "model": WhatsAppSenderMetadataField},
                "username": {"type": ("object",), "model": WhatsAppSenderMetadataField},
            },
        }


_Blank: Any = blank(WhatsAppSenderMetadata)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderMetadata.FIELDS)
