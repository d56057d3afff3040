# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_sender_registration_method_input import WhatsAppSenderRegistrationMethodInput

_WhatsAppSenderRegistrationMethodInput = WhatsAppSenderRegistrationMethodInput._value2member_map_.get
_KNOWN = frozenset(("method",))


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSenderRegisterInput(Model):
    """What the API calls WhatsappSenderInputRegisterDto.

    Attributes:
        method: How the sender gets registered.
    """

    method: WhatsAppSenderRegistrationMethodInput

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (("method", "method"),)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("method", UNSET)).__class__ is str:
            value = _WhatsAppSenderRegistrationMethodInput(value) or WhatsAppSenderRegistrationMethodInput(value)
        model.method = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.method) is not UNSET:
            data["method"] = (
                value._value_ if value.__class__ is WhatsAppSenderRegistrationMethodInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("method",),
            "properties": {
                "method": {
                    "type": ("string",),
                    "enum": WhatsAppSenderRegistrationMethodInput._value2member_map_,
                    "text": "How the sender gets registered.",
                },
            },
        }
