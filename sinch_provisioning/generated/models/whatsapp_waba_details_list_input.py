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
class WhatsAppWabaDetailsListInput(Model):
    """What the API calls WhatsappWabaDetailsListInputDto.

    Attributes:
        facebook_token: Long-lived user token. A credential, hidden in repr.
        business_manager: See WhatsAppBusinessManager.
    """

    facebook_token: str | MaybeNone
    business_manager: WhatsAppBusinessManager | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("facebook_token", "facebookToken"),
        ("business_manager", "businessManager"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("facebook_token",))

    def __init__(
        self,
        *,
        facebook_token: str,
        business_manager: WhatsAppBusinessManager | WhatsAppBusinessManagerInputLiteral | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppWabaDetailsListInput, _Blank)
        self.facebook_token = facebook_token
        self.business_manager = (
            None
            if business_manager is UNSET
            else business_manager
            if isinstance(business_manager, WhatsAppBusinessManager)
            else as_member(WhatsAppBusinessManager, business_manager)
        )
        self._finish(
            (
                facebook_token,
                business_manager,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppWabaDetailsListInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("facebookToken")) is None:
            missing += 1
        model.facebook_token = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppBusinessManager(value) or new_str(WhatsAppBusinessManager, value)
        elif value is None:
            missing += 1
        model.business_manager = value
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
        if (value := model.facebook_token) is not None:
            data["facebookToken"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": ("facebookToken",),
            "properties": {
                "facebookToken": {"type": ("string",), "text": "Long-lived user token.", "secret": True},
                "businessManager": {"type": ("string",), "enum": get_args(WhatsAppBusinessManagerInputLiteral)},
            },
        }


_Blank: Any = blank(WhatsAppWabaDetailsListInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppWabaDetailsListInput.FIELDS)
