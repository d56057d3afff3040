# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.enums import new_str
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

from .webhook_trigger import WebhookTrigger
from .whatsapp_account import WhatsAppAccount

_WebhookTrigger = WebhookTrigger._value2member_map_.get
_WhatsAppAccount = WhatsAppAccount.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class WhatsAppAccountDailyLimitChanged(Model):
    """Meta altered the account's daily limit.

    Attributes:
        type: The trigger that the event was sent for.
        payload: State at the time of the callback.
        comment:
    """

    type: WebhookTrigger | MaybeNone
    payload: WhatsAppAccount | MaybeNone
    comment: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
        ("comment", "comment"),
    )

    def __init__(
        self,
        *,
        type: WebhookTrigger = WebhookTrigger.WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED,
        payload: WhatsAppAccount,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(WhatsAppAccountDailyLimitChanged, _Blank)
        self.type = type
        self.payload = payload
        self.comment = None if comment is UNSET else comment
        self._finish(
            (
                type,
                payload,
                comment,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is WhatsAppAccountDailyLimitChanged else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WebhookTrigger(value) or new_str(WebhookTrigger, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("payload")).__class__ is dict:
            value = _WhatsAppAccount(value)
        elif value is None:
            missing += 1
        model.payload = value
        if (value := get("comment")) is None:
            missing += 1
        model.comment = value
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
        if (value := model.type) is not None:
            data["type"] = value._value_ if value.__class__ is WebhookTrigger else encode(value)
        if (value := model.payload) is not None:
            data["payload"] = value.to_dict() if value.__class__ is WhatsAppAccount else encode(value)
        if (value := model.comment) is not None:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "type",
                "payload",
            ),
            "properties": {
                "type": {
                    "type": ("string",),
                    "enum": WebhookTrigger._value2member_map_,
                    "constant": True,
                    "text": "The trigger that the event was sent for.",
                },
                "payload": {
                    "type": ("object",),
                    "model": WhatsAppAccount,
                    "text": "State at the time of the callback.",
                },
                "comment": {"type": ("string",)},
            },
        }


_Blank: Any = blank(WhatsAppAccountDailyLimitChanged)
_KNOWN = frozenset(wire for _, wire in WhatsAppAccountDailyLimitChanged.FIELDS)
