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

from .sms_app_region import SmsAppRegion
from .sms_conversation_api_app import SmsConversationApiApp
from .sms_provisioning_state import SmsProvisioningState

_SmsAppRegion = SmsAppRegion._value2member_map_.get
_SmsProvisioningState = SmsProvisioningState._value2member_map_.get
_SmsConversationApiApp = SmsConversationApiApp.from_dict


@define(init=False, repr=False, eq=False, getstate_setstate=False, field_transformer=names_only)
class SmsApp(Model):
    """What the API calls SmsSmsAppDto.

    Attributes:
        id:
        sms_service_id: SMS Service that owns the app.
        name:
        status: See SmsProvisioningState.
        regions: See SmsAppRegion.
        conversation_api_app_details: Present when a Conversation API App is connected.
        test: Whether it is a test app.
    """

    id: str | MaybeNone
    sms_service_id: str | MaybeNone
    name: str | MaybeNone
    status: SmsProvisioningState | MaybeNone
    regions: list[SmsAppRegion] | MaybeNone
    conversation_api_app_details: SmsConversationApiApp | None
    test: bool | MaybeNone

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("sms_service_id", "smsServiceId"),
        ("name", "name"),
        ("status", "status"),
        ("regions", "regions"),
        ("conversation_api_app_details", "conversationApiAppDetails"),
        ("test", "test"),
    )

    def __init__(
        self,
        *,
        id: str,
        sms_service_id: str,
        name: str,
        status: SmsProvisioningState,
        regions: list[SmsAppRegion],
        conversation_api_app_details: SmsConversationApiApp | Unset = UNSET,
        test: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._begin(SmsApp, _Blank)
        self.id = id
        self.sms_service_id = sms_service_id
        self.name = name
        self.status = status
        self.regions = regions
        self.conversation_api_app_details = (
            None if conversation_api_app_details is UNSET else conversation_api_app_details
        )
        self.test = test
        self._finish(
            (
                id,
                sms_service_id,
                name,
                status,
                regions,
                conversation_api_app_details,
                test,
            ),
            additional_properties,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model: Self = new(_Blank if cls is SmsApp else blank(cls))
        get = data.get
        missing = 0
        value: Any
        if (value := get("id")) is None:
            missing += 1
        model.id = value
        if (value := get("smsServiceId")) is None:
            missing += 1
        model.sms_service_id = value
        if (value := get("name")) is None:
            missing += 1
        model.name = value
        if (value := get("status")).__class__ is str:
            value = _SmsProvisioningState(value) or new_str(SmsProvisioningState, value)
        elif value is None:
            missing += 1
        model.status = value
        if (value := get("regions")).__class__ is list:
            value = [
                _SmsAppRegion(item) or new_str(SmsAppRegion, item) if item.__class__ is str else item for item in value
            ]
        elif value is None:
            missing += 1
        model.regions = value
        if (value := get("conversationApiAppDetails")).__class__ is dict:
            value = _SmsConversationApiApp(value)
        elif value is None:
            missing += 1
        model.conversation_api_app_details = value
        if (value := get("test")) is None:
            missing += 1
        model.test = value
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
        if (value := model.id) is not None:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.sms_service_id) is not None:
            data["smsServiceId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not None:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not None:
            data["status"] = value._value_ if value.__class__ is SmsProvisioningState else encode(value)
        if (value := model.regions) is not None:
            data["regions"] = (
                [item._value_ if item.__class__ is SmsAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.conversation_api_app_details) is not None:
            data["conversationApiAppDetails"] = (
                value.to_dict() if value.__class__ is SmsConversationApiApp else encode(value)
            )
        if (value := model.test) is not None:
            data["test"] = value if value.__class__ is bool else encode(value)
        if self._nulls or self._additional:
            self._add_surplus(data)
        return data

    @classmethod
    def _make_schema(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "id",
                "smsServiceId",
                "name",
                "status",
                "regions",
                "test",
            ),
            "properties": {
                "id": {"type": ("string",)},
                "smsServiceId": {"type": ("string",), "text": "SMS Service that owns the app."},
                "name": {"type": ("string",)},
                "status": {"type": ("string",), "enum": SmsProvisioningState._value2member_map_},
                "regions": {
                    "type": ("array",),
                    "items": {"type": ("string",), "enum": SmsAppRegion._value2member_map_},
                },
                "conversationApiAppDetails": {"type": ("object",), "model": SmsConversationApiApp},
                "test": {"type": ("boolean",), "text": "Whether it is a test app."},
            },
        }


_Blank: Any = blank(SmsApp)
_KNOWN = frozenset(wire for _, wire in SmsApp.FIELDS)
