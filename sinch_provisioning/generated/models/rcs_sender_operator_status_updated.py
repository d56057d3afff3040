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

from .rcs_operator_status import RcsOperatorStatus
from .rcs_sender import RcsSender
from .rcs_sender_operator_country import RcsSenderOperatorCountry
from .rcs_sender_operator_status_updated_operator import (
    RcsSenderOperatorStatusUpdatedOperator,
)
from .webhook_trigger import WebhookTrigger

_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get
_RcsSenderOperatorCountry = RcsSenderOperatorCountry._value2member_map_.get
_RcsSenderOperatorStatusUpdatedOperator = RcsSenderOperatorStatusUpdatedOperator._value2member_map_.get
_WebhookTrigger = WebhookTrigger._value2member_map_.get
_RcsSender = RcsSender.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class RcsSenderOperatorStatusUpdated(Model):
    """Event sent when an operator's sender status changes.

    Attributes:
        type: The trigger that the event was sent for.
        payload: Snapshot of the sender when the event fired.
        operator: Unrecognized: upstream value this API version does not know.
        operator_country: ISO 3166 two-letter country code.
        operator_previous_status: See RcsOperatorStatus.
        operator_current_status: See RcsOperatorStatus.
        comment: Remark about the sender.
    """

    type: WebhookTrigger | MaybeNone
    payload: RcsSender | MaybeNone
    operator: RcsSenderOperatorStatusUpdatedOperator | MaybeNone
    operator_country: RcsSenderOperatorCountry | MaybeNone
    operator_previous_status: RcsOperatorStatus | MaybeNone
    operator_current_status: RcsOperatorStatus | MaybeNone
    comment: str | None

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
        ("operator", "operator"),
        ("operator_country", "operatorCountry"),
        ("operator_previous_status", "operatorPreviousStatus"),
        ("operator_current_status", "operatorCurrentStatus"),
        ("comment", "comment"),
    )

    def __init__(
        self,
        *,
        type: WebhookTrigger = WebhookTrigger.RCS_SENDER_OPERATOR_STATUS_UPDATED,
        payload: RcsSender,
        operator: RcsSenderOperatorStatusUpdatedOperator,
        operator_country: RcsSenderOperatorCountry,
        operator_previous_status: RcsOperatorStatus,
        operator_current_status: RcsOperatorStatus,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(RcsSenderOperatorStatusUpdated, _Blank)
        self.type = type
        self.payload = payload
        self.operator = operator
        self.operator_country = operator_country
        self.operator_previous_status = operator_previous_status
        self.operator_current_status = operator_current_status
        self.comment = None if comment is UNSET else comment
        self._finish(
            (
                type,
                payload,
                operator,
                operator_country,
                operator_previous_status,
                operator_current_status,
                comment,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is RcsSenderOperatorStatusUpdated else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("type")).__class__ is str:
            value = _WebhookTrigger(value) or new_str(WebhookTrigger, value)
        elif value is None:
            missing += 1
        model.type = value
        if (value := get("payload")).__class__ is dict:
            value = _RcsSender(value)
        elif value is None:
            missing += 1
        model.payload = value
        if (value := get("operator")).__class__ is str:
            value = _RcsSenderOperatorStatusUpdatedOperator(value) or new_str(
                RcsSenderOperatorStatusUpdatedOperator, value
            )
        elif value is None:
            missing += 1
        model.operator = value
        if (value := get("operatorCountry")).__class__ is str:
            value = _RcsSenderOperatorCountry(value) or new_str(RcsSenderOperatorCountry, value)
        elif value is None:
            missing += 1
        model.operator_country = value
        if (value := get("operatorPreviousStatus")).__class__ is str:
            value = _RcsOperatorStatus(value) or new_str(RcsOperatorStatus, value)
        elif value is None:
            missing += 1
        model.operator_previous_status = value
        if (value := get("operatorCurrentStatus")).__class__ is str:
            value = _RcsOperatorStatus(value) or new_str(RcsOperatorStatus, value)
        elif value is None:
            missing += 1
        model.operator_current_status = value
        if (value := get("comment")) is None:
            missing += 1
        model.comment = value
        if surplus := missing + len(data) - 7:
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
            data["payload"] = value.to_dict() if value.__class__ is RcsSender else encode(value)
        if (value := model.operator) is not None:
            data["operator"] = (
                value._value_ if value.__class__ is RcsSenderOperatorStatusUpdatedOperator else encode(value)
            )
        if (value := model.operator_country) is not None:
            data["operatorCountry"] = value._value_ if value.__class__ is RcsSenderOperatorCountry else encode(value)
        if (value := model.operator_previous_status) is not None:
            data["operatorPreviousStatus"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.operator_current_status) is not None:
            data["operatorCurrentStatus"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
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
                "operator",
                "operatorCountry",
                "operatorPreviousStatus",
                "operatorCurrentStatus",
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
                    "model": RcsSender,
                    "text": "Snapshot of the sender when the event fired.",
                },
                "operator": {
                    "type": ("string",),
                    "enum": RcsSenderOperatorStatusUpdatedOperator._value2member_map_,
                    "text": "Unrecognized: upstream value this API version does not know.",
                },
                "operatorCountry": {
                    "type": ("string",),
                    "enum": RcsSenderOperatorCountry._value2member_map_,
                    "text": "ISO 3166 two-letter country code.",
                },
                "operatorPreviousStatus": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "operatorCurrentStatus": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "comment": {"type": ("string",)},
            },
        }


_Blank: Any = blank(RcsSenderOperatorStatusUpdated)
_KNOWN = frozenset(wire for _, wire in RcsSenderOperatorStatusUpdated.FIELDS)
