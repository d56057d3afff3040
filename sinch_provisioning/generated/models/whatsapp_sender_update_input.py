# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import as_member, new_str
from sinch_provisioning.runtime.model import (
    Model,
    blank,
    encode,
    keep_surplus,
    names_only,
    new,
)
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_action import WhatsAppAction, WhatsAppActionLiteral
from .whatsapp_sender_details_update_input import WhatsAppSenderDetailsUpdateInput

if TYPE_CHECKING:
    from .input_dicts import WhatsAppSenderDetailsUpdateInputDict

_WhatsAppAction = WhatsAppAction._value2member_map_.get
_WhatsAppSenderDetailsUpdateInput = WhatsAppSenderDetailsUpdateInput.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppSenderUpdateInput(Model):
    """What the API calls WhatsappUpdateSenderInputDto.

    Attributes:
        status: Keep as draft or submit. 'DRAFT' when left out.
        details: See WhatsAppSenderDetailsUpdateInput.
    """

    status: WhatsAppAction | None
    details: WhatsAppSenderDetailsUpdateInput | WhatsAppSenderDetailsUpdateInputDict | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("status", "status"),
        ("details", "details"),
    )

    def __init__(
        self,
        *,
        status: WhatsAppAction | WhatsAppActionLiteral | Unset = UNSET,
        details: WhatsAppSenderDetailsUpdateInput | WhatsAppSenderDetailsUpdateInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppSenderUpdateInput, _Blank)
        self.status = (
            None
            if status is UNSET
            else status
            if isinstance(status, WhatsAppAction)
            else as_member(WhatsAppAction, status)
        )
        self.details = None if details is UNSET else details
        self._finish(
            (
                status,
                details,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppSenderUpdateInput else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("status")).__class__ is str:
            value = _WhatsAppAction(value) or new_str(WhatsAppAction, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("details")).__class__ is dict:
            value = _WhatsAppSenderDetailsUpdateInput(value)
        elif value is None:
            missing += 1
        model.details = value
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
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is WhatsAppAction else encode(value)
        if (value := model.details) is not None:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppSenderDetailsUpdateInput else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "properties": {
                "status": {"type": ("string",), "enum": WhatsAppAction._value2member_map_},
                "details": {"type": ("object",), "model": WhatsAppSenderDetailsUpdateInput},
            },
        }


_Blank: Any = blank(WhatsAppSenderUpdateInput)
_KNOWN = frozenset(wire for _, wire in WhatsAppSenderUpdateInput.FIELDS)
