# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

from .whatsapp_sender_business_manager_input import (
    WhatsAppSenderBusinessManagerInput,
    WhatsAppSenderBusinessManagerInputLiteral,
)
from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput

if TYPE_CHECKING:
    from .input_dicts import WhatsAppSolutionDetailsInputDict

_WhatsAppSenderBusinessManagerInput = WhatsAppSenderBusinessManagerInput._value2member_map_.get
_WhatsAppSolutionDetailsInput = WhatsAppSolutionDetailsInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSolutionInput(Model):
    """What the API calls WhatsappSolutionInputDto.

    Attributes:
        details: See WhatsAppSolutionDetailsInput.
        access_token: From the authResponse that ends the embedded solution flow. A credential, hidden in
            repr.
        business_manager: See WhatsAppSenderBusinessManagerInput.
    """

    details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict | MaybeNone
    access_token: str | MaybeNone
    business_manager: WhatsAppSenderBusinessManagerInput | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("details", "details"),
        ("access_token", "accessToken"),
        ("business_manager", "businessManager"),
    )
    SECRETS: ClassVar[frozenset[str]] = frozenset(("access_token",))

    def __init__(
        self,
        *,
        details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict,
        access_token: str,
        business_manager: WhatsAppSenderBusinessManagerInput | WhatsAppSenderBusinessManagerInputLiteral,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSolutionInput, _Blank)
        self.details = details
        self.access_token = access_token
        self.business_manager = (
            business_manager
            if isinstance(business_manager, WhatsAppSenderBusinessManagerInput)
            else as_member(WhatsAppSenderBusinessManagerInput, business_manager)
        )
        self._finish(
            (
                details,
                access_token,
                business_manager,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSolutionInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppSolutionDetailsInput(value)
        elif value is None:
            missing += 1
        model.details = value
        if (value := get("accessToken")) is None:
            missing += 1
        model.access_token = value
        if (value := get("businessManager")).__class__ is str:
            value = _WhatsAppSenderBusinessManagerInput(value) or new_str(WhatsAppSenderBusinessManagerInput, value)
        elif value is None:
            missing += 1
        model.business_manager = value
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
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSolutionDetailsInput else encode(value)
        if (value := model.access_token) is not None:
            data["accessToken"] = value if value.__class__ is str else encode(value)
        if (value := model.business_manager) is not None:
            data["businessManager"] = (
                value._value_ if value.__class__ is WhatsAppSenderBusinessManagerInput else encode(value)
            )
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
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


_Blank: Any = blank(WhatsAppSolutionInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSolutionInput.FIELDS)
