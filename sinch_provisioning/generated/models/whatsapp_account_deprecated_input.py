# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput

_WhatsAppBusinessManagerInput = WhatsAppBusinessManagerInput._value2member_map_.get
_KNOWN = frozenset(
    (
        "clientBusinessManagerId",
        "businessManager",
        "companyLegalName",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccountDeprecatedInput(Model):
    """Deprecated, since Meta ended OBO on 2025-09-30.

    Attributes:
        client_business_manager_id: Client's Business Manager id, from Meta Business Settings, Business Info.
            At least 1 character, at most 255 characters.
        business_manager: See WhatsAppBusinessManagerInput.
        company_legal_name: Brand's registered name; must equal the name behind clientBusinessManagerId. At
            least 1 character, at most 255 characters.
    """

    client_business_manager_id: str
    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET
    company_legal_name: str

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("business_manager", "businessManager"),
        ("company_legal_name", "companyLegalName"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.client_business_manager_id = get("clientBusinessManagerId", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppBusinessManagerInput(value) or WhatsAppBusinessManagerInput(value)
        model.business_manager = value
        model.company_legal_name = get("companyLegalName", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.client_business_manager_id) is not UNSET:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppBusinessManagerInput else encode(value)
            )
        if (value := model.company_legal_name) is not UNSET:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "clientBusinessManagerId",
                "companyLegalName",
            ),
            "properties": {
                "clientBusinessManagerId": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "Client's Business Manager id, from Meta Business Settings, Business Info.",
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManagerInput._value2member_map_},
                "companyLegalName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "Brand's registered name; must equal the name behind clientBusinessManagerId.",
                },
            },
        }
