# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET

from .whatsapp_sender_business_manager_input import WhatsAppSenderBusinessManagerInput
from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput

_WhatsAppSenderBusinessManagerInput = WhatsAppSenderBusinessManagerInput._value2member_map_.get
_WhatsAppSolutionDetailsInput = WhatsAppSolutionDetailsInput.from_dict
_KNOWN = frozenset(
    (
        "details",
        "accessToken",
        "businessManager",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppSolutionInput(Model):
    """What the API calls WhatsappSolutionInputDto.

    Attributes:
        details: See WhatsAppSolutionDetailsInput.
        access_token: From the authResponse that ends the embedded solution flow. A credential, hidden in
            repr.
        business_manager: See WhatsAppSenderBusinessManagerInput.
    """

    details: WhatsAppSolutionDetailsInput | Mapping[str, Any]
    access_token: str
    business_manager: WhatsAppSenderBusinessManagerInput

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("details", "details"),
        ("access_token", "accessToken"),
        ("business_manager", "businessManager"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("access_token",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppSolutionDetailsInput(value)
        model.details = value
        model.access_token = get("accessToken", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppSenderBusinessManagerInput(value) or WhatsAppSenderBusinessManagerInput(value)
        model.business_manager = value
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSolutionDetailsInput else encode(value)
        if (value := model.access_token) is not UNSET:
            data["accessToken"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppSenderBusinessManagerInput else encode(value)
            )
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "details",
                "accessToken",
                "businessManager",
            ),
            "properties": {
                "details": {"type": ("object",), "model": WhatsAppSolutionDetailsInput},
                "accessToken": {
                    "type": ("string",),
                    "text": "From the authResponse that ends the embedded solution flow.",
                    "secret": True,
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppSenderBusinessManagerInput._value2member_map_},
            },
        }
