# pyright: reportPrivateUsage=false
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from sinch_provisioning.runtime.model import Model, encode, encode_mapping, new
from sinch_provisioning.runtime.timestamps import read_timestamp, write_timestamp
from sinch_provisioning.runtime.unset import UNSET, Unset

from .whatsapp_account_changes import WhatsAppAccountChanges
from .whatsapp_account_details import WhatsAppAccountDetails
from .whatsapp_account_state import WhatsAppAccountState
from .whatsapp_business_manager import WhatsAppBusinessManager
from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
from .whatsapp_country_code import WhatsAppCountryCode
from .whatsapp_daily_limit import WhatsAppDailyLimit
from .whatsapp_waba_ban_state import WhatsAppWabaBanState

_WhatsAppAccountState = WhatsAppAccountState._value2member_map_.get
_WhatsAppBusinessManager = WhatsAppBusinessManager._value2member_map_.get
_WhatsAppConversationAppRegion = WhatsAppConversationAppRegion._value2member_map_.get
_WhatsAppCountryCode = WhatsAppCountryCode._value2member_map_.get
_WhatsAppDailyLimit = WhatsAppDailyLimit._value2member_map_.get
_WhatsAppWabaBanState = WhatsAppWabaBanState._value2member_map_.get
_WhatsAppAccountChanges = WhatsAppAccountChanges.from_dict
_WhatsAppAccountDetails = WhatsAppAccountDetails.from_dict
_KNOWN = frozenset(
    (
        "state",
        "isEmbeddedSignup",
        "businessManager",
        "wabaId",
        "changes",
        "details",
        "wabaBanState",
        "wabaBanDate",
        "wabaEnabledForInsights",
        "wabaEnabledForDirectSend",
        "wabaMaxPriceOnboarded",
        "compatibleRegions",
        "primaryBusinessLocation",
        "partnerInitiatedRequestId",
        "businessDailyLimit",
        "currency",
    )
)


@define(slots=True, kw_only=True, repr=False, eq=False)
class WhatsAppAccount(Model):
    """What the API calls WhatsappAccountDto.

    Attributes:
        state: Current account state.
        is_embedded_signup: True when Embedded Signup created the account, else false.
        business_manager: See WhatsAppBusinessManager.
        waba_id: ID in WhatsApp Business Manager.
        changes: Changes still pending on the account.
        details: See WhatsAppAccountDetails.
        waba_ban_state: Set when the account was banned.
        waba_ban_date: ISO 8601 UTC time of the ban.
        waba_enabled_for_insights: Whether template analytics are on.
        waba_enabled_for_direct_send: Whether the Direct Send API is on.
        waba_max_price_onboarded: Whether the maximum price feature is on.
        compatible_regions: Regions of Conversation API apps that can use the sender. No item twice.
        primary_business_location: ISO 3166 two-letter code of the business's home country.
        partner_initiated_request_id: Deprecated; kept for compatibility, always undefined in responses.
            Deprecated.
        business_daily_limit: Daily message limit in force.
        currency: Account's currency code.
    """

    state: WhatsAppAccountState | Unset = UNSET
    is_embedded_signup: bool
    business_manager: WhatsAppBusinessManager
    waba_id: str | Unset = UNSET
    changes: WhatsAppAccountChanges | Unset = UNSET
    details: WhatsAppAccountDetails | Unset = UNSET
    waba_ban_state: WhatsAppWabaBanState | Unset = UNSET
    waba_ban_date: datetime | Unset = UNSET
    waba_enabled_for_insights: bool | Unset = UNSET
    waba_enabled_for_direct_send: bool | Unset = UNSET
    waba_max_price_onboarded: bool
    compatible_regions: list[WhatsAppConversationAppRegion]
    primary_business_location: WhatsAppCountryCode | Unset = UNSET
    partner_initiated_request_id: str | Unset = UNSET
    business_daily_limit: WhatsAppDailyLimit | Unset = UNSET
    currency: str | Unset = UNSET

    FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("state", "state"),
        ("is_embedded_signup", "isEmbeddedSignup"),
        ("business_manager", "businessManager"),
        ("waba_id", "wabaId"),
        ("changes", "changes"),
        ("details", "details"),
        ("waba_ban_state", "wabaBanState"),
        ("waba_ban_date", "wabaBanDate"),
        ("waba_enabled_for_insights", "wabaEnabledForInsights"),
        ("waba_enabled_for_direct_send", "wabaEnabledForDirectSend"),
        ("waba_max_price_onboarded", "wabaMaxPriceOnboarded"),
        ("compatible_regions", "compatibleRegions"),
        ("primary_business_location", "primaryBusinessLocation"),
        ("partner_initiated_request_id", "partnerInitiatedRequestId"),
        ("business_daily_limit", "businessDailyLimit"),
        ("currency", "currency"),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model of any JSON object; nothing in it is refused or lost."""
        model = new(cls)
        get = data.get
        value: Any
        if (value := get("state", UNSET)).__class__ is str:
            value = _WhatsAppAccountState(value) or WhatsAppAccountState(value)
        model.state = value
        model.is_embedded_signup = get("isEmbeddedSignup", UNSET)
        if (value := get("businessManager", UNSET)).__class__ is str:
            value = _WhatsAppBusinessManager(value) or WhatsAppBusinessManager(value)
        model.business_manager = value
        model.waba_id = get("wabaId", UNSET)
        if (value := get("changes", UNSET)).__class__ is dict:
            value = _WhatsAppAccountChanges(value)
        model.changes = value
        if (value := get("details", UNSET)).__class__ is dict:
            value = _WhatsAppAccountDetails(value)
        model.details = value
        if (value := get("wabaBanState", UNSET)).__class__ is str:
            value = _WhatsAppWabaBanState(value) or WhatsAppWabaBanState(value)
        model.waba_ban_state = value
        if (value := get("wabaBanDate", UNSET)).__class__ is str:
            value = read_timestamp(value)
        model.waba_ban_date = value
        model.waba_enabled_for_insights = get("wabaEnabledForInsights", UNSET)
        model.waba_enabled_for_direct_send = get("wabaEnabledForDirectSend", UNSET)
        model.waba_max_price_onboarded = get("wabaMaxPriceOnboarded", UNSET)
        if (value := get("compatibleRegions", UNSET)).__class__ is list:
            value = [
                _WhatsAppConversationAppRegion(item) or WhatsAppConversationAppRegion(item)
                if item.__class__ is str
                else item
                for item in value
            ]
        model.compatible_regions = value
        if (value := get("primaryBusinessLocation", UNSET)).__class__ is str:
            value = _WhatsAppCountryCode(value) or WhatsAppCountryCode(value)
        model.primary_business_location = value
        model.partner_initiated_request_id = get("partnerInitiatedRequestId", UNSET)
        if (value := get("businessDailyLimit", UNSET)).__class__ is str:
            value = _WhatsAppDailyLimit(value) or WhatsAppDailyLimit(value)
        model.business_daily_limit = value
        model.currency = get("currency", UNSET)
        model._additional = (
            None if _KNOWN.issuperset(data) else {name: data[name] for name in data if name not in _KNOWN}
        )
        return model

    def to_dict(self) -> dict[str, Any]:
        """Make a JSON object with the wire's names; absent fields are left out."""
        data: dict[str, Any] = {}
        model: Any = self
        value: Any
        if (value := model.state) is not UNSET:
            data["state"] = value._value_ if value.__class__ is WhatsAppAccountState else encode(value)
        if (value := model.is_embedded_signup) is not UNSET:
            data["isEmbeddedSignup"] = value if value.__class__ is bool else encode(value)
        if (value := model.business_manager) is not UNSET:
            data["businessManager"] = value._value_ if value.__class__ is WhatsAppBusinessManager else encode(value)
        if (value := model.waba_id) is not UNSET:
            data["wabaId"] = value if value.__class__ is str else encode(value)
        if (value := model.changes) is not UNSET:
            data["changes"] = value.to_dict() if value.__class__ is WhatsAppAccountChanges else encode(value)
        if (value := model.details) is not UNSET:
            data["details"] = value.to_dict() if value.__class__ is WhatsAppAccountDetails else encode(value)
        if (value := model.waba_ban_state) is not UNSET:
            data["wabaBanState"] = value._value_ if value.__class__ is WhatsAppWabaBanState else encode(value)
        if (value := model.waba_ban_date) is not UNSET:
            data["wabaBanDate"] = write_timestamp(value) if value.__class__ is datetime else encode(value)
        if (value := model.waba_enabled_for_insights) is not UNSET:
            data["wabaEnabledForInsights"] = value if value.__class__ is bool else encode(value)
        if (value := model.waba_enabled_for_direct_send) is not UNSET:
            data["wabaEnabledForDirectSend"] = value if value.__class__ is bool else encode(value)
        if (value := model.waba_max_price_onboarded) is not UNSET:
            data["wabaMaxPriceOnboarded"] = value if value.__class__ is bool else encode(value)
        if (value := model.compatible_regions) is not UNSET:
            data["compatibleRegions"] = (
                [item._value_ if item.__class__ is WhatsAppConversationAppRegion else encode(item) for item in value]
                if value.__class__ is list
                else encode(value)
            )
        if (value := model.primary_business_location) is not UNSET:
            data["primaryBusinessLocation"] = value._value_ if value.__class__ is WhatsAppCountryCode else encode(value)
        if (value := model.partner_initiated_request_id) is not UNSET:
            data["partnerInitiatedRequestId"] = value if value.__class__ is str else encode(value)
        if (value := model.business_daily_limit) is not UNSET:
            data["businessDailyLimit"] = value._value_ if value.__class__ is WhatsAppDailyLimit else encode(value)
        if (value := model.currency) is not UNSET:
            data["currency"] = value if value.__class__ is str else encode(value)
        if self._additional:
            data.update(encode_mapping(self._additional))
        return data

    @classmethod
    def _make_shape(cls) -> dict[str, Any]:
        return {
            "type": ("object",),
            "required": (
                "isEmbeddedSignup",
                "businessManager",
                "wabaMaxPriceOnboarded",
                "compatibleRegions",
            ),
            "properties": {
                "state": {"type": ("string",), "enum": WhatsAppAccountState._value2member_map_},
                "isEmbeddedSignup": {
                    "type": ("boolean",),
                    "text": "True when Embedded Signup created the account, else false.",
                },
                "businessManager": {"type": ("string",), "enum": WhatsAppBusinessManager._value2member_map_},
                "wabaId": {"type": ("string",)},
                "changes": {"type": ("object",), "model": WhatsAppAccountChanges},
                "details": {"type": ("object",), "model": WhatsAppAccountDetails},
                "wabaBanState": {"type": ("string",), "enum": WhatsAppWabaBanState._value2member_map_},
                "wabaBanDate": {"type": ("string",)},
                "wabaEnabledForInsights": {"type": ("boolean",)},
                "wabaEnabledForDirectSend": {"type": ("boolean",)},
                "wabaMaxPriceOnboarded": {"type": ("boolean",), "text": "Whether the maximum price feature is on."},
                "compatibleRegions": {
                    "type": ("array",),
                    "uniqueItems": True,
                    "items": {"type": ("string",), "enum": WhatsAppConversationAppRegion._value2member_map_},
                    "text": "Regions of Conversation API apps that can use the sender.",
                },
                "primaryBusinessLocation": {"type": ("string",), "enum": WhatsAppCountryCode._value2member_map_},
                "partnerInitiatedRequestId": {"type": ("string",)},
                "businessDailyLimit": {"type": ("string",), "enum": WhatsAppDailyLimit._value2member_map_},
                "currency": {"type": ("string",)},
            },
        }
