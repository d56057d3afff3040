# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .rcs_operator_status import RcsOperatorStatus
from .rcs_sender import RcsSender
from .rcs_sender_operator_status_updated_operator import RcsSenderOperatorStatusUpdatedOperator
from .rcs_sender_operator_status_updated_operator_country import RcsSenderOperatorStatusUpdatedOperatorCountry
from .webhook_trigger import WebhookTrigger

_RcsOperatorStatus = RcsOperatorStatus._value2member_map_.get
_RcsSenderOperatorStatusUpdatedOperator = RcsSenderOperatorStatusUpdatedOperator._value2member_map_.get
_RcsSenderOperatorStatusUpdatedOperatorCountry = RcsSenderOperatorStatusUpdatedOperatorCountry._value2member_map_.get
_WebhookTrigger = WebhookTrigger._value2member_map_.get
_RcsSender = RcsSender.from_dict
_KNOWN = frozenset(
    (
        "type",
        "payload",
        "operator",
        "operatorCountry",
        "operatorPreviousStatus",
        "operatorCurrentStatus",
        "comment",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    type: WebhookTrigger = WebhookTrigger.RCS_SENDER_OPERATOR_STATUS_UPDATED
    payload: RcsSender
    operator: RcsSenderOperatorStatusUpdatedOperator
    operator_country: RcsSenderOperatorStatusUpdatedOperatorCountry
    operator_previous_status: RcsOperatorStatus
    operator_current_status: RcsOperatorStatus
    comment: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("type", "type"),
        ("payload", "payload"),
        ("operator", "operator"),
        ("operator_country", "operatorCountry"),
        ("operator_previous_status", "operatorPreviousStatus"),
        ("operator_current_status", "operatorCurrentStatus"),
        ("comment", "comment"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("type", UNSET)).__class__ is str:
            value = _WebhookTrigger(value) or WebhookTrigger(value)
        model.type = value
        if (value := get("payload", UNSET)).__class__ is dict:
            value = _RcsSender(value)
        model.payload = value
        if (value := get("operator", UNSET)).__class__ is str:
            value = _RcsSenderOperatorStatusUpdatedOperator(value) or RcsSenderOperatorStatusUpdatedOperator(value)
        model.operator = value
        if (value := get("operatorCountry", UNSET)).__class__ is str:
            value = _RcsSenderOperatorStatusUpdatedOperatorCountry(
                value
            ) or RcsSenderOperatorStatusUpdatedOperatorCountry(value)
        model.operator_country = value
        if (value := get("operatorPreviousStatus", UNSET)).__class__ is str:
            value = _RcsOperatorStatus(value) or RcsOperatorStatus(value)
        model.operator_previous_status = value
        if (value := get("operatorCurrentStatus", UNSET)).__class__ is str:
            value = _RcsOperatorStatus(value) or RcsOperatorStatus(value)
        model.operator_current_status = value
        model.comment = get("comment", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.type) is not UNSET:
            data["type"] = value._value_ if value.__class__ is WebhookTrigger else encode(value)
        if (value := model.payload) is not UNSET:
            data["payload"] = value.to_dict() if value.__class__ is RcsSender else encode(value)
        if (value := model.operator) is not UNSET:
            data["operator"] = (
                value._value_ if value.__class__ is RcsSenderOperatorStatusUpdatedOperator else encode(value)
            )
        if (value := model.operator_country) is not UNSET:
            data["operatorCountry"] = (
                value._value_ if value.__class__ is RcsSenderOperatorStatusUpdatedOperatorCountry else encode(value)
            )
        if (value := model.operator_previous_status) is not UNSET:
            data["operatorPreviousStatus"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.operator_current_status) is not UNSET:
            data["operatorCurrentStatus"] = value._value_ if value.__class__ is RcsOperatorStatus else encode(value)
        if (value := model.comment) is not UNSET:
            data["comment"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
                    "enum": RcsSenderOperatorStatusUpdatedOperatorCountry._value2member_map_,
                    "text": "ISO 3166 two-letter country code.",
                },
                "operatorPreviousStatus": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "operatorCurrentStatus": {"type": ("string",), "enum": RcsOperatorStatus._value2member_map_},
                "comment": {"type": ("string",)},
            },
        }
