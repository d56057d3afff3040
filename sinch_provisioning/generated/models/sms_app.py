# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.unset import UNSET, Unset

from .sms_app_region import SmsAppRegion
from .sms_conversation_api_app import SmsConversationApiApp
from .sms_provisioning_state import SmsProvisioningState

_SmsAppRegion = SmsAppRegion._value2member_map_.get
_SmsProvisioningState = SmsProvisioningState._value2member_map_.get
_SmsConversationApiApp = SmsConversationApiApp.from_dict
_KNOWN = frozenset(
    (
        "id",
        "smsServiceId",
        "name",
        "status",
        "regions",
        "conversationApiAppDetails",
        "test",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
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

    id: str
    sms_service_id: str
    name: str
    status: SmsProvisioningState
    regions: list[SmsAppRegion]
    conversation_api_app_details: SmsConversationApiApp | Unset = UNSET
    test: bool

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("sms_service_id", "smsServiceId"),
        ("name", "name"),
        ("status", "status"),
        ("regions", "regions"),
        ("conversation_api_app_details", "conversationApiAppDetails"),
        ("test", "test"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        model.id = get("id", UNSET)
        model.sms_service_id = get("smsServiceId", UNSET)
        model.name = get("name", UNSET)
        if (value := get("status", UNSET)).__class__ is str:
            value = _SmsProvisioningState(value) or SmsProvisioningState(value)
        model.status = value
        if (value := get("regions", UNSET)).__class__ is list:
            value = [_SmsAppRegion(item) or SmsAppRegion(item) if item.__class__ is str else item for item in value]
        model.regions = value
        if (value := get("conversationApiAppDetails", UNSET)).__class__ is dict:
            value = _SmsConversationApiApp(value)
        model.conversation_api_app_details = value
        model.test = get("test", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.id) is not UNSET:
            data["id"] = value if value.__class__ is str else encode(value)
        if (value := model.sms_service_id) is not UNSET:
            data["smsServiceId"] = value if value.__class__ is str else encode(value)
        if (value := model.name) is not UNSET:
            data["name"] = value if value.__class__ is str else encode(value)
        if (value := model.status) is not UNSET:
            data["status"] = value._value_ if value.__class__ is SmsProvisioningState else encode(value)
        if (value := model.regions) is not UNSET:
            data["regions"] = (
                [item._value_ if item.__class__ is SmsAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.conversation_api_app_details) is not UNSET:
            data["conversationApiAppDetails"] = (
                value.to_dict() if value.__class__ is SmsConversationApiApp else encode(value)
            )
        if (value := model.test) is not UNSET:
            data["test"] = value if value.__class__ is bool else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
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
