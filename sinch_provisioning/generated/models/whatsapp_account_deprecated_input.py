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

from .whatsapp_business_manager import WhatsAppBusinessManager, WhatsAppBusinessManagerInputLiteral

_WhatsAppBusinessManager = WhatsAppBusinessManager._value2member_map_.get


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountDeprecatedInput(Model):
    """Deprecated, since Meta ended OBO on 2025-09-30.

    Attributes:
        client_business_manager_id: Client's Business Manager id, from Meta Business Settings, Business Info.
            At least 1 character, at most 255 characters.
        business_manager: See WhatsAppBusinessManager.
        company_legal_name: Brand's registered name; must equal the name behind clientBusinessManagerId. At
            least 1 character, at most 255 characters.
    """

    client_business_manager_id: str | MaybeNone
    business_manager: WhatsAppBusinessManager | None
    company_legal_name: str | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("client_business_manager_id", "clientBusinessManagerId"),
        ("business_manager", "businessManager"),
        ("company_legal_name", "companyLegalName"),
    )

    def __init__(
        self,
        *,
        client_business_manager_id: str,
        business_manager: WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral | Unset = UNSET,
        company_legal_name: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountDeprecatedInput, _Blank)
        self.client_business_manager_id = client_business_manager_id
        self.business_manager = (
            None
            if business_manager is UNSET
            else business_manager
            if isinstance(business_manager, WhatsAppBusinessManager)
            else as_member(WhatsAppBusinessManager, business_manager)
        )
        self.company_legal_name = company_legal_name
        self._finish(
            (
                client_business_manager_id,
                business_manager,
                company_legal_name,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountDeprecatedInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("clientBusinessManagerId")) is None:
            missing += 1
        model.client_business_manager_id = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppBusinessManager(value) or new_str(WhatsAppBusinessManager, value)
        elif value is None:
            missing += 1
        model.business_manager = value
        if (value := get("companyLegalName")) is None:
            missing += 1
        model.company_legal_name = value
        if surplus := missing + len(data) - 3:
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
        if (value := model.client_business_manager_id) is not None:
            data["clientBusinessManagerId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if (value := model.company_legal_name) is not None:
            data["companyLegalName"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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
                "businessManager": {"type": ("string",), "enum": get_args(WhatsAppBusinessManagerInputLiteral)},
                "companyLegalName": {
                    "type": ("string",),
                    "minLength": 1,
                    "maxLength": 255,
                    "text": "Brand's registered name; must equal the name behind clientBusinessManagerId.",
                },
            },
        }


_Blank: Any = blank(WhatsAppAccountDeprecatedInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountDeprecatedInput.FIELDS)
